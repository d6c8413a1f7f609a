import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from domain.chains import HeadFault
from domain.errors import ConfigurationError
from domain.people import Role
from storage import audit, audit_heads, audit_key
from storage.database import Database, writing_engine
from tests.storage.rows import NOW

RUNNING, BEGINS_ANEW = Path("docs/running.md"), "DELETE FROM audit_head"


@pytest.fixture
def key(path: Path) -> Path:
    return path.with_name("audit.key")


def test_it_is_made_once_and_stays_whatever_an_editor_ends_it_with(path: Path, key: Path) -> None:
    assert audit_key.of(path) is None
    made = audit_key.make(path)
    key.write_bytes(made + b"\n")
    assert (audit_key.make(path), audit_key.of(path)) == (made, made)


def test_what_a_kill_left_behind_goes(path: Path, key: Path) -> None:
    key.with_name(".audit.key.abcd").write_text("half")
    audit_key.make(path)
    key.with_name(".audit.key.efgh").hardlink_to(key)
    audit_key.make(path)
    assert list(path.parent.iterdir()) == [key]


@pytest.mark.parametrize("found", [b"", b"\n", b"0123456789abcdef0123", b"g" * 64, b"\xff" * 64])
def test_what_is_no_key_is_refused_and_the_database_let_go(path: Path, key: Path, found: bytes) -> None:
    key.write_bytes(found)
    with pytest.raises(ConfigurationError, match="is no key"):
        Database(path)
    with pytest.raises(ConfigurationError, match="is no key"):
        audit_key.of(path)
    key.unlink()
    asyncio.run(Database(path).close())


def test_a_folder_of_that_name_is_refused(path: Path, key: Path) -> None:
    key.mkdir()
    for ask in (audit_key.make, audit_key.of):
        with pytest.raises(ConfigurationError, match="cannot be used: Is a directory"):
            ask(path)


def test_a_disk_without_room_or_links_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", no_links)
    with pytest.raises(ConfigurationError, match="cannot be used: Operation not permitted"):
        audit_key.make(path)
    assert list(path.parent.iterdir()) == []


def test_none_is_made_once_something_is_sealed(path: Path, key: Path) -> None:
    asyncio.run(_writes_a_line(path))
    right = key.read_bytes()
    key.unlink()
    with pytest.raises(ConfigurationError, match="is missing; put back the key"):
        Database(path)
    assert not key.exists()
    key.write_bytes(b"0" * 64)
    with pytest.raises(ConfigurationError, match="does not fit the audit"):
        writing_engine(path)
    key.write_bytes(right)
    assert asyncio.run(_writes_a_line(path)) is None


def test_a_lost_key_ends_no_more_than_the_sum(path: Path, key: Path) -> None:
    asyncio.run(_writes_a_line(path))
    key.unlink()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(BEGINS_ANEW)
    assert BEGINS_ANEW in RUNNING.read_text(encoding="utf-8")
    assert asyncio.run(_writes_a_line(path)) is None


def test_where_a_sum_was_and_is_no_more_nobody_writes_unless_the_database_is_new(path: Path, key: Path) -> None:
    asyncio.run(_writes_a_line(path))
    audit_key.mark(path, 3)
    made = audit_key.of(path)
    assert (audit_key.marked(path), audit_key.marked(path.with_name("other.db"))) == (3, None)
    assert key.stat().st_mode & 0o777 == 0o600 and sorted(path.parent.glob("*audit.key*")) == [key]
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(BEGINS_ANEW)
    with pytest.raises(ConfigurationError, match="what held its audit together is gone, "):
        writing_engine(path)
    other = path.with_name("other.db")
    asyncio.run(_writes_a_line(other))
    path.unlink()
    asyncio.run(Database(path).close())
    audit_key.unmark(path)
    assert (audit_key.marked(path), audit_key.of(path), key.read_bytes()) == (None, made, (made or b"") + b"\n")


@pytest.mark.parametrize("added", [b"\nmore", b"\n1", b"\n-1 bot.db", b"\nbot.db 1"])
def test_what_stands_under_a_key_and_is_no_mark_is_refused(path: Path, key: Path, added: bytes) -> None:
    audit_key.make(path)
    key.write_bytes(key.read_bytes() + added)
    with pytest.raises(ConfigurationError, match="is no key"):
        audit_key.marked(path)


def test_a_disk_that_is_full_leaves_the_key_as_it_was(path: Path, key: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    made = audit_key.make(path)
    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(ConfigurationError, match="cannot be used: No space left"):
        audit_key.mark(path, 1)
    assert key.read_bytes() == made and list(path.parent.iterdir()) == [key]


async def _writes_a_line(path: Path) -> HeadFault | None:
    database = Database(path)
    await database.write(audit.begin, NOW)
    await database.write(audit.record, NOW, Role.COORDINATOR, "claim", signal_id=1)
    fault = await database.read(audit_heads.fault)
    await database.close()
    return fault
