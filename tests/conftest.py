"""What keeps the whole suite short."""

import gc
import os
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.handlers import handlers
from domain.safety import danger
from storage import database, migrator

# Of these a single file takes a minute, and most of it they wait: first, or they are all that is left at the end.
_LONGEST = ("browser", "durability", "program")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.parent.name not in _LONGEST)


def pytest_collection_finish() -> None:
    """What was imported stays: whatever is collected later need not look through it, nor five times at the end."""
    gc.collect()
    gc.freeze()


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors, for when tests wait for a browser or a program."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    """Statements compiled for one world are there for the next: SQLAlchemy keeps them by the dialect of an engine."""
    writing_engine, first = database.writing_engine, list[Engine]()

    def shared(path: Path) -> Engine:
        engine = writing_engine(path)
        first.append(engine)
        engine.dialect, engine._compiled_cache = first[0].dialect, first[0]._compiled_cache
        del first[1:]
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "writing_engine", shared)
        yield


@pytest.fixture(scope="session", autouse=True)
def _made_once() -> Iterator[None]:
    """What a program makes once is there for the next world, and so is what was read in the same words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.application.handlers", cache(handlers))
        patch.setattr(migrator, "migrations", cache(migrator.migrations))
        patch.setattr(danger, "_read", lru_cache(1000)(danger._read))
        yield
