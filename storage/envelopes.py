"""Messages that wait behind a button until their reader opens them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from domain.about import About
from storage.schema import envelope

ApiCall = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Envelope:
    """The Bot API calls to make, without the chat, and what they are about."""

    calls: Sequence[ApiCall]
    about: str


def add(
    conn: Connection, person_id: int, about: str, calls: Sequence[ApiCall], undo_id: int | None, now: datetime
) -> int:
    values = {"person_id": person_id, "about": about, "undo_id": undo_id, "calls": list(calls), "created_at": now}
    return int(conn.execute(insert(envelope).values(values).returning(envelope.c.id)).scalar_one())


def open_(conn: Connection, envelope_id: int, person_id: int, now: datetime) -> Envelope | None:
    """None when it is somebody else's, or what it said does not hold any more."""
    row = conn.execute(
        update(envelope)
        .where(envelope.c.id == envelope_id, envelope.c.person_id == person_id)
        .values(opened_at=now)
        .returning(envelope.c.calls, envelope.c.about)
    ).one_or_none()
    return None if row is None else Envelope(**row._asdict())


def is_unopened(conn: Connection, person_id: int, about: str) -> bool:
    """Whether anything about this was not read yet."""
    closed = exists().where(
        envelope.c.about == about, envelope.c.person_id == person_id, envelope.c.opened_at.is_(None)
    )
    return bool(conn.execute(select(closed)).scalar_one())


def withdraw(conn: Connection, undo_id: int) -> None:
    """What was undone is not read any more."""
    conn.execute(delete(envelope).where(envelope.c.undo_id == undo_id))


def forget_about(conn: Connection, reply_key: str) -> None:
    conn.execute(delete(envelope).where(envelope.c.about == About.ANSWER.of(reply_key)))


def forget_before(conn: Connection, moment: datetime) -> None:
    conn.execute(delete(envelope).where(envelope.c.created_at < moment))
