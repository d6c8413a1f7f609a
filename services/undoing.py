"""Undo: a deed is taken back while it is the last."""

from dataclasses import replace

from sqlalchemy import Connection

from domain.errors import Stale, TooLate
from domain.notices import Corrected
from domain.signals import Signal
from services import holding, keeping, merging
from services.deeds import Act, Deed, load, record
from storage import consents, envelopes, outbox, remarks, signals, undo

_ASKING = frozenset({"forward", "refer", "ask consent"})  # whether a partner may read the words
_TELLING_ALL = frozenset({"close", "forward"})  # those whose signals were merged into it as well


def take_back(conn: Connection, act: Act) -> Deed:
    """Undoes the deed that made this version.

    Raises Stale when it is not the last, TooLate when it was a reply that has left already. Another
    message that left is followed by one that corrects it.
    """
    now_is = load(conn, act)
    kept = undo.of_version(conn, act.signal_id, act.version)
    if kept is None:
        raise Stale(now_is.id)
    _check_place(conn, now_is, kept.before.parent_id)
    unseen = outbox.withdraw(conn, kept.id)
    if unseen or kept.deed != "reply":
        envelopes.withdraw(conn, kept.id)
    if not unseen and kept.deed == "reply":
        raise TooLate
    if kept.made_id is not None:
        merging.join_again(conn, act, kept.made_id, seen=not unseen)
    restored = keeping.keep(conn, now_is, _as_before(kept.before, now_is, act), act.calendar)
    if kept.deed in _ASKING and now_is.partner is not None:
        consents.take_back(conn, now_is.id, now_is.partner)
    if kept.deed == "merge":
        holding.put_back(conn, restored, act.now)
    if kept.remark_id is not None:
        remarks.remove(conn, kept.remark_id)
    record(conn, act, f"undo {kept.deed}")
    if unseen:
        return Deed(restored, None)
    merged = signals.children(conn, restored.id) if kept.deed in _TELLING_ALL else []
    return Deed(restored, None, (Corrected(restored), *map(Corrected, merged)))


def _as_before(before: Signal, now_is: Signal, act: Act) -> Signal:
    """But for what others did meanwhile, and what time did."""
    until = before.snoozed_until
    restored = replace(
        before,
        version=now_is.version + 1,
        changed_at=act.now,
        reporters=now_is.reporters if before.reporters else 0,
        voice=now_is.voice,
        voice_deleted=now_is.voice_deleted,
        snoozed_until=until if until and until > act.now else None,
    )
    return replace(restored, overdue=restored.missed_its_promise(act.calendar.day(act.now)))


def _check_place(conn: Connection, signal: Signal, parent_id: int | None) -> None:
    """What goes on as part of another again finds it still whole, and has no parts. Raises Stale."""
    if parent_id is None or parent_id == signal.parent_id:
        return
    parent = signals.by_id(conn, parent_id)
    if parent is None or parent.parent_id is not None or signals.children(conn, signal.id):
        raise Stale(signal.id)
