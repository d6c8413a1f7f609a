import asyncio
from pathlib import Path

import pytest

from domain.errors import ConfigurationError
from storage import audit_key
from storage.database import Database


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
