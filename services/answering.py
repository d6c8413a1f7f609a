"""What the reporter hears of: a reply, a question, a partner, a closing, a reopening."""

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import Closed, Forwarded, QuestionAsked, Reopened, Replied
from domain.signals import ClosingReason, PartnerAnswer, RemarkKind, Status
from services import reporters
from services.deeds import Act, Deed, answered, load, save
from services.promises import promised_day
from storage import signals

RETURN_WITHIN = 5  # working days


def reply(conn: Connection, act: Act, text: str) -> Deed:
    before = load(conn, act)
    if not before.is_open:
        raise Stale(before.id)
    takes_up = before.status in (Status.RECEIVED, Status.REOPENED)
    after, undo_id = save(
        conn,
        act,
        "reply",
        before,
        remark=(RemarkKind.REPLY if reporters.hears(conn, before.id) else RemarkKind.TOLD, text),
        status=Status.IN_PROGRESS if takes_up else before.status,
        **answered(before, act),
    )
    return Deed(after, undo_id, (Replied(after, text),))


def ask(conn: Connection, act: Act, text: str) -> Deed:
    """A question to the resident; until the answer the promise stands still."""
    before = load(conn, act)
    after, undo_id = save(
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


def forward(conn: Connection, act: Act, partner: str) -> Deed:
    """To a partner, who reports back in RETURN_WITHIN; the resident hears who, which counts as an answer."""
    before = load(conn, act)
    after, undo_id = save(
        conn,
        act,
        "forward",
        before,
        detail=partner,
        status=Status.FORWARDED,
        partner=partner,
        return_on=act.calendar.after(act.calendar.day(act.now), RETURN_WITHIN),
        snoozed_until=None,
        **answered(before, act),
    )
    return Deed(after, undo_id, (Forwarded(after, partner),))


def partner_answered(conn: Connection, act: Act, answer: PartnerAnswer) -> Deed:
    """Taken up: the partner reports back again in RETURN_WITHIN. Done or impossible: the signal is ours again."""
    before = load(conn, act)
    if before.status is not Status.FORWARDED:
        raise Stale(before.id)
    again = act.calendar.after(act.calendar.day(act.now), RETURN_WITHIN)
    still_theirs = answer is PartnerAnswer.TAKEN_UP
    after, undo_id = save(
        conn,
        act,
        "partner answered",
        before,
        detail=answer,
        status=Status.FORWARDED if still_theirs else Status.IN_PROGRESS,
        return_on=again if still_theirs else None,
    )
    return Deed(after, undo_id)


def close(conn: Connection, act: Act, reason: ClosingReason, text: str) -> Deed:
    before = load(conn, act)
    after, undo_id = save(
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
        **answered(before, act),
    )
    merged = (Closed(child, reason, text) for child in signals.children(conn, after.id))
    return Deed(after, undo_id, (Closed(after, reason, text), *merged))


def reopen(conn: Connection, act: Act) -> Deed:
    """Open again, with a new promise."""
    before = load(conn, act)
    after, undo_id = save(
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
        parent_id=None,
        promised_on=promised_day(conn, act.municipality, act.now),
    )
    return Deed(after, undo_id, (Reopened(after),))
