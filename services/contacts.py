"""How to reach whoever has no chat with the bot: shown when asked for, and forgotten as soon as it may be."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import ContactForgotten, Notice
from domain.people import Person, Role
from services import deeds
from storage import audit, contacts

KEPT = timedelta(days=30)  # after the signal was closed
_AT_ONCE = 200


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


def forget_old(conn: Connection, now: datetime) -> tuple[Notice, ...]:
    """Of signals that have been closed for long."""
    old = contacts.of_closed_before(conn, now - KEPT, _AT_ONCE)
    for signal_id in old:
        contacts.forget(conn, signal_id)
        audit.record(conn, now, Role.COORDINATOR, "contact expired", signal_id=signal_id)
    return tuple(ContactForgotten(signal_id) for signal_id in old)
