"""Meetings as a resident sees them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.meetings import Meeting, MeetingStatus
from domain.people import Person, month_of
from domain.registrations import Registration, Room, Standing
from storage import homes, meetings, registrations
from storage.homes import Home

_CHECKS_IN_FROM = timedelta(minutes=30)  # before the start


@dataclass(frozen=True)
class Visits:
    """What is to come, the own neighbourhood first; `mine` by meeting."""

    home: Home | None
    meetings: tuple[Meeting, ...]
    mine: Mapping[int, Registration]


@dataclass(frozen=True)
class Visit:
    """`before` is how many wait before this resident."""

    meeting: Meeting
    room: Room
    registration: Registration | None
    before: int
    takes_sign_ups: bool

    def may_check_in(self, now: datetime) -> bool:
        one, meeting = self.registration, self.meeting
        comes = one is not None and one.standing is Standing.CONFIRMED and one.came is None
        return comes and bool(meeting.code) and meeting.may_be_written_down(now) and now >= _opens(meeting)


def _opens(meeting: Meeting) -> datetime:
    return meeting.starts_at - _CHECKS_IN_FROM


def visits(conn: Connection, person: Person, now: datetime) -> Visits:
    home = homes.of_person(conn, person.id)
    coming = meetings.published_from(conn, now)
    here = home.neighbourhood if home else None
    mine = {one.id: registrations.of_person(conn, one.id, person.id) for one in coming}
    return Visits(
        home,
        tuple(sorted(coming, key=lambda one: (one.neighbourhood != here, one.starts_at))),
        {meeting_id: one for meeting_id, one in mine.items() if one is not None},
    )


def visit(conn: Connection, person: Person, meeting_id: int, now: datetime) -> Visit:
    """Raises Unknown for a draft, and for what was cancelled before anybody could see it."""
    meeting = meetings.by_id(conn, meeting_id)
    if meeting.status is MeetingStatus.DRAFT or (not meeting.is_published and meeting.sequence < 1):
        raise Unknown
    one = registrations.of_person(conn, meeting_id, person.id)
    waits = one is not None and one.standing is Standing.WAITING
    before = registrations.waiting_before(conn, one) if one is not None and waits else 0
    return Visit(meeting, registrations.room(conn, meeting), one, before, meeting.takes_sign_ups(now))


def choose_home(conn: Connection, person: Person, neighbourhood: str) -> None:
    before = homes.of_person(conn, person.id) or Home(neighbourhood)
    homes.choose(conn, person.id, replace(before, neighbourhood=neighbourhood))


def want_news(conn: Connection, person: Person, wanted: bool, today: date) -> Home:
    """Raises Unknown when it is not known of which neighbourhood."""
    before = homes.of_person(conn, person.id)
    if before is None:
        raise Unknown
    after = Home(before.neighbourhood, wanted, month_of(today))
    homes.choose(conn, person.id, after)
    return after
