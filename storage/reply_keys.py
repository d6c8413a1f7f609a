"""What joins a chat and a signal, and nothing else does: where its answers go."""

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, exists, insert, or_, select, update
from sqlalchemy import literal_column as literal

from storage.schema import reply_key, signal


@dataclass(frozen=True)
class ReplyKey:
    """Where the answers to a signal go, as long as its reporter wants them."""

    key: str
    signal_id: int
    person_id: int
    message_id: int | None
    wants_answer: bool = True


def add(conn: Connection, one: ReplyKey) -> None:
    conn.execute(insert(reply_key).values(asdict(one)))


def of_signal(conn: Connection, signal_id: int) -> ReplyKey | None:
    row = conn.execute(select(reply_key).where(reply_key.c.signal_id == signal_id)).one_or_none()
    return None if row is None else ReplyKey(**row._asdict())


def want_answers(conn: Connection, person_id: int, wanted: bool) -> list[str]:
    """Of all that somebody reported; the reply keys of it."""
    keys = update(reply_key).where(reply_key.c.person_id == person_id).values(wants_answer=wanted)
    return list(conn.execute(keys.returning(reply_key.c.key)).scalars())


def want_no_answer(conn: Connection, signal_id: int) -> None:
    conn.execute(update(reply_key).where(reply_key.c.signal_id == signal_id).values(wants_answer=False))


def forget(conn: Connection, signal_id: int) -> None:
    conn.execute(reply_key.delete().where(reply_key.c.signal_id == signal_id))


def forget_old(conn: Connection, closed_before: datetime) -> list[str]:
    """Cuts the tie between chat and anonymous signal for those closed before a moment; the keys that are gone.

    One that goes on as part of another is closed when that is.
    """
    whole = signal.alias("whole")
    goes_on = exists().where(
        whole.c.id == signal.c.parent_id, or_(whole.c.closed_at.is_(None), whole.c.closed_at >= closed_before)
    )
    old = select(signal.c.id).where(
        literal("signal.anonymous = 1"),
        literal("signal.status = 'done'"),
        signal.c.closed_at < closed_before,
        ~goes_on,
    )
    keys = reply_key.delete().where(reply_key.c.signal_id.in_(old)).returning(reply_key.c.key)
    return list(conn.execute(keys).scalars())
