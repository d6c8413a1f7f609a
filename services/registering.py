"""What staff heard and wrote down becomes a signal like any other, whose reporter has no chat with the bot."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.notices import Notice, UrgentSignal
from domain.people import Person, Role
from domain.registering import Registering, as_kept
from domain.signals import Signal
from services import arrivals, dangers
from storage import audit, contacts


@dataclass(frozen=True)
class Registered:
    signal: Signal
    notices: tuple[Notice, ...]


def register(conn: Connection, by: Person, heard: Registering, municipality: Municipality, now: datetime) -> Registered:
    """The draft says what, where, about what and how it was heard."""
    signal = arrivals.arrive(conn, as_kept(heard.draft), municipality, now)
    if heard.contact is not None:
        contacts.add(conn, signal.id, heard.contact.text, now)
    audit.record(conn, now, Role.COORDINATOR, "register", person_id=by.id, signal_id=signal.id, detail=signal.source)
    draft = heard.draft
    urgent = municipality.topic(signal.topic).urgent or dangers.is_in(draft.text, draft.whole_text, draft.place)
    return Registered(signal, (UrgentSignal(signal, by.id),) if urgent else ())
