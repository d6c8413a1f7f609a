"""Counts for coordinators, of one period: nothing is hidden, nothing outside the period is read."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, case, exists, func, select, true
from sqlalchemy import literal_column as literal

from domain.overview import HOT_FROM, Choice, HotPlace
from domain.periods import Period
from domain.signals import PartOfDay, Solved
from storage.schema import audit, signal

_OPEN: ColumnElement[bool] = literal("signal.status <> 'done'")
MOST_COURSES = 20_000  # newest first: medians do not need more
_MOST_PLACES = 5


def _chosen(choice: Choice) -> ColumnElement[bool]:
    return and_(
        true(),
        *([signal.c.neighbourhood == choice.neighbourhood] if choice.neighbourhood else []),
        *([signal.c.topic == choice.topic] if choice.topic else []),
    )


def _came_in(period: Period) -> ColumnElement[bool]:
    return and_(signal.c.local_day >= period.first, signal.c.local_day <= period.last)


def new(conn: Connection, choice: Choice, period: Period) -> int:
    query = select(func.count()).where(_came_in(period), _chosen(choice))
    return int(conn.execute(query).scalar_one())


def by_topic(conn: Connection, choice: Choice) -> dict[tuple[str, str], int]:
    groups = (signal.c.neighbourhood, signal.c.topic)
    query = select(*groups, func.count()).where(_came_in(choice.period), _chosen(choice)).group_by(*groups)
    return {(neighbourhood, topic): count for neighbourhood, topic, count in conn.execute(query)}


def by_moment(conn: Connection, choice: Choice) -> dict[tuple[date, PartOfDay], int]:
    """By local day and part of the day."""
    groups = (signal.c.local_day, signal.c.local_part)
    query = select(*groups, func.count()).where(_came_in(choice.period), _chosen(choice)).group_by(*groups)
    return {(day, part): count for day, part, count in conn.execute(query)}


def closed(conn: Connection, choice: Choice, start: datetime, end: datetime) -> int:
    """That are closed still."""
    query = select(func.count()).where(
        signal.c.closed_at >= start, signal.c.closed_at < end, literal("signal.status = 'done'"), _chosen(choice)
    )
    return int(conn.execute(query).scalar_one())


def open_and_overdue(conn: Connection, choice: Choice) -> tuple[int, int]:
    query = (
        select(func.count(), func.count().filter(literal("signal.overdue = 1")))
        .select_from(signal)
        .where(_OPEN, _chosen(choice))
    )
    count, overdue = conn.execute(query).one()
    return int(count), int(overdue)


Course = tuple[datetime, date | None, datetime | None, datetime | None]


def courses(conn: Connection, choice: Choice) -> list[Course]:
    """Came in, promised, answered, closed; a day that nobody was told is no promise."""
    query = (
        select(
            signal.c.created_at,
            case((signal.c.promised.is_(True), signal.c.promised_on)),
            signal.c.answered_at,
            signal.c.closed_at,
        )
        .where(_came_in(choice.period), _chosen(choice))
        .order_by(signal.c.local_day.desc())
        .limit(MOST_COURSES)
    )
    return [(created, promised, answered, ended) for created, promised, answered, ended in conn.execute(query)]


def reopened(conn: Connection, choice: Choice) -> int:
    """Those that a coordinator or their reporter opened again."""
    again = exists().where(audit.c.signal_id == signal.c.id, audit.c.deed.in_(("reopen", "solved no")))
    query = select(func.count()).where(_came_in(choice.period), _chosen(choice), again)
    return int(conn.execute(query).scalar_one())


def evaluations(conn: Connection, choice: Choice) -> tuple[dict[Solved, int], int, int]:
    """What reporters say: solved or not, felt heard, felt not heard."""
    here = and_(_came_in(choice.period), _chosen(choice))
    said = select(signal.c.solved, func.count()).where(here, signal.c.solved.is_not(None)).group_by(signal.c.solved)
    felt = select(
        func.count().filter(literal("signal.felt_heard = 1")), func.count().filter(literal("signal.felt_heard = 0"))
    ).where(here)
    heard, not_heard = conn.execute(felt).one()
    return {one: count for one, count in conn.execute(said)}, int(heard), int(not_heard)


def hot_places(conn: Connection, choice: Choice) -> list[HotPlace]:
    """Places that several signals name in the same words, most named first."""
    place = func.lower(func.trim(signal.c.place))
    by_part = [func.count().filter(signal.c.when == part) for part in PartOfDay]
    query = (
        select(func.min(signal.c.place), func.count(), *by_part)
        .where(_came_in(choice.period), _chosen(choice), signal.c.place != "")
        .group_by(signal.c.neighbourhood, place)
        .having(func.count() >= HOT_FROM)
        .order_by(func.count().desc())
        .limit(_MOST_PLACES)
    )
    return [
        HotPlace(name, count, dict(zip(PartOfDay, parts, strict=True))) for name, count, *parts in conn.execute(query)
    ]
