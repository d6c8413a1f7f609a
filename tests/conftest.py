"""Statements compiled for one world are there for the next: SQLAlchemy keeps them by the dialect of an engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage import database


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
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
