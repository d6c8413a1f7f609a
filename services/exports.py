"""What was taken out, by whom: an audit line each time."""

from datetime import datetime

from sqlalchemy import Connection

from domain.exports import Export
from domain.people import Person, Role
from storage import audit


def record(conn: Connection, person: Person, export: Export, now: datetime) -> None:
    audit.record(conn, now, Role.COORDINATOR, "export", person_id=person.id, detail=str(export))
