"""What keeps the whole suite short."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage import database

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
