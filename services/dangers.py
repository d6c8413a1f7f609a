"""Danger that is named: the card says whether its reporter was shown 112, and staff hear of it in time."""

from datetime import datetime

from sqlalchemy import Connection

from domain.dangers import remind_at
from domain.reminders import Calendar, Reminder, ReminderKind
from domain.safety.danger import worst_in
from domain.safety.rules import Level
from domain.signals import Signal
from services import reporters
from services.promises import halt
from storage import dangers, reminders


def is_in(*words: str) -> bool:
    return any(worst_in(one).level is Level.NOW for one in words)


def note(conn: Connection, signal: Signal, warned: bool, calendar: Calendar, now: datetime, *words: str) -> bool:
    """Whether the words name danger. `warned`: whether the gate stood open to who said it, and so said when we read."""
    named = is_in(*words)
    if named and warned:
        note_shown(conn, signal, calendar, now)
    return named


def note_shown(conn: Connection, signal: Signal, calendar: Calendar, now: datetime) -> None:
    """Its reporter was shown 112, for words or for a topic that means danger."""
    dangers.name(conn, signal.id)
    _plan_reminder(conn, signal, calendar, now)


def _plan_reminder(conn: Connection, signal: Signal, calendar: Calendar, now: datetime) -> None:
    """One, for all that was said until it is due; none when nobody said when they read."""
    stopped = halt(conn, calendar, now)
    if stopped is not None and stopped.until is None:
        return
    due_at = remind_at(now, calendar, stopped.until if stopped else None)
    due_at = min([due_at, *(one.due_at for one in _drop_reminders(conn, signal.id))])
    # The hour of what is anonymous lies before what staff did earlier in it.
    basis = max(reporters.moment_of(signal, now), signal.changed_at or signal.created_at)
    reminders.plan(conn, Reminder(ReminderKind.DANGER_LEFT, signal.id, basis, due_at))


def remind_no_more(conn: Connection, signal_id: int) -> None:
    """Its reporter took back what was said."""
    _drop_reminders(conn, signal_id)


def _drop_reminders(conn: Connection, signal_id: int) -> list[Reminder]:
    found = [one for one in reminders.untold_of_signal(conn, signal_id) if one.kind is ReminderKind.DANGER_LEFT]
    for one in found:
        reminders.drop(conn, one)
    return found
