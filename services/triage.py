"""What staff do with a signal. Each deed names the version it was shown, and can be undone while it is the last."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from domain.errors import Stale, TooLate, Unknown
from domain.municipality import Municipality
from domain.notices import Assigned, Closed, Corrected, Forwarded, Notice, QuestionAsked, Reopened, Replied
from domain.people import Person, Role
from domain.reminders import Calendar, calendar_of
from domain.signals import ClosingReason, Priority, RemarkKind, Signal, Status
from domain.working_time import promise_day
from services import keeping, reporters
from storage import audit, outbox, remarks, signals, undo

RETURN_WITHIN = 5  # working days


@dataclass(frozen=True)
class Deed:
    """A signal as it is now; `undo_id` ties what is told to the deed, so that both can be taken back."""

    signal: Signal
    undo_id: int | None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class Act:
    """Who does something to which version of a signal, when and where."""

    by: Person
    signal_id: int
    version: int
    now: datetime
    municipality: Municipality

    @property
    def calendar(self) -> Calendar:
        return calendar_of(self.municipality)


def look_up(conn: Connection, signal_id: int) -> Signal:
    """Raises Unknown."""
    signal = signals.by_id(conn, signal_id)
    if signal is None:
        raise Unknown
    return signal


def _load(conn: Connection, act: Act) -> Signal:
    signal = look_up(conn, act.signal_id)
    if signal.version != act.version:
        raise Stale(signal.id)
    return signal


def _save(
    conn: Connection,
    act: Act,
    deed: str,
    before: Signal,
    *,
    remark: tuple[RemarkKind, str] | None = None,
    detail: str = "",
    **changes: Any,
) -> tuple[Signal, int]:
    """The changed signal, and the id under which it can be undone."""
    changed = replace(before, version=before.version + 1, **({"changed_at": act.now} | changes))
    if changed.status is not before.status and not before.may_become(changed.status):
        raise Stale(before.id)
    after = keeping.keep(conn, changed, act.calendar)
    remark_id = None
    if remark is not None:
        remark_id = remarks.add(conn, before.id, *remark, act.by.id, act.now)
    undo_id = undo.keep(conn, after.version, deed, before, remark_id)
    _record(conn, act, deed, detail)
    return after, undo_id


def _record(conn: Connection, act: Act, deed: str, detail: str = "") -> None:
    audit.record(
        conn,
        act.now,
        Role.COORDINATOR,
        deed,
        person_id=act.by.id,
        signal_id=act.signal_id,
        detail=detail,
    )


def claim(conn: Connection, act: Act) -> Deed:
    """Raises Stale when a colleague was first."""
    before = _load(conn, act)
    if before.status is Status.IN_PROGRESS and before.assignee is not None:
        raise Stale(before.id)
    after, undo_id = _save(conn, act, "claim", before, status=Status.IN_PROGRESS, assignee=act.by.id)
    return Deed(after, undo_id)


def prioritise(conn: Connection, act: Act, priority: Priority) -> Deed:
    before = _load(conn, act)
    after, undo_id = _save(conn, act, "prioritise", before, detail=priority, priority=priority)
    return Deed(after, undo_id)


def note(conn: Connection, act: Act, text: str) -> Deed:
    """Internal: only staff read it."""
    before = _load(conn, act)
    after, undo_id = _save(conn, act, "note", before, remark=(RemarkKind.NOTE, text))
    return Deed(after, undo_id)


def write_down(conn: Connection, act: Act, text: str) -> Deed:
    """Types what a voice message says."""
    before = _load(conn, act)
    after, undo_id = _save(conn, act, "write down", before, remark=(RemarkKind.HEARD, text), text=text)
    return Deed(after, undo_id)


def reply(conn: Connection, act: Act, text: str) -> Deed:
    before = _load(conn, act)
    if not before.is_open:
        raise Stale(before.id)
    takes_up = before.status in (Status.RECEIVED, Status.REOPENED)
    after, undo_id = _save(
        conn,
        act,
        "reply",
        before,
        remark=(RemarkKind.REPLY if reporters.hears(conn, before.id) else RemarkKind.TOLD, text),
        status=Status.IN_PROGRESS if takes_up else before.status,
        **_answered(before, act),
    )
    return Deed(after, undo_id, (Replied(after, text),))


def _answered(before: Signal, act: Act) -> dict[str, Any]:
    """A person has answered: the promise is kept, or as good as it still can be."""
    return {
        "assignee": before.assignee or act.by.id,
        "answered_at": before.answered_at or act.now,
        "overdue": False,
    }


def forward(conn: Connection, act: Act, partner: str) -> Deed:
    """To a partner, who reports back in RETURN_WITHIN; the resident hears who, which counts as an answer."""
    before = _load(conn, act)
    after, undo_id = _save(
        conn,
        act,
        "forward",
        before,
        detail=partner,
        status=Status.FORWARDED,
        partner=partner,
        return_on=act.calendar.after(act.calendar.day(act.now), RETURN_WITHIN),
        snoozed_until=None,
        **_answered(before, act),
    )
    return Deed(after, undo_id, (Forwarded(after, partner),))


def close(conn: Connection, act: Act, reason: ClosingReason, text: str) -> Deed:
    before = _load(conn, act)
    after, undo_id = _save(
        conn,
        act,
        "close",
        before,
        remark=(RemarkKind.CLOSING, text),
        detail=reason,
        status=Status.DONE,
        reason=reason,
        closed_at=act.now,
        snoozed_until=None,
        **_answered(before, act),
    )
    merged = (Closed(child, reason, text) for child in signals.children(conn, after.id))
    return Deed(after, undo_id, (Closed(after, reason, text), *merged))


def assign(conn: Connection, act: Act, to: Person) -> Deed:
    before = _load(conn, act)
    if not before.is_open or before.assignee == to.id:
        raise Stale(before.id)
    after, undo_id = _save(conn, act, "assign", before, detail=str(to.id), assignee=to.id)
    return Deed(after, undo_id, (Assigned(after, to.id),))


def ask(conn: Connection, act: Act, text: str) -> Deed:
    """A question to the resident; until the answer the promise stands still."""
    before = _load(conn, act)
    after, undo_id = _save(
        conn,
        act,
        "ask",
        before,
        remark=(RemarkKind.QUESTION, text),
        status=Status.QUESTION,
        asked_at=act.now,
        assignee=before.assignee or act.by.id,
    )
    return Deed(after, undo_id, (QuestionAsked(after, text),))


def snooze(conn: Connection, act: Act, until: datetime) -> Deed:
    """Out of sight until a moment. Raises Stale when that moment has passed."""
    before = _load(conn, act)
    if not before.is_open or until <= act.now:
        raise Stale(before.id)
    after, undo_id = _save(conn, act, "snooze", before, detail=until.isoformat(), snoozed_until=until)
    return Deed(after, undo_id)


def put_under(conn: Connection, act: Act, parent: Signal) -> Deed:
    """Closed for itself: its reporter hears what becomes of the parent."""
    before = _load(conn, act)
    after, undo_id = _save(
        conn,
        act,
        "merge",
        before,
        detail=parent.number,
        status=Status.DONE,
        reason=ClosingReason.DUPLICATE,
        parent_id=parent.id,
        closed_at=act.now,
        snoozed_until=None,
        **_answered(before, act),
    )
    return Deed(after, undo_id)


def note_split(conn: Connection, act: Act, text: str) -> Deed:
    """The part that goes on by itself is noted on the whole. What was split is merged again, not undone."""
    before = _load(conn, act)
    if not before.is_open:
        raise Stale(before.id)
    after, undo_id = _save(conn, act, "split", before, remark=(RemarkKind.NOTE, text))
    undo.forget(conn, undo_id)
    return Deed(after, None)


def wake(conn: Connection, signal: Signal, calendar: Calendar) -> Signal:
    """The snooze is over. The version stays: a card that somebody is looking at is no less true."""
    awake = keeping.ranked(replace(signal, snoozed_until=None))
    signals.rank(conn, awake)
    keeping.follow(conn, awake, calendar)
    return awake


def reopen(conn: Connection, act: Act) -> Deed:
    """Open again, with a new promise."""
    before = _load(conn, act)
    after, undo_id = _save(
        conn,
        act,
        "reopen",
        before,
        status=Status.REOPENED,
        assignee=None,
        reason=None,
        closed_at=None,
        answered_at=None,
        solved=None,
        promised_on=promise_day(act.now, act.municipality.working_time, act.municipality.timezone),
    )
    return Deed(after, undo_id, (Reopened(after),))


def take_back(conn: Connection, act: Act) -> Deed:
    """Undoes the deed that made this version.

    Raises Stale when it is not the last, TooLate when it was a reply that has left already. Another
    message that left is followed by one that corrects it.
    """
    now_is = _load(conn, act)
    kept = undo.of_version(conn, act.signal_id, act.version)
    if kept is None:
        raise Stale(now_is.id)
    unseen = outbox.withdraw(conn, kept.id)
    if not unseen and kept.deed == "reply":
        raise TooLate
    restored = replace(kept.before, version=now_is.version + 1, changed_at=act.now)
    overdue = missed_its_promise(restored, act.calendar.day(act.now))
    restored = keeping.keep(conn, replace(restored, overdue=overdue), act.calendar)
    if kept.remark_id is not None:
        remarks.remove(conn, kept.remark_id)
    if now_is.parent_id is not None:
        _leave_parent(conn, now_is, now_is.parent_id)
    _record(conn, act, f"undo {kept.deed}")
    if unseen:
        return Deed(restored, None)
    merged = signals.children(conn, restored.id) if kept.deed == "close" else []
    return Deed(restored, None, (Corrected(restored), *map(Corrected, merged)))


def _leave_parent(conn: Connection, child: Signal, parent_id: int) -> None:
    parent = look_up(conn, parent_id)
    signals.rank(conn, keeping.ranked(replace(parent, reporters=parent.reporters - child.reporters)))


def mark_overdue(conn: Connection, signal: Signal) -> None:
    """The version stays: a card that somebody is looking at is no less true."""
    signals.rank(conn, keeping.ranked(replace(signal, overdue=True)))


def missed_its_promise(signal: Signal, today: date) -> bool:
    return signal.is_open and signal.answered_at is None and signal.promised_on < today
