"""With which key of the audit a database is opened by whoever writes."""

import sqlite3
from contextlib import closing
from pathlib import Path

from domain.errors import ConfigurationError
from storage import audit_heads, audit_key

_PUT_BACK = "put back the key that belongs to this database, or see “The audit” in docs/running.md"
_HELD_TOGETHER = ("audit", "audit_chain", "signal")

Head = tuple[str, int, str]


def key_of(path: Path) -> bytes:
    """Made only while nothing is sealed: what another key goes on with fits none any more. Raises ConfigurationError.

    Where something was sealed and no seal is left, nothing goes on: the next one would cover up what happened.
    """
    head, is_empty = _state(path)
    name = path.with_name(audit_key.NAME)
    if head is None:
        if not is_empty and audit_key.marked(path) is not None:
            raise ConfigurationError(
                f"{path}: what held its audit together is gone, {name} says that it was there; "
                "see “The audit” in docs/running.md"
            )
        return audit_key.make(path)
    key = audit_key.of(path)
    if key is None:
        raise ConfigurationError(f"{name}: is missing; {_PUT_BACK}")
    if not audit_heads.fits(key, *head):
        raise ConfigurationError(f"{name}: does not fit the audit in {path}; {_PUT_BACK}")
    return key


def _state(path: Path) -> tuple[Head | None, bool]:
    """What holds the audit together, and whether there is nothing to hold; of a database of any version, or new."""
    try:
        with closing(sqlite3.connect(path, timeout=5)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            held = (f"SELECT 1 FROM {name} LIMIT 1" for name in _HELD_TOGETHER if name in tables)  # noqa: S608 (ours)
            is_empty = not any(connection.execute(query).fetchone() for query in held)
            if "audit_head" not in tables:
                return None, is_empty
            head = connection.execute("SELECT total, since, seal FROM audit_head WHERE id = 1").fetchone()
    except sqlite3.DatabaseError as error:
        raise ConfigurationError(f"DATABASE_URL: cannot use {path}: {error}") from error
    return (None if head is None else (head[0], head[1], head[2])), is_empty
