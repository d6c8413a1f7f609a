"""Residents who would rather be called: the number is kept until the call, and no longer."""

from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import CallBackAsked, CalledBack, Notice
from domain.people import Person, Role
from storage import audit, call_backs


def ask(conn: Connection, person: Person, number: str, now: datetime) -> Notice:
    asked = call_backs.add(conn, person.id, number, now)
    audit.record(conn, now, Role.RESIDENT, "ask to be called", person_id=person.id)
    return CallBackAsked(asked.id, number)


def done(conn: Connection, by: Person, call_back_id: int, now: datetime) -> Notice:
    """Forgets the number. Raises Stale when a colleague called before."""
    finished = call_backs.finish(conn, call_back_id, now)
    if finished is None:
        raise Stale
    audit.record(conn, now, Role.COORDINATOR, "call back", person_id=by.id)
    return CalledBack(finished.id, finished.person_id)
