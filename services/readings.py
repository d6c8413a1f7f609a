"""That somebody of staff saw what a resident told: a line in the audit, whichever message showed it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.people import Person, Role
from domain.readings import Sight
from storage import audit

ONE_LOOK = timedelta(minutes=15)
_LOOKED_BACK = 10  # lines


def note(conn: Connection, by: Person, signal_ids: Iterable[int], sight: Sight, now: datetime) -> None:
    """Once a look: a card that is shown again after a deed, or while somebody goes through a list, is no second one."""
    for signal_id in signal_ids:
        newest = audit.last_of_signal(conn, signal_id, _LOOKED_BACK)
        theirs = {one.deed for one in newest if one.person_id == by.id and one.at > now - ONE_LOOK}
        if sight not in theirs and not (theirs and sight is Sight.WORDS):
            audit.record(conn, now, Role.COORDINATOR, sight, person_id=by.id, signal_id=signal_id)
