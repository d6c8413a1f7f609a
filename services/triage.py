"""What staff do with a signal among themselves, and what time does to it."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import Assigned, UrgentSignal
from domain.people import Person
from domain.reminders import Calendar
from domain.signals import Priority, RemarkKind, Signal, Status
from services import dangers, keeping
from services.deeds import Act, Deed, load, record, save
from storage import signals


def claim(conn: Connection, act: Act) -> Deed:
    """Raises Stale when a colleague was first."""
    before = load(conn, act)
    if before.status is Status.QUESTION or (before.status is Status.IN_PROGRESS and before.assignee is not None):
        raise Stale(before.id)
    after, undo_id = save(conn, act, "claim", before, status=Status.IN_PROGRESS, assignee=act.by.id)
    return Deed(after, undo_id)


def prioritise(conn: Connection, act: Act, priority: Priority) -> Deed:
    before = load(conn, act)
    after, undo_id = save(conn, act, "prioritise", before, detail=priority, priority=priority)
    return Deed(after, undo_id)


def note(conn: Connection, act: Act, text: str) -> Deed:
    """Internal: only staff read it."""
    before = load(conn, act)
    after, undo_id = save(conn, act, "note", before, remark=(RemarkKind.NOTE, text))
    return Deed(after, undo_id)


def write_down(conn: Connection, act: Act, text: str) -> Deed:
    """Types what a voice message says; whoever spoke of danger was shown no numbers."""
    before = load(conn, act)
    after, undo_id = save(
        conn, act, "write down", before, remark=(RemarkKind.HEARD, text), text=f"{before.text}\n{text}".strip()
    )
    return Deed(after, undo_id, (UrgentSignal(after, act.by.id),) if dangers.is_in(text) else ())


def assign(conn: Connection, act: Act, to: Person) -> Deed:
    before = load(conn, act)
    if not before.is_open or before.assignee == to.id:
        raise Stale(before.id)
    after, undo_id = save(conn, act, "assign", before, detail=str(to.id), assignee=to.id)
    return Deed(after, undo_id, (Assigned(after, to.id),))


def release(conn: Connection, act: Act) -> Signal:
    """In nobody's hand, and that cannot be undone: whoever had it does not read signals any more."""
    before = load(conn, act)
    changed = replace(before, version=before.version + 1, changed_at=act.now, assignee=None)
    after = keeping.keep(conn, before, changed, act.calendar)
    record(conn, act, "release", str(before.assignee))
    return after


def snooze(conn: Connection, act: Act, until: datetime) -> Deed:
    """Out of sight until a moment. Raises Stale when that moment has passed."""
    before = load(conn, act)
    if not before.is_open or until <= act.now:
        raise Stale(before.id)
    after, undo_id = save(conn, act, "snooze", before, detail=until.isoformat(), snoozed_until=until)
    return Deed(after, undo_id)


def wake(conn: Connection, signal: Signal, calendar: Calendar) -> Signal:
    """The snooze is over. The version stays: a card that somebody is looking at is no less true."""
    awake = keeping.ranked(replace(signal, snoozed_until=None))
    signals.rank(conn, awake)
    keeping.follow(conn, awake, calendar)
    return awake


def mark_overdue(conn: Connection, signal: Signal) -> None:
    """The version stays: a card that somebody is looking at is no less true."""
    signals.rank(conn, keeping.ranked(replace(signal, overdue=True)))
