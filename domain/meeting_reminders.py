"""What is brought to mind of a meeting, when: a pure function of the meeting and who is on its list."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.agendas import Agreement
from domain.meetings import Meeting
from domain.registrations import EARLIEST, Registration, Standing

EVENING = time(18)
HOURS_AHEAD = timedelta(hours=2)
HEAD_START = timedelta(hours=24)  # of whoever reported what it is about, before other residents are invited
LATEST_INVITATION = timedelta(hours=12)  # before the start
_MORNING = time(9)
_RESULTS_AFTER = timedelta(days=3)
ASKED_AGAIN_AFTER = timedelta(days=7)


class MeetingReminderKind(StrEnum):
    EVENING_BEFORE = "evening_before"
    HOURS_BEFORE = "hours_before"
    OFFER_LAPSES = "offer_lapses"
    INVITATION = "invitation"
    WRITE_REPORT = "write_report"  # to staff
    AGREEMENT_DUE = "agreement_due"
    RESULTS = "results"


@dataclass(frozen=True)
class MeetingReminder:
    """`subject_id` is the registration, person or agreement it is about, 0 when it is the meeting.

    `basis` is the moment it counts from: when that changes it is another reminder. `nth` counts from 0.
    """

    kind: MeetingReminderKind
    meeting_id: int
    subject_id: int
    basis: datetime
    due_at: datetime
    nth: int = 0

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.meeting_id}:{self.subject_id}:{int(self.basis.timestamp())}:{self.nth}"


def of_registration(meeting: Meeting, one: Registration, timezone: ZoneInfo, now: datetime) -> list[MeetingReminder]:
    """What somebody on the list waits for: of what is past nothing."""
    if not meeting.is_published:
        return []
    if one.standing is Standing.OFFERED and one.offered_until is not None:
        return [_about(meeting, one, MeetingReminderKind.OFFER_LAPSES, one.offered_until, one.offered_until)]
    if one.standing is not Standing.CONFIRMED or one.person_id is None:
        return []
    due = {
        MeetingReminderKind.EVENING_BEFORE: evening_before(meeting, timezone),
        MeetingReminderKind.HOURS_BEFORE: hours_before(meeting, timezone),
    }
    return [
        _about(meeting, one, kind, meeting.starts_at, due_at)
        for kind, due_at in due.items()
        if now < due_at < meeting.starts_at
    ]


def _about(
    meeting: Meeting, one: Registration, kind: MeetingReminderKind, basis: datetime, due_at: datetime
) -> MeetingReminder:
    return MeetingReminder(kind, meeting.id, one.id, basis, due_at)


def evening_before(meeting: Meeting, timezone: ZoneInfo) -> datetime:
    day = meeting.starts_at.astimezone(timezone).date() - timedelta(days=1)
    return datetime.combine(day, EVENING, timezone)


def hours_before(meeting: Meeting, timezone: ZoneInfo) -> datetime:
    """Two hours ahead, not before seven."""
    morning = datetime.combine(meeting.starts_at.astimezone(timezone).date(), EARLIEST, timezone)
    return max(meeting.starts_at - HOURS_AHEAD, morning)


def of_meeting(meeting: Meeting, timezone: ZoneInfo) -> list[MeetingReminder]:
    """That its report waits to be written, the morning after."""
    if not meeting.is_published or meeting.reported_at is not None:
        return []
    day = meeting.ends_at.astimezone(timezone).date() + timedelta(days=1)
    due_at = datetime.combine(day, _MORNING, timezone)
    return [MeetingReminder(MeetingReminderKind.WRITE_REPORT, meeting.id, 0, meeting.starts_at, due_at)]


def invitation(meeting: Meeting, person_id: int, now: datetime, first: bool) -> MeetingReminder:
    """One for each person and meeting, whenever it was published: its basis is the day the meeting was made."""
    due_at = now if first else now + min(HEAD_START, max(meeting.starts_at - now, timedelta()) / 4)
    return MeetingReminder(MeetingReminderKind.INVITATION, meeting.id, person_id, meeting.created_at, due_at)


def of_agreement(one: Agreement, timezone: ZoneInfo) -> MeetingReminder | None:
    if one.by_day is None or one.done_at is not None:
        return None
    due_at = _morning_of(one.by_day, timezone)
    return MeetingReminder(MeetingReminderKind.AGREEMENT_DUE, one.meeting_id, one.id, due_at, due_at)


def _morning_of(day: date, timezone: ZoneInfo) -> datetime:
    return datetime.combine(day, _MORNING, timezone)


def agreement_again(told: MeetingReminder, now: datetime) -> MeetingReminder:
    """Every week until it is done."""
    due_at = now + ASKED_AGAIN_AFTER
    return MeetingReminder(told.kind, told.meeting_id, told.subject_id, told.basis, due_at, told.nth + 1)


def results(meeting: Meeting, now: datetime, known: timedelta) -> MeetingReminder:
    """Before nobody knows any more who was there, which is `known` after the end."""
    due_at = min(now + _RESULTS_AFTER, meeting.ends_at + known - timedelta(days=1))
    return MeetingReminder(MeetingReminderKind.RESULTS, meeting.id, 0, meeting.starts_at, max(now, due_at))
