"""When each chat may be sent to next, in real seconds; kept, since a restart lifts no limit of Telegram's."""

from sqlalchemy import ColumnElement, Connection, Float, bindparam, delete, exists, func, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import outbox, pace

EVERYBODY = 0


def chat_must_wait(real: ColumnElement[float]) -> ColumnElement[bool]:
    """A condition on rows of the outbox."""
    return exists().where(
        pace.c.bot_id == outbox.c.bot_id,
        pace.c.chat_id == outbox.c.chat_id,
        or_(pace.c.free_at > real, pace.c.blocked_until > real),
    )


_EVERYBODY_IS_BLOCKED = select(
    exists().where(
        pace.c.bot_id == bindparam("bot_id"), pace.c.chat_id == EVERYBODY, pace.c.blocked_until > bindparam("real")
    )
)
_REAL, _SLACK = bindparam("real", type_=Float), bindparam("slack", type_=Float)
# Built once: counted for every message, they would take longer to build than to write.
_COUNT = (
    upsert(pace)
    .values(bot_id=bindparam("of_bot"), chat_id=bindparam("of_chat"), free_at=bindparam("first_free"), blocked_until=0)
    .on_conflict_do_update(
        index_elements=["bot_id", "chat_id"],
        set_={
            "free_at": func.max(_REAL, pace.c.free_at + _SLACK) + bindparam("interval", type_=Float) - _SLACK,
        },
    )
)
_FREE = delete(pace).where(pace.c.free_at < _REAL, pace.c.blocked_until < _REAL)


def all_must_wait(conn: Connection, bot_id: int, real: float) -> bool:
    return bool(conn.execute(_EVERYBODY_IS_BLOCKED, {"bot_id": bot_id, "real": real}).scalar_one())


def count_call(conn: Connection, bot_id: int, chat_id: int, real: float, interval: float, burst: int) -> None:
    """One call more: after `burst` at once, one each `interval` seconds (generic cell rate algorithm)."""
    slack = (burst - 1) * interval
    moments = {"first_free": real + interval - slack, "real": real, "slack": slack, "interval": interval}
    conn.execute(_COUNT, {"of_bot": bot_id, "of_chat": chat_id, **moments})


def block(conn: Connection, bot_id: int, chat_id: int, until: float) -> None:
    """Telegram said when this chat, or EVERYBODY, may be sent to again."""
    conn.execute(
        upsert(pace)
        .values(bot_id=bot_id, chat_id=chat_id, free_at=0, blocked_until=until)
        .on_conflict_do_update(
            index_elements=["bot_id", "chat_id"],
            set_={"blocked_until": func.max(pace.c.blocked_until, until)},
        )
    )


def recently_blocked(conn: Connection, bot_id: int, real: float) -> int:
    """How many chats Telegram has told to wait and that still do."""
    query = select(func.count()).where(
        pace.c.bot_id == bot_id, pace.c.blocked_until > real, pace.c.chat_id != EVERYBODY
    )
    return conn.execute(query).scalar_one()


def forget_before(conn: Connection, real: float) -> None:
    conn.execute(_FREE, {"real": real})
