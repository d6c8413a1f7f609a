"""The day by which a person answers what comes in now."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.reminders import calendar_of
from domain.working_time import promise_day
from storage import pauses


def promised_day(conn: Connection, municipality: Municipality, now: datetime) -> date:
    """Counted from now, or from the first working day after a pause; during one nobody is told this day."""
    calendar = calendar_of(municipality)
    last = pauses.until(conn, calendar.day(now))
    working = municipality.working_time
    counted_from = calendar.at(last + timedelta(days=1), working.start) if last else now
    return promise_day(counted_from, working, municipality.timezone)
