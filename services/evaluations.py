"""What reporters say some time after closing: whether it is solved, and whether they felt heard."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.municipality import Municipality
from domain.notices import MoreSaid, Notice
from domain.people import Person
from domain.reminders import calendar_of
from domain.signals import Signal, Solved, Status
from services import keeping, reporters
from services.promises import promise
from storage import reply_keys, signals


def say_whether_solved(
    conn: Connection, person: Person, signal_id: int, solved: Solved, municipality: Municipality, now: datetime
) -> tuple[Signal, tuple[Notice, ...]]:
    """“No” opens the signal again, with a new promise. Raises Unknown for somebody else's, Stale when it is open."""
    signal = _own_closed(conn, person, signal_id)
    changed = replace(signal, version=signal.version + 1, solved=solved)
    if solved is Solved.NO:
        changed = replace(
            changed,
            status=Status.REOPENED,
            assignee=None,
            reason=None,
            closed_at=None,
            changed_at=reporters.moment_of(signal, now),
            answered_at=None,
            parent_id=None,
            reporters=signal.reporters or 1,
            **promise(conn, municipality, now),
        )
    kept = keeping.keep(conn, signal, changed, calendar_of(municipality))
    reporters.record(conn, kept, f"solved {solved}", now)
    return kept, (MoreSaid(kept),) if solved is Solved.NO else ()


def say_whether_heard(
    conn: Connection, person: Person, signal_id: int, heard: bool, municipality: Municipality, now: datetime
) -> None:
    """Raises Unknown for somebody else's signal, Stale when it was not asked."""
    signal = _own_closed(conn, person, signal_id)
    if signal.solved is None:
        raise Stale
    changed = replace(signal, version=signal.version + 1, felt_heard=heard)
    keeping.keep(conn, signal, changed, calendar_of(municipality))
    reporters.record(conn, signal, "felt heard" if heard else "felt not heard", now)


def _own(conn: Connection, person: Person, signal_id: int) -> Signal:
    key = reply_keys.of_signal(conn, signal_id)
    signal = signals.by_id(conn, signal_id)
    if key is None or key.person_id != person.id or signal is None:
        raise Unknown
    return signal


def _own_closed(conn: Connection, person: Person, signal_id: int) -> Signal:
    signal = _own(conn, person, signal_id)
    if signal.is_open:
        raise Stale
    return signal
