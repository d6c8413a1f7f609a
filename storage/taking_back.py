"""What waits in the outbox and is not to be said any more; what is being sent goes all the same."""

from sqlalchemy import ColumnElement, Connection, or_, update
from sqlalchemy import literal_column as literal

from storage.outbox import WAITING, Lane
from storage.schema import outbox


def of_chat(conn: Connection, bot_id: int, chat_id: int, about: str) -> None:
    """Something newer takes its place."""
    _take_back(conn, bot_id, outbox.c.chat_id == chat_id, outbox.c.about == about)


def of_all_chats(conn: Connection, bot_id: int, about: str) -> None:
    """It does not hold any more."""
    _take_back(conn, bot_id, outbox.c.about == about, outbox.c.about != literal("''"))


def unasked(conn: Connection, bot_id: int, chat_id: int) -> None:
    """Of a resident who stopped: what goes to many, but not what hides words or has no subject, which staff get."""
    goes_to_many = outbox.c.lane == int(Lane.BROADCAST), outbox.c.method == "sendMessage", outbox.c.about != ""
    _take_back(conn, bot_id, outbox.c.chat_id == chat_id, *goes_to_many)


def work(conn: Connection, bot_id: int, chat_id: int) -> None:
    """Of who has no role any more: what is about anybody's signals."""
    about_signals = or_(
        outbox.c.about.startswith("signal:"),
        outbox.c.about.startswith("call_back:"),
        outbox.c.lane == int(Lane.REMINDER),
    )
    _take_back(conn, bot_id, outbox.c.chat_id == chat_id, about_signals)


def _take_back(conn: Connection, bot_id: int, *which: ColumnElement[bool]) -> None:
    waits = outbox.c.state == WAITING, outbox.c.leased_until == 0
    conn.execute(update(outbox).where(outbox.c.bot_id == bot_id, *which, *waits).values(state="replaced", params=None))
