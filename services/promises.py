"""The day by which a person answers what comes in now, and whether anybody is told that day."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from domain import promises
from domain.municipality import Municipality
from domain.promises import Halt
from domain.reminders import Calendar, calendar_of
from domain.working_time import promise_day
from storage import pauses


def halt(conn: Connection, calendar: Calendar, now: datetime) -> Halt | None:
    """Why no date is promised now; None when one is."""
    today = calendar.day(now)
    return promises.halt(today, pauses.until(conn, today), calendar.ends)


def promise(conn: Connection, municipality: Municipality, now: datetime) -> dict[str, Any]:
    """What a signal that waits for an answer from now on is kept with."""
    calendar = calendar_of(municipality)
    stopped = halt(conn, calendar, now)
    return {"promised_on": _day(stopped, calendar, now), "promised": stopped is None}


def after_question(conn: Connection, calendar: Calendar, now: datetime, moved_to: date) -> dict[str, Any]:
    """The promise moved while a question waited; told, it counts again."""
    stopped = halt(conn, calendar, now)
    day = moved_to if stopped is None else max(moved_to, _day(stopped, calendar, now))
    return {"promised_on": day, "promised": stopped is None}


def _day(stopped: Halt | None, calendar: Calendar, now: datetime) -> date:
    """Counted from now, or from the first working day after a pause."""
    working = calendar.working
    until = stopped.until if stopped else None
    counted_from = calendar.at(until + timedelta(days=1), working.start) if until else now
    return promise_day(counted_from, working, calendar.timezone)
