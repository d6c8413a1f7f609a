"""What is brought to mind, when, and how often: a pure function of a signal as it is now."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.municipality import CARE_QUEUE, Municipality
from domain.office import WorkingTime
from domain.signals import ClosingReason, Signal, Status
from domain.working_time import add_working_days, arrival_day, first_working_day, is_working_day

BUNDLE_TIMES = (time(8, 45), time(15))  # local, on the working days of whoever gets it
BUNDLE_AHEAD = timedelta(minutes=15)  # what is due at nine is told at a quarter to nine
FIRST_HOUR, LAST_HOUR = time(8), time(21)  # local: when residents may get what they did not ask for
BETWEEN_UNASKED = timedelta(days=7)

_NOTHING_HAPPENED_AFTER = 6  # working days without a change
_STILL_BROKEN_AFTER = 9  # working days after arrival
_QUESTION_REMINDER = timedelta(days=3)
QUESTION_EXPIRES = timedelta(days=5)
_IS_IT_SOLVED = timedelta(days=14)
_NINE = time(9)
_ASK_WHETHER_SOLVED = frozenset(ClosingReason) - {
    ClosingReason.DUPLICATE,
    ClosingReason.WITHDRAWN,
    ClosingReason.NOT_FOR_US,
}


class ReminderKind(StrEnum):
    NOT_LOOKED_AT = "not_looked_at"
    PROMISED_TODAY = "promised_today"
    PROMISE_BROKEN = "promise_broken"
    STILL_BROKEN = "still_broken"  # to team OOV, as a count
    NOTHING_HAPPENED = "nothing_happened"
    PARTNER_SILENT = "partner_silent"
    LISTED = "listed"  # to be passed on, with the others of its day
    SNOOZED = "snoozed"
    QUESTION_OPEN = "question_open"  # to the resident
    QUESTION_EXPIRED = "question_expired"
    IS_IT_SOLVED = "is_it_solved"  # to the resident
    DANGER_LEFT = "danger_left"  # to all coordinators and deputies; as domain.dangers says

    @property
    def is_bundled(self) -> bool:
        """Whether it waits for the next bundle of whoever has the signal in hand."""
        return self in _BUNDLED


_BUNDLED = frozenset(
    {
        ReminderKind.NOT_LOOKED_AT,
        ReminderKind.PROMISED_TODAY,
        ReminderKind.PROMISE_BROKEN,
        ReminderKind.NOTHING_HAPPENED,
        ReminderKind.PARTNER_SILENT,
        ReminderKind.LISTED,
    }
)


@dataclass(frozen=True)
class Reminder:
    """`basis` is the moment it counts from: when that changes it is another reminder. `nth` counts from 0."""

    kind: ReminderKind
    signal_id: int
    basis: datetime
    due_at: datetime
    nth: int = 0

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.signal_id}:{int(self.basis.timestamp())}:{self.nth}"


@dataclass(frozen=True)
class Calendar:
    """The municipality's working days and local time; `asks_again`: whether “is it solved?” is repeated.

    `ends` is the last local day of the pilot, when there is one.
    """

    working: WorkingTime
    timezone: ZoneInfo
    asks_again: bool = True
    ends: date | None = None
    told_from: time = FIRST_HOUR
    told_until: time = LAST_HOUR

    def at(self, day: date, moment: time) -> datetime:
        return datetime.combine(day, moment, self.timezone)

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self.timezone).date()

    def after(self, day: date, count: int) -> date:
        return add_working_days(day, count, self.working)

    def morning(self, day: date) -> datetime:
        """The first bundle of a day."""
        return self.at(day, BUNDLE_TIMES[0])

    def in_allowed_hours(self, moment: datetime) -> datetime:
        """This moment, or the first after it at which a resident may be written to unasked."""
        local = moment.astimezone(self.timezone)
        if local.time() < self.told_from:
            return self.at(local.date(), self.told_from)
        if local.time() >= self.told_until:
            return self.at(local.date() + timedelta(days=1), self.told_from)
        return moment


def calendar_of(municipality: Municipality) -> Calendar:
    rules = municipality
    return Calendar(
        rules.working_time, rules.timezone, rules.asks_again, rules.pilot_ends, rules.told_from, rules.told_until
    )


def planned(signal: Signal, calendar: Calendar) -> list[Reminder]:
    """The first of each kind that a signal waits for, as it is now."""
    if signal.status is Status.DONE:
        return _after_closing(signal, calendar)
    found = _of_promise(signal, calendar)
    if signal.snoozed_until is not None:
        return [*found, _reminder(ReminderKind.SNOOZED, signal, signal.snoozed_until, signal.snoozed_until)]
    return [*found, *_of_silence(signal, calendar)]


def _reminder(kind: ReminderKind, signal: Signal, basis: datetime, due_at: datetime) -> Reminder:
    return Reminder(kind, signal.id, basis, due_at)


def _after_closing(signal: Signal, calendar: Calendar) -> list[Reminder]:
    closed_at = signal.closed_at
    if closed_at is None or signal.reason not in _ASK_WHETHER_SOLVED:
        return []
    if signal.parent_id is not None or signal.solved is not None:
        return []
    due_at = calendar.in_allowed_hours(closed_at + _IS_IT_SOLVED)
    return [_reminder(ReminderKind.IS_IT_SOLVED, signal, closed_at, due_at)]


def _of_promise(signal: Signal, calendar: Calendar) -> list[Reminder]:
    if not signal.promised or signal.answered_at is not None or signal.status is Status.QUESTION:
        return []
    promised = calendar.at(signal.promised_on, _NINE)
    broken = calendar.at(calendar.after(signal.promised_on, 1), _NINE)
    more = _STILL_BROKEN_AFTER - calendar.working.answer_within
    found = [
        _reminder(ReminderKind.PROMISED_TODAY, signal, promised, promised),
        _reminder(ReminderKind.PROMISE_BROKEN, signal, promised, broken),
    ]
    if signal.queue != CARE_QUEUE:  # out of team OOV's sight
        still = calendar.at(calendar.after(signal.promised_on, max(more, 1)), _NINE)
        found.append(_reminder(ReminderKind.STILL_BROKEN, signal, promised, still))
    return found


def _of_silence(signal: Signal, calendar: Calendar) -> list[Reminder]:
    since = signal.changed_at or signal.created_at
    day = calendar.day(since)
    if signal.status is Status.QUESTION and signal.asked_at is not None:
        asked = signal.asked_at
        reminder_at = calendar.in_allowed_hours(asked + _QUESTION_REMINDER)
        return [
            _reminder(ReminderKind.QUESTION_OPEN, signal, asked, reminder_at),
            _reminder(ReminderKind.QUESTION_EXPIRED, signal, asked, asked + QUESTION_EXPIRES),
        ]
    found = [
        _reminder(
            ReminderKind.NOTHING_HAPPENED,
            signal,
            since,
            calendar.morning(calendar.after(day, _NOTHING_HAPPENED_AFTER)),
        )
    ]
    if signal.assignee is None and signal.status in (Status.RECEIVED, Status.REOPENED):
        arrived = arrival_day(since, calendar.working, calendar.timezone)
        due_at = calendar.morning(calendar.after(arrived, 1))
        found.append(_reminder(ReminderKind.NOT_LOOKED_AT, signal, since, due_at))
    if signal.status is Status.FORWARDED and signal.return_on is not None:
        back = calendar.morning(first_working_day(signal.return_on, calendar.working))
        found.append(_reminder(ReminderKind.PARTNER_SILENT, signal, back, back))
    if signal.status is Status.FORWARDED and signal.listed_on is not None:
        listed = calendar.morning(signal.listed_on)
        found.append(_reminder(ReminderKind.LISTED, signal, listed, listed))
    return found


def following(told: Reminder, now: datetime, calendar: Calendar) -> Reminder | None:
    """The next of its kind once one was told."""
    today = calendar.day(now)
    match told.kind:
        case ReminderKind.NOT_LOOKED_AT:
            due_at = calendar.morning(calendar.after(today, 1))
        case ReminderKind.NOTHING_HAPPENED:
            due_at = calendar.morning(calendar.after(today, _NOTHING_HAPPENED_AFTER))
        case ReminderKind.IS_IT_SOLVED if told.nth == 0 and calendar.asks_again:
            due_at = calendar.in_allowed_hours(max(told.basis + 2 * _IS_IT_SOLVED, now + BETWEEN_UNASKED))
        case _:
            return None
    return Reminder(told.kind, told.signal_id, told.basis, due_at, told.nth + 1)


def last_bundle(now: datetime, calendar: Calendar) -> datetime | None:
    """The newest moment of today at which bundles go out to whoever works by this calendar.

    None before the first, and on days off.
    """
    local = now.astimezone(calendar.timezone)
    if not is_working_day(local.date(), calendar.working) or local.time() >= LAST_HOUR:
        return None
    passed = [moment for moment in BUNDLE_TIMES if moment <= local.time()]
    return calendar.at(local.date(), passed[-1]) if passed else None
