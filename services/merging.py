"""Several reports of the same thing go on as one; one report about two things goes on as two."""

import secrets
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from domain.alike import likeness
from domain.errors import Stale
from domain.notices import Merged, Split
from domain.people import Role
from domain.signals import ClosingReason, RemarkKind, Signal, Status, signal_number
from services import holding, keeping
from services.cards import ALIKE_WITHIN
from services.deeds import Act, Deed, answered, load, look_up, save
from services.promises import promise
from storage import audit, reply_keys, signals, undo
from storage.reply_keys import ReplyKey

_MOST_LOOKED_AT = 200
_MOST_SUGGESTED = 5


@dataclass(frozen=True)
class Candidate:
    """`likeness` is the share of words in common, from 0 to 1."""

    signal: Signal
    likeness: float


def candidates(conn: Connection, signal: Signal, act: Act) -> list[Candidate]:
    """Open signals of the same neighbourhood and topic of the last weeks, most alike in words first."""
    since = act.calendar.day(act.now) - ALIKE_WITHIN
    others = signals.open_and_alike(conn, signal, since, _MOST_LOOKED_AT)
    found = [Candidate(one, likeness(signal.text, one.text)) for one in others]
    return sorted(found, key=lambda one: (-one.likeness, -one.signal.id))[:_MOST_SUGGESTED]


def merge(conn: Connection, act: Act, parent_id: int) -> Deed:
    """The signal goes on as part of another open one. Raises Stale when that is closed, or one has parts itself."""
    parent = look_up(conn, parent_id)
    if not parent.is_open or parent_id == act.signal_id or signals.children(conn, act.signal_id):
        raise Stale(act.signal_id)
    deed = _put_under(conn, act, parent)
    return replace(deed, notices=(Merged(deed.signal), *holding.hold_through(conn, deed.signal, act.now)))


def split(conn: Connection, act: Act, text: str, topic: str) -> Deed:
    """A part of the report gets a number and a promise of its own; its reporter hears both."""
    whole, undo_id = _note_split(conn, act, text)
    part = _add_part(conn, act, whole, text, topic)
    held = holding.hold_through(conn, part, act.now)
    undo.note_made(conn, undo_id, part.id)
    audit.record(
        conn, act.now, Role.COORDINATOR, "split off", person_id=act.by.id, signal_id=part.id, detail=whole.number
    )
    key = reply_keys.of_signal(conn, act.signal_id)
    if key is not None:
        reply_keys.add(conn, ReplyKey(secrets.token_hex(8), part.id, key.person_id, None, key.wants_answer))
    return Deed(whole, undo_id, (Split(whole, part), *held) if key is not None else ())


def join_again(conn: Connection, act: Act, part_id: int, seen: bool) -> None:
    """A split is undone: the part goes on in the whole again. Raises Stale when something was done with it since.

    Its reporter sees no more of a part that they never heard of.
    """
    part = look_up(conn, part_id)
    if part.version != 1 or signals.children(conn, part_id):
        raise Stale(part_id)
    changed = replace(
        part,
        version=part.version + 1,
        status=Status.DONE,
        reason=ClosingReason.DUPLICATE,
        parent_id=act.signal_id,
        overdue=False,
        reporters=0,  # its reporter counts in the whole already
        closed_at=act.now,
        answered_at=act.now,
        changed_at=act.now,
    )
    keeping.keep(conn, part, changed, act.calendar)
    if not seen:
        reply_keys.forget(conn, part_id)
    audit.record(conn, act.now, Role.COORDINATOR, "undo split off", person_id=act.by.id, signal_id=part_id)


def _add_part(conn: Connection, act: Act, whole: Signal, text: str, topic: str) -> Signal:
    rules = act.municipality
    year = act.now.astimezone(rules.timezone).year
    part = replace(
        whole,
        number=signal_number(rules.number_prefix, year, signals.next_serial(conn, year)),
        version=1,
        status=Status.RECEIVED,
        topic=topic,
        text=text,
        voice=None,
        queue=rules.queue_for(topic, whole.neighbourhood),
        assignee=None,
        partner=None,
        overdue=False,
        reporters=1,
        answered_at=None,
        changed_at=act.now,
        asked_at=None,
        snoozed_until=None,
        return_on=None,
        listed_on=None,
        solved=None,
        felt_heard=None,
        split_from=whole.id,
        **promise(conn, rules, act.now),
    )
    values = {key: value for key, value in vars(keeping.ranked(part)).items() if key != "id"}
    added = signals.add(conn, values)
    keeping.follow(conn, added, act.calendar)
    return added


def _put_under(conn: Connection, act: Act, parent: Signal) -> Deed:
    """Closed for itself: its reporter hears what becomes of the parent."""
    before = load(conn, act)
    after, undo_id = save(
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
        **answered(before, act),
    )
    return Deed(after, undo_id)


def _note_split(conn: Connection, act: Act, text: str) -> tuple[Signal, int]:
    """The part that goes on by itself is noted on the whole."""
    before = load(conn, act)
    if not before.is_open:
        raise Stale(before.id)
    return save(conn, act, "split", before, remark=(RemarkKind.NOTE, text))
