"""Moves the line of a meeting up, fairly, and keeps the reminders of whoever is on the list."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from domain.meeting_notices import MeetingNotice, OfferGone, PlaceByHand, PlaceGiven, PlaceOffered
from domain.meeting_reminders import MeetingReminderKind, of_registration
from domain.meetings import Meeting
from domain.registrations import Registration, Standing, offer_until, tellable
from storage import meeting_reminders, registrations

_OF_REGISTRATIONS = (
    MeetingReminderKind.EVENING_BEFORE,
    MeetingReminderKind.HOURS_BEFORE,
    MeetingReminderKind.OFFER_LAPSES,
)


def follow(conn: Connection, meeting: Meeting, one: Registration, timezone: ZoneInfo, now: datetime) -> None:
    """Plans what somebody on the list waits for now, and drops what they no longer wait for."""
    wanted = of_registration(meeting, one, timezone, now)
    meeting_reminders.drop_others(conn, meeting.id, one.id, _OF_REGISTRATIONS, wanted)
    for reminder in wanted:
        meeting_reminders.plan(conn, reminder)


def move_up(conn: Connection, meeting: Meeting, timezone: ZoneInfo, now: datetime) -> tuple[MeetingNotice, ...]:
    """Gives free places to whoever is first, until that one does not fit. Only under the lock of the meeting."""
    return tuple(_moved_up(conn, meeting, timezone, now))


def _moved_up(conn: Connection, meeting: Meeting, timezone: ZoneInfo, now: datetime) -> Iterator[MeetingNotice]:
    if not meeting.takes_sign_ups(now):
        return
    free = registrations.room(conn, meeting).free
    while (first := registrations.first_waiting(conn, meeting.id)) is not None and first.party <= free:
        free -= first.party
        changed, notice = _give(conn, meeting, first, timezone, now)
        follow(conn, meeting, changed, timezone, now)
        yield notice


def _give(
    conn: Connection, meeting: Meeting, first: Registration, timezone: ZoneInfo, now: datetime
) -> tuple[Registration, MeetingNotice]:
    told_at = tellable(now, timezone)
    until = offer_until(told_at, meeting.starts_at)
    if first.person_id is None:
        changed = registrations.change(conn, first, standing=Standing.CONFIRMED)
        return changed, PlaceByHand(meeting, changed)
    if until is None:
        changed = registrations.change(conn, first, standing=Standing.CONFIRMED)
        return changed, PlaceGiven(meeting, changed)
    changed = registrations.change(conn, first, standing=Standing.OFFERED, offered_at=told_at, offered_until=until)
    return changed, PlaceOffered(meeting, changed)


def lapse(
    conn: Connection, meeting: Meeting, one: Registration, timezone: ZoneInfo, now: datetime
) -> tuple[MeetingNotice, ...]:
    """The place goes to the next. Only under the lock of the meeting."""
    changed = registrations.change(conn, one, standing=Standing.LAPSED)
    follow(conn, meeting, changed, timezone, now)
    return (OfferGone(meeting, changed), *move_up(conn, meeting, timezone, now))


def retime(conn: Connection, meeting: Meeting, one: Registration, now: datetime) -> Registration:
    """After the meeting moved: an offer holds for what is left of its time, a place for which none is left is given."""
    if one.standing is not Standing.OFFERED:
        return one
    until = offer_until(one.offered_at or now, meeting.starts_at)
    if until is None or until <= now:
        return registrations.change(conn, one, standing=Standing.CONFIRMED)
    return registrations.change(conn, one, offered_until=until)
