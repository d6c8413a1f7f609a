"""Puts a week's figures together as team OOV may read them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from domain.figures import HIDDEN_TOPICS, PARTS_FROM, WEEKS, Cell, WeekFigures
from domain.municipality import Municipality
from domain.signals import ClosingReason, PartOfDay, RemarkKind
from domain.suppression import Range, small, suppress
from domain.weeks import Week
from storage import figures

_ONE_DAY = timedelta(days=1)


def start_of(day: date, municipality: Municipality) -> datetime:
    return datetime.combine(day, time(), municipality.timezone)


def of_week(conn: Connection, municipality: Municipality, week: Week, now: datetime) -> WeekFigures:
    """As they would be published now."""
    start, end = start_of(week.monday, municipality), start_of(week.sunday + _ONE_DAY, municipality)
    counts = _cells(conn, municipality, week)
    total = sum(counts.values())
    reasons = figures.reasons(conn, start, end, HIDDEN_TOPICS)
    said = figures.said_by_residents(conn, start, end, HIDDEN_TOPICS)
    due, in_time = _promises(conn, municipality, week)
    is_last = week >= Week.of(now.astimezone(municipality.timezone).date()).before()
    is_open, overdue = figures.open_and_overdue(conn, HIDDEN_TOPICS) if is_last else (None, None)
    return WeekFigures(
        week=week,
        new=total,
        cells=tuple(Cell(*cell, count) for cell, count in suppress(counts).items()),
        parts=_parts(conn, week) if total >= PARTS_FROM else {},
        closed=sum(reasons.values()),
        reasons=suppress({one: reasons.get(one, 0) for one in ClosingReason}),
        due=due,
        in_time=in_time,
        ideas=small(said.get(RemarkKind.IDEA, 0)),
        offers=small(said.get(RemarkKind.OFFER, 0)),
        open=is_open,
        overdue=overdue,
    )


def shown_topics(municipality: Municipality) -> list[str]:
    return [one.key for one in municipality.topics if one.key not in HIDDEN_TOPICS]


def _cells(conn: Connection, municipality: Municipality, week: Week) -> dict[tuple[str, str], int]:
    """All there are, in the order of the configuration, which no count changes."""
    found = figures.new(conn, week.monday, week.sunday)
    return {
        (neighbourhood.key, topic): found.get((neighbourhood.key, topic), 0)
        for neighbourhood in municipality.neighbourhoods
        for topic in shown_topics(municipality)
    }


def _parts(conn: Connection, week: Week) -> Mapping[PartOfDay, Range]:
    found = figures.parts(conn, week.monday, week.sunday, HIDDEN_TOPICS)
    return suppress({part: found.get(part, 0) for part in PartOfDay})


def _promises(conn: Connection, municipality: Municipality, week: Week) -> tuple[int, int]:
    days = [week.monday + count * _ONE_DAY for count in range(7)]
    ends = {day: start_of(day + _ONE_DAY, municipality) for day in days}
    return figures.promises(conn, ends, HIDDEN_TOPICS)


def look_back(conn: Connection, municipality: Municipality, week: Week, now: datetime) -> list[WeekFigures]:
    """WEEKS weeks, the last one last."""
    return of_weeks(conn, municipality, week.last(WEEKS), now)


def of_weeks(conn: Connection, municipality: Municipality, weeks: Sequence[Week], now: datetime) -> list[WeekFigures]:
    """As they were published, or would be now."""
    known = figures.published(conn, weeks)
    return [known.get(one) or of_week(conn, municipality, one, now) for one in weeks]


class PublishedMeanwhile(Exception):
    """Team OOV has read other figures of one of these weeks since they were counted: those are what counts."""


def publish(conn: Connection, weeks: Sequence[WeekFigures], now: datetime) -> None:
    """Raises PublishedMeanwhile."""
    for one in weeks:
        figures.publish(conn, one, now)
    known = figures.published(conn, [one.week for one in weeks])
    if any(known[one.week] != one for one in weeks):
        raise PublishedMeanwhile
