"""The line for residents about how promises were kept, when the municipality wants it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.figures import HIDDEN_TOPICS
from domain.kept_promises import KeptPromises
from domain.municipality import Municipality
from domain.periods import Period, PeriodKind
from services.figures import start_of
from storage import figures, kept_promises

_ONE_DAY = timedelta(days=1)


def told(conn: Connection, municipality: Municipality, now: datetime) -> KeptPromises | None:
    """Of the last quarter that is over; None when it had too few."""
    if not municipality.tells_promises_kept:
        return None
    kept = kept_promises.of_quarter(conn, _last_quarter(municipality, now).first)
    return kept if kept is not None and kept.may_be_told else None


def count(conn: Connection, municipality: Municipality, now: datetime) -> None:
    """Once for each quarter, so that nobody who comes in waits for it."""
    if not municipality.tells_promises_kept:
        return
    quarter = _last_quarter(municipality, now)
    if kept_promises.of_quarter(conn, quarter.first) is not None:
        return
    length = (quarter.last - quarter.first).days + 1
    days = [quarter.first + nth * _ONE_DAY for nth in range(length)]
    ends = {day: start_of(day + _ONE_DAY, municipality) for day in days}
    due, in_time = figures.promises(conn, ends, HIDDEN_TOPICS)
    kept_promises.publish(conn, KeptPromises(quarter.first, due, in_time), now)


def _last_quarter(municipality: Municipality, now: datetime) -> Period:
    return Period.of(PeriodKind.QUARTER, now.astimezone(municipality.timezone).date()).before()
