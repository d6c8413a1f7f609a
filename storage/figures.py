"""Counts for team OOV and coordinators, each from an index; local days, half-open moments."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.figures import WeekFigures
from domain.signals import ClosingReason, PartOfDay, RemarkKind
from domain.weeks import Week
from storage.schema import digest_words, published_week, remark, signal

_OPEN: ColumnElement[bool] = literal("signal.status <> 'done'")
_OF_RESIDENTS: ColumnElement[bool] = literal("remark.kind IN ('idea', 'offer')")


def _between(first: date, last: date) -> ColumnElement[bool]:
    return and_(signal.c.local_day >= first, signal.c.local_day <= last)


def new(conn: Connection, first: date, last: date) -> dict[tuple[str, str], int]:
    """By neighbourhood and topic, of signals that came in on these local days."""
    groups = (signal.c.neighbourhood, signal.c.topic)
    query = select(*groups, func.count()).where(_between(first, last)).group_by(*groups)
    return {(neighbourhood, topic): count for neighbourhood, topic, count in conn.execute(query)}


def parts(conn: Connection, first: date, last: date, without: Collection[str]) -> dict[PartOfDay, int]:
    query = (
        select(signal.c.local_part, func.count())
        .where(_between(first, last), signal.c.topic.not_in(without))
        .group_by(signal.c.local_part)
    )
    return {part: count for part, count in conn.execute(query)}


def reasons(conn: Connection, start: datetime, end: datetime, without: Collection[str]) -> dict[ClosingReason, int]:
    """Of signals closed in this time that are closed still."""
    query = (
        select(signal.c.reason, func.count())
        .where(signal.c.closed_at >= start, signal.c.closed_at < end, signal.c.topic.not_in(without))
        .where(literal("signal.status = 'done'"))
        .group_by(signal.c.reason)
    )
    return {reason: count for reason, count in conn.execute(query) if reason is not None}


def open_and_overdue(conn: Connection, without: Collection[str]) -> tuple[int, int]:
    query = select(func.count(), func.count().filter(literal("signal.overdue = 1")))
    count, overdue = conn.execute(query.where(_OPEN, signal.c.topic.not_in(without))).one()
    return int(count), int(overdue)


def promises(conn: Connection, ends: Mapping[date, datetime], without: Collection[str]) -> tuple[int, int]:
    """How many were promised an answer on these days, and how many got it before the day's end."""
    in_time = or_(*(and_(signal.c.promised_on == day, signal.c.answered_at < end) for day, end in ends.items()))
    query = select(func.count(), func.count().filter(in_time)).where(
        literal("signal.promised = 1"),
        signal.c.promised_on >= min(ends),
        signal.c.promised_on <= max(ends),
        signal.c.topic.not_in(without),
    )
    due, answered = conn.execute(query).one()
    return int(due), int(answered)


def said_by_residents(
    conn: Connection, start: datetime, end: datetime, without: Collection[str]
) -> dict[RemarkKind, int]:
    """Ideas and offers to help."""
    query = (
        select(remark.c.kind, func.count())
        .join(signal, signal.c.id == remark.c.signal_id)
        .where(_OF_RESIDENTS, remark.c.at >= start, remark.c.at < end, signal.c.topic.not_in(without))
        .group_by(remark.c.kind)
    )
    return {kind: count for kind, count in conn.execute(query)}


def publish(conn: Connection, figures: WeekFigures, now: datetime) -> None:
    """Once: what team OOV has read of a week stays as it was."""
    row = upsert(published_week).values(week=str(figures.week), figures=figures, published_at=now)
    conn.execute(row.on_conflict_do_nothing(index_elements=["week"]))


def published(conn: Connection, weeks: Sequence[Week]) -> dict[Week, WeekFigures]:
    query = select(published_week.c.figures).where(published_week.c.week.in_([str(week) for week in weeks]))
    return {figures.week: figures for figures in conn.execute(query).scalars()}


def words(conn: Connection, week: Week) -> str:
    """What the coordinator wrote for the digest; nothing when nobody did."""
    return conn.execute(select(digest_words.c.words).where(digest_words.c.week == str(week))).scalar() or ""


def keep_words(conn: Connection, week: Week, text: str, person_id: int, now: datetime) -> None:
    written = {"words": text, "person_id": person_id, "written_at": now}
    row = upsert(digest_words).values(week=str(week), **written)
    conn.execute(row.on_conflict_do_update(index_elements=["week"], set_=written))
