"""Rows of every table, with the oddest values that each column takes."""

import sqlite3
from typing import Any

from sqlalchemy import Column, Float, LargeBinary, Table

from storage import schema
from storage.columns import Flag, Word

SMALL, LARGE = 7, 2**63 - 1
_FLOATS = {SMALL: 5e-324, LARGE: 1.7976931348623157e308}
_BYTES = {SMALL: b"", LARGE: bytes(range(256))}
_TEXT = (
    "👩‍👩‍👧‍👦 é e\u0301 \u2067شكراً جزيلاً \u2068HZ-2026-0042\u2069\u2069 \x00\x07\x1b\x7f\x85\u2028\u2029\ufeff\r\n\t"
    '"quoted" \\ \\u0041 <b>&amp; =1+1 {"base64":"QQ=="} \U0010ffff'
)
_LONG = "wachtwoord " * 20_000

# What a check of the table does not leave free.
_BOUND: dict[str, Any] = {
    "meeting.held": 1,
    "meeting.capacity": LARGE,
    "meeting.party_limit": 5,
    "registration.party": 1,
    "mark.score": 3,
    "pause.id": 1,
    "inbox.state": "done",
    "outbox.state": "sent",
}
_ONE_OF_TWO = {("photo.file_id", SMALL), ("photo.content", LARGE)}


def add_odd_rows(database: sqlite3.Connection) -> None:
    """Two of each table: with nothing where nothing may stand, but for the second, and with something everywhere."""
    for table in schema.metadata.sorted_tables:
        may_be_empty = {
            name
            for _, name, _, needed, _, key in database.execute(f"PRAGMA table_info({table.name})")
            if not needed + key
        }
        keys = {row[3] for row in database.execute(f"PRAGMA foreign_key_list({table.name})")}
        for nth in (SMALL, LARGE):
            row = {
                column.name: None if _is_empty(column, nth, may_be_empty) else _value(column, nth, column.name in keys)
                for column in table.columns
            }
            _insert(database, table, row)


def _is_empty(column: Column[Any], nth: int, may_be_empty: set[str]) -> bool:
    name = str(column)
    if name.startswith("photo."):
        return column.name in may_be_empty and (name, nth) not in _ONE_OF_TWO
    return nth == SMALL and column.name in may_be_empty


def _value(column: Column[Any], nth: int, leads_on: bool) -> Any:
    name = str(column)
    match column.type:
        case _ if name in _BOUND:
            return _BOUND[name]
        case Flag():
            return 1
        case Word():
            return list(column.type.members)[-1].value
        case LargeBinary():
            return _BYTES[nth]
        case Float():
            return _FLOATS[nth]
        case _ if column.type.compile() == "INTEGER":
            return nth if leads_on or column.primary_key or nth == LARGE else -LARGE - 1
        case _:
            return f"{name} {nth} {_TEXT}{_LONG if name == 'remark.text' else ''}"


def _insert(database: sqlite3.Connection, table: Table, row: dict[str, Any]) -> None:
    if table.name == "pause" and row["until"] != LARGE:
        return  # has one row
    named = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" for _ in row)
    database.execute(f"INSERT INTO {table.name} ({named}) VALUES ({places})", tuple(row.values()))  # noqa: S608
