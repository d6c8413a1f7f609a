"""The whole database as JSON Lines, for an archive, and back again.

The first line says at which migration it was written, the last one how many rows there are and what all lines before
add up to; every other line is one row as it is kept: times in UTC seconds, days as ordinals, bytes in base64.
"""

import json
import sqlite3
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, TextIO

from domain.errors import ConfigurationError
from domain.meeting_reminders import MeetingReminderKind
from domain.people import Role
from domain.scrubs import Scrub
from storage import audit_key
from storage.backup import unfinished
from storage.migrator import migrate, migrations

LEFT_OUT = frozenset(
    {"reply_key", "dialogue", "inbox", "outbox", "envelope", "outgoing_file", "shown_words", "audit_head"}
)
"""What joins a chat and a signal, what makes no sense without that, and what needs a key of this machine."""

_MADE_ANEW = frozenset({"migration", "sqlite_schema"})
_SEQUENCE = "sqlite_sequence"  # so that no id is given twice after an import
_TABLES = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
_ESCAPED = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}
_BYTES = "base64"
_HEADING = {"archive": "buurtsignaal"}


class _Unreadable(Exception):
    """Says what is wrong with an archive, and nothing of what stands in it."""


def tables(database: sqlite3.Connection) -> list[str]:
    """Those that are archived."""
    return [name for (name,) in database.execute(_TABLES) if name not in LEFT_OUT | _MADE_ANEW]


def write(source: Path, target: TextIO) -> int:
    """How many rows, as they are at one moment; the program may be running."""
    written, total = 0, sha256()
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as database:
        database.execute("BEGIN")
        for content in _contents(database):
            line = _line(content)
            total.update(line.encode())
            target.write(line)
            written += 1
    rows = written - 1
    target.write(_line({"rows": rows, "sha256": total.hexdigest()}))
    return rows


def _contents(database: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    (migration,) = database.execute("SELECT max(number) FROM migration").fetchone()
    yield _HEADING | {"migration": migration}
    for name in tables(database):
        rows = database.execute(f'SELECT * FROM "{name}"')  # noqa: S608 (our own names)
        columns = [column for column, *_ in rows.description]
        for values in rows:
            row = dict(zip(columns, values, strict=True))
            if not _says_who_reported(name, row):
                yield {"table": name, "row": _without_key(name, row)}


def _says_who_reported(name: str, row: dict[str, Any]) -> bool:
    """An invitation waits for a person, and comes first to whoever reported what the meeting is about.

    A signal that waits to be listed as erased stands beside the chat that waits to hear of it.
    """
    is_invitation = name == "meeting_reminder" and row["kind"] == MeetingReminderKind.INVITATION
    return is_invitation or (name == "scrub" and row["kind"] == Scrub.SIGNAL)


def _without_key(name: str, row: dict[str, Any]) -> dict[str, Any]:
    """Beside the database a reply key in the audit would lead to a chat; erasure leaves its line whole like this."""
    keyed = name == "audit" and row["role"] == Role.RESIDENT and row["reply_key"] is not None
    return row | {"reply_key": None, "salt": None} if keyed else row


def _line(content: dict[str, Any]) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=_as_base64)
    # Some readers would end a line here.
    return text.translate(_ESCAPED) + "\n"


def _as_base64(value: bytes) -> dict[str, str]:
    return {_BYTES: b64encode(value).decode()}


def read(source: TextIO, target: Path) -> int:
    """Into a new database, which appears when it is whole; how many rows. Raises ConfigurationError."""
    # SQLite would put what is in a log that was left behind on top of the new database.
    for path in (target, target.with_name(target.name + "-wal")):
        if path.exists():
            raise ConfigurationError(f"DATABASE_URL: {path} exists already, expected a database that is not there yet")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with unfinished(target) as path:
            rows = _fill(_Lines(source), path)
            audit_key.unmark(target)  # of the database that was there before
            path.rename(target)
            return rows
    except (_Unreadable, UnicodeDecodeError) as error:
        what = "it is no text in UTF-8" if isinstance(error, UnicodeDecodeError) else error
        raise ConfigurationError(f"this archive cannot be read, nothing was changed: {what}") from error
    except (OSError, sqlite3.Error) as error:
        raise ConfigurationError(f"DATABASE_URL: cannot write {target}: {error}") from error


class _Lines:
    """The lines of an archive from its first to its last; complains when one of them is missing or was changed."""

    def __init__(self, source: TextIO) -> None:
        self._source = source
        self._total = sha256()
        self.nth = 0

    def next(self) -> dict[str, Any]:
        line = self._source.readline()
        self.nth += 1
        content = _parsed(line)
        if self.nth == 1 and not content.items() >= _HEADING.items():
            raise _Unreadable("its first line is not that of an archive of buurtsignaal")
        if not line.endswith("\n"):
            raise _Unreadable(f"it ends in line {self.nth}, without the line that closes it: it was cut off")
        if "sha256" in content:
            self._close(content)
        self._total.update(line.encode())
        return content

    def _close(self, content: dict[str, Any]) -> None:
        expected = {"rows": self.nth - 2, "sha256": self._total.hexdigest()}
        if content != expected or self._source.readline():
            raise _Unreadable("its last line does not fit what stands above or below it: it was changed or damaged")

    def rows(self) -> Iterator[dict[str, Any]]:
        while "sha256" not in (content := self.next()):
            yield content


def _parsed(line: str) -> dict[str, Any]:
    """Empty when it is no JSON object."""
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def _fill(lines: _Lines, path: Path) -> int:
    known = migrations()
    written_at = _migration(lines, known[-1].number)
    migrate(path, [one for one in known if one.number <= written_at])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("BEGIN")
        database.execute("DELETE FROM sqlite_sequence")
        _insert_all(database, lines)
    migrate(path)
    return lines.nth - 2


def _migration(lines: _Lines, newest: int) -> int:
    heading = lines.next()
    number = heading.get("migration")
    if type(number) is not int or number < 1:
        raise _Unreadable("its first line names no migration")
    if number > newest:
        raise _Unreadable(
            f"it was written by a newer version (migration {number}, this program knows {newest}); install that version"
        )
    return number


def _insert_all(database: sqlite3.Connection, lines: _Lines) -> None:
    columns = {name: _columns(database, name) for name in tables(database)}
    for content in lines.rows():
        name, row = str(content.get("table")), content.get("row")
        if name not in columns or not isinstance(row, dict) or set(row) != columns[name]:
            raise _Unreadable(f"line {lines.nth} is no row of a table that is archived")
        try:
            _insert(database, name, row)
        except (
            ValueError,
            KeyError,
            TypeError,
            OverflowError,
            sqlite3.IntegrityError,
            sqlite3.ProgrammingError,
        ) as error:
            raise _Unreadable(f"line {lines.nth} does not fit: {error}") from error
    # Not before: rows come in the order of their tables' names.
    if database.execute("PRAGMA foreign_key_check").fetchone():
        raise _Unreadable("a row leads to one that is missing")


def _columns(database: sqlite3.Connection, name: str) -> set[str]:
    return {column for (column,) in database.execute("SELECT name FROM pragma_table_info(?)", (name,))}


def _insert(database: sqlite3.Connection, name: str, row: dict[str, Any]) -> None:
    if name == _SEQUENCE:  # the rows of its table made one already
        database.execute("DELETE FROM sqlite_sequence WHERE name = ?", (row["name"],))
    named = ", ".join(f'"{column}"' for column in row)
    places = ", ".join("?" for _ in row)
    values = [b64decode(one[_BYTES], validate=True) if isinstance(one, dict) else one for one in row.values()]
    database.execute(f'INSERT INTO "{name}" ({named}) VALUES ({places})', values)  # noqa: S608 (checked)
