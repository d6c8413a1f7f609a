"""Holidays and illness: somebody stands in, so that the work never hangs on one person."""

from datetime import date, datetime

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.people import Person, Role
from storage import absences, audit
from storage.absences import Absence


def be_away(
    conn: Connection, person: Person, deputy: Person, first_day: date, last_day: date, now: datetime
) -> Absence:
    """Raises Unknown when somebody would stand in for themselves or the days run backwards."""
    if deputy.id == person.id or last_day < first_day:
        raise Unknown
    _record(conn, person, "be away", now)
    return absences.add(conn, person.id, deputy.id, first_day, last_day)


def be_back(conn: Connection, person: Person, absence_id: int, now: datetime) -> None:
    """Raises Stale when there is no such absence of this person."""
    if not absences.remove(conn, absence_id, person.id):
        raise Stale
    _record(conn, person, "be back", now)


def _record(conn: Connection, person: Person, deed: str, now: datetime) -> None:
    audit.record(conn, now, Role.COORDINATOR, deed, person_id=person.id)
