"""The sandbox's memory: one SQLite file of its own, so that phones and clock survive a restart."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, cast

Json = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS people (
  id INTEGER PRIMARY KEY, body TEXT NOT NULL, started INTEGER NOT NULL, blocked INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS groups (
  id INTEGER PRIMARY KEY, body TEXT NOT NULL, bot_status TEXT NOT NULL, migrated_to INTEGER
) STRICT;
CREATE TABLE IF NOT EXISTS members (
  group_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (group_id, user_id)
) STRICT;
CREATE TABLE IF NOT EXISTS messages (
  chat_id INTEGER NOT NULL, message_id INTEGER NOT NULL, body TEXT NOT NULL, editable INTEGER NOT NULL,
  PRIMARY KEY (chat_id, message_id)
) STRICT;
CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, body TEXT NOT NULL, data BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS queries (
  id TEXT PRIMARY KEY, chat_id INTEGER NOT NULL, user_id INTEGER NOT NULL, asked_at REAL NOT NULL, answer TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS updates (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
"""


@dataclass(frozen=True)
class Person:
    user: Json
    started: bool
    blocked: bool


@dataclass(frozen=True)
class Group:
    chat: Json
    bot_status: str
    migrated_to: int | None


@dataclass(frozen=True)
class Query:
    id: str
    chat_id: int
    user_id: int
    asked_at: float
    answer: Json | None


def _dump(body: Any) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


class Store:
    def __init__(self, path: str = ":memory:") -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # A kill loses nothing with WAL; only a power cut could, and nobody waits for a sandbox's fsync.
        self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;" + SCHEMA)

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _one(self, sql: str, *values: Any) -> Any:
        return self._db.execute(sql, values).fetchone()

    def _run(self, sql: str, *values: Any) -> int:
        return self._db.execute(sql, values).rowcount

    def setting(self, key: str, default: Any = None) -> Any:
        row = self._one("SELECT body FROM settings WHERE key = ?", key)
        return json.loads(row[0]) if row else default

    def keep_setting(self, key: str, body: Any) -> None:
        self._run("INSERT OR REPLACE INTO settings VALUES (?, ?)", key, _dump(body))

    def drop_setting(self, key: str) -> None:
        self._run("DELETE FROM settings WHERE key = ?", key)

    def next(self, counter: str, first: int = 1) -> int:
        sql = "INSERT INTO counters VALUES (?, ?) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value"
        return cast(int, self._one(sql, counter, first)[0])

    def person(self, user_id: int) -> Person | None:
        row = self._one("SELECT body, started, blocked FROM people WHERE id = ?", user_id)
        return Person(json.loads(row[0]), bool(row[1]), bool(row[2])) if row else None

    def people(self) -> list[Json]:
        return [json.loads(body) for (body,) in self._db.execute("SELECT body FROM people ORDER BY id")]

    def keep_person(self, person: Person) -> None:
        values = person.user["id"], _dump(person.user), person.started, person.blocked
        self._run("INSERT OR REPLACE INTO people VALUES (?, ?, ?, ?)", *values)

    def group(self, chat_id: int) -> Group | None:
        row = self._one("SELECT body, bot_status, migrated_to FROM groups WHERE id = ?", chat_id)
        return Group(json.loads(row[0]), row[1], row[2]) if row else None

    def groups(self) -> list[Json]:
        return [json.loads(body) for (body,) in self._db.execute("SELECT body FROM groups ORDER BY id DESC")]

    def keep_group(self, group: Group) -> None:
        values = group.chat["id"], _dump(group.chat), group.bot_status, group.migrated_to
        self._run("INSERT OR REPLACE INTO groups VALUES (?, ?, ?, ?)", *values)

    def members(self, group_id: int) -> list[int]:
        sql = "SELECT user_id FROM members WHERE group_id = ? ORDER BY rowid"
        return [user_id for (user_id,) in self._db.execute(sql, (group_id,))]

    def add_member(self, group_id: int, user_id: int) -> None:
        self._run("INSERT OR IGNORE INTO members VALUES (?, ?)", group_id, user_id)

    def remove_member(self, group_id: int, user_id: int) -> None:
        self._run("DELETE FROM members WHERE group_id = ? AND user_id = ?", group_id, user_id)

    def message(self, chat_id: int, message_id: int) -> Json | None:
        sql = "SELECT body FROM messages WHERE chat_id = ? AND message_id = ?"
        row = self._one(sql, chat_id, message_id)
        return json.loads(row[0]) if row else None

    def is_editable(self, chat_id: int, message_id: int) -> bool:
        sql = "SELECT editable FROM messages WHERE chat_id = ? AND message_id = ?"
        row = self._one(sql, chat_id, message_id)
        return bool(row and row[0])

    def messages(self, chat_id: int, last: int = -1) -> list[Json]:
        sql = "SELECT body FROM messages WHERE chat_id = ? ORDER BY message_id DESC LIMIT ?"
        return [json.loads(body) for (body,) in self._db.execute(sql, (chat_id, last))][::-1]

    def add_message(self, message: Json, *, editable: bool) -> None:
        values = message["chat"]["id"], message["message_id"], _dump(message), editable
        self._run("INSERT INTO messages VALUES (?, ?, ?, ?)", *values)

    def change_message(self, message: Json) -> None:
        sql = "UPDATE messages SET body = ? WHERE chat_id = ? AND message_id = ?"
        self._run(sql, _dump(message), message["chat"]["id"], message["message_id"])

    def delete_message(self, chat_id: int, message_id: int) -> None:
        self._run("DELETE FROM messages WHERE chat_id = ? AND message_id = ?", chat_id, message_id)

    def file(self, file_id: str) -> Json | None:
        row = self._one("SELECT body FROM files WHERE id = ?", file_id)
        return json.loads(row[0]) if row else None

    def file_at(self, path: str) -> bytes | None:
        row = self._one("SELECT data FROM files WHERE body ->> 'file_path' = ?", path)
        return row[0] if row else None

    def file_data(self, file_id: str) -> bytes | None:
        row = self._one("SELECT data FROM files WHERE id = ?", file_id)
        return row[0] if row else None

    def add_file(self, body: Json, data: bytes) -> None:
        self._run("INSERT INTO files VALUES (?, ?, ?)", body["file_id"], _dump(body), data)

    def query(self, query_id: str) -> Query | None:
        row = self._one("SELECT * FROM queries WHERE id = ?", query_id)
        return Query(row[0], row[1], row[2], row[3], json.loads(row[4]) if row[4] else None) if row else None

    def add_query(self, query: Query) -> None:
        values = query.id, query.chat_id, query.user_id, query.asked_at
        self._run("INSERT INTO queries VALUES (?, ?, ?, ?, NULL)", *values)

    def answer_query(self, query_id: str, answer: Json) -> None:
        self._run("UPDATE queries SET answer = ? WHERE id = ?", _dump(answer), query_id)

    def add_update(self, update: Json) -> None:
        self._run("INSERT INTO updates VALUES (?, ?)", update["update_id"], _dump(update))

    def updates(self, limit: int) -> list[Json]:
        sql = "SELECT body FROM updates ORDER BY id LIMIT ?"
        return [json.loads(body) for (body,) in self._db.execute(sql, (limit,))]

    def count_updates(self) -> int:
        return cast(int, self._one("SELECT count(*) FROM updates")[0])

    def drop_updates(self, *, below: int) -> None:
        self._run("DELETE FROM updates WHERE id < ?", below)

    def keep_last_updates(self, count: int) -> None:
        sql = "DELETE FROM updates WHERE id NOT IN (SELECT id FROM updates ORDER BY id DESC LIMIT ?)"
        self._run(sql, count)
