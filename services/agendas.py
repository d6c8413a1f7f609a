"""What meetings are about: what residents reported most, what they bring up, and whom they join."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.agendas import LONGEST_POINT, MOST_POINTS, AgendaPoint, Heard, PointStatus
from domain.errors import Full, NotOpen, Stale, Unknown
from domain.meeting_notices import MeetingNotice, PointDecided, PointProposed
from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.people import Person
from domain.texts import HOME_LANGUAGE, read_in
from storage import agendas, meetings

HEARD_WITHIN = timedelta(days=90)
_MOST_OFFERED = 6
_MOST_PROPOSED = 3  # by one person for one meeting


@dataclass(frozen=True)
class Agenda:
    """`backed` are the points that the reader backs."""

    meeting: Meeting
    points: Sequence[AgendaPoint]
    backed: frozenset[int] = frozenset()


def most_heard(conn: Connection, neighbourhood: str, municipality: Municipality, now: datetime) -> list[Heard]:
    since = now.astimezone(municipality.timezone).date() - HEARD_WITHIN
    return agendas.most_heard(conn, neighbourhood, since, _MOST_OFFERED)


def put_on(conn: Connection, meeting: Meeting, keys: Iterable[str], municipality: Municipality, now: datetime) -> None:
    """Chosen subjects become points, linked with the signals behind them; of those only the topic is shown."""
    heard = {one.key: one for one in most_heard(conn, meeting.neighbourhood, municipality, now)}
    for key in keys:
        one = heard.get(key)
        if one is None:
            continue
        text = read_in(HOME_LANGUAGE, municipality.topic(one.topic).label)
        point = agendas.add_point(conn, meeting.id, text, PointStatus.ON_AGENDA)
        agendas.link(conn, point.id, one.signal_ids)


def of_meeting(conn: Connection, meeting: Meeting, person: Person | None = None) -> Agenda:
    backed = agendas.voices_of(conn, meeting.id, person.id) if person is not None else set()
    return Agenda(meeting, agendas.points(conn, meeting.id), frozenset(backed))


def add_point(conn: Connection, meeting_id: int, text: str) -> AgendaPoint:
    """By staff."""
    meeting = meetings.lock(conn, meeting_id)
    if len(agendas.points(conn, meeting.id)) >= MOST_POINTS:
        raise Full
    return agendas.add_point(conn, meeting.id, text.strip()[:LONGEST_POINT], PointStatus.ON_AGENDA)


def propose(
    conn: Connection, person: Person, meeting_id: int, text: str, now: datetime
) -> tuple[AgendaPoint, tuple[MeetingNotice, ...]]:
    """A subject of a resident, which staff read before others do. Raises Full after too many."""
    meeting = meetings.lock(conn, meeting_id)
    if not meeting.takes_sign_ups(now):
        raise NotOpen
    if agendas.proposed_by(conn, meeting.id, person.id) >= _MOST_PROPOSED:
        raise Full
    point = agendas.add_point(conn, meeting.id, text.strip()[:LONGEST_POINT], PointStatus.PROPOSED, person.id)
    agendas.raise_voice(conn, point.id, person.id)
    return point, (PointProposed(meeting, point),)


def decide(conn: Connection, point_id: int, status: PointStatus) -> tuple[MeetingNotice, ...]:
    """On the agenda or not; whoever brought it up hears which. Raises Stale when it was decided already."""
    point = agendas.point(conn, point_id)
    meeting = meetings.lock(conn, point.meeting_id)
    if not agendas.decide(conn, point, status):
        raise Stale
    decided = agendas.point(conn, point_id)
    if point.proposed_by is None or point.status is not PointStatus.PROPOSED:
        return ()
    return (PointDecided(meeting, decided, point.proposed_by),)


def back(conn: Connection, person: Person, point_id: int, now: datetime) -> Meeting:
    """Joins what somebody brought up, or takes that back: one voice a person."""
    point = agendas.point(conn, point_id)
    meeting = meetings.by_id(conn, point.meeting_id)
    if point.status is not PointStatus.ON_AGENDA or not meeting.is_published:
        raise Unknown
    if not meeting.takes_sign_ups(now):
        raise NotOpen
    if not agendas.raise_voice(conn, point.id, person.id):
        agendas.lower_voice(conn, point.id, person.id)
    return meeting
