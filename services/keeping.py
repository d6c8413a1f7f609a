"""Keeps a signal that was changed, and in the same transaction all that follows from it.

Its place in the queue, its reminders, and how many residents share what it is part of.
"""

from dataclasses import replace

from sqlalchemy import Connection

from domain.reminders import Calendar, ReminderKind, planned
from domain.signals import Signal
from domain.urgency import urgency
from storage import reminders, signals


def keep(conn: Connection, before: Signal, changed: Signal, calendar: Calendar) -> Signal:
    """`changed` has a version one higher than `before`. Raises Stale when somebody else was first."""
    words = changed.is_open or changed.text or changed.place
    after = ranked(replace(changed, emptied=changed.emptied and not words))
    signals.save(conn, after)
    follow(conn, after, calendar)
    if before.parent_id != after.parent_id:
        share(conn, before.parent_id, -before.reporters)
        share(conn, after.parent_id, after.reporters)
    return after


def share(conn: Connection, signal_id: int | None, more: int) -> None:
    """So many more residents share a signal: what goes on as part of another counts there."""
    shared = signals.by_id(conn, signal_id) if signal_id is not None else None
    if shared is not None:
        signals.rank(conn, ranked(replace(shared, reporters=shared.reporters + more)))


def ranked(signal: Signal) -> Signal:
    rank = urgency(
        signal.priority,
        signal.overdue,
        signal.how_often,
        signal.reporters,
        snoozed=signal.snoozed_until is not None,
    )
    return replace(signal, urgency=rank)


def follow(conn: Connection, signal: Signal, calendar: Calendar) -> None:
    """Plans what the signal waits for now, and drops what it no longer waits for."""
    wanted = planned(signal, calendar)
    bases = {(one.kind, one.basis) for one in wanted}
    for one in reminders.untold_of_signal(conn, signal.id):
        if (one.kind, one.basis) not in bases and one.kind is not ReminderKind.DANGER_LEFT:
            reminders.drop(conn, one)
    for one in wanted:
        reminders.plan(conn, one)
