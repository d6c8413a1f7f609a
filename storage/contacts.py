from datetime import datetime

from sqlalchemy import Connection, delete, exists, insert, select

from storage.schema import contact


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
