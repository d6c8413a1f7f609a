"""The outbox as whoever empties it sees it: which call goes next, and what became of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Float, Select, and_, bindparam, case, exists, or_, select, update

from storage import joining, outgoing_files
from storage.outbox import WAITING, is_passing
from storage.pace import all_must_wait, chat_must_wait
from storage.schema import outbox, undo


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
    joins: bool
    file_digest: str | None
    content: bytes | None = None


def claim(conn: Connection, bot_id: int, now: datetime, real: float, lease: float, most: int) -> list[DueCall]:
    """Leases the next due call of each chat that may be sent to: one a chat, answers first, oldest first.

    `real` and `lease` are seconds of real time.
    """
    if all_must_wait(conn, bot_id, real):
        return []
    ids = list(conn.execute(_DUE, {"bot_id": bot_id, "now": now, "real": real, "most": most}).scalars())
    if not ids:
        return []
    rows = conn.execute(_LEASE, {"ids": ids, "real": real, "until": real + lease})
    calls = sorted((_addressed(DueCall(**row._asdict())) for row in rows), key=lambda call: ids.index(call.id))
    return [_completed(conn, call, now) for call in calls]


def _completed(conn: Connection, call: DueCall, now: datetime) -> DueCall:
    if call.joins:
        return replace(call, params=joining.with_others(conn, call.id, call.params, now))
    return _with_content(conn, _with_message(conn, call))


_NOW, _REAL = bindparam("now", type_=outbox.c.due_at.type), bindparam("real", type_=Float)


def _next_of_each_chat() -> Select[int]:
    other = outbox.alias("other")
    goes_first = or_(
        other.c.leased_until > _REAL,
        other.c.lane < outbox.c.lane,
        and_(other.c.lane == outbox.c.lane, other.c.id < outbox.c.id),
    )
    is_first = ~exists().where(
        other.c.bot_id == outbox.c.bot_id,
        other.c.chat_id == outbox.c.chat_id,
        other.c.id != outbox.c.id,
        other.c.state == WAITING,
        other.c.due_at <= _NOW,
        goes_first,
    )
    return (
        select(outbox.c.id)
        .where(
            outbox.c.bot_id == bindparam("bot_id"),
            outbox.c.state == WAITING,
            outbox.c.due_at <= _NOW,
            outbox.c.leased_until <= _REAL,
            outbox.c.retry_at <= _REAL,
            is_first,
            ~chat_must_wait(_REAL),
        )
        .order_by(outbox.c.lane, outbox.c.id)
        .limit(bindparam("most"))
    )


# Built once: asked for every message, they would take longer to build than to answer.
_DUE = _next_of_each_chat()
_LEASE = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("ids", expanding=True)), outbox.c.leased_until <= _REAL)
    .values(leased_until=bindparam("until"), attempts=outbox.c.attempts + 1)
    .returning(
        outbox.c.id,
        outbox.c.bot_id,
        outbox.c.chat_id,
        outbox.c.method,
        outbox.c.params,
        outbox.c.attempts,
        outbox.c.edits_row,
        outbox.c.is_alert,
        outbox.c.joins,
        outbox.c.file_digest,
    )
)


def _addressed(call: DueCall) -> DueCall:
    """The chat may have got another id since the call was written."""
    return replace(call, params=call.params | {"chat_id": call.chat_id}) if "chat_id" in call.params else call


def _with_message(conn: Connection, call: DueCall) -> DueCall:
    """An edit of a row gets the id of the message it became; when it became none, it is sent anew."""
    if call.edits_row is None:
        return call
    message_id = conn.execute(select(outbox.c.message_id).where(outbox.c.id == call.edits_row)).scalar()
    if message_id is None:
        return replace(call, method="sendMessage")
    return replace(call, params=call.params | {"message_id": message_id})


def _with_content(conn: Connection, call: DueCall) -> DueCall:
    if call.file_digest is None:
        return call
    return replace(call, content=outgoing_files.content(conn, call.file_digest))


def settle(conn: Connection, call_id: int, state: str, message_id: int | None = None, error: str | None = None) -> None:
    """Sent or given up: the words are forgotten, which message it became is kept."""
    if state == "sent":
        conn.execute(_TOLD, {"row": call_id})
    conn.execute(_SETTLE, {"row": call_id, "became": state, "is_message": message_id, "complaint": error})


_TOLD = (
    update(undo)
    .where(undo.c.id == select(outbox.c.undo_id).where(outbox.c.id == bindparam("row")).scalar_subquery())
    .values(was_told=True)
)
# From then on the row must not lead from a chat to a signal.
_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"))
    .values(
        state=bindparam("became"),
        params=None,
        message_id=bindparam("is_message"),
        leased_until=0,
        error=bindparam("complaint"),
        about=case((is_passing(), ""), else_=outbox.c.about),
        undo_id=None,
    )
)


def try_later(conn: Connection, call_id: int, retry_at: float, error: str) -> None:
    conn.execute(update(outbox).where(outbox.c.id == call_id).values(leased_until=0, retry_at=retry_at, error=error))


def send_as_text(conn: Connection, call: DueCall) -> None:
    """In the same place of its chat's order: the caption instead of a file that is not allowed there."""
    words = {"text": call.params.get("caption") or call.params["upload"]["name"]}
    kept = {key: call.params[key] for key in ("chat_id", "parse_mode", "reply_markup") if key in call.params}
    conn.execute(
        update(outbox)
        .where(outbox.c.id == call.id)
        .values(method="sendMessage", params=kept | words, file_digest=None, leased_until=0)
    )
