"""Which messages in staff chats show what residents said, and until when: afterwards they are taken down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, delete, exists, insert, or_, select, update

from storage.schema import outbox, shown_words

WITHOUT_NUMBER = 0  # instead of the id of a signal
_NOW_DUE = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True)
class Shown:
    """An outbox row; `message_id` is that of the message it became or changed, None when it waits to be sent."""

    outbox_id: int
    chat_id: int
    method: str
    state: str
    message_id: int | None
    about: str
    signal_ids: tuple[int, ...]


def note(conn: Connection, outbox_id: int, chat_id: int, signal_ids: Sequence[int], until: datetime) -> None:
    rows = [
        {"outbox_id": outbox_id, "signal_id": one, "chat_id": chat_id, "until": until}
        for one in dict.fromkeys(signal_ids)
    ]
    if rows:
        conn.execute(insert(shown_words), rows)


def hide(conn: Connection, signal_id: int) -> None:
    """Wherever staff see words of this signal they are taken down at the next tick."""
    conn.execute(update(shown_words).where(shown_words.c.signal_id == signal_id).values(until=_NOW_DUE))


def hide_from(conn: Connection, chat_id: int) -> None:
    """Whoever has this chat sees no words of residents any more from the next tick on."""
    conn.execute(update(shown_words).where(shown_words.c.chat_id == chat_id).values(until=_NOW_DUE))


def hide_about(conn: Connection, about: str) -> None:
    """What has no number, by what the message is about."""
    is_it = exists().where(outbox.c.id == shown_words.c.outbox_id, outbox.c.about == about)
    conn.execute(update(shown_words).where(is_it).values(until=_NOW_DUE))


def hide_files(conn: Connection) -> None:
    """With words of many residents at once."""
    is_file = exists().where(outbox.c.id == shown_words.c.outbox_id, outbox.c.method == "sendDocument")
    of_many = update(shown_words).where(shown_words.c.signal_id == WITHOUT_NUMBER, is_file)
    conn.execute(of_many.values(until=_NOW_DUE))


def hide_voices(conn: Connection, signal_id: int) -> None:
    is_voice = exists().where(outbox.c.id == shown_words.c.outbox_id, outbox.c.method == "sendVoice")
    of_signal = update(shown_words).where(shown_words.c.signal_id == signal_id, is_voice)
    conn.execute(of_signal.values(until=_NOW_DUE))


# Built once: asked at every tick, it would take longer to build than to answer.
_OUTLIVED = select(shown_words.c.outbox_id).where(shown_words.c.until <= bindparam("now"))
_DUE = (
    select(outbox)
    .where(outbox.c.id.in_(_OUTLIVED), outbox.c.leased_until == 0)
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)


def due(conn: Connection, now: datetime, most: int) -> list[Shown]:
    """What has been shown long enough and is not just being sent."""
    return [
        Shown(
            row.id,
            row.chat_id,
            row.method,
            row.state,
            row.message_id or row.edits_message,
            row.about,
            _signals(conn, row.id),
        )
        for row in conn.execute(_DUE, {"now": now, "most": most})
    ]


def _signals(conn: Connection, outbox_id: int) -> tuple[int, ...]:
    query = select(shown_words.c.signal_id).where(shown_words.c.outbox_id == outbox_id)
    return tuple(conn.execute(query.order_by(shown_words.c.signal_id)).scalars())


def forget(conn: Connection, outbox_id: int) -> None:
    """The message says something else now."""
    conn.execute(delete(shown_words).where(shown_words.c.outbox_id == outbox_id))


def forget_message(conn: Connection, chat_id: int, message_id: int) -> None:
    is_it = exists().where(
        outbox.c.id == shown_words.c.outbox_id,
        or_(outbox.c.message_id == message_id, outbox.c.edits_message == message_id),
    )
    conn.execute(delete(shown_words).where(shown_words.c.chat_id == chat_id, is_it))


_IS_THERE = exists().where(outbox.c.id == shown_words.c.outbox_id, outbox.c.state.in_(("sent", "waiting")))
_UNSENT = delete(shown_words).where(~_IS_THERE)


def forget_unsent(conn: Connection) -> None:
    """What never reached a chat, or whose row is gone."""
    conn.execute(_UNSENT)
