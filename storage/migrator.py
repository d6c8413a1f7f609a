"""Brings a database to this version of the program: numbered SQL files, each run once, under a lock."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from domain.errors import ConfigurationError


@dataclass(frozen=True)
class Migration:
    number: int
    script: str

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.script.encode()).hexdigest()


def migrations() -> list[Migration]:
    files = (file for file in resources.files("storage.migrations").iterdir() if file.name.endswith(".sql"))
    return sorted(
        (Migration(int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files),
        key=lambda migration: migration.number,
    )


def is_up_to_date(path: Path) -> bool:
    """Whether it can be read as it is; nothing is changed."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            done = dict(connection.execute("SELECT number, digest FROM migration").fetchall())
    except sqlite3.DatabaseError:
        return False
    return done == {one.number: one.digest for one in migrations()}


def migrate(path: Path, known: list[Migration] | None = None) -> None:
    """Raises ConfigurationError when the file is no database, is newer, or has a migration that was changed."""
    known = migrations() if known is None else known
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=30)
    except sqlite3.OperationalError as error:
        raise ConfigurationError(f"DATABASE_URL: cannot open {path}: {error}") from error
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        _run_missing(connection, known, path)
    except (sqlite3.DatabaseError, OSError) as error:
        raise ConfigurationError(f"DATABASE_URL: cannot use {path}: {error}") from error
    finally:
        connection.close()


def _run_missing(connection: sqlite3.Connection, known: list[Migration], path: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, digest TEXT) STRICT")
        done = dict(connection.execute("SELECT number, digest FROM migration").fetchall())
        _refuse_strangers(done, known, path)
        for migration in known:
            if migration.number not in done:
                for statement in _statements(migration.script):
                    connection.execute(statement)
                connection.execute("INSERT INTO migration VALUES (?, ?)", (migration.number, migration.digest))
    except BaseException:
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _refuse_strangers(done: dict[int, str], known: list[Migration], path: Path) -> None:
    digests = {migration.number: migration.digest for migration in known}
    if newer := [number for number in done if number not in digests]:
        raise ConfigurationError(
            f"DATABASE_URL: {path} was made by a newer version (migration {max(newer)}, "
            f"this program knows {max(digests)}); install that version or restore a back-up"
        )
    if changed := [number for number, digest in done.items() if digests[number] != digest]:
        raise ConfigurationError(f"DATABASE_URL: {path} was made by another migration {changed[0]}")


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
