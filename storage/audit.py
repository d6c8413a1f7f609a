from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from domain.people import Role
from storage.schema import audit


@dataclass(frozen=True)
class Entry:
    """Who did what: a person by id, or by reply key when the signal is anonymous and they its reporter."""

    at: datetime
    person_id: int | None
    reply_key: str | None
    role: Role
    deed: str
    signal_id: int | None
    detail: str


def record(
    conn: Connection,
    now: datetime,
    role: Role,
    deed: str,
    *,
    person_id: int | None = None,
    reply_key: str | None = None,
    signal_id: int | None = None,
    detail: str = "",
) -> None:
    conn.execute(
        insert(audit).values(
            at=now,
            person_id=person_id,
            reply_key=reply_key,
            role=role,
            deed=deed,
            signal_id=signal_id,
            detail=detail,
        )
    )


def of_signal(conn: Connection, signal_id: int) -> list[Entry]:
    columns = [column for column in audit.c if column.name != "id"]
    rows = conn.execute(select(*columns).where(audit.c.signal_id == signal_id).order_by(audit.c.id))
    return [Entry(**row._asdict()) for row in rows]


def last_of_signal(conn: Connection, signal_id: int, most: int) -> list[Entry]:
    """The newest lines, oldest first."""
    columns = [column for column in audit.c if column.name != "id"]
    query = select(*columns).where(audit.c.signal_id == signal_id).order_by(audit.c.id.desc()).limit(most)
    return [Entry(**row._asdict()) for row in conn.execute(query)][::-1]


def with_deed(conn: Connection, deed: str) -> list[Entry]:
    columns = [column for column in audit.c if column.name != "id"]
    rows = conn.execute(select(*columns).where(audit.c.deed == deed).order_by(audit.c.id))
    return [Entry(**row._asdict()) for row in rows]


def prune(conn: Connection, ids: Sequence[int]) -> None:
    """Lines that were kept long enough; the database refuses those of the last year."""
    conn.execute(delete(audit).where(audit.c.id.in_(ids)))
