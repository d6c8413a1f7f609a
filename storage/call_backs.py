from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from storage.schema import call_back


@dataclass(frozen=True)
class CallBack:
    """Somebody asked to be called; the number is forgotten once that was done."""

    id: int
    person_id: int
    number: str | None
    asked_at: datetime
    done_at: datetime | None


def add(conn: Connection, person_id: int, number: str, now: datetime) -> CallBack:
    row = conn.execute(insert(call_back).values(person_id=person_id, number=number, asked_at=now).returning(call_back))
    return CallBack(**row.one()._asdict())


def waiting(conn: Connection, most: int) -> list[CallBack]:
    rows = conn.execute(select(call_back).where(call_back.c.done_at.is_(None)).order_by(call_back.c.id).limit(most))
    return [CallBack(**row._asdict()) for row in rows]


def finish(conn: Connection, call_back_id: int, now: datetime) -> CallBack | None:
    """Forgets the number; None when it was done before or never asked."""
    row = conn.execute(
        update(call_back)
        .where(call_back.c.id == call_back_id, call_back.c.done_at.is_(None))
        .values(done_at=now, number=None)
        .returning(call_back)
    ).one_or_none()
    return None if row is None else CallBack(**row._asdict())
