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
    """With what goes on as part of it or was split off it; `words` are what reporters read for a reason that has none.

    Raises Stale when it is held already.
    """
    before = load(conn, act)
    if legal_holds.of_signal(conn, before.id) is not None:
        raise Stale(before.id)
    legal_holds.add(conn, LegalHold(before.id, reason, words, act.now))
    after = _changed(conn, act, before)
    record(conn, act, "hold", reason)
    return Deed(after, None, (Held(after, reason, words), *_hold_rest(conn, after, act.now)))


def hold_through(conn: Connection, part: Signal, now: datetime) -> tuple[Held, ...]:
    """What goes on as part of a held signal, or was split off it, is held as long as that is, with what goes on from
    it; none when it is held already."""
    holds = (legal_holds.of_signal(conn, one) for one in (part.parent_id, part.split_from) if one)
    whole = next((one for one in holds if one is not None), None)
    if whole is None or legal_holds.of_signal(conn, part.id) is not None:
        return ()
    through = whole.through or whole.signal_id
    legal_holds.add(conn, LegalHold(part.id, whole.reason, whole.words, now, through=through))
    return (Held(part, whole.reason, whole.words), *_hold_rest(conn, part, now))


def _hold_rest(conn: Connection, whole: Signal, now: datetime) -> list[Held]:
    return [told for one in signals.going_on(conn, whole.id) for told in hold_through(conn, one, now)]


def put_back(conn: Connection, part: Signal, now: datetime) -> None:
    """It is part of no other any more: what was held through that is held only as far as it is still true."""
    dropped = _drop(conn, part)
    for one in dropped:
        hold_through(conn, one, now)


def _drop(conn: Connection, part: Signal) -> list[Signal]:
    if not legal_holds.drop_through(conn, part.id):
        return []
    return [part, *(gone for one in signals.going_on(conn, part.id) for gone in _drop(conn, one))]


def lift(conn: Connection, act: Act) -> Lifted:
    """What is old goes the next night, but for what is held through another one still.

    Raises Stale when it is not held, or through another one.
    """
    before = load(conn, act)
    lifted = legal_holds.lift(conn, before.id)
    if not lifted:
        raise Stale(before.id)
    after = _changed(conn, act, before)
    record(conn, act, "lift hold")
    for one in lifted:
        hold_through(conn, look_up(conn, one.signal_id), act.now)
    over = [one for one in lifted if legal_holds.of_signal(conn, one.signal_id) is None]
    _wait_on(conn, [one for one in lifted if one not in over])
    told = (HoldLifted(look_up(conn, one.signal_id)) for one in over)
    asked = tuple(look_up(conn, one.signal_id) for one in over if one.erasure_asked_at is not None)
    return Lifted(Deed(after, None, tuple(told)), tuple(_reporters(conn, asked)), asked)


def _wait_on(conn: Connection, held: Sequence[LegalHold]) -> None:
    for one in held:
        if one.erasure_asked_at is not None:
            legal_holds.note_erasure(conn, [one.signal_id], one.erasure_asked_at)


def _changed(conn: Connection, act: Act, before: Signal) -> Signal:
    changed = replace(before, version=before.version + 1, changed_at=act.now)
    return keeping.keep(conn, before, changed, act.calendar)


def _reporters(conn: Connection, signals: Sequence[Signal]) -> Iterator[Person]:
    for person_id in dict.fromkeys(legal_holds.reporter(conn, one.id) for one in signals):
        if person_id is not None:
            yield people.by_id(conn, person_id)
