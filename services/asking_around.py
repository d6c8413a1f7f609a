"""“Speelt dit ook bij u?”: a coordinator asks residents who chose to be asked; nobody learns who said what."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.people import Person
from domain.reminders import BETWEEN_UNASKED
from domain.signals import Signal
from services import keeping
from services.deeds import Act, load, record
from storage import askings, people, signals

MOST_AT_ONCE = 1_000


@dataclass(frozen=True)
class AskedAround:
    """`at`: when these residents may be written to."""

    signal: Signal
    neighbours: tuple[Person, ...]
    at: datetime


def may_be_asked(conn: Connection, act: Act) -> AskedAround:
    """Who would be asked now. Raises Unknown for what is about people, Stale for what is closed or has changed."""
    signal = load(conn, act)
    if not act.municipality.asks_around(signal):
        raise Unknown
    if not signal.is_open:
        raise Stale(signal.id)
    at = act.calendar.in_allowed_hours(act.now)
    found = askings.neighbours(conn, act.by.bot_id, signal, at - BETWEEN_UNASKED, MOST_AT_ONCE)
    return AskedAround(signal, tuple(found), at)


def ask(conn: Connection, act: Act) -> AskedAround:
    """At most one message a week that a resident did not ask for, this one included."""
    found = may_be_asked(conn, act)
    last = found.at - BETWEEN_UNASKED
    asked = [one for one in found.neighbours if people.may_be_told_unasked(conn, one.id, last, found.at)]
    if not asked:
        raise Stale(found.signal.id)
    askings.add(conn, found.signal.id, asked)
    record(conn, act, "ask around", str(len(asked)))
    return AskedAround(found.signal, tuple(asked), found.at)


def answer(conn: Connection, person: Person, signal_id: int, yes: bool) -> None:
    """“Yes” counts among those who share the signal. Raises Unknown for who was not asked, Stale the second time."""
    signal = signals.by_id(conn, signal_id)
    if signal is None or not askings.was_asked(conn, signal_id, person.id):
        raise Unknown
    if not askings.answer(conn, signal_id, person.id, yes):
        raise Stale
    if yes:
        keeping.share(conn, signal.id, 1)
        keeping.share(conn, signal.parent_id, 1)
