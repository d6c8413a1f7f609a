"""A copy of the database as it is at one moment, made beside a program that goes on writing."""

import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path

from domain.errors import ConfigurationError
from storage import erased_list

_PAGES = 500  # a step: about two megabytes
_PAUSE = 0.01  # seconds between steps, in which the disk is the program's
_NAMED = re.compile(r"\d{4}-\d\d-\d\d")  # as running.md names them, by the day on which they are made
_OURS = {"migration", "signal", "inbox", "outbox"}


def back_up(source: Path, target: Path) -> None:
    """One file, which appears at `target` when it is whole. Raises ConfigurationError."""
    if not source.is_file():
        raise ConfigurationError(f"DATABASE_URL: there is no database at {source}")
    if target.exists():
        raise ConfigurationError(f"{target}: exists already, expected a file that is not there yet")
    try:
        with unfinished(target) as path:
            with _opened(source) as database, closing(_connect(path)) as copy:
                _copy(database, copy)
                _check(copy)
            erased_list.copy(source.parent, target.parent)
            path.rename(target)
    except OSError as error:
        raise ConfigurationError(f"{target}: cannot be written: {error.strerror}") from error
    except sqlite3.Error as error:
        raise ConfigurationError(f"{target}: the copy of {source} failed: {error}") from error


def old_backups(folder: Path, before: date) -> list[Path]:
    """Copies of this program that are named after a day before that one. Raises ConfigurationError."""
    if not folder.is_dir():
        raise ConfigurationError(f"--backups: {folder} is no folder")
    return sorted(one for one in folder.glob("*.db") if _is_before(one, before) and _is_ours(one))


def _is_before(path: Path, before: date) -> bool:
    with suppress(ValueError):
        return bool(_NAMED.fullmatch(path.stem)) and date.fromisoformat(path.stem) < before
    return False


def _is_ours(path: Path) -> bool:
    with suppress(ConfigurationError, sqlite3.Error), _opened(path):
        return True
    return False


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """An empty file for the owner's eyes only, gone at the end unless it got another name."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".unfinished", dir=target.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


@contextmanager
def _opened(source: Path) -> Iterator[sqlite3.Connection]:
    with closing(_connect(source)) as database:
        try:
            tables = {name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        except sqlite3.DatabaseError as error:
            raise ConfigurationError(f"DATABASE_URL: cannot read {source}: {error}") from error
        if not tables >= _OURS:
            raise ConfigurationError(f"DATABASE_URL: {source} is no database of buurtsignaal")
        yield database


def _connect(path: Path) -> sqlite3.Connection:
    """Never makes a file."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=30)


def _copy(database: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    # An open read keeps the moment: without it every write in between would start the copy anew.
    database.execute("BEGIN")
    database.execute("SELECT count(*) FROM migration").fetchone()
    database.backup(copy, pages=_PAGES, progress=lambda *_: time.sleep(_PAUSE))
    database.execute("ROLLBACK")
    copy.execute("PRAGMA journal_mode=DELETE")


def _check(copy: sqlite3.Connection) -> None:
    (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise sqlite3.DatabaseError(verdict)
