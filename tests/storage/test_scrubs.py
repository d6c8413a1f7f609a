"""What was deleted is taken out of the file, however long somebody reads what was there before."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from domain.scrubs import Scrub
from storage import scrubs
from storage.database import Database, StorageUnavailable
from tests.disk import traces
from tests.storage.rows import NOW, add_signal

MARK, PLACE = "zyxwvutsr", "qponmlkj"


def _write(conn: Connection) -> None:
    for number in range(50):
        add_signal(conn, str(number), text=f"dealen bij garage {number}")
    add_signal(conn, "x", text=MARK, place=PLACE)


def _erase(conn: Connection) -> None:
    conn.execute(text("UPDATE signal SET text = '', place = '' WHERE number = 'x'"))


async def test_a_reader_holds_it_up_and_no_longer_than_it_reads(path: Path) -> None:
    database = Database(path)
    await database.write(_write)
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM signal").fetchone()
        await database.write(_erase)
        assert not await database.scrub()
        assert traces(path, MARK, PLACE)
        reader.execute("ROLLBACK")
        assert await database.scrub()
    assert not traces(path, MARK, PLACE)
    await database.close()


async def test_a_disk_without_room_for_what_the_log_holds_is_told_and_loses_nothing(path: Path) -> None:
    database = Database(path)
    await database.wipe()
    await database.write(_write)
    with _no_file_may_grow(path), pytest.raises(StorageUnavailable):
        await database.wipe()
    assert await database.wipe()
    assert await database.read(lambda conn: conn.execute(text("SELECT count(*) FROM signal")).scalar()) == 51
    assert await database.write(lambda conn: conn.execute(text("PRAGMA busy_timeout")).scalar()) == 5000
    await database.close()


@contextmanager
def _no_file_may_grow(path: Path) -> Iterator[None]:
    """Beyond the size of the database."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_one_scrub_is_for_all_that_asked_before_it_and_for_none_after(conn: Connection) -> None:
    scrubs.ask(conn, NOW, Scrub.ERASURE, chat_id=7, language="tr")
    scrubs.ask(conn, NOW)
    last = scrubs.waiting(conn)[-1].id
    scrubs.ask(conn, NOW)
    told = scrubs.take(conn, last)
    assert [(one.kind, one.chat_id, one.language) for one in told] == [
        (Scrub.ERASURE, 7, "tr"),
        (Scrub.TIDYING, None, None),
    ]
    (left,) = scrubs.waiting(conn)
    assert scrubs.take(conn, left.id) == [left] and scrubs.waiting(conn) == []
