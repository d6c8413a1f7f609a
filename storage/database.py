"""Two doors to the database: turns go through `write`, one at a time; what only looks goes through `read`."""

import asyncio
import fcntl
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TextIO, TypeVar

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from domain.errors import ConfigurationError
from storage import audit_key, audit_opening, search
from storage.audit_heads import KEY
from storage.migrator import migrate

P = ParamSpec("P")
T = TypeVar("T")

_BUSY_TIMEOUT = 5  # seconds
_NOT_THE_TURNS_FAULT = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_NOMEM,
}


class StorageUnavailable(Exception):
    """The disk is full, the file is locked or gone: wait and try again, nothing was changed."""


class Database:
    """One SQLite file, owned by one program as long as it is open."""

    def __init__(self, path: Path) -> None:
        """Raises ConfigurationError when the file or the key cannot be used, or another program holds it."""
        self.path = path
        self._lock = _hold(path)
        try:
            migrate(path)
            self._writer = writing_engine(path)
            self._turns = self._writer.connect()
        except ConfigurationError:
            self._lock.close()
            raise
        self._readers = _reading_engine(path)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")

    async def write(self, deed: Callable[Concatenate[Connection, P], T], *arguments: P.args, **options: P.kwargs) -> T:
        """Runs `deed(connection, …)` as one transaction; once begun it is finished, even when the caller is not.

        Raises StorageUnavailable when the trouble is the disk's, and whatever the deed raises.
        """
        job = partial(self._in_transaction, partial(deed, **options), arguments)
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, job))

    def _in_transaction(self, deed: Callable[..., T], arguments: tuple[Any, ...]) -> T:
        try:
            with self._turns.begin():
                result = deed(self._turns, *arguments)
                _check_transaction(self._turns)
                return result
        except DBAPIError as error:
            raise _named(error) from error
        except StopIteration as error:
            # A future cannot hold one: whoever waits would wait for ever.
            raise RuntimeError("a deed ended in StopIteration") from error

    async def read(
        self, question: Callable[Concatenate[Connection, P], T], *arguments: P.args, **options: P.kwargs
    ) -> T:
        """Runs `question(connection, …)` beside the writer; it sees what was committed and cannot change it."""
        try:
            async with self._readers.connect() as connection:
                return await connection.run_sync(partial(question, **options), *arguments)
        except DBAPIError as error:
            raise _named(error) from error

    async def wipe(self) -> bool:
        """Empties the log, in which what was deleted is still to be read; false while somebody reads from it.

        Raises StorageUnavailable.
        """
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, self._empty_log)
        except sqlite3.OperationalError as error:
            raise StorageUnavailable(str(error)) from error

    async def scrub(self) -> bool:
        """Takes out of the file what was deleted from it; false while somebody still reads an older state of it.

        Raises StorageUnavailable.
        """
        await self.write(search.begin_scrub)
        while await self.write(search.go_on_scrubbing):
            pass
        return await self.wipe()

    def _empty_log(self) -> bool:
        with closing(self._writer.raw_connection()) as connection:
            cursor = connection.cursor()
            # Turns must not wait for who reads.
            cursor.execute("PRAGMA busy_timeout = 0")
            try:
                return not cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT * 1000}")

    async def close(self) -> None:
        await self._readers.dispose()
        await asyncio.to_thread(self._thread.shutdown)
        self._turns.close()
        self._writer.dispose()
        self._lock.close()


def _check_transaction(connection: Connection) -> None:
    """What a full disk rolled back would be committed without a word, if the deed went on regardless."""
    if not connection.connection.in_transaction:
        raise StorageUnavailable("the transaction was rolled back")


def _named(error: DBAPIError) -> Exception:
    """A full disk takes the savepoints with it: the complaint about those hides the cause, which is behind it."""
    behind: BaseException | None = error
    while behind is not None:
        code = getattr(behind, "sqlite_errorcode", None)
        if code is not None and code & 0xFF in _NOT_THE_TURNS_FAULT:
            return StorageUnavailable(str(behind))
        behind = behind.__context__
    return error


def _hold(path: Path) -> TextIO:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_name(path.name + ".lock").open("w")
    except OSError as error:
        raise ConfigurationError(f"DATABASE_URL: cannot use {path}: {error.strerror}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise ConfigurationError(f"DATABASE_URL: {path} is in use by another buurtsignaal program") from error
    return lock


def writing_engine(path: Path) -> Engine:
    """Raises ConfigurationError when the key of the audit does not belong to it."""
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False, "timeout": _BUSY_TIMEOUT}
    )
    _on_connect(engine, ("foreign_keys=ON", "synchronous=FULL", "secure_delete=ON"))
    _on_begin(engine, "BEGIN IMMEDIATE")
    engine.update_execution_options(**{KEY: audit_opening.key_of(path)})
    return engine


def _reading_engine(path: Path) -> AsyncEngine:
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", pool_size=4, max_overflow=0)
    _on_connect(engine.sync_engine, ("query_only=ON",))
    _on_begin(engine.sync_engine, "BEGIN")
    engine.sync_engine.update_execution_options(**{KEY: audit_key.of(path)})
    return engine


@contextmanager
def reading(path: Path, key: bytes | None = None) -> Iterator[Connection]:
    """What was committed at one moment, beside a program that goes on writing; with the key of the audit if need be."""
    engine = create_engine(f"sqlite:///{path}")
    _on_connect(engine, ("query_only=ON",))
    _on_begin(engine, "BEGIN")
    engine.update_execution_options(**{KEY: key})
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _on_connect(engine: Engine, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        # The driver's own BEGIN would be deferred: two that read first and write later then fail at once.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()


def _on_begin(engine: Engine, statement: str) -> None:
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)
