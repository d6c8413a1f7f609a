"""The time in which no answer is promised."""

from datetime import date

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import pause

_ONLY = 1


def until(conn: Connection, today: date) -> date | None:
    """The last local day of the pause; None when there is none, or it is over."""
    last = conn.execute(select(pause.c.until)).scalar()
    return last if last is not None and last >= today else None


def begin(conn: Connection, last: date) -> None:
    conn.execute(
        upsert(pause).values(id=_ONLY, until=last).on_conflict_do_update(index_elements=["id"], set_={"until": last})
    )


def end(conn: Connection) -> None:
    conn.execute(delete(pause))
