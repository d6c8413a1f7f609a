from datetime import datetime

from sqlalchemy import Connection, delete, exists, insert, select
from sqlalchemy import literal_column as literal

from storage.schema import contact, signal


def add(conn: Connection, signal_id: int, text: str, now: datetime) -> None:
    conn.execute(insert(contact).values(signal_id=signal_id, text=text, at=now))


def of_signal(conn: Connection, signal_id: int) -> str | None:
    return conn.execute(select(contact.c.text).where(contact.c.signal_id == signal_id)).scalar()


def has(conn: Connection, signal_id: int) -> bool:
    there = exists().where(contact.c.signal_id == signal_id)
    return bool(conn.execute(select(there)).scalar_one())


def forget(conn: Connection, signal_id: int) -> bool:
    """False when there is nothing (any more) to forget."""
    return conn.execute(delete(contact).where(contact.c.signal_id == signal_id)).rowcount == 1


def of_closed_before(conn: Connection, moment: datetime, most: int) -> list[int]:
    """The signals that were closed before a moment, and whose contact is still kept."""
    # Asked of each contact: closed signals are many more.
    is_closed = exists().where(
        signal.c.id == contact.c.signal_id, literal("signal.status = 'done'"), signal.c.closed_at <= moment
    )
    query = select(contact.c.signal_id).where(is_closed)
    return list(conn.execute(query.order_by(contact.c.signal_id).limit(most)).scalars())
