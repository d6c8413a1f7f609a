"""What has been kept long enough, table by table, and how it goes; never of a signal that is held."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    cast,
    delete,
    exists,
    false,
    func,
    or_,
    select,
    update,
)
from sqlalchemy import literal_column as literal

from domain.agendas import OwnerAnswer, PointStatus
from domain.people import Role
from storage import audit_pruning, envelopes, erasing, outbox
from storage.columns import Moment
from storage.schema import (
    agenda_point,
    agreement,
    asked_neighbour,
    call_back,
    contact,
    inbox,
    legal_hold,
    mark,
    meeting,
    person,
    registration,
    remark,
    reply_key,
    signal,
    undo,
    voice,
)
from storage.schema import audit as audit_line
from storage.schema import outbox as sent

Ids = Select[int]


_BEFORE = bindparam("before", type_=Moment())


def _may_go() -> ColumnElement[bool]:
    """Of a signal: closed for long, as is what it goes on as a part of, and not held."""
    whole = signal.alias("whole")
    goes_on = exists().where(
        whole.c.id == signal.c.parent_id, or_(whole.c.closed_at.is_(None), whole.c.closed_at >= _BEFORE)
    )
    held = exists().where(legal_hold.c.signal_id == signal.c.id)
    return and_(literal("signal.status = 'done'"), signal.c.closed_at < _BEFORE, ~goes_on, ~held)


_MAY_GO = _may_go()


def _signal_may_go(signal_id: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(signal.c.id == signal_id, _MAY_GO)


def _true(words: str) -> ColumnElement[bool]:
    """Said as an index says it."""
    return literal(words)


def _over(meeting_id: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(meeting.c.id == meeting_id, meeting.c.ends_at < _BEFORE)


_EPOCH = date(1970, 1, 1).toordinal()
_DAY_BEFORE = cast(_BEFORE, Integer) // (24 * 60 * 60) + _EPOCH
_LISTED = or_(registration.c.person_id.is_not(None), registration.c.name != "", registration.c.wishes != "")
_OFF_AGENDA = agenda_point.c.status != PointStatus.ON_AGENDA
_VOICED = exists().where(voice.c.point_id == agenda_point.c.id, voice.c.person_id.is_not(None))
_BROUGHT_UP = or_(agenda_point.c.proposed_by.is_not(None), and_(_OFF_AGENDA, agenda_point.c.text != ""), _VOICED)
_TO_BE_REMINDED = and_(
    agreement.c.owner_answer == OwnerAnswer.YES,
    agreement.c.done_at.is_(None),
    func.coalesce(agreement.c.by_day, 0) >= _DAY_BEFORE,
)
_JUDGED = exists().where(mark.c.meeting_id == meeting.c.id, mark.c.person_id.is_not(None))
_AUDIT_HELD = exists().where(legal_hold.c.signal_id == audit_line.c.signal_id)

# Which rows may go, of what was closed, done, over or written before a moment. What is little beside all closed
# signals is asked for its signal, not the other way round. Built once: each is asked every night, mostly for nothing.

# Of anonymous signals: others know their reporter anyway.
REPLY_KEYS: Ids = select(reply_key.c.signal_id).where(
    reply_key.c.closed_at < _BEFORE, _signal_may_go(reply_key.c.signal_id)
)
# Signals about which others were asked; how many said what stays.
NEIGHBOURS: Ids = select(asked_neighbour.c.signal_id).distinct().where(_signal_may_go(asked_neighbour.c.signal_id))
IDENTITIES: Ids = select(signal.c.id).where(_true("signal.person_id IS NOT NULL"), _MAY_GO).order_by(signal.c.closed_at)
CONTACTS: Ids = select(contact.c.signal_id).where(_signal_may_go(contact.c.signal_id))
CALL_BACKS: Ids = select(call_back.c.id).where(call_back.c.done_at < _BEFORE)
TEXTS: Ids = select(signal.c.id).where(_true("signal.emptied = 0"), _MAY_GO).order_by(signal.c.closed_at)
REMARKS: Ids = (
    select(remark.c.id)
    .where(
        _true("(remark.text <> '' OR remark.attachment IS NOT NULL)"),
        remark.c.at < _BEFORE,
        _signal_may_go(remark.c.signal_id),
    )
    .order_by(remark.c.at)
)
# Before the marks: who is still known to have been there could give one twice.
PARTICIPANTS: Ids = select(registration.c.id).where(_LISTED, _over(registration.c.meeting_id))
# Meetings: a mark says who was there.
VOICES: Ids = select(meeting.c.id).where(
    meeting.c.ends_at < _BEFORE,
    or_(exists().where(agenda_point.c.meeting_id == meeting.c.id, _BROUGHT_UP), _JUDGED),
)
# Whoever said yes to a reminder gets it, and again until the term after the day by which it would be done.
OWNERS: Ids = select(agreement.c.id).where(
    agreement.c.owner_id.is_not(None), ~func.coalesce(_TO_BE_REMINDED, false()), _over(agreement.c.meeting_id)
)
SUBJECTS: Ids = select(agenda_point.c.id).where(
    agenda_point.c.from_resident.is_(True), agenda_point.c.text != "", _over(agenda_point.c.meeting_id)
)
AUDIT_LINES: Ids = select(audit_line.c.id).where(audit_line.c.at < _BEFORE, ~_AUDIT_HELD).order_by(audit_line.c.at)


def some(conn: Connection, old: Ids, before: datetime, most: int) -> list[int]:
    """Of those rows, the first."""
    return list(conn.execute(_first(old), {"before": before, "most": most}).scalars())


def some_audit_lines(conn: Connection, old: Ids, before: datetime, most: int) -> list[int]:
    """Without those of chains that were changed: they stay, to be found."""
    lines = old.add_columns(audit_line.c.signal_id).execution_options(yield_per=most)
    with conn.execute(lines, {"before": before}) as rows:
        return audit_pruning.of_whole_chains(conn, ((row[0], row[1]) for row in rows), most)


@cache
def _first(old: Ids) -> Ids:
    return old.limit(bindparam("most", type_=Integer))


def count_audit_lines(conn: Connection, old: Ids, before: datetime) -> int:
    """Those that may go, with what would go along."""
    ends = old.order_by(None).with_only_columns(audit_line.c.signal_id, func.max(audit_line.c.id))
    rows = conn.execute(ends.group_by(audit_line.c.signal_id), {"before": before}).all()
    return sum(audit_pruning.count(conn, signal_id, end) for signal_id, end in rows)


def count(conn: Connection, old: Ids, before: datetime) -> int:
    counted = select(func.count()).select_from(old.order_by(None).subquery())
    return conn.execute(counted, {"before": before}).scalar_one()


# How they go


def forget_keys(conn: Connection, signal_ids: Sequence[int]) -> None:
    gone = delete(reply_key).where(reply_key.c.signal_id.in_(signal_ids)).returning(reply_key.c.key)
    keys = list(conn.execute(gone).scalars())
    for key in keys:
        outbox.forget_about(conn, key)
        envelopes.forget_about(conn, key)
    as_resident = audit_line.c.role == Role.RESIDENT
    conn.execute(
        update(audit_line).where(audit_line.c.reply_key.in_(keys), as_resident).values(reply_key=None, salt=None)
    )


def forget_neighbours(conn: Connection, signal_ids: Sequence[int]) -> None:
    conn.execute(delete(asked_neighbour).where(asked_neighbour.c.signal_id.in_(signal_ids)))


def forget_identities(conn: Connection, signal_ids: Sequence[int]) -> None:
    """The version stays: a card that somebody is looking at is no less true."""
    forget_keys(conn, signal_ids)
    conn.execute(delete(undo).where(undo.c.signal_id.in_(signal_ids)))
    conn.execute(update(signal).where(signal.c.id.in_(signal_ids)).values(person_id=None))
    by_resident = update(audit_line).where(audit_line.c.signal_id.in_(signal_ids), audit_line.c.role == Role.RESIDENT)
    conn.execute(by_resident.values(person_id=None, salt=None))


def forget_contacts(conn: Connection, signal_ids: Sequence[int]) -> None:
    conn.execute(delete(contact).where(contact.c.signal_id.in_(signal_ids)))


def forget_call_backs(conn: Connection, ids: Sequence[int]) -> None:
    conn.execute(delete(call_back).where(call_back.c.id.in_(ids)))


def empty(conn: Connection, signal_ids: Sequence[int]) -> None:
    erasing.clear(conn, signal_ids, signal.c.emptied)


def empty_remarks(conn: Connection, ids: Sequence[int]) -> None:
    conn.execute(update(remark).where(remark.c.id.in_(ids)).values(text="", attachment=None))


def forget_participants(conn: Connection, ids: Sequence[int]) -> None:
    """That somebody came, and with how many, stays."""
    these = update(registration).where(registration.c.id.in_(ids))
    conn.execute(these.values(name="", wishes="", person_id=None))


def forget_voices(conn: Connection, meeting_ids: Sequence[int]) -> None:
    """How many joined, and how it was judged, stays; and what was on the agenda, as the meeting's own."""
    points = agenda_point.c.meeting_id.in_(meeting_ids)
    conn.execute(update(agenda_point).where(points).values(proposed_by=None))
    conn.execute(update(agenda_point).where(points, _OFF_AGENDA).values(text="", status=PointStatus.DECLINED))
    theirs = voice.c.point_id.in_(select(agenda_point.c.id).where(points))
    conn.execute(update(voice).where(theirs).values(person_id=None))
    conn.execute(update(mark).where(mark.c.meeting_id.in_(meeting_ids)).values(person_id=None))


def forget_owners(conn: Connection, ids: Sequence[int]) -> None:
    """Whether it was done is asked of staff from now on."""
    these = update(agreement).where(agreement.c.id.in_(ids))
    conn.execute(these.values(owner_id=None, owner="", owner_answer=None))


def empty_subjects(conn: Connection, ids: Sequence[int]) -> None:
    conn.execute(update(agenda_point).where(agenda_point.c.id.in_(ids)).values(text=""))


def prune_audit(conn: Connection, ids: Sequence[int]) -> int:
    return audit_pruning.prune(conn, ids)


def _is_known(bot_id: ColumnElement[int], chat_id: ColumnElement[int]) -> ColumnElement[bool]:
    return exists().where(person.c.bot_id == bot_id, person.c.chat_id == chat_id)


_CAME = inbox.c.chat_id > 0, ~_is_known(inbox.c.bot_id, inbox.c.chat_id)
_EMPTY_STRANGE = update(inbox).where(inbox.c.state == "done", *_CAME).values(chat_id=None, message_id=None)
_WENT = sent.c.chat_id > 0, ~_is_known(sent.c.bot_id, sent.c.chat_id)
_DELETE_STRANGE = delete(sent).where(sent.c.state != outbox.WAITING, *_WENT)


def forget_strangers(conn: Connection) -> None:
    """What came from chats of nobody who is known, and went there: whoever was erased may change an old message."""
    conn.execute(_EMPTY_STRANGE)
    conn.execute(_DELETE_STRANGE)
