"""Bot API calls that were promised in a turn and are made after it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum
from typing import Any

from sqlalchemy import Connection, and_, delete, exists, func, insert, or_, select, update

from storage.pace import chat_must_wait
from storage.schema import outbox


class Lane(IntEnum):
    """What goes first to a chat."""

    ANSWER = 0
    REMINDER = 1
    BROADCAST = 2


@dataclass(frozen=True)
class Call:
    """A call to make, and what it is about (“signal:42”).

    An edit names the message, or the row of a message whose id is not known yet.
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


@dataclass(frozen=True)
class DueCall:
    id: int
    bot_id: int
    chat_id: int
    method: str
    params: dict[str, Any]
    attempts: int
    edits_row: int | None
    is_alert: bool


def add(conn: Connection, call: Call, now: datetime) -> int:
    """The id of the row. An edit takes the place of older ones of that message that were not sent."""
    if call.edits_message is not None or call.edits_row is not None:
        _replace_older_edits(conn, call)
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
            outbox.c.state == "waiting",
            outbox.c.leased_until == 0,
            outbox.c.edits_message.is_(call.edits_message),
            outbox.c.edits_row.is_(call.edits_row),
        )
        .values(state="replaced", params=None)
    )


def claim(
    conn: Connection, bot_id: int, now: datetime, real: float, lease: float, most: int
) -> list[DueCall]:
    """Leases the next due call of each chat that may be sent to: one a chat, answers first, oldest first.

    `real` and `lease` are seconds of real time.
    """
    other = outbox.alias()
    is_due = and_(outbox.c.bot_id == bot_id, outbox.c.state == "waiting", outbox.c.due_at <= now)
    goes_first = or_(
        other.c.leased_until > real,
        other.c.lane < outbox.c.lane,
        and_(other.c.lane == outbox.c.lane, other.c.id < outbox.c.id),
    )
    is_first = ~exists().where(
        other.c.bot_id == outbox.c.bot_id,
        other.c.chat_id == outbox.c.chat_id,
        other.c.id != outbox.c.id,
        other.c.state == "waiting",
        other.c.due_at <= now,
        goes_first,
    )
    chosen = (
        select(outbox.c.id)
        .where(
            is_due,
            outbox.c.leased_until <= real,
            outbox.c.retry_at <= real,
            is_first,
            ~chat_must_wait(real),
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(most)
    )
    ids = list(conn.execute(chosen).scalars())
    rows = conn.execute(
        update(outbox)
        .where(outbox.c.id.in_(ids), outbox.c.leased_until <= real)
        .values(leased_until=real + lease, attempts=outbox.c.attempts + 1)
        .returning(
            outbox.c.id,
            outbox.c.bot_id,
            outbox.c.chat_id,
            outbox.c.method,
            outbox.c.params,
            outbox.c.attempts,
            outbox.c.edits_row,
            outbox.c.is_alert,
        )
    )
    calls = sorted((DueCall(**row._asdict()) for row in rows), key=lambda call: ids.index(call.id))
    return [_with_message(conn, call) if call.edits_row else call for call in calls]


def _with_message(conn: Connection, call: DueCall) -> DueCall:
    """An edit of a row gets the id of the message it became; when it became none, it is sent anew."""
    message_id = conn.execute(select(outbox.c.message_id).where(outbox.c.id == call.edits_row)).scalar()
    if message_id is None:
        return replace(call, method="sendMessage")
    return replace(call, params=call.params | {"message_id": message_id})


def release_leases(conn: Connection, bot_id: int) -> None:
    """After a start nothing is under way: this program is the only one on its file."""
    conn.execute(
        update(outbox)
        .where(outbox.c.bot_id == bot_id, outbox.c.state == "waiting", outbox.c.leased_until > 0)
        .values(leased_until=0)
    )


def settle(conn: Connection, call_id: int, state: str, message_id: int | None = None, error: str | None = None) -> None:
    """Sent or given up: the words are forgotten, which message it became is kept."""
    conn.execute(
        update(outbox)
        .where(outbox.c.id == call_id)
        .values(state=state, params=None, message_id=message_id, leased_until=0, error=error)
    )


def try_later(conn: Connection, call_id: int, retry_at: float, error: str) -> None:
    conn.execute(
        update(outbox)
        .where(outbox.c.id == call_id)
        .values(leased_until=0, retry_at=retry_at, error=error)
    )


def withdraw(conn: Connection, undo_id: int) -> bool:
    """Takes back what an action would have told; false when some of it has left already."""
    conn.execute(
        update(outbox)
        .where(outbox.c.undo_id == undo_id, outbox.c.state == "waiting", outbox.c.leased_until == 0)
        .values(state="withdrawn", params=None)
    )
    left = exists().where(outbox.c.undo_id == undo_id, outbox.c.state.in_(("sent", "waiting")))
    return not conn.execute(select(left)).scalar_one()


def take_back(conn: Connection, bot_id: int, chat_id: int, about: str) -> None:
    """What waits for a chat about this is not sent; something newer takes its place."""
    conn.execute(
        update(outbox)
        .where(
            outbox.c.bot_id == bot_id,
            outbox.c.chat_id == chat_id,
            outbox.c.about == about,
            outbox.c.state == "waiting",
            outbox.c.leased_until == 0,
        )
        .values(state="replaced", params=None)
    )


def last_about(conn: Connection, bot_id: int, chat_id: int) -> str:
    """What the newest message to this chat was about."""
    query = select(outbox.c.about).where(
        outbox.c.bot_id == bot_id,
        outbox.c.chat_id == chat_id,
        outbox.c.state == "sent",
        outbox.c.method.startswith("send"),
    )
    return conn.execute(query.order_by(outbox.c.id.desc()).limit(1)).scalar() or ""


def was_told_since(conn: Connection, bot_id: int, chat_id: int, moment: datetime) -> bool:
    told = exists().where(
        outbox.c.bot_id == bot_id, outbox.c.chat_id == chat_id, outbox.c.created_at >= moment
    )
    return bool(conn.execute(select(told)).scalar_one())


def about_message(conn: Connection, bot_id: int, chat_id: int, message_id: int) -> str:
    """What a message sent to this chat was about; nothing when it is not known."""
    query = select(outbox.c.about).where(
        outbox.c.bot_id == bot_id, outbox.c.chat_id == chat_id, outbox.c.message_id == message_id
    )
    return conn.execute(query.order_by(outbox.c.id.desc()).limit(1)).scalar() or ""


def told_about(conn: Connection, about: str) -> list[tuple[int, int]]:
    """Row and chat of every message about this that was sent or is being sent."""
    query = select(outbox.c.id, outbox.c.chat_id).where(
        outbox.c.about == about, outbox.c.state.in_(("sent", "waiting")), outbox.c.edits_row.is_(None)
    )
    return [(row.id, row.chat_id) for row in conn.execute(query)]


def rename_chat(conn: Connection, bot_id: int, old: int, new: int) -> None:
    conn.execute(
        update(outbox)
        .where(outbox.c.bot_id == bot_id, outbox.c.chat_id == old, outbox.c.state == "waiting")
        .values(chat_id=new)
    )


def forget_before(conn: Connection, moment: datetime) -> int:
    return conn.execute(
        delete(outbox).where(outbox.c.state != "waiting", outbox.c.created_at < moment)
    ).rowcount


def next_due(conn: Connection, bot_id: int, after: datetime) -> datetime | None:
    """When the first message that is held until later becomes due."""
    query = select(func.min(outbox.c.due_at)).where(
        outbox.c.bot_id == bot_id, outbox.c.state == "waiting", outbox.c.due_at > after
    )
    return conn.execute(query).scalar()


def is_behind(conn: Connection, bot_id: int, now: datetime) -> bool:
    """Whether anything is due that has not been sent."""
    due = exists().where(outbox.c.bot_id == bot_id, outbox.c.state == "waiting", outbox.c.due_at <= now)
    return bool(conn.execute(select(due)).scalar_one())
