"""Tells what is due around meetings, once, and only what is still so."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from domain.agendas import Agreement
from domain.meeting_notices import (
    AgreementWaits,
    MeetingNotice,
    OwnerReminded,
    Remembered,
    ReportWaits,
    ResultsTold,
)
from domain.meeting_reminders import MeetingReminder, MeetingReminderKind, agreement_again, hours_before
from domain.meetings import Meeting
from domain.registrations import Standing, tellable
from services import invitations
from services.participants import who_hears
from services.registrations import lapse_if_due
from services.staff import Office
from storage import agreements, meeting_reminders, meetings, people, registrations

AT_ONCE = 200  # reminders in one transaction


def tell_due(conn: Connection, office: Office, now: datetime) -> tuple[bool, tuple[MeetingNotice, ...]]:
    """Whether there is more than fitted, and what has to be said."""
    due = meeting_reminders.due(conn, now, AT_ONCE)
    told = tuple(notice for one in due for notice in _tell(conn, office, one, now))
    left = meeting_reminders.due(conn, now, AT_ONCE)
    # What stays due whatever is done about it must not be begun again without end.
    return bool(left) and left != due, told


def _tell(conn: Connection, office: Office, one: MeetingReminder, now: datetime) -> Iterable[MeetingNotice]:
    meeting = meetings.lock(conn, one.meeting_id)
    timezone = office.municipality.timezone
    match one.kind:
        case MeetingReminderKind.EVENING_BEFORE | MeetingReminderKind.HOURS_BEFORE:
            return _remember(conn, meeting, one, office, now)
        case MeetingReminderKind.OFFER_LAPSES:
            meeting_reminders.tell(conn, one, now)
            return lapse_if_due(conn, meeting.id, one.subject_id, timezone, now)
        case MeetingReminderKind.INVITATION:
            return invitations.invite(conn, meeting, one, office.calendar, now)
        case MeetingReminderKind.WRITE_REPORT:
            told = meeting_reminders.tell(conn, one, now)
            return (ReportWaits(meeting),) if told and meeting.reported_at is None else ()
        case MeetingReminderKind.AGREEMENT_DUE:
            return _ask_about_agreement(conn, meeting, one, office, now)
        case MeetingReminderKind.RESULTS:
            return _tell_results(conn, meeting, one, office, now)


def _remember(
    conn: Connection, meeting: Meeting, one: MeetingReminder, office: Office, now: datetime
) -> Iterable[MeetingNotice]:
    """Not what came too late: after the start, or the evening's when two hours' is due as well."""
    timezone = office.municipality.timezone
    if (morning := tellable(now, timezone)) != now and morning < meeting.starts_at:
        meeting_reminders.put_off(conn, one, morning)
        return ()
    too_late = meeting.starts_at if one.kind is MeetingReminderKind.HOURS_BEFORE else hours_before(meeting, timezone)
    registration = registrations.by_id(conn, one.subject_id)
    still_so = (
        meeting.is_published
        and one.basis == meeting.starts_at
        and registration.standing is Standing.CONFIRMED
        and registration.hears
        and now < too_late
    )
    told = meeting_reminders.tell(conn, one, now)
    return (Remembered(meeting, registration, one.kind),) if told and still_so else ()


def _ask_about_agreement(
    conn: Connection, meeting: Meeting, one: MeetingReminder, office: Office, now: datetime
) -> Iterable[MeetingNotice]:
    """Its owner, else staff; by day."""
    if _waits_for_day(conn, one, office, now):
        return ()
    agreement = agreements.by_id(conn, one.subject_id)
    if not meeting_reminders.tell(conn, one, now) or agreement.done_at is not None:
        return ()
    meeting_reminders.plan(conn, agreement_again(one, now))
    owner = agreement.owner_id if _hears_as_owner(conn, agreement) else None
    if owner is None:
        return (AgreementWaits(meeting, agreement),)
    return (OwnerReminded(meeting, agreement, owner),)


def _waits_for_day(conn: Connection, one: MeetingReminder, office: Office, now: datetime) -> bool:
    allowed = office.calendar.in_allowed_hours(now)
    if allowed != now:
        meeting_reminders.put_off(conn, one, allowed)
    return allowed != now


def _hears_as_owner(conn: Connection, agreement: Agreement) -> bool:
    if not agreement.reminds_owner or agreement.owner_id is None:
        return False
    owner = people.by_id(conn, agreement.owner_id)
    return not owner.stopped and owner.reachable


def _tell_results(
    conn: Connection, meeting: Meeting, one: MeetingReminder, office: Office, now: datetime
) -> Iterable[MeetingNotice]:
    if _waits_for_day(conn, one, office, now):
        return ()
    if not meeting_reminders.tell(conn, one, now):
        return ()
    marks = tuple(agreements.marks(conn, meeting))
    if not any(mark.count for mark in marks):
        return ()
    return tuple(
        ResultsTold(meeting, one.person_id, marks)
        for one in who_hears(conn, meeting.id)
        if one.person_id is not None and one.standing is Standing.CONFIRMED
    )
