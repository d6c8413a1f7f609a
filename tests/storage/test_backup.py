import asyncio
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from domain.errors import ConfigurationError
from storage.backup import back_up
from storage.database import Database
from storage.migrator import migrate


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copies" / "monday.db"


@pytest.fixture(autouse=True)
def folder(target: Path) -> Path:
    target.parent.mkdir()
    return target.parent


def count(conn: Connection, first: int, last: int) -> None:
    """Rows of five kilobytes."""
    for number in range(first, last):
        conn.exec_driver_sql("INSERT INTO counter VALUES (?, ?)", (f"{number:05}" * 1000, number))


def values(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [value for (value,) in connection.execute("SELECT value FROM counter ORDER BY value")]


def refusal(source: Path, target: Path) -> str:
    with pytest.raises(ConfigurationError) as refused:
        back_up(source, target)
    line = str(refused.value)
    assert "\n" not in line
    return line


async def test_a_copy_made_while_the_program_writes_is_whole_and_of_one_moment(
    database: Database, path: Path, target: Path
) -> None:
    await database.write(count, 0, 1000)
    copying = asyncio.ensure_future(asyncio.to_thread(back_up, path, target))
    written = 1000
    while not copying.done():
        await database.write(count, written, written + 5)
        written += 5
    await copying
    copied = values(target)
    assert copied == list(range(len(copied)))
    assert 1000 <= len(copied) < written
    assert [file.name for file in target.parent.iterdir()] == ["monday.db"]


async def test_a_copy_can_be_used_as_a_database(database: Database, path: Path, target: Path) -> None:
    await database.write(count, 0, 3)
    await asyncio.to_thread(back_up, path, target)
    restored = Database(target)
    assert await restored.read(lambda conn: conn.exec_driver_sql("SELECT count(*) FROM counter").scalar()) == 3
    await restored.write(count, 3, 4)
    await restored.close()


def test_a_copy_is_one_file_for_its_owner_only(path: Path, target: Path) -> None:
    migrate(path)
    back_up(path, target)
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_a_copy_is_there_whole_or_not_at_all(database: Database, path: Path, target: Path) -> None:
    await database.write(count, 0, 2000)
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.001):
            if target.exists():
                assert values(target) == list(range(2000))

    watching = asyncio.ensure_future(asyncio.to_thread(watch))
    await asyncio.to_thread(back_up, path, target)
    done.set()
    await watching


def test_a_file_that_is_there_is_not_overwritten(path: Path, target: Path, folder: Path) -> None:
    path.touch()
    target.write_text("the copy of last week")
    assert "exists already" in refusal(path, target)
    assert target.read_text() == "the copy of last week"


def test_only_a_database_of_ours_is_copied(path: Path, target: Path, folder: Path) -> None:
    assert "there is no database at" in refusal(path, target)
    path.write_text("no database" * 100)
    assert "file is not a database" in refusal(path, target)
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE migration (number)")
    assert "is no database of buurtsignaal" in refusal(path, target)
    assert list(folder.iterdir()) == []


async def test_a_place_that_cannot_be_written_is_refused(database: Database, path: Path, target: Path) -> None:
    assert "cannot be written: No such file" in refusal(path, target.parent / "none" / "monday.db")
