"""The key under which the chains of the audit add up; a file beside the database, and no part of its copies.

Under the key stand the databases whose chains do, each with how many of its lines were in no chain then: who deletes
the sum from a database leaves that.
"""

import os
import re
import secrets
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from domain.errors import ConfigurationError

NAME = "audit.key"

_KEY = re.compile(rb"[0-9a-f]{64}")
_MARK = re.compile(rb"(\d{1,18}) (.+)")


@dataclass(frozen=True)
class _Content:
    key: bytes
    marks: Mapping[bytes, int]


def of(database: Path) -> bytes | None:
    """Raises ConfigurationError when what stands there is no key, or cannot be read."""
    found = _found(database)
    return None if found is None else found.key


def make(database: Path) -> bytes:
    """On the disk when this returns; the one that is there stays. Raises ConfigurationError."""
    key = database.with_name(NAME)
    with _usable(key):
        if not key.exists():
            _put(key, secrets.token_hex(32).encode("ascii"), is_new=True)
        for left in key.parent.glob(f".{NAME}.*"):
            left.unlink(missing_ok=True)
        return _read(key).key


def marked(database: Path) -> int | None:
    """How many lines were in no chain; None before its chains were added up. Raises ConfigurationError."""
    found = _found(database)
    return None if found is None else found.marks.get(os.fsencode(database.name))


def mark(database: Path, unchained: int) -> None:
    """Raises ConfigurationError."""
    _mark(database, {os.fsencode(database.name): unchained})


def unmark(database: Path) -> None:
    """Raises ConfigurationError."""
    if marked(database) is not None:
        _mark(database, {})


def _mark(database: Path, its: dict[bytes, int]) -> None:
    key = database.with_name(NAME)
    with _usable(key):
        found = _read(key)
        marks = {name: count for name, count in found.marks.items() if name != os.fsencode(database.name)} | its
        lines = (b"%d %s" % (count, name) for name, count in marks.items())
        _put(key, b"\n".join((found.key, *lines, b"")))


def _found(database: Path) -> _Content | None:
    key = database.with_name(NAME)
    with _usable(key):
        return _read(key) if key.exists() else None


@contextmanager
def _usable(key: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ConfigurationError(f"{key}: cannot be used: {error.strerror}") from error


def _read(key: Path) -> _Content:
    first, *others = key.read_bytes().strip().splitlines() or [b""]  # an editor ends it with a line
    marks = [_MARK.fullmatch(line) for line in others]
    if not _KEY.fullmatch(first) or None in marks:
        raise ConfigurationError(f"{key}: is no key, expected 64 digits 0-9 and a-f; put back the one of this database")
    return _Content(first, {one[2]: int(one[1]) for one in marks if one})


def _put(key: Path, content: bytes, *, is_new: bool = False) -> None:
    """Whole as soon as it has its name, for whoever starts at the same moment."""
    handle, name = tempfile.mkstemp(prefix=f".{NAME}.", dir=key.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
        # Another may have made one meanwhile, and taken this for what a kill left behind.
        with suppress(FileExistsError, FileNotFoundError):
            (os.link if is_new else os.replace)(name, key)
    finally:
        Path(name).unlink(missing_ok=True)
    _keep_name(key.parent)


def _keep_name(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
