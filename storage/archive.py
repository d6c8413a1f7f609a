"""The whole database as JSON Lines, for an archive, and back again.

The first line says which migration it was written at; every other line is one row as it is kept: times in UTC
seconds, days as ordinals. What joins a chat and a signal is left out, photos, and what only was under way.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TextIO

from domain.errors import ConfigurationError
from storage.migrator import migrate, migrations
from storage.schema import metadata

LEFT_OUT = frozenset(
    {
        "reply_key",
        "inbox",
        "outbox",
        "envelope",
        "outgoing_file",
        "dialogue",
        "errand",
        "scrub",
        "photo",
        "shown_words",
        "counted",
    }
)
_ESCAPED = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}
_SEQUENCE = "sqlite_sequence"  # so that no id is given twice after an import


def tables() -> list[str]:
    return sorted(set(metadata.tables) - LEFT_OUT)


def write(source: Path, target: TextIO) -> int:
    """How many rows, as they are at one moment; the program may be running."""
    written = 0
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        database.execute("BEGIN")
        _line(target, {"archive": "buurtsignaal", "migration": migrations()[-1].number})
        for name in (*tables(), _SEQUENCE):
            for row in database.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 (our own names)
                if name != _SEQUENCE or row["name"] not in LEFT_OUT:
                    _line(target, {"table": name, "row": dict(row)})
                    written += 1
    return written


def _line(target: TextIO, content: dict[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    # Some readers would end a line here.
    target.write(text.translate(_ESCAPED) + "\n")


def read(source: TextIO, target: Path) -> int:
    """Into a new database; how many rows. All or nothing. Raises ConfigurationError."""
    if target.exists():
        raise ConfigurationError(f"DATABASE_URL: {target} exists already, expected a database that is not there yet")
    try:
        return _fill(_lines(source), target)
    except (ValueError, KeyError, TypeError, AttributeError, sqlite3.Error) as error:
        for path in (target, *(target.with_name(target.name + end) for end in ("-wal", "-shm"))):
            path.unlink(missing_ok=True)
        raise ConfigurationError(f"this is no archive of this version: {type(error).__name__}: {error}") from error


def _lines(source: TextIO) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in source if line.strip())


def _fill(lines: Iterator[dict[str, Any]], target: Path) -> int:
    heading = next(lines, {})
    known = migrations()[-1].number
    if heading.get("archive") != "buurtsignaal" or heading.get("migration") != known:
        raise ValueError(f"found {str(heading)[:80]}, expected an archive of migration {known}")
    target.parent.mkdir(parents=True, exist_ok=True)
    migrate(target)
    with closing(sqlite3.connect(target)) as database, database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("BEGIN")
        # Rows come in the order of their tables' names.
        database.execute("PRAGMA defer_foreign_keys = ON")
        return sum(_insert(database, line["table"], line["row"]) for line in lines)


def _insert(database: sqlite3.Connection, name: str, row: dict[str, Any]) -> int:
    columns = {"name", "seq"} if name == _SEQUENCE else {column.name for column in metadata.tables[name].columns}
    if name in LEFT_OUT or set(row) != columns:
        raise ValueError(f"a row of {name} has other columns than here")
    if name == _SEQUENCE:
        database.execute("DELETE FROM sqlite_sequence WHERE name = ?", (row["name"],))
    named = ", ".join(f'"{column}"' for column in row)
    places = ", ".join("?" for _ in row)
    database.execute(f'INSERT INTO "{name}" ({named}) VALUES ({places})', tuple(row.values()))  # noqa: S608 (checked)
    return 1
