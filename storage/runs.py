"""What is done once whatever restarts: the key is written in the transaction that does it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import run

# Built once: asked by every job at every tick, they would take longer to build than to answer.
_AT = select(run.c.at).where(run.c.key == bindparam("key"))
_NOTE = (
    upsert(run)
    .values(key=bindparam("of_key"), at=bindparam("now"))
    .on_conflict_do_update(index_elements=["key"], set_={"at": bindparam("now", type_=run.c.at.type)})
)


def begin(conn: Connection, key: str, now: datetime) -> bool:
    """True once for each key."""
    began = upsert(run).values(key=key, at=now).on_conflict_do_nothing(index_elements=["key"])
    return conn.execute(began).rowcount == 1


def begin_again(conn: Connection, key: str, now: datetime, every: timedelta) -> bool:
    """True when it was not done yet, or `every` ago at the latest."""
    before = at(conn, key)
    if before is not None and before > now - every:
        return False
    note(conn, key, now)
    return True


def note(conn: Connection, key: str, now: datetime) -> None:
    """That it was done again."""
    conn.execute(_NOTE, {"of_key": key, "now": now})


def at(conn: Connection, key: str) -> datetime | None:
    return conn.execute(_AT, {"key": key}).scalar()


def last(conn: Connection, prefix: str) -> str | None:
    """The last key, in the order of the alphabet, that begins so."""
    query = select(func.max(run.c.key)).where(run.c.key >= prefix, run.c.key < prefix + "\uffff")
    return conn.execute(query).scalar()
