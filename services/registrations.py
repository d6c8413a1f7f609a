"""Signing up for a meeting, changing that, answering an offer, and leaving.

Each deed locks the meeting first and counts after, so that no two of them give the same place away.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from domain.errors import Full, NotOpen, OfferLapsed, Stale, Unknown
from domain.meeting_notices import MeetingNotice
from domain.meetings import Meeting
from domain.people import Person
from domain.registrations import LONGEST_WISHES, Registration, Standing
from services.waiting_list import follow, lapse, move_up
from storage import meetings, registrations


@dataclass(frozen=True)
class SignedUp:
    """`before` is how many wait before this one; `notices` are for others."""

    meeting: Meeting
    registration: Registration
    before: int = 0
    notices: tuple[MeetingNotice, ...] = ()


def sign_up(
    conn: Connection, person: Person, meeting_id: int, party: int, timezone: ZoneInfo, now: datetime
) -> SignedUp:
    """Onto the list, or to the end of the line. Who is on it already stays where they are. Raises NotOpen."""
    meeting = meetings.lock(conn, meeting_id)
    if not meeting.takes_sign_ups(now):
        raise NotOpen
    if not 1 <= party <= meeting.party_limit:
        raise Unknown
    there = registrations.of_person(conn, meeting_id, person.id)
    if there is not None:
        return _with_place(conn, meeting, there)
    fits = registrations.room(conn, meeting).fits(party)
    values = {
        "meeting_id": meeting_id,
        "number": meetings.next_number(conn, meeting_id),
        "person_id": person.id,
        "party": party,
        "standing": Standing.CONFIRMED if fits else Standing.WAITING,
        "joined_at": now,
    }
    added = registrations.add(conn, values) or registrations.of_person(conn, meeting_id, person.id)
    if added is None:
        raise Stale
    follow(conn, meeting, added, timezone, now)
    return _with_place(conn, meeting, added)


def _with_place(conn: Connection, meeting: Meeting, one: Registration) -> SignedUp:
    before = registrations.waiting_before(conn, one) if one.standing is Standing.WAITING else 0
    return SignedUp(meeting, one, before)


def look_up(conn: Connection, person: Person, meeting_id: int) -> SignedUp | None:
    """Somebody's own place on a list."""
    one = registrations.of_person(conn, meeting_id, person.id)
    return None if one is None else _with_place(conn, meetings.by_id(conn, meeting_id), one)


def _own(conn: Connection, person: Person, meeting_id: int, now: datetime) -> tuple[Meeting, Registration]:
    """Under the lock. Raises NotOpen when it has begun, Stale when they are not on the list."""
    meeting = meetings.lock(conn, meeting_id)
    if not meeting.takes_sign_ups(now):
        raise NotOpen
    one = registrations.of_person(conn, meeting_id, person.id)
    if one is None:
        raise Stale
    return meeting, one


def come_with(
    conn: Connection, person: Person, meeting_id: int, party: int, timezone: ZoneInfo, now: datetime
) -> SignedUp:
    """Fewer is always possible. More only when there is room and nobody waits; raises Full otherwise.

    Whoever waits cannot grow: those behind them would wait longer for it.
    """
    meeting, one = _own(conn, person, meeting_id, now)
    if not 1 <= party <= meeting.party_limit:
        raise Unknown
    more = party - one.party
    if more > 0:
        room = registrations.room(conn, meeting)
        if one.standing is not Standing.CONFIRMED or not room.fits(more):
            raise Full(max(room.free, 0) if room.waiting == 0 else 0)
    changed = registrations.change(conn, one, party=party)
    notices = move_up(conn, meeting, timezone, now) if more < 0 else ()
    found = registrations.by_id(conn, changed.id)
    mine = [one for one in notices if getattr(one, "registration", None) == found]
    return SignedUp(
        meeting,
        found,
        _with_place(conn, meeting, found).before,
        tuple(one for one in notices if one not in mine),
    )


def wish(conn: Connection, person: Person, meeting_id: int, wishes: str, now: datetime) -> SignedUp:
    """What somebody needs to be able to come: only staff read it."""
    meeting, one = _own(conn, person, meeting_id, now)
    changed = registrations.change(conn, one, wishes=wishes.strip()[:LONGEST_WISHES])
    return _with_place(conn, meeting, changed)


def take_file(conn: Connection, person: Person, meeting_id: int) -> Meeting:
    """Into one's own calendar, which has to hear of a change from then on. Raises Stale for who is not on the list."""
    meeting = meetings.lock(conn, meeting_id)
    one = registrations.of_person(conn, meeting_id, person.id)
    if one is None:
        raise Stale
    registrations.change(conn, one, has_file=True)
    return meeting


def leave(conn: Connection, person: Person, meeting_id: int, timezone: ZoneInfo, now: datetime) -> SignedUp:
    """Off the list; the place goes to the next in line."""
    meeting, one = _own(conn, person, meeting_id, now)
    return take_off(conn, meeting, one, timezone, now)


def take_off(conn: Connection, meeting: Meeting, one: Registration, timezone: ZoneInfo, now: datetime) -> SignedUp:
    """Only under the lock of the meeting."""
    changed = registrations.change(conn, one, standing=Standing.LEFT)
    follow(conn, meeting, changed, timezone, now)
    return SignedUp(meeting, changed, notices=move_up(conn, meeting, timezone, now))


def accept(conn: Connection, person: Person, registration_id: int, timezone: ZoneInfo, now: datetime) -> SignedUp:
    """An offer, while it holds. Raises OfferLapsed, also before the clock has taken the place away."""
    named = registrations.by_id(conn, registration_id)
    if named.person_id != person.id:
        raise Unknown
    meeting = meetings.lock(conn, named.meeting_id)
    one = registrations.by_id(conn, registration_id)
    if one.standing is Standing.CONFIRMED:
        return SignedUp(meeting, one)
    if not meeting.takes_sign_ups(now):
        raise NotOpen
    if one.standing is not Standing.OFFERED or one.offered_until is None or now >= one.offered_until:
        raise OfferLapsed
    changed = registrations.change(conn, one, standing=Standing.CONFIRMED)
    follow(conn, meeting, changed, timezone, now)
    return SignedUp(meeting, changed)


def decline(conn: Connection, person: Person, registration_id: int, timezone: ZoneInfo, now: datetime) -> SignedUp:
    """An offer, or a place that was given: it goes to the next."""
    named = registrations.by_id(conn, registration_id)
    if named.person_id != person.id:
        raise Unknown
    return leave(conn, person, named.meeting_id, timezone, now)


def lapse_if_due(
    conn: Connection, meeting_id: int, registration_id: int, timezone: ZoneInfo, now: datetime
) -> tuple[MeetingNotice, ...]:
    meeting = meetings.lock(conn, meeting_id)
    one = registrations.by_id(conn, registration_id)
    if not meeting.is_published or one.standing is not Standing.OFFERED:
        return ()
    if one.offered_until is None or now < one.offered_until:
        return ()
    return lapse(conn, meeting, one, timezone, now)


# Whoever said /stop


def hear_nothing(conn: Connection, person: Person, now: datetime) -> list[Registration]:
    """No message about any list any more; the coming ones that this person is on."""
    registrations.hear_nothing(conn, person.id)
    return registrations.upcoming_of_person(conn, person.id, now)


def leave_lines(conn: Connection, person: Person, timezone: ZoneInfo, now: datetime) -> tuple[MeetingNotice, ...]:
    """Whoever hears nothing more cannot be offered a place: it goes to the next."""
    waiting = (Standing.WAITING, Standing.OFFERED)
    coming = registrations.upcoming_of_person(conn, person.id, now)
    left = [leave(conn, person, one.meeting_id, timezone, now) for one in coming if one.standing in waiting]
    return tuple(notice for one in left for notice in one.notices)


def hear_of_coming(conn: Connection, person: Person, now: datetime) -> None:
    """Asked for after all."""
    coming = registrations.upcoming_of_person(conn, person.id, now)
    registrations.hear(conn, [one.id for one in coming], wanted=True)
