"""A time in which nobody promises anything."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.notices import PromiseLifted
from domain.people import Person, Role
from domain.reminders import calendar_of
from domain.signals import Signal
from services import keeping
from storage import audit, pauses, signals

_MOST = 1_000  # dates taken back at once


@dataclass(frozen=True)
class Pause:
    """`promises` counts what was promised before for a day within it, which stands."""

    until: date
    promises: int


def current(conn: Connection, today: date) -> Pause | None:
    until = pauses.until(conn, today)
    return None if until is None else Pause(until, len(_promised_within(conn, today, until)))


def begin(conn: Connection, person: Person | None, until: date, now: datetime) -> None:
    """Until that local day, the day included. Without a person: from the command line."""
    pauses.begin(conn, until)
    _record(conn, person, "pause", now, until.isoformat())


def end(conn: Connection, person: Person | None, now: datetime) -> None:
    pauses.end(conn)
    _record(conn, person, "resume", now)


def lift_promises(
    conn: Connection, person: Person, municipality: Municipality, now: datetime
) -> tuple[PromiseLifted, ...]:
    """Nobody is there: whoever was promised an answer within the pause hears that it comes later."""
    calendar = calendar_of(municipality)
    today = calendar.day(now)
    until = pauses.until(conn, today)
    if until is None:
        return ()
    lifted = []
    for one in _promised_within(conn, today, until):
        changed = replace(one, version=one.version + 1, promised=False, overdue=False)
        after = keeping.keep(conn, one, changed, calendar)
        audit.record(conn, now, Role.ADMINISTRATOR, "lift promise", person_id=person.id, signal_id=one.id)
        lifted.append(PromiseLifted(after, one.promised_on, until))
    return tuple(lifted)


def _promised_within(conn: Connection, today: date, until: date) -> list[Signal]:
    return signals.promised_between(conn, today, until, _MOST)


def _record(conn: Connection, person: Person | None, deed: str, now: datetime, detail: str = "") -> None:
    audit.record(conn, now, Role.ADMINISTRATOR, deed, person_id=person.id if person else None, detail=detail)
