"""Who did what to a signal. Who looked at it is for its reporter, not for colleagues."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from domain.people import Role
from domain.readings import Sight
from domain.signals import Signal
from services.deeds import look_up
from storage import audit, people
from storage.audit import Entry

_MOST_LINES = 20


@dataclass(frozen=True)
class History:
    """The last `entries`, newest last; `earlier` says that there are more. `names` are of staff only."""

    signal: Signal
    entries: Sequence[Entry]
    earlier: bool
    names: Mapping[int, str]


def of_signal(conn: Connection, signal_id: int) -> History:
    """Raises Unknown."""
    signal = look_up(conn, signal_id)
    entries = audit.last_of_signal(conn, signal_id, _MOST_LINES + 1, without=list(Sight))
    names = people.staff_names(conn, _staff(entries))
    return History(signal, entries[-_MOST_LINES:], len(entries) > _MOST_LINES, names)


def _staff(entries: Sequence[Entry]) -> set[int]:
    """Who did something, and who got something to do."""
    doers = {one.person_id for one in entries if one.person_id is not None and one.role is not Role.RESIDENT}
    return doers | {int(one.detail) for one in entries if one.deed == "assign"}
