"""A Woo request, a complaint: nothing of a signal is deleted until that is over."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import Held, HoldLifted
from domain.people import Person
from domain.retention import HoldReason, LegalHold
from domain.signals import Signal
from services import keeping
from services.deeds import Act, Deed, load, record
from storage import legal_holds, people


@dataclass(frozen=True)
class Lifted:
    """`erase`: who asked to be erased meanwhile, and now can be."""

    deed: Deed
    erase: Person | None


def hold(conn: Connection, act: Act, reason: HoldReason, words: str = "") -> Deed:
    """With the words that its reporter reads, for a reason that has none. Raises Stale when it is held already."""
    before = load(conn, act)
    if legal_holds.of_signal(conn, before.id) is not None:
        raise Stale(before.id)
    legal_holds.add(conn, LegalHold(before.id, reason, words, act.now))
    after = _changed(conn, act, before)
    record(conn, act, "hold", reason)
    return Deed(after, None, (Held(after, reason, words),))


def lift(conn: Connection, act: Act) -> Lifted:
    """What is old goes the next night. Raises Stale when it is not held."""
    before = load(conn, act)
    lifted = legal_holds.lift(conn, before.id)
    if lifted is None:
        raise Stale(before.id)
    after = _changed(conn, act, before)
    record(conn, act, "lift hold")
    return Lifted(Deed(after, None, (HoldLifted(after),)), _to_erase(conn, lifted))


def _changed(conn: Connection, act: Act, before: Signal) -> Signal:
    changed = replace(before, version=before.version + 1, changed_at=act.now)
    return keeping.keep(conn, before, changed, act.calendar)


def _to_erase(conn: Connection, lifted: LegalHold) -> Person | None:
    person_id = legal_holds.reporter(conn, lifted.signal_id)
    if lifted.erasure_asked_at is None or person_id is None or legal_holds.of_person(conn, person_id):
        return None
    return people.by_id(conn, person_id)
