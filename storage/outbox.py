"""Bot API calls that were promised in a turn and are made after it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy import literal_column as literal

from domain.about import About
from storage import outgoing_files
from storage.schema import outbox, shown_words, undo

# Written out, so that the indexes of what waits are used.
WAITING: ColumnElement[str] = literal("'waiting'")

_PASSING = ("meeting:", "neighbours", "album:", "enough:", "whom to call")
"""What a message is about only as long as it waits, to be taken back."""

LONGEST_WAIT = timedelta(minutes=2)  # that a message lets itself be held up by others it would join


class Lane(IntEnum):
    """What goes first to a chat."""

    ANSWER = 0
    REMINDER = 1
    BROADCAST = 2


@dataclass(frozen=True)
class Call:
    """A call to make, and what it is about (“signal:42”).

    An edit names the message, or the row of a message whose id is not known yet. What `joins` goes as one message with
    its like when several are due at once. `content` is the file to upload; params["upload"] says under which field
    and name.
    """

    bot_id: int
    chat_id: int
    method: str
    params: Mapping[str, Any]
    due_at: datetime
    lane: Lane = Lane.ANSWER
    about: str = ""
    undo_id: int | None = None
    edits_message: int | None = None
    edits_row: int | None = None
    is_alert: bool = False
    joins: bool = False
    content: bytes | None = None


def add(conn: Connection, call: Call, now: datetime) -> int:
    """The id of the row. An edit takes the place of older ones of that message that were not sent."""
    if call.edits_message is not None or call.edits_row is not None:
        _replace_older_edits(conn, call)
    if call.edits_row is not None:
        call = _behind_its_original(conn, call)
    if call.joins:
        _let_others_wait(conn, call, now)
    row = conn.execute(
        insert(outbox)
        .values(
            bot_id=call.bot_id,
            chat_id=call.chat_id,
            lane=int(call.lane),
            method=call.method,
            params=dict(call.params),
            created_at=now,
            due_at=call.due_at,
            about=call.about,
            undo_id=call.undo_id,
            edits_message=call.edits_message,
            edits_row=call.edits_row,
            is_alert=call.is_alert,
            joins=call.joins,
            file_digest=None if call.content is None else outgoing_files.keep(conn, call.content),
        )
        .returning(outbox.c.id)
    )
    return int(row.scalar_one())


def _replace_older_edits(conn: Connection, call: Call) -> None:
    conn.execute(
        update(outbox)
        .where(
            outbox.c.bot_id == call.bot_id,
            outbox.c.chat_id == call.chat_id,
            outbox.c.state == WAITING,
            outbox.c.leased_until == 0,
            outbox.c.edits_message.is_(call.edits_message),
            outbox.c.edits_row.is_(call.edits_row),
        )
        .values(state="replaced", params=None)
    )


def _behind_its_original(conn: Connection, call: Call) -> Call:
    """An edit of a message that waits itself takes a place in the same line."""
    query = select(outbox.c.lane, outbox.c.due_at).where(outbox.c.id == call.edits_row, outbox.c.state == WAITING)
    original = conn.execute(query).one_or_none()
    if original is None:
        return call
    lane = max(call.lane, Lane(original.lane))
    return replace(call, lane=lane, due_at=max(call.due_at, original.due_at))


def _let_others_wait(conn: Connection, call: Call, now: datetime) -> None:
    """What would have left a moment before goes along."""
    conn.execute(
        update(outbox)
        .where(
            outbox.c.bot_id == call.bot_id,
            outbox.c.chat_id == call.chat_id,
            outbox.c.state == WAITING,
            outbox.c.joins.is_(True),
            outbox.c.attempts == 0,
            outbox.c.due_at < call.due_at,
            outbox.c.created_at > now - LONGEST_WAIT,
        )
        .values(due_at=call.due_at)
    )


def release_leases(conn: Connection, bot_id: int) -> None:
    """After a start nothing is under way: this program is the only one on its file."""
    conn.execute(
        update(outbox)
        .where(outbox.c.bot_id == bot_id, outbox.c.state == WAITING, outbox.c.leased_until > 0)
        .values(leased_until=0)
    )


def withdraw(conn: Connection, undo_id: int) -> bool:
    """Takes back what an action would have told; false when some of it has left already."""
    conn.execute(
        update(outbox)
        .where(outbox.c.undo_id == undo_id, outbox.c.state == WAITING, outbox.c.attempts == 0)
        .values(state="withdrawn", params=None, undo_id=None)
    )
    # An attempt of which nobody knows the outcome may have been seen.
    being_sent = exists().where(outbox.c.undo_id == undo_id, outbox.c.state == WAITING)
    was_told = exists().where(undo.c.id == undo_id, undo.c.was_told.is_(True))
    return not conn.execute(select(or_(being_sent, was_told))).scalar_one()


def forget_about(conn: Connection, reply_key: str) -> None:
    """What was sent under a reply key: the key stands on audit lines of its signal."""
    said = About.all_of(reply_key)
    conn.execute(delete(outbox).where(outbox.c.about.in_(said), literal("outbox.about <> ''")))


# Built once: asked at ticks, it would take longer to build than to answer, as those below.
_TOLD = delete(outbox).where(
    outbox.c.about == bindparam("subject"), literal("outbox.about <> ''"), outbox.c.state != WAITING
)


def forget_told(conn: Connection, about: str) -> None:
    """What was told about this and waits no more."""
    conn.execute(_TOLD, {"subject": about})


def drop(conn: Connection, row_id: int) -> None:
    """It is not sent."""
    conn.execute(update(outbox).where(outbox.c.id == row_id).values(state="replaced", params=None))


def change_words(conn: Connection, row_id: int, params: Mapping[str, Any]) -> None:
    """A message that waits says this instead, in the same place."""
    waiting = conn.execute(select(outbox.c.params).where(outbox.c.id == row_id)).scalar_one()
    kept = {key: waiting[key] for key in ("chat_id", "message_id") if key in waiting}
    conn.execute(update(outbox).where(outbox.c.id == row_id).values(params=kept | dict(params)))


def rename_chat(conn: Connection, bot_id: int, old: int, new: int) -> None:
    conn.execute(
        update(outbox)
        .where(outbox.c.bot_id == bot_id, outbox.c.chat_id == old, outbox.c.state == WAITING)
        .values(chat_id=new)
    )


def is_passing() -> ColumnElement[bool]:
    return or_(*(outbox.c.about.startswith(one) for one in _PASSING))


_IS_OLD = and_(outbox.c.state != "waiting", outbox.c.created_at < bindparam("moment"))
_OLD = delete(outbox).where(_IS_OLD)
_IS_LOOSE = and_(
    or_(outbox.c.about == literal("''"), is_passing()),
    _IS_OLD,
    ~exists().where(shown_words.c.outbox_id == outbox.c.id),
)
_LOOSE = delete(outbox).where(_IS_LOOSE)
_CHANGED = select(outbox).where(_IS_LOOSE, outbox.c.edits_message.is_not(None)).subquery()
_BEFORE = outbox.alias()
_IS_BEFORE = and_(
    _BEFORE.c.bot_id == _CHANGED.c.bot_id,
    _BEFORE.c.chat_id == _CHANGED.c.chat_id,
    _BEFORE.c.message_id == _CHANGED.c.message_id,
    _BEFORE.c.id < _CHANGED.c.id,
)
_SPOKEN_OVER = select(_BEFORE.c.id).join(_CHANGED, _IS_BEFORE).where(_BEFORE.c.about != literal("''"))
_SPEAKS_NO_MORE = update(outbox).where(outbox.c.id.in_(_SPOKEN_OVER)).values(about="")
_NEXT = select(func.min(outbox.c.due_at)).where(
    outbox.c.bot_id == bindparam("bot_id"), outbox.c.state == WAITING, outbox.c.due_at > bindparam("after")
)


def forget_before(conn: Connection, moment: datetime) -> int:
    return conn.execute(_OLD, {"moment": moment}).rowcount


def forget_loose(conn: Connection, moment: datetime) -> None:
    """What nobody may reply to: when a chat got something tells what it was about. Not what is to be hidden still.

    Nor does a message say again what it was about before it was changed.
    """
    conn.execute(_SPEAKS_NO_MORE, {"moment": moment})
    conn.execute(_LOOSE, {"moment": moment})


def next_due(conn: Connection, bot_id: int, after: datetime) -> datetime | None:
    """When the first message that is held until later becomes due."""
    return conn.execute(_NEXT, {"bot_id": bot_id, "after": after}).scalar()


_SOMETHING_IS_DUE = select(
    exists().where(
        outbox.c.bot_id == bindparam("bot_id"), outbox.c.state == WAITING, outbox.c.due_at <= bindparam("now")
    )
)


def is_behind(conn: Connection, bot_id: int, now: datetime) -> bool:
    """Whether anything is due that has not been sent."""
    return bool(conn.execute(_SOMETHING_IS_DUE, {"bot_id": bot_id, "now": now}).scalar_one())
