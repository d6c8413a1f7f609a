"""Counts for coordinators, of one period: nothing is hidden, nothing outside the period is read."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, case, func, select, true
from sqlalchemy import literal_column as literal

from domain.overview import HOT_FROM, REOPEN, SOLVED_NO, Choice, HotPlace
from domain.periods import Period
from domain.signals import PartOfDay
from storage.schema import audit, signal

# As in the index: only then it is used.
_OUTCOME: ColumnElement[bool] = literal(
    "audit.deed IN ('reopen', 'undo reopen', 'solved yes', 'solved partly', 'solved no', "
    "'felt heard', 'felt not heard')"
)
_ANSWER = audit.c.deed.in_(("reply", "close", "forward", "refer", "agreed at a meeting"))
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


Course = tuple[int, datetime, date | None, datetime | None, datetime | None]


def courses(conn: Connection, choice: Choice) -> list[Course]:
    """Its id; came in, promised, answered, closed; a day that nobody was told is no promise."""
    query = (
        select(
            signal.c.id,
            signal.c.created_at,
            case((signal.c.promised.is_(True), signal.c.promised_on)),
            signal.c.answered_at,
            signal.c.closed_at,
        )
        .where(_came_in(choice.period), _chosen(choice))
        .order_by(signal.c.local_day.desc())
        .limit(MOST_COURSES)
    )
    return [(row[0], row[1], row[2], row[3], row[4]) for row in conn.execute(query)]


def outcomes(conn: Connection, choice: Choice, start: datetime, end: datetime) -> list[tuple[int, str]]:
    """By signal, oldest first: opened again, that undone, and what its reporter said of it in this time."""
    query = (
        select(audit.c.signal_id, audit.c.deed)
        .join(signal, signal.c.id == audit.c.signal_id)
        .where(_OUTCOME, audit.c.at >= start, audit.c.at < end, _chosen(choice))
        .order_by(audit.c.id)
    )
    return [(signal_id, deed) for signal_id, deed in conn.execute(query)]


def first_answers(conn: Connection, choice: Choice) -> dict[int, datetime]:
    """Of signals that were opened again: what is kept in them is the answer since."""
    again = select(audit.c.signal_id).where(_OUTCOME, audit.c.deed.in_((REOPEN, SOLVED_NO)))
    query = (
        select(audit.c.signal_id, func.min(audit.c.at))
        .join(signal, signal.c.id == audit.c.signal_id)
        .where(_came_in(choice.period), _chosen(choice), signal.c.id.in_(again), _ANSWER)
        .group_by(audit.c.signal_id)
    )
    return {signal_id: at for signal_id, at in conn.execute(query)}


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
