"""What joins a chat and a signal, and nothing else does: where its answers go."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, select, update

from storage.schema import reply_key


@dataclass(frozen=True)
class ReplyKey:
    """Where the answers to a signal go, as long as its reporter wants them."""

    key: str
    signal_id: int
    person_id: int
    message_id: int | None
    wants_answer: bool = True


_COLUMNS = [reply_key.c[name] for name in ReplyKey.__dataclass_fields__]


def add(conn: Connection, one: ReplyKey) -> None:
    conn.execute(insert(reply_key).values(asdict(one)))


def of_signal(conn: Connection, signal_id: int) -> ReplyKey | None:
    row = conn.execute(select(*_COLUMNS).where(reply_key.c.signal_id == signal_id)).one_or_none()
    return None if row is None else ReplyKey(**row._asdict())


def key_of(conn: Connection, signal_id: int) -> str:
    """Nothing when its answers go nowhere any more."""
    return conn.execute(select(reply_key.c.key).where(reply_key.c.signal_id == signal_id)).scalar() or ""


def want_answers(conn: Connection, person_id: int, wanted: bool) -> list[str]:
    """Of all that somebody reported; the reply keys of it."""
    keys = update(reply_key).where(reply_key.c.person_id == person_id).values(wants_answer=wanted)
    return list(conn.execute(keys.returning(reply_key.c.key)).scalars())


def want_no_answer(conn: Connection, signal_id: int) -> None:
    conn.execute(update(reply_key).where(reply_key.c.signal_id == signal_id).values(wants_answer=False))


def forget(conn: Connection, signal_id: int) -> None:
    conn.execute(reply_key.delete().where(reply_key.c.signal_id == signal_id))
