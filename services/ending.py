"""The pilot ends: in time, administrators get all that is open, to hand over."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from domain.people import Person, Role
from domain.promises import HAND_OVER_BEFORE_END
from domain.queue import QueueFilter
from domain.reminders import last_bundle
from domain.signals import Signal
from services.staff import Office
from storage import people, queue, said_once

_AT_ONCE = 200


def to_tell(conn: Connection, office: Office, now: datetime) -> list[Person]:
    """The administrators who get the list now: each once, with the first bundle from 30 days before the end."""
    ends = office.municipality.pilot_ends
    if ends is None or office.calendar.day(now) < ends - HAND_OVER_BEFORE_END:
        return []
    ids = people.with_role(conn, office.bot_id, Role.ADMINISTRATOR, office.first_staff)
    found = [people.of_chat(conn, office.bot_id, user_id, now) for user_id in ids]
    ready = [one for one in found if _listens(one) and last_bundle(now, office.calendar_for(one))]
    return [one for one in ready if said_once.may_say(conn, f"pilot_ends:{ends}:{one.id}", now)]


def _listens(person: Person) -> bool:
    """Who never talked with the bot gets the list once they do."""
    return person.reachable and person.staff_name is not None


def open_signals(conn: Connection) -> Iterator[Signal]:
    """All of them, most urgent first."""
    everything = QueueFilter()
    found = queue.page(conn, everything, None, _AT_ONCE)
    while found:
        yield from found
        found = queue.page(conn, everything, queue.place_of(everything, found[-1]), _AT_ONCE)
