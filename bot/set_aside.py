"""The operator's look at what could not be handled, beside a program that may be running."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from domain.errors import ConfigurationError
from storage import inbox
from storage.database import reading, writing_engine
from storage.inbox import SetAside

_ROW = "{:>8}  {:<19}  {:>8}  {}"


def listed(database: Path) -> list[str]:
    """A heading and a line a row; never what was written."""
    with looking(database) as connection:
        rows = inbox.list_set_aside(connection)
    if not rows:
        return ["nothing is set aside"]
    return [_ROW.format("SEQ", "RECEIVED", "ATTEMPTS", "ERROR"), *map(_line, rows)]


def _line(row: SetAside) -> str:
    received = row.received_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return _ROW.format(row.seq, received, row.attempts, row.error)


def retry(database: Path, seq: int) -> bool:
    """False when no such update is set aside."""
    with beside(database) as connection:
        return inbox.reopen(connection, seq)


@contextmanager
def looking(database: Path, audit_key: bytes | None = None) -> Iterator[Connection]:
    """At what was committed at one moment; no turn waits for it. Raises ConfigurationError."""
    try:
        with reading(database, audit_key) as connection:
            yield connection
    except DBAPIError as error:
        raise ConfigurationError(f"DATABASE_URL: cannot use {database}: {error.orig}") from error


@contextmanager
def beside(database: Path) -> Iterator[Connection]:
    engine = writing_engine(database)
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise ConfigurationError(f"DATABASE_URL: cannot use {database}: {error.orig}") from error
    finally:
        engine.dispose()
