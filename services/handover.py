"""All that somebody has in hand goes to a colleague, who gets a summary."""

from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale
from domain.municipality import Municipality
from domain.people import Person
from domain.signals import Signal
from services import triage
from services.deeds import Act
from storage import signals

MOST_AT_ONCE = 200


def in_hand(conn: Connection, person: Person) -> list[Signal]:
    """What is open and theirs, most urgent first."""
    return signals.open_of_assignee(conn, person.id, MOST_AT_ONCE)


def hand_over_all(conn: Connection, by: Person, to: Person, municipality: Municipality, now: datetime) -> list[Signal]:
    """Each with an audit line of its own. Raises Stale when there is nothing to hand over, or nobody else."""
    mine = in_hand(conn, by)
    if not mine or by.id == to.id:
        raise Stale
    acts = [Act(by, one.id, one.version, now, municipality) for one in mine]
    return [triage.assign(conn, act, to).signal for act in acts]
