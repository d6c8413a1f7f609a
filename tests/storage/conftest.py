from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database import Database, writing_engine
from tests.disk import empty_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bot.db"


@pytest.fixture
def migrated(path: Path) -> Path:
    path.write_bytes(empty_database())
    return path


@pytest.fixture
def conn(migrated: Path) -> Iterator[Connection]:
    """One transaction on a new database."""
    engine = writing_engine(migrated)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
async def database(migrated: Path) -> AsyncIterator[Database]:
    database = Database(migrated)
    yield database
    await database.close()
