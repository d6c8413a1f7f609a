import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from domain.errors import ConfigurationError
from storage.database import Database, StorageUnavailable


def count(conn: Connection, name: str, value: int = 1) -> None:
    conn.exec_driver_sql("INSERT INTO counter VALUES (?, ?)", (name, value))


def count_twice(conn: Connection, name: str) -> None:
    count(conn, name)
    count(conn, name)


def names(conn: Connection) -> list[str]:
    return list(conn.exec_driver_sql("SELECT name FROM counter ORDER BY name").scalars())


def fill(conn: Connection) -> None:
    count(conn, "small")
    for number in range(1000):
        count(conn, f"{number}" * 1000)


def fill_in_a_savepoint(conn: Connection) -> None:
    count(conn, "before")
    with conn.begin_nested():
        fill(conn)


def fill_and_go_on(conn: Connection) -> None:
    try:
        fill(conn)
    except Exception:
        return


def leave_room(conn: Connection, pages: int) -> None:
    used = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
    conn.exec_driver_sql(f"PRAGMA max_page_count = {used + pages}")


async def test_what_was_written_can_be_read(database: Database) -> None:
    await database.write(count, "a", value=5)
    assert await database.read(names) == ["a"]


async def test_a_deed_that_fails_leaves_nothing(database: Database) -> None:
    def fail(conn: Connection) -> None:
        count(conn, "a")
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(fail)
    with pytest.raises(IntegrityError):
        await database.write(count_twice, "b")
    assert await database.read(names) == []


async def test_a_deed_that_was_refused_keeps_what_it_did_outside_its_savepoint(database: Database) -> None:
    def refuse(conn: Connection) -> None:
        count(conn, "kept")
        with pytest.raises(LookupError), conn.begin_nested():
            count(conn, "undone")
            raise LookupError

    await database.write(refuse)
    assert await database.read(names) == ["kept"]


async def test_one_program_a_file(database: Database, path: Path) -> None:
    with pytest.raises(ConfigurationError, match="in use by another buurtsignaal program"):
        Database(path)
    await database.close()
    await Database(path).close()


async def test_a_place_that_cannot_be_used_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigurationError, match="cannot use"):
        Database(tmp_path / "file" / "bot.db")
    (tmp_path / "bot.db").write_text("no database " * 100)
    for _ in range(2):
        with pytest.raises(ConfigurationError, match="not a database"):
            Database(tmp_path / "bot.db")


async def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(StorageUnavailable, match="readonly"):
        await database.read(count, "a")
    assert await database.read(names) == []


async def test_readers_do_not_wait_for_the_writer_and_see_what_was_committed(database: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(conn: Connection) -> None:
        count(conn, "a")
        begun.set()
        assert go_on.wait(5)

    writing = asyncio.ensure_future(database.write(slowly))
    await asyncio.to_thread(begun.wait, 5)
    assert await database.read(names) == []
    go_on.set()
    await writing
    assert await database.read(names) == ["a"]


async def test_a_cancelled_caller_still_has_its_write_finished(database: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slowly(conn: Connection) -> None:
        begun.set()
        assert go_on.wait(5)
        count(conn, "a")

    writing = asyncio.ensure_future(database.write(slowly))
    await asyncio.to_thread(begun.wait, 5)
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    go_on.set()
    await database.write(count, "b")
    assert await database.read(names) == ["a", "b"]


@pytest.mark.parametrize("deed", [fill, fill_in_a_savepoint, fill_and_go_on])
async def test_a_full_disk_changes_nothing_and_is_nobodys_fault(
    database: Database, deed: Callable[[Connection], None]
) -> None:
    await database.write(leave_room, 5)
    with pytest.raises(StorageUnavailable):
        await database.write(deed)
    assert await database.read(names) == []
    await database.write(count, "still fits")
    await database.write(leave_room, 10_000)
    await database.write(fill)
    assert len(await database.read(names)) == 1002


async def test_whoever_is_asked_to_wait_does_not_see_what_was_written(database: Database) -> None:
    await database.write(leave_room, 5)
    with pytest.raises(StorageUnavailable) as unavailable:
        await database.write(fill)
    assert str(unavailable.value) == "database or disk is full"


async def test_writes_of_many_come_one_after_the_other(database: Database) -> None:
    def add_one(conn: Connection) -> None:
        value = conn.exec_driver_sql("SELECT value FROM counter").scalar_one()
        conn.exec_driver_sql("UPDATE counter SET value = ?", (value + 1,))

    await database.write(count, "a", 0)
    await asyncio.gather(*(database.write(add_one) for _ in range(100)))
    assert await database.read(lambda conn: conn.exec_driver_sql("SELECT value FROM counter").scalar()) == 100
