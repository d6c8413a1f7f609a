"""The statement of destruction: how much went by which rule on which local day; for the archive law it stays."""

from datetime import date

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.retention import Destroyed, Rule
from storage.schema import destruction


def add(conn: Connection, day: date, rule: Rule, count: int) -> None:
    conn.execute(
        upsert(destruction)
        .values(day=day, rule=rule, count=count)
        .on_conflict_do_update(index_elements=["day", "rule"], set_={"count": destruction.c.count + count})
    )


def since(conn: Connection, day: date) -> list[Destroyed]:
    """Newest day first."""
    query = select(destruction).where(destruction.c.day >= day)
    rows = conn.execute(query.order_by(destruction.c.day.desc(), destruction.c.rule))
    return [Destroyed(**row._asdict()) for row in rows]
