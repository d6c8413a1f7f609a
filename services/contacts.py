"""How to reach whoever has no chat with the bot: shown when asked for, and forgotten as soon as it may be."""

from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import ContactForgotten, Notice
from domain.people import Person, Role
from services import deeds
from storage import audit, contacts


def show(conn: Connection, by: Person, signal_id: int, now: datetime) -> str:
    """Raises Unknown, or Stale when it was deleted or never there."""
    deeds.look_up(conn, signal_id)
    text = contacts.of_signal(conn, signal_id)
    if text is None:
        raise Stale(signal_id)
    audit.record(conn, now, Role.COORDINATOR, "show contact", person_id=by.id, signal_id=signal_id)
    return text


def forget(conn: Connection, by: Person, signal_id: int, now: datetime) -> Notice:
    """Raises Unknown, or Stale when it was deleted before."""
    deeds.look_up(conn, signal_id)
    if not contacts.forget(conn, signal_id):
        raise Stale(signal_id)
    audit.record(conn, now, Role.COORDINATOR, "delete contact", person_id=by.id, signal_id=signal_id)
    return ContactForgotten(signal_id)
