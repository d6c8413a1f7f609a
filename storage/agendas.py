"""Points of an agenda, who wants to talk about them, and the signals behind them."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, insert, select, update
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.agendas import AgendaPoint, Heard, PointStatus
from domain.errors import Unknown
from domain.meetings import MeetingStatus
from domain.municipality import CARE_QUEUE
from domain.signals import Signal
from storage.schema import agenda_point, agenda_signal, meeting, person, reply_key, signal, voice

_VOICES = select(func.count()).where(voice.c.point_id == agenda_point.c.id).scalar_subquery().label("voices")
_POINTS = select(agenda_point, _VOICES)


def _points(conn: Connection, query: Select[Any]) -> list[AgendaPoint]:
    return [AgendaPoint(**row._asdict()) for row in conn.execute(query)]


def add_point(
    conn: Connection, meeting_id: int, text: str, status: PointStatus, proposed_by: int | None = None
) -> AgendaPoint:
    row = conn.execute(
        insert(agenda_point)
        .values(
            meeting_id=meeting_id,
            text=text,
            status=status,
            proposed_by=proposed_by,
            from_resident=proposed_by is not None,
        )
        .returning(agenda_point)
    )
    return AgendaPoint(**row.one()._asdict())


def point(conn: Connection, point_id: int) -> AgendaPoint:
    """Raises Unknown."""
    found = _points(conn, _POINTS.where(agenda_point.c.id == point_id))
    if not found:
        raise Unknown
    return found[0]


def points(conn: Connection, meeting_id: int, status: PointStatus = PointStatus.ON_AGENDA) -> list[AgendaPoint]:
    """Most wanted first."""
    query = _POINTS.where(agenda_point.c.meeting_id == meeting_id, agenda_point.c.status == status)
    return _points(conn, query.order_by(literal("voices").desc(), agenda_point.c.id))


def decide(conn: Connection, one: AgendaPoint, status: PointStatus) -> bool:
    """False when it was decided already."""
    decided = conn.execute(
        update(agenda_point)
        .where(agenda_point.c.id == one.id, agenda_point.c.status == one.status, agenda_point.c.status != status)
        .values(status=status)
    )
    return decided.rowcount == 1


def proposed_by(conn: Connection, meeting_id: int, person_id: int) -> int:
    """How many points somebody brought up for a meeting."""
    query = select(func.count()).where(agenda_point.c.meeting_id == meeting_id, agenda_point.c.proposed_by == person_id)
    return int(conn.execute(query).scalar_one())


def raise_voice(conn: Connection, point_id: int, person_id: int) -> bool:
    """One a person; false when it was raised already."""
    raised = conn.execute(
        upsert(voice)
        .values(point_id=point_id, person_id=person_id)
        .on_conflict_do_nothing(index_elements=["point_id", "person_id"])
    )
    return raised.rowcount == 1


def lower_voice(conn: Connection, point_id: int, person_id: int) -> None:
    conn.execute(delete(voice).where(voice.c.point_id == point_id, voice.c.person_id == person_id))


def voices_of(conn: Connection, meeting_id: int, person_id: int) -> set[int]:
    """The points of a meeting that somebody backs."""
    query = (
        select(voice.c.point_id)
        .join(agenda_point, agenda_point.c.id == voice.c.point_id)
        .where(agenda_point.c.meeting_id == meeting_id, voice.c.person_id == person_id)
    )
    return set(conn.execute(query).scalars())


def link(conn: Connection, point_id: int, signal_ids: Iterable[int]) -> None:
    for signal_id in signal_ids:
        conn.execute(
            upsert(agenda_signal)
            .values(point_id=point_id, signal_id=signal_id)
            .on_conflict_do_nothing(index_elements=["point_id", "signal_id"])
        )


def signals_of(conn: Connection, point_id: int) -> list[Signal]:
    """What residents reported that this point is about, parts of merged signals too."""
    linked = select(agenda_signal.c.signal_id).where(agenda_signal.c.point_id == point_id)
    query = select(signal).where(signal.c.id.in_(linked) | signal.c.parent_id.in_(linked)).order_by(signal.c.id)
    return [Signal(**row._asdict()) for row in conn.execute(query)]


def meeting_of_signal(conn: Connection, signal_id: int) -> int | None:
    """The newest meeting, not called off, that has this signal on its agenda."""
    query = (
        select(agenda_point.c.meeting_id)
        .join(agenda_signal, agenda_signal.c.point_id == agenda_point.c.id)
        .join(meeting, meeting.c.id == agenda_point.c.meeting_id)
        .where(
            agenda_signal.c.signal_id == signal_id,
            agenda_point.c.status == PointStatus.ON_AGENDA,
            meeting.c.status != MeetingStatus.CANCELLED,
        )
    )
    return conn.execute(query.order_by(agenda_point.c.meeting_id.desc()).limit(1)).scalar()


def linked_signals(conn: Connection, meeting_id: int) -> set[int]:
    """The ids of signals behind points that are on the agenda."""
    query = (
        select(agenda_signal.c.signal_id)
        .join(agenda_point, agenda_point.c.id == agenda_signal.c.point_id)
        .where(agenda_point.c.meeting_id == meeting_id, agenda_point.c.status == PointStatus.ON_AGENDA)
    )
    return set(conn.execute(query).scalars())


def reported_by(conn: Connection, meeting_id: int, person_id: int) -> list[Signal]:
    """What somebody who wants answers reported of what a meeting is about, oldest first."""
    linked = linked_signals(conn, meeting_id)
    query = (
        select(signal)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(
            signal.c.id.in_(linked) | signal.c.parent_id.in_(linked),
            reply_key.c.person_id == person_id,
            reply_key.c.wants_answer.is_(True),
        )
    )
    return [Signal(**row._asdict()) for row in conn.execute(query.order_by(signal.c.id))]


def reporters_of(conn: Connection, meeting_id: int) -> dict[int, set[int]]:
    """By person who wants answers: the points on the agenda that they reported something about."""
    found: dict[int, set[int]] = {}
    for one in points(conn, meeting_id):
        ids = [reported.id for reported in signals_of(conn, one.id)]
        query = (
            select(reply_key.c.person_id)
            .join(person, person.c.id == reply_key.c.person_id)
            .where(reply_key.c.signal_id.in_(ids), reply_key.c.wants_answer.is_(True))
        )
        for person_id in conn.execute(query).scalars():
            found.setdefault(person_id, set()).add(one.id)
    return found


def most_heard(conn: Connection, neighbourhood: str, since: date, most: int) -> list[Heard]:
    """Topics by how many residents reported them and wait still, and signals that several share; never of care."""
    is_open: ColumnElement[bool] = literal("signal.status <> 'done'")
    no_care = signal.c.queue != CARE_QUEUE
    here = (signal.c.neighbourhood == neighbourhood, signal.c.local_day >= since, is_open, no_care)
    by_topic: dict[str, list[tuple[int, int]]] = {}
    for row in conn.execute(select(signal.c.id, signal.c.topic, signal.c.reporters).where(*here)):
        by_topic.setdefault(row.topic, []).append((row.id, row.reporters))
    topics = [
        Heard(topic, None, sum(count for _, count in found), tuple(one for one, _ in found))
        for topic, found in by_topic.items()
    ]
    child = signal.alias("child")
    shared = select(signal.c.id, signal.c.topic, signal.c.reporters).where(
        *here, exists().where(child.c.parent_id == signal.c.id)
    )
    merged = [Heard(row.topic, row.id, row.reporters, (row.id,)) for row in conn.execute(shared)]
    return sorted([*topics, *merged], key=_most_reporters)[:most]


def _most_reporters(one: Heard) -> tuple[int, bool, str, int]:
    return (-one.reporters, one.signal_id is not None, one.topic, one.signal_id or 0)
