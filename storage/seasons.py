"""What is counted of a season, and what was agreed for its hotspots; local days, the last one included."""

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select
from sqlalchemy import literal_column as literal

from domain.seasons import Agreement, Count, Edition
from domain.signals import PartOfDay
from storage.schema import hotspot_agreement, signal

_CLOSED: ColumnElement[bool] = literal("signal.status = 'done'")
_OVERDUE: ColumnElement[bool] = literal("signal.overdue = 1 AND signal.status <> 'done'")


def _of(edition: Edition) -> ColumnElement[bool]:
    return and_(
        signal.c.local_day.between(edition.first, edition.last),
        or_(signal.c.topic.in_(edition.season.topics), signal.c.hotspot.is_not(None)),
    )


def count(conn: Connection, edition: Edition) -> Count:
    groups = (signal.c.hotspot, signal.c.local_part)
    counts = (func.count(), func.count().filter(_CLOSED), func.count().filter(_OVERDUE))
    hotspots: dict[str, int] = {}
    parts: dict[PartOfDay, int] = {}
    total = done = late = 0
    for hotspot, part, new, ended, waiting in conn.execute(
        select(*groups, *counts).where(_of(edition)).group_by(*groups)
    ):
        total, done, late = total + new, done + ended, late + waiting
        parts[part] = parts.get(part, 0) + new
        if hotspot is not None:
            hotspots[hotspot] = hotspots.get(hotspot, 0) + new
    return Count(total, hotspots, parts, done, late)


def days(conn: Connection, first: date, last: date, without: Collection[str]) -> dict[date, int]:
    """All that came in, by day; a day without is there too."""
    query = (
        select(signal.c.local_day, func.count())
        .where(signal.c.local_day.between(first, last), signal.c.topic.not_in(without))
        .group_by(signal.c.local_day)
    )
    found = {day: new for day, new in conn.execute(query)}
    every = (date.fromordinal(number) for number in range(first.toordinal(), last.toordinal() + 1))
    return {day: found.get(day, 0) for day in every}


# What was agreed


def agree(conn: Connection, values: dict[str, Any]) -> Agreement:
    added = conn.execute(insert(hotspot_agreement).values(values).returning(hotspot_agreement)).one()
    return Agreement(**added._asdict())


def agreements(conn: Connection, season: str, year: int) -> tuple[Agreement, ...]:
    """Oldest first."""
    table = hotspot_agreement
    query = select(table).where(table.c.season == season, table.c.year == year).order_by(table.c.id)
    return tuple(Agreement(**row._asdict()) for row in conn.execute(query))


def let_go(conn: Connection, agreement_id: int) -> Agreement | None:
    table = hotspot_agreement
    gone = conn.execute(delete(table).where(table.c.id == agreement_id).returning(table)).one_or_none()
    return None if gone is None else Agreement(**gone._asdict())
