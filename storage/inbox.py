"""Updates as Telegram sent them, kept until their turn is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Float, Select, bindparam, delete, exists, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import inbox


@dataclass(frozen=True)
class Arrival:
    """A raw update; `chat_id` is None for the few kinds that belong to no chat."""

    bot_id: int
    update_id: int
    chat_id: int | None
    payload: str


@dataclass(frozen=True)
class Letter:
    """An update whose turn has come; `attempts` counts the turns that failed."""

    seq: int
    bot_id: int
    update_id: int
    chat_id: int | None
    payload: str
    received_at: datetime
    attempts: int


@dataclass(frozen=True)
class SetAside:
    seq: int
    received_at: datetime
    attempts: int
    error: str


_LETTER = (
    inbox.c.seq,
    inbox.c.bot_id,
    inbox.c.update_id,
    inbox.c.chat_id,
    inbox.c.payload,
    inbox.c.received_at,
    inbox.c.attempts,
)


def store(conn: Connection, arrivals: Sequence[Arrival], now: datetime) -> None:
    """What is there already is a repeat and changes nothing."""
    for arrival in arrivals:
        conn.execute(
            upsert(inbox)
            .values(
                bot_id=arrival.bot_id,
                update_id=arrival.update_id,
                chat_id=arrival.chat_id,
                payload=arrival.payload,
                received_at=now,
                state="open",
                attempts=0,
                retry_at=0,
            )
            .on_conflict_do_nothing(index_elements=["bot_id", "update_id"])
        )


def next_open(conn: Connection, bot_id: int, real: float) -> Letter | None:
    """The oldest open update; one waiting to be tried again holds back its own chat only. `real`: seconds."""
    row = conn.execute(_OLDEST_OPEN, {"bot_id": bot_id, "real": real}).one_or_none()
    return None if row is None else Letter(**row._asdict())


def _oldest_open() -> Select[Any]:
    waiting, real = inbox.alias(), bindparam("real", type_=Float)
    held_back = exists().where(
        waiting.c.bot_id == inbox.c.bot_id,
        waiting.c.chat_id == inbox.c.chat_id,
        waiting.c.state == "open",
        waiting.c.seq <= inbox.c.seq,
        waiting.c.retry_at > real,
    )
    return (
        select(*_LETTER)
        .where(inbox.c.bot_id == bindparam("bot_id"), inbox.c.state == "open", inbox.c.retry_at <= real, ~held_back)
        .order_by(inbox.c.seq)
        .limit(1)
    )


# Built once: asked around every turn, they would take longer to build than to answer.
_OLDEST_OPEN = _oldest_open()
_SOME_ARE_OPEN = select(exists().where(inbox.c.bot_id == bindparam("bot_id"), inbox.c.state == "open"))
_STATE = select(inbox.c.state).where(inbox.c.seq == bindparam("seq"))
_FINISH = (
    update(inbox)
    .where(inbox.c.bot_id == bindparam("of_bot"), inbox.c.update_id == bindparam("of_update"), inbox.c.state == "open")
    .values(state="done", payload=None, error=None, message_id=bindparam("said_in"))
)
_OLD_IN_STATE = delete(inbox).where(inbox.c.state == bindparam("old"), inbox.c.received_at < bindparam("moment"))


def finish(conn: Connection, bot_id: int, update_id: int, message_id: int | None = None) -> bool:
    """Done, and its words forgotten; false when it was done before. `message_id` of what somebody wrote is kept."""
    finished = conn.execute(_FINISH, {"of_bot": bot_id, "of_update": update_id, "said_in": message_id})
    return finished.rowcount == 1


def messages_since(conn: Connection, bot_id: int, chat_id: int, moment: datetime) -> list[int]:
    """The ids of what was written in a chat."""
    query = select(inbox.c.message_id).where(
        inbox.c.bot_id == bot_id,
        inbox.c.chat_id == chat_id,
        inbox.c.message_id.is_not(None),
        inbox.c.received_at >= moment,
    )
    return list(conn.execute(query).scalars())


def retry_later(conn: Connection, seq: int, retry_at: float, error: str) -> None:
    conn.execute(
        update(inbox)
        .where(inbox.c.seq == seq, inbox.c.state == "open")
        .values(attempts=inbox.c.attempts + 1, retry_at=retry_at, error=error)
    )


def set_aside(conn: Connection, seq: int, error: str) -> bool:
    """False when its turn was done all the same."""
    put = conn.execute(
        update(inbox)
        .where(inbox.c.seq == seq, inbox.c.state == "open")
        .values(state="set_aside", attempts=inbox.c.attempts + 1, error=error)
    )
    return put.rowcount == 1


def list_set_aside(conn: Connection) -> list[SetAside]:
    query = select(inbox.c.seq, inbox.c.received_at, inbox.c.attempts, inbox.c.error).where(
        inbox.c.state == "set_aside"
    )
    return [SetAside(**row._asdict()) for row in conn.execute(query.order_by(inbox.c.seq))]


def reopen(conn: Connection, seq: int) -> bool:
    """Open again as the newest of its chat; false when there is no such row."""
    row = conn.execute(select(inbox).where(inbox.c.seq == seq, inbox.c.state == "set_aside")).one_or_none()
    if row is None:
        return False
    newest = (conn.execute(select(func.max(inbox.c.seq))).scalar() or 0) + 1
    conn.execute(
        update(inbox).where(inbox.c.seq == seq).values(seq=newest, state="open", attempts=0, retry_at=0, error=None)
    )
    return True


def forget_done(conn: Connection, moment: datetime) -> None:
    """Those that came before it."""
    conn.execute(_OLD_IN_STATE, {"old": "done", "moment": moment})


def forget_set_aside(conn: Connection, moment: datetime) -> None:
    """Those that came before it."""
    conn.execute(_OLD_IN_STATE, {"old": "set_aside", "moment": moment})


def has_open(conn: Connection, bot_id: int) -> bool:
    return bool(conn.execute(_SOME_ARE_OPEN, {"bot_id": bot_id}).scalar_one())


def is_open(conn: Connection, seq: int) -> bool:
    return conn.execute(_STATE, {"seq": seq}).scalar() == "open"
