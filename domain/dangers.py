"""When staff are reminded of danger: what its reporter read of when it is read should hold."""

from datetime import date, datetime, timedelta

from domain.reminders import Calendar
from domain.signals import Signal, Status
from domain.working_time import next_reading

_BEFORE_THE_END = (timedelta(hours=1), timedelta(minutes=15))  # of office hours; the second for what comes in late
_JUST_TOLD = timedelta(minutes=15)


def remind_at(now: datetime, calendar: Calendar, paused_until: date | None) -> datetime:
    """Before the office closes, or as it opens again."""
    working, timezone = calendar.working, calendar.timezone
    if opens := next_reading(now, working, timezone, paused_until):
        return opens
    ends = calendar.at(calendar.day(now), working.end)
    moments = (ends - before for before in _BEFORE_THE_END)
    later = (moment for moment in moments if now + _JUST_TOLD <= moment)
    return next(later, None) or next_reading(ends, working, timezone) or ends


def is_left(signal: Signal, since: datetime) -> bool:
    """Whether nobody took it up, or did anything with it since."""
    return is_nobodys(signal) or (signal.changed_at or signal.created_at) <= since


def is_nobodys(signal: Signal) -> bool:
    is_new = signal.status in (Status.RECEIVED, Status.REOPENED)
    return is_new and signal.assignee is None and signal.snoozed_until is None
