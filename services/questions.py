"""A question to the resident: while it waits, the promise stands still."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from domain.answers import Enclosed
from domain.people import Person
from domain.reminders import Calendar
from domain.signals import RemarkKind, Signal, Status
from domain.working_time import is_working_day
from services import dangers, enclosing, keeping, reporters
from services.promises import after_question
from storage import remarks, signals


def waiting_for(conn: Connection, person: Person, asked_before: datetime) -> Signal | None:
    """The signal whose question this resident has read and not answered; the newest when there are more."""
    return signals.with_open_question(conn, person.id, asked_before)


def answer(
    conn: Connection, signal: Signal, text: str, enclosed: Enclosed, calendar: Calendar, now: datetime, warned: bool
) -> Signal:
    """The resident's words, and what of the rest may be kept; the signal is in progress again, with a new date."""
    at = reporters.moment_of(signal, now)
    remarks.add(conn, signal.id, RemarkKind.ANSWER, text, None, at)
    reporters.record(conn, signal, "answer", now)
    dangers.note(conn, signal, warned, calendar, now, text)
    return _go_on(conn, enclosing.keep(conn, signal, enclosed), calendar, now)


def expire(conn: Connection, signal: Signal, calendar: Calendar, now: datetime) -> Signal:
    """No answer came: the work goes on without."""
    reporters.record(conn, signal, "question expired", now)
    return _go_on(conn, signal, calendar, now)


def _go_on(conn: Connection, signal: Signal, calendar: Calendar, now: datetime) -> Signal:
    promised: dict[str, Any] = {}
    if signal.answered_at is None and signal.asked_at is not None:
        today = calendar.day(now)
        waited = _working_days(calendar.day(signal.asked_at), today, calendar)
        moved_to = calendar.after(signal.promised_on, waited)
        if moved_to < today:
            moved_to = calendar.after(today, calendar.working.answer_within)
        promised = after_question(conn, calendar, now, moved_to)
    changed = replace(
        signal,
        version=signal.version + 1,
        status=Status.IN_PROGRESS,
        asked_at=None,
        changed_at=reporters.moment_of(signal, now),
        **promised,
    )
    return keeping.keep(conn, signal, changed, calendar)


def _working_days(after: date, until: date, calendar: Calendar) -> int:
    days = (after + timedelta(days=count) for count in range(1, (until - after).days + 1))
    return sum(is_working_day(day, calendar.working) for day in days)
