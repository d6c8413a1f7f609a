"""Making, publishing, moving and cancelling a meeting."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from domain.errors import InUse, NotOpen, Stale
from domain.meeting_notices import MeetingCancelled, MeetingChanged, MeetingNotice
from domain.meeting_reminders import MeetingReminderKind, of_meeting
from domain.meetings import LARGEST_PARTY, Meeting, MeetingStatus, Oddity, oddities
from domain.municipality import Municipality
from domain.people import Person, Role
from domain.planning import Planning
from services import agendas, invitations
from services.waiting_list import follow, move_up, retime
from storage import audit, meeting_reminders, meetings, registrations

RECENT = timedelta(days=60)


@dataclass(frozen=True)
class MeetingAct:
    """Who of the staff does something to which version of a meeting, when and where."""

    by: Person
    meeting_id: int
    version: int
    now: datetime
    municipality: Municipality


@dataclass(frozen=True)
class Arranged:
    meeting: Meeting
    notices: tuple[MeetingNotice, ...] = ()


def record(conn: Connection, act: MeetingAct, deed: str, detail: str = "") -> None:
    about = f"meeting {act.meeting_id} {detail}".strip()
    audit.record(conn, act.now, Role.COORDINATOR, deed, person_id=act.by.id, detail=about)


def plan(conn: Connection, by: Person, planning: Planning, municipality: Municipality, now: datetime) -> Meeting:
    """A draft that nobody sees yet, from the four answers."""
    rules = municipality.meetings
    if planning.starts_at is None or planning.neighbourhood is None:
        raise Stale
    meeting = meetings.add(
        conn,
        {
            "version": 1,
            "status": MeetingStatus.DRAFT,
            "title": planning.title,
            "neighbourhood": planning.neighbourhood,
            "starts_at": planning.starts_at,
            "ends_at": planning.starts_at + rules.lasts,
            "place": planning.place,
            "capacity": rules.capacity,
            "held": 0,
            "party_limit": LARGEST_PARTY,
            "criteria": rules.criteria,
            "code": f"{secrets.randbelow(10_000):04d}" if rules.check_in_by_code else "",
            "created_by": by.id,
            "created_at": now,
        },
    )
    agendas.put_on(conn, meeting, planning.subjects, municipality, now)
    record(conn, MeetingAct(by, meeting.id, 1, now, municipality), "plan meeting")
    return meeting


def what_is_odd(
    conn: Connection,
    starts_at: datetime,
    lasts: timedelta,
    municipality: Municipality,
    now: datetime,
    besides: int | None,
) -> tuple[Oddity, ...]:
    """What to ask about a moment before it counts."""
    others = meetings.during(conn, starts_at, starts_at + lasts, besides)
    return oddities(starts_at, starts_at + lasts, now, municipality.working_time, municipality.timezone, others)


def load(conn: Connection, act: MeetingAct) -> Meeting:
    """Under the lock. Raises Stale when somebody else changed it since the button was shown."""
    meeting = meetings.lock(conn, act.meeting_id)
    if meeting.version != act.version or meeting.status is MeetingStatus.CANCELLED:
        raise Stale
    return meeting


def _keep_changed(conn: Connection, act: MeetingAct, before: Meeting, deed: str, **changes: Any) -> Meeting:
    after = replace(before, version=before.version + 1, **changes)
    meetings.save(conn, after)
    record(conn, act, deed)
    _follow(conn, after, act)
    return after


def _follow(conn: Connection, meeting: Meeting, act: MeetingAct) -> None:
    """The report that waits to be written moves along."""
    wanted = of_meeting(meeting, act.municipality.timezone)
    meeting_reminders.drop_others(conn, meeting.id, 0, (MeetingReminderKind.WRITE_REPORT,), wanted)
    for one in wanted:
        meeting_reminders.plan(conn, one)


def publish(conn: Connection, act: MeetingAct) -> Meeting:
    """Residents can sign up, and are invited. Raises NotOpen when its moment has passed."""
    before = load(conn, act)
    if before.is_published:
        raise Stale
    if before.starts_at <= act.now:
        raise NotOpen
    after = _keep_changed(conn, act, before, "publish meeting", status=MeetingStatus.PUBLISHED)
    invitations.plan(conn, after, act.now)
    return after


def change(conn: Connection, act: MeetingAct, **changes: Any) -> Arranged:
    """What residents need not be told at once. More places go to the line; raises InUse when there are too few."""
    before = load(conn, act)
    after = replace(before, **changes)
    if (after.capacity, after.held) != (before.capacity, before.held):
        _check_room(conn, before, after)
    kept = _keep_changed(conn, act, before, "change meeting", **changes)
    return Arranged(kept, move_up(conn, kept, act.municipality.timezone, act.now))


def _check_room(conn: Connection, before: Meeting, after: Meeting) -> None:
    """Nobody who has a place, or is offered one, is put out."""
    room = registrations.room(conn, before)
    taken, held_taken = before.seats - room.free, before.held - room.held_free
    if after.held < held_taken or after.seats < taken:
        raise InUse(taken + held_taken)


def move(conn: Connection, act: MeetingAct, starts_at: datetime | None = None, place: str | None = None) -> Arranged:
    """Another time or place: everybody on the list hears it, and their reminders move along."""
    before = load(conn, act)
    start = starts_at or before.starts_at
    changes = {
        "starts_at": start,
        "ends_at": start + (before.ends_at - before.starts_at),
        "place": place or before.place,
        "sequence": before.sequence + (1 if before.is_published else 0),
    }
    if before.is_published and start <= act.now:
        raise NotOpen
    after = _keep_changed(conn, act, before, "move meeting", **changes)
    if not after.is_published:
        return Arranged(after)
    told = tuple(_tell_moved(conn, act, after))
    return Arranged(after, (*told, *move_up(conn, after, act.municipality.timezone, act.now)))


def _tell_moved(conn: Connection, act: MeetingAct, meeting: Meeting) -> Iterator[MeetingNotice]:
    timezone = act.municipality.timezone
    for one in registrations.listed(conn, meeting.id):
        changed = retime(conn, meeting, one, act.now)
        follow(conn, meeting, changed, timezone, act.now)
        yield MeetingChanged(meeting, changed)


def cancel(conn: Connection, act: MeetingAct) -> Arranged:
    """It does not happen: everybody on the list hears it, and no reminder goes out any more."""
    before = load(conn, act)
    after = _keep_changed(
        conn, act, before, "cancel meeting", status=MeetingStatus.CANCELLED, sequence=before.sequence + 1
    )
    meeting_reminders.drop_all(conn, after.id)
    if not before.is_published:
        return Arranged(after)
    return Arranged(after, tuple(MeetingCancelled(after, one) for one in registrations.listed(conn, after.id)))


def plan_again(conn: Connection, act: MeetingAct, later: timedelta) -> Meeting:
    """The next of a series: the same meeting, so much later, as a draft."""
    before = meetings.by_id(conn, act.meeting_id)
    zone = act.municipality.timezone
    local = before.starts_at.astimezone(zone)
    start = datetime.combine(local.date() + later, local.time(), zone)
    values = {key: value for key, value in vars(before).items() if key not in ("id", "photos", "voice", "reported_at")}
    values |= {
        "version": 1,
        "status": MeetingStatus.DRAFT,
        "starts_at": start,
        "ends_at": start + (before.ends_at - before.starts_at),
        "sequence": 0,
        "created_by": act.by.id,
        "created_at": act.now,
    }
    again = meetings.add(conn, values)
    record(conn, act, "plan again")
    return again
