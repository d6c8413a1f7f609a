"""The files of a database: one to begin with, and what can be read in them whatever its tables say."""

import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from storage.migrator import migrate


@cache
def empty_database() -> bytes:
    """Migrated once for all tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bot.db"
        migrate(path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return path.read_bytes()


def traces(path: Path, *marks: str | int) -> set[str | int]:
    """Which of these words and large numbers stand in the database, its log, or a file beside them."""
    held = [file.read_bytes() for file in path.parent.iterdir() if file.is_file()]
    return {mark for mark in marks if any(_bytes(mark) in one for one in held)}


def _bytes(mark: str | int) -> bytes:
    """The index keeps of each word what the word before it does not begin with."""
    if isinstance(mark, str):
        return mark.encode()[2:]
    # As SQLite keeps integers beyond four bytes.
    return mark.to_bytes(6 if mark < 1 << 47 else 8, "big", signed=True)
