from datetime import date, datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.kept_promises import KeptPromises
from storage.schema import published_quarter


def of_quarter(conn: Connection, first_day: date) -> KeptPromises | None:
    columns = (published_quarter.c.first_day, published_quarter.c.due, published_quarter.c.in_time)
    row = conn.execute(select(*columns).where(published_quarter.c.first_day == first_day)).one_or_none()
    return None if row is None else KeptPromises(**row._asdict())


def publish(conn: Connection, kept: KeptPromises, now: datetime) -> None:
    """Once: what residents have read stays as it was."""
    row = upsert(published_quarter).values(**vars(kept), published_at=now)
    conn.execute(row.on_conflict_do_nothing(index_elements=["first_day"]))
