"""What the reporter hears of: a reply, a question, a closing, a reopening."""

from sqlalchemy import Connection

from domain.errors import Stale
from domain.notices import Closed, QuestionAsked, Reopened, Replied
from domain.signals import Attachment, ClosingReason, RemarkKind, Status
from services import reporters
from services.deeds import Act, Deed, answered, load, save
from services.promises import promise
from storage import signals


def reply(conn: Connection, act: Act, text: str, attachment: Attachment | None = None) -> Deed:
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
        attachment=attachment,
        status=Status.IN_PROGRESS if takes_up else before.status,
        **answered(before, act),
    )
    return Deed(after, undo_id, (Replied(after, text, attachment),))


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


def close(conn: Connection, act: Act, reason: ClosingReason, text: str, attachment: Attachment | None = None) -> Deed:
    before = load(conn, act)
    after, undo_id = save(
        conn,
        act,
        "close",
        before,
        remark=(RemarkKind.CLOSING, text),
        attachment=attachment,
        detail=reason,
        status=Status.DONE,
        reason=reason,
        closed_at=act.now,
        solved=None,
        felt_heard=None,
        snoozed_until=None,
        **answered(before, act),
    )
    merged = (Closed(child, reason, text, attachment) for child in signals.children(conn, after.id))
    return Deed(after, undo_id, (Closed(after, reason, text, attachment), *merged))


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
        reporters=before.reporters or 1,
        **promise(conn, act.municipality, act.now),
    )
    return Deed(after, undo_id, (Reopened(after),))
