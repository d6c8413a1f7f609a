"""A Woo request, a complaint: nothing of a signal is deleted until that is over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import Held, HoldLifted
from domain.people import Person
from domain.retention import HoldReason, LegalHold
from domain.signals import Signal
from services import keeping
from services.deeds import Act, Deed, load, look_up, record
from storage import legal_holds, people, signals


@dataclass(frozen=True)
class Lifted:
    """`erase`: those who asked for it meanwhile, and are once more as far as it is over: of the `asked` signals."""

    deed: Deed
    erase: tuple[Person, ...] = ()
    asked: tuple[Signal, ...] = ()


def hold(conn: Connection, act: Act, reason: HoldReason, words: str = "") -> Deed:
    """With what goes on as part of it, and the words that reporters read for a reason that has none.

    Raises Stale when it is held already.
    """
    before = load(conn, act)
    if legal_holds.of_signal(conn, before.id) is not None:
        raise Stale(before.id)
    legal_holds.add(conn, LegalHold(before.id, reason, words, act.now))
    after = _changed(conn, act, before)
    record(conn, act, "hold", reason)
    parts = [told for one in signals.children(conn, before.id) for told in hold_through(conn, one, act.now)]
    return Deed(after, None, (Held(after, reason, words), *parts))


def hold_through(conn: Connection, part: Signal, now: datetime) -> tuple[Held, ...]:
    """What goes on as part of a held signal is held as long as that is; none when it is held already."""
    whole = legal_holds.of_signal(conn, part.parent_id) if part.parent_id else None
    if whole is None or legal_holds.of_signal(conn, part.id) is not None:
        return ()
    legal_holds.add(conn, LegalHold(part.id, whole.reason, whole.words, now, through=whole.signal_id))
    return (Held(part, whole.reason, whole.words),)


def lift(conn: Connection, act: Act) -> Lifted:
    """What is old goes the next night. Raises Stale when it is not held, or through another one."""
    before = load(conn, act)
    lifted = legal_holds.lift(conn, before.id)
    if not lifted:
        raise Stale(before.id)
    after = _changed(conn, act, before)
    record(conn, act, "lift hold")
    own = next(one for one in lifted if one.signal_id == after.id)
    if hold_through(conn, after, act.now):
        if own.erasure_asked_at is not None:
            legal_holds.note_erasure(conn, [after.id], own.erasure_asked_at)
        return Lifted(Deed(after, None))
    told = (HoldLifted(look_up(conn, one.signal_id)) for one in lifted)
    asked = tuple(look_up(conn, one.signal_id) for one in lifted if one.erasure_asked_at is not None)
    return Lifted(Deed(after, None, tuple(told)), tuple(_reporters(conn, asked)), asked)


def _changed(conn: Connection, act: Act, before: Signal) -> Signal:
    changed = replace(before, version=before.version + 1, changed_at=act.now)
    return keeping.keep(conn, before, changed, act.calendar)


def _reporters(conn: Connection, signals: Sequence[Signal]) -> Iterator[Person]:
    for person_id in dict.fromkeys(legal_holds.reporter(conn, one.id) for one in signals):
        if person_id is not None:
            yield people.by_id(conn, person_id)
