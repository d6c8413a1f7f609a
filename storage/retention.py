"""What has been kept long enough, table by table, and how it goes; never of a signal that is held."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, exists, func, or_, select, update
from sqlalchemy import literal_column as literal

from domain.people import Role
from storage import audit, envelopes, erasing, outbox
from storage.schema import (
    agreement,
    asked_neighbour,
    call_back,
    contact,
    legal_hold,
    meeting,
    registration,
    remark,
    reply_key,
    signal,
    undo,
)
from storage.schema import audit as audit_line

Ids = Select[int]


def _may_go(closed_before: datetime) -> ColumnElement[bool]:
    """Of a signal: closed for long, as is what it goes on as a part of, and not held."""
    whole = signal.alias("whole")
    goes_on = exists().where(
        whole.c.id == signal.c.parent_id, or_(whole.c.closed_at.is_(None), whole.c.closed_at >= closed_before)
    )
    held = exists().where(legal_hold.c.signal_id == signal.c.id)
    return and_(literal("signal.status = 'done'"), signal.c.closed_at < closed_before, ~goes_on, ~held)


# Which rows may go. What is little beside all closed signals is asked for its signal, not the other way round.


def reply_keys(closed_before: datetime) -> Ids:
    """Of anonymous signals: others know their reporter anyway."""
    may_go = exists().where(signal.c.id == reply_key.c.signal_id, _may_go(closed_before))
    return select(reply_key.c.signal_id).where(reply_key.c.closed_at < closed_before, may_go)


def neighbours(closed_before: datetime) -> Ids:
    """Signals about which others were asked; how many said what stays."""
    may_go = exists().where(signal.c.id == asked_neighbour.c.signal_id, _may_go(closed_before))
    return select(asked_neighbour.c.signal_id).distinct().where(may_go)


def identities(closed_before: datetime) -> Ids:
    there: ColumnElement[bool] = literal("signal.person_id IS NOT NULL")
    return select(signal.c.id).where(there, _may_go(closed_before)).order_by(signal.c.closed_at)


def contacts(closed_before: datetime) -> Ids:
    may_go = exists().where(signal.c.id == contact.c.signal_id, _may_go(closed_before))
    return select(contact.c.signal_id).where(may_go)


def call_backs(done_before: datetime) -> Ids:
    return select(call_back.c.id).where(call_back.c.done_at < done_before)


def texts(closed_before: datetime) -> Ids:
    with_words: ColumnElement[bool] = literal("signal.emptied = 0")
    return select(signal.c.id).where(with_words, _may_go(closed_before)).order_by(signal.c.closed_at)


def remarks(before: datetime) -> Ids:
    """Written before a moment about what was closed before it."""
    with_words: ColumnElement[bool] = literal("(remark.text <> '' OR remark.attachment IS NOT NULL)")
    may_go = exists().where(signal.c.id == remark.c.signal_id, _may_go(before))
    return select(remark.c.id).where(with_words, remark.c.at < before, may_go).order_by(remark.c.at)


def participants(over_before: datetime) -> Ids:
    """Who came hears of what was agreed until it is done."""
    over = exists().where(meeting.c.id == registration.c.meeting_id, meeting.c.ends_at < over_before)
    waits = exists().where(agreement.c.meeting_id == registration.c.meeting_id, agreement.c.done_at.is_(None))
    named = or_(registration.c.name != "", registration.c.wishes != "")
    known = and_(registration.c.person_id.is_not(None), ~waits)
    return select(registration.c.id).where(or_(named, known), over)


def audit_lines(before: datetime) -> Ids:
    held = exists().where(legal_hold.c.signal_id == audit_line.c.signal_id)
    return select(audit_line.c.id).where(audit_line.c.at < before, ~held).order_by(audit_line.c.at)


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
    """That somebody came, and with how many, stays; who hears of what was agreed, until it is done."""
    these = update(registration).where(registration.c.id.in_(ids))
    conn.execute(these.values(name="", wishes=""))
    waits = exists().where(agreement.c.meeting_id == registration.c.meeting_id, agreement.c.done_at.is_(None))
    conn.execute(these.where(~waits).values(person_id=None))


def prune_audit(conn: Connection, ids: Sequence[int]) -> None:
    audit.prune(conn, ids)


def count(conn: Connection, old: Ids) -> int:
    return conn.execute(select(func.count()).select_from(old.order_by(None).subquery())).scalar_one()
