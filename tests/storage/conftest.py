from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database import Database, writing_engine
from storage.migrator import migrate


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bot.db"


@pytest.fixture
def conn(path: Path) -> Iterator[Connection]:
    """One transaction on a new database."""
    migrate(path)
    engine = writing_engine(path)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    database = Database(path)
    yield database
    await database.close()
