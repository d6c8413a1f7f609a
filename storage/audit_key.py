"""The key under which the chains of the audit add up; a file beside the database, and no part of its copies."""

import os
import re
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from domain.errors import ConfigurationError

NAME = "audit.key"

_KEY = re.compile(rb"[0-9a-f]{64}")


def of(database: Path) -> bytes | None:
    """Raises ConfigurationError when what stands there is no key, or cannot be read."""
    key = database.with_name(NAME)
    with _usable(key):
        return _read(key) if key.exists() else None


def make(database: Path) -> bytes:
    """On the disk when this returns; the one that is there stays. Raises ConfigurationError."""
    key = database.with_name(NAME)
    with _usable(key):
        if not key.exists():
            _make(key)
        for left in key.parent.glob(f".{NAME}.*"):
            left.unlink(missing_ok=True)
        return _read(key)


@contextmanager
def _usable(key: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ConfigurationError(f"{key}: cannot be used: {error.strerror}") from error


def _read(key: Path) -> bytes:
    found = key.read_bytes().strip()  # an editor ends it with a line
    if not _KEY.fullmatch(found):
        raise ConfigurationError(f"{key}: is no key, expected 64 digits 0-9 and a-f; put back the one of this database")
    return found


def _make(key: Path) -> None:
    """Whole as soon as it has its name, for whoever starts at the same moment."""
    handle, name = tempfile.mkstemp(prefix=f".{NAME}.", dir=key.parent)
    try:
        os.write(handle, secrets.token_hex(32).encode("ascii"))
        os.fsync(handle)
        # Another may have made one meanwhile, and taken this for what a kill left behind.
        with suppress(FileExistsError, FileNotFoundError):
            os.link(name, key)
    finally:
        os.close(handle)
        Path(name).unlink(missing_ok=True)
    _keep_name(key.parent)


def _keep_name(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
