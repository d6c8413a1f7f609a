"""Keeps a signal that was changed: its place in the queue and its reminders move along, in the same transaction."""

from dataclasses import replace

from sqlalchemy import Connection

from domain.reminders import Calendar, planned
from domain.signals import Signal
from domain.urgency import urgency
from storage import reminders, signals


def keep(conn: Connection, changed: Signal, calendar: Calendar) -> Signal:
    """`changed` has a version one higher than what is stored. Raises Stale when somebody else was first."""
    ranked_one = ranked(changed)
    signals.save(conn, ranked_one)
    follow(conn, ranked_one, calendar)
    return ranked_one


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
        if (one.kind, one.basis) not in bases:
            reminders.drop(conn, one)
    for one in wanted:
        reminders.plan(conn, one)


def leave_parent(conn: Connection, child: Signal) -> None:
    """What `child` was part of has fewer reporters from now on."""
    parent = signals.by_id(conn, child.parent_id) if child.parent_id is not None else None
    if parent is not None:
        signals.rank(conn, ranked(replace(parent, reporters=parent.reporters - child.reporters)))
