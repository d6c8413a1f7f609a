"""The key under which the chains of the audit add up; a file beside the database, and no part of its copies."""

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

NAME = "audit.key"


def of(database: Path) -> bytes | None:
    key = database.with_name(NAME)
    return key.read_bytes() if key.exists() else None


def make(database: Path) -> bytes:
    """On the disk when this returns; the one that is there stays."""
    return of(database) or _make(database.with_name(NAME))


def _make(key: Path) -> bytes:
    """Whole as soon as it has its name, for whoever starts at the same moment."""
    handle, name = tempfile.mkstemp(prefix=f".{NAME}.", dir=key.parent)
    try:
        os.write(handle, secrets.token_hex(32).encode("ascii"))
        os.fsync(handle)
        with suppress(FileExistsError):
            os.link(name, key)
    finally:
        os.close(handle)
        os.unlink(name)
    return key.read_bytes()
