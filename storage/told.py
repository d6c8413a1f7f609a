"""What a chat was told, and about what."""

from datetime import UTC, datetime

from sqlalchemy import Connection, exists, or_, select
from sqlalchemy import literal_column as literal

from storage.schema import outbox

_NEVER = datetime.min.replace(tzinfo=UTC)
_WITHOUT_WORDS = ("sendLocation", "sendPhoto", "sendVoice", "sendMediaGroup")  # which no text can take the place of


def last_about(conn: Connection, bot_id: int, chat_id: int) -> tuple[str, datetime]:
    """What the newest message to this chat was about, or is since a press changed it, and since when it could be."""
    query = select(outbox.c.about, outbox.c.due_at).where(
        outbox.c.bot_id == bot_id,
        outbox.c.chat_id == chat_id,
        outbox.c.message_id.is_not(None),
        or_(outbox.c.method.startswith("send"), outbox.c.about != ""),
    )
    row = conn.execute(query.order_by(outbox.c.message_id.desc(), outbox.c.id.desc()).limit(1)).one_or_none()
    return (row.about, row.due_at) if row is not None else ("", _NEVER)


def was_told_since(conn: Connection, bot_id: int, chat_id: int, moment: datetime) -> bool:
    told = exists().where(outbox.c.bot_id == bot_id, outbox.c.chat_id == chat_id, outbox.c.created_at >= moment)
    return bool(conn.execute(select(told)).scalar_one())


def was_told_about(conn: Connection, bot_id: int, chat_id: int, about: str, since: datetime) -> bool:
    told = exists().where(
        outbox.c.bot_id == bot_id,
        outbox.c.chat_id == chat_id,
        outbox.c.about == about,
        outbox.c.about != literal("''"),
        outbox.c.created_at > since,
    )
    return bool(conn.execute(select(told)).scalar_one())


def messages_since(conn: Connection, bot_id: int, chat_id: int, moment: datetime) -> list[int]:
    """The ids of what was said in a chat."""
    query = select(outbox.c.message_id).where(
        outbox.c.bot_id == bot_id,
        outbox.c.chat_id == chat_id,
        outbox.c.message_id.is_not(None),
        outbox.c.created_at >= moment,
    )
    return list(conn.execute(query.distinct()).scalars())


def about_message(conn: Connection, bot_id: int, chat_id: int, message_id: int) -> str:
    """What a message sent to this chat was about; nothing when it is not known."""
    query = select(outbox.c.about).where(
        outbox.c.bot_id == bot_id, outbox.c.chat_id == chat_id, outbox.c.message_id == message_id
    )
    return conn.execute(query.order_by(outbox.c.id.desc()).limit(1)).scalar() or ""


def rows_about(conn: Connection, about: str) -> list[tuple[int, int]]:
    """Row and chat of every message about this that was sent or is being sent."""
    query = select(outbox.c.id, outbox.c.chat_id).where(
        outbox.c.about == about,
        outbox.c.about != literal("''"),
        outbox.c.state.in_(("sent", "waiting")),
        outbox.c.edits_row.is_(None),
        outbox.c.method.not_in(_WITHOUT_WORDS),
    )
    return [(row.id, row.chat_id) for row in conn.execute(query)]
