"""Who is asked to come: whoever reported what it is about first, then residents who want news. Once each.

The key of an invitation lets nobody be asked twice; once the meeting is over it goes, or it would say who reported.
"""

from datetime import datetime

from sqlalchemy import Connection

from domain.meeting_notices import Invited, MeetingNotice
from domain.meeting_reminders import LATEST_INVITATION, MeetingReminder, invitation
from domain.meetings import Meeting
from domain.people import Person
from domain.reminders import BETWEEN_UNASKED, Calendar
from storage import agendas, homes, meeting_reminders, people, registrations


def plan(conn: Connection, meeting: Meeting, now: datetime) -> None:
    """In no order that says who reported."""
    first = _reporters(conn, meeting)
    for person_id in sorted(first | set(homes.who_want_news(conn, meeting.neighbourhood))):
        meeting_reminders.plan(conn, invitation(meeting, person_id, now, first=person_id in first))


def count(conn: Connection, meeting: Meeting) -> int:
    """How many would be asked if it were published now."""
    asked = _reporters(conn, meeting) | set(homes.who_want_news(conn, meeting.neighbourhood))
    return sum(_may_be_asked(people.by_id(conn, person_id)) for person_id in asked)


def _reporters(conn: Connection, meeting: Meeting) -> set[int]:
    """Without who said no to news: an invitation may come to them as news."""
    found = set(agendas.reporters_of(conn, meeting.id))
    return found - homes.refused_news(conn, found)


def _may_be_asked(person: Person) -> bool:
    return person.reachable and not person.stopped


def invite(
    conn: Connection, meeting: Meeting, one: MeetingReminder, calendar: Calendar, now: datetime
) -> tuple[MeetingNotice, ...]:
    """By day, at most one unasked message a week, and only who did not stop and is not on the list."""
    person = people.by_id(conn, one.subject_id)
    if not _may_be_asked(person) or now > meeting.starts_at - LATEST_INVITATION:
        return _never(conn, one, now)
    if registrations.of_person(conn, meeting.id, person.id) is not None:
        return _never(conn, one, now)
    reported = person.id in _reporters(conn, meeting)
    if not reported and person.id not in homes.who_want_news(conn, meeting.neighbourhood):
        return _never(conn, one, now)
    allowed = calendar.in_allowed_hours(now)
    if allowed != now:
        meeting_reminders.put_off(conn, one, allowed)
        return ()
    if not people.may_be_told_unasked(conn, person.id, now - BETWEEN_UNASKED, now):
        meeting_reminders.put_off(conn, one, now + BETWEEN_UNASKED)
        return ()
    return (Invited(meeting, person.id, reported),) if meeting_reminders.tell(conn, one, now) else ()


def _never(conn: Connection, one: MeetingReminder, now: datetime) -> tuple[MeetingNotice, ...]:
    meeting_reminders.tell(conn, one, now)
    return ()
