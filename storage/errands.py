"""Work that waits to be done outside a turn, as rows: it survives the program, and is done once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import errand


@dataclass(frozen=True)
class Errand:
    """`key` says what it is about: asked again before it was done, the newest `details` count."""

    id: int
    key: str
    kind: str
    chat_id: int
    details: dict[str, Any]
    asked_at: datetime
    version: int
    attempts: int


_COLUMNS = tuple(column for column in errand.c if column.name != "retry_at")
# Built once: asked after every turn, they would take longer to build than to answer.
_OLDEST_DUE = select(*_COLUMNS).where(errand.c.retry_at <= bindparam("real")).order_by(errand.c.id).limit(1)
_SOME_WAIT = select(exists(select(errand.c.id)))


def ask(conn: Connection, key: str, kind: str, chat_id: int, details: dict[str, Any], now: datetime) -> None:
    asked = {"kind": kind, "chat_id": chat_id, "details": details, "asked_at": now, "attempts": 0, "retry_at": 0.0}
    conn.execute(
        upsert(errand)
        .values(key=key, version=1, **asked)
        .on_conflict_do_update(index_elements=["key"], set_=asked | {"version": errand.c.version + 1})
    )


def ask_once(conn: Connection, key: str, kind: str, chat_id: int, details: dict[str, Any], now: datetime) -> None:
    """By a job, which asks again and again until it is done."""
    asked = upsert(errand).values(key=key, kind=kind, chat_id=chat_id, details=details, asked_at=now)
    conn.execute(asked.on_conflict_do_nothing(index_elements=["key"]))


def next_due(conn: Connection, real: float) -> Errand | None:
    """The oldest; `real` is in seconds of real time."""
    row = conn.execute(_OLDEST_DUE, {"real": real}).one_or_none()
    return Errand(**row._asdict()) if row else None


def put_off(conn: Connection, one: Errand, retry_at: float) -> None:
    changes = {"attempts": one.attempts + 1, "retry_at": retry_at}
    conn.execute(update(errand).where(errand.c.id == one.id, errand.c.version == one.version).values(changes))


def take(conn: Connection, one: Errand) -> bool:
    """True once: false when it is done already, or was asked differently meanwhile."""
    done = delete(errand).where(errand.c.id == one.id, errand.c.version == one.version)
    return conn.execute(done).rowcount == 1


def look_again(conn: Connection) -> None:
    """What is being made may hold words that are deleted now: it is made once more."""
    conn.execute(update(errand).values(version=errand.c.version + 1))


def is_waiting(conn: Connection) -> bool:
    return bool(conn.execute(_SOME_WAIT).scalar_one())
