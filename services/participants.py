"""What staff do with the list of a meeting: write down, check in, take off, tell everybody something."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Full, NotOpen, Stale, Unknown
from domain.meeting_notices import Announced, MeetingNotice, TakenOff
from domain.meetings import LARGEST_PARTY, Meeting
from domain.registrations import LONGEST_NAME, Registration, Room, Standing
from services.meetings import MeetingAct, record
from services.registrations import SignedUp, take_off
from storage import meetings, registrations


@dataclass(frozen=True)
class Attendance:
    """A meeting with who is on its list, in the order in which they came."""

    meeting: Meeting
    listed: tuple[Registration, ...]
    room: Room

    def with_standing(self, standing: Standing) -> tuple[Registration, ...]:
        return tuple(one for one in self.listed if one.standing is standing)

    def people(self, standing: Standing) -> int:
        return sum(one.party for one in self.with_standing(standing))


def attendance(conn: Connection, meeting_id: int) -> Attendance:
    meeting = meetings.by_id(conn, meeting_id)
    return Attendance(meeting, tuple(registrations.listed(conn, meeting_id)), registrations.room(conn, meeting))


def write_down(conn: Connection, act: MeetingAct, name: str, party: int) -> SignedUp:
    """Somebody at the door or on the phone: on the places held for them first, then as anybody else.

    Once the meeting has begun nobody is put in line; raises Full when there is no place.
    """
    meeting = meetings.lock(conn, act.meeting_id)
    if not meeting.may_be_written_down(act.now):
        raise NotOpen
    if not 1 <= party <= LARGEST_PARTY:
        raise Unknown
    room, begun = registrations.room(conn, meeting), meeting.has_begun(act.now)
    on_held = party <= room.held_free
    fits = on_held or party <= room.free if begun else on_held or room.fits(party)
    if begun and not fits:
        raise Full(max(room.free, room.held_free, 0))
    added = registrations.add(
        conn,
        {
            "meeting_id": meeting.id,
            "number": meetings.next_number(conn, meeting.id),
            "name": name.strip()[:LONGEST_NAME],
            "party": party,
            "standing": Standing.CONFIRMED if fits else Standing.WAITING,
            "on_held": on_held,
            "joined_at": act.now,
            "came": True if begun else None,
        },
    )
    if added is None:
        raise Stale
    record(conn, act, "write down")
    before = registrations.waiting_before(conn, added) if added.standing is Standing.WAITING else 0
    return SignedUp(meeting, added, before)


def check_in(conn: Connection, act: MeetingAct, registration_id: int) -> Registration:
    """Came, or a slip of the finger taken back."""
    meeting, one = _on_list(conn, act, registration_id)
    if one.standing is not Standing.CONFIRMED or not meeting.may_be_written_down(act.now):
        raise Stale
    return registrations.change(conn, one, came=None if one.came else True)


def check_in_by_code(conn: Connection, person_id: int, meeting_id: int, code: str, now: datetime) -> Registration:
    """By whoever types at the door what stands on the wall. Raises Unknown when it is not that."""
    meeting = meetings.lock(conn, meeting_id)
    one = registrations.of_person(conn, meeting_id, person_id)
    if not meeting.code or meeting.code != code.strip() or not meeting.may_be_written_down(now):
        raise Unknown
    if one is None or one.standing is not Standing.CONFIRMED:
        raise Unknown
    return registrations.change(conn, one, came=True)


def close_the_door(conn: Connection, act: MeetingAct) -> int:
    """Whoever was not seen did not come; how many registrations that are."""
    meeting = meetings.lock(conn, act.meeting_id)
    if not meeting.has_begun(act.now):
        raise Stale
    record(conn, act, "close the door")
    return registrations.rest_did_not_come(conn, meeting.id)


def remove(conn: Connection, act: MeetingAct, registration_id: int) -> tuple[MeetingNotice, ...]:
    """Off the list by staff; they hear it, and the next in line gets the place."""
    meeting, one = _on_list(conn, act, registration_id)
    if not one.standing.is_on_list:
        raise Stale
    record(conn, act, "take off", f"number {one.number}")
    done = take_off(conn, meeting, one, act.municipality.timezone, act.now)
    return (TakenOff(meeting, done.registration), *done.notices)


def announce(conn: Connection, act: MeetingAct, text: str) -> tuple[Announced, ...]:
    """A message to everybody on the list whom the bot can tell."""
    meeting = meetings.by_id(conn, act.meeting_id)
    if not meeting.is_published:
        raise NotOpen
    record(conn, act, "announce")
    return tuple(Announced(meeting, one, text) for one in who_hears(conn, meeting.id))


def who_hears(conn: Connection, meeting_id: int) -> list[Registration]:
    return [one for one in registrations.listed(conn, meeting_id) if one.hears and one.person_id is not None]


def _on_list(conn: Connection, act: MeetingAct, registration_id: int) -> tuple[Meeting, Registration]:
    """Under the lock."""
    meeting = meetings.lock(conn, act.meeting_id)
    one = registrations.by_id(conn, registration_id)
    if one.meeting_id != meeting.id:
        raise Unknown
    return meeting, one
