"""Photos of residents: to be fetched, or kept as a cleaned picture; never told apart by who sent them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select, update

from storage.schema import photo

_TO_FETCH = photo.c.file_id.is_not(None)
# Built once: asked after every turn, they would take longer to build than to answer.
_SOME_WAIT = select(exists().where(_TO_FETCH))
_OLDEST_DUE = (
    select(photo.c.id)
    .where(_TO_FETCH, photo.c.retry_at <= bindparam("real"), photo.c.leased_until <= bindparam("real"))
    .order_by(photo.c.id)
    .limit(1)
)
_LOST = photo.c.file_id.is_(None) & photo.c.content.is_(None)


@dataclass(frozen=True)
class ToFetch:
    id: int
    signal_id: int
    file_id: str
    attempts: int


def add(conn: Connection, signal_id: int, file_ids: Sequence[str]) -> None:
    if file_ids:
        conn.execute(insert(photo), [{"signal_id": signal_id, "file_id": one} for one in file_ids])


def claim(conn: Connection, real: float, lease: float) -> ToFetch | None:
    """Leases the oldest that is due; `real` and `lease` are seconds of real time."""
    photo_id = conn.execute(_OLDEST_DUE, {"real": real}).scalar()
    if photo_id is None:
        return None
    row = conn.execute(
        update(photo)
        .where(photo.c.id == photo_id, photo.c.leased_until <= real)
        .values(leased_until=real + lease, attempts=photo.c.attempts + 1)
        .returning(photo.c.id, photo.c.signal_id, photo.c.file_id, photo.c.attempts)
    ).one_or_none()
    return None if row is None else ToFetch(**row._asdict())


def release_leases(conn: Connection) -> None:
    """After a start nothing is under way: this program is the only one on its file."""
    conn.execute(update(photo).where(_TO_FETCH, photo.c.leased_until > 0).values(leased_until=0))


def try_later(conn: Connection, photo_id: int, retry_at: float) -> None:
    conn.execute(update(photo).where(photo.c.id == photo_id).values(leased_until=0, retry_at=retry_at))


def settle(conn: Connection, photo_id: int, content: bytes | None) -> bool:
    """Fetched, or lost without content; the id is forgotten. False when it was deleted meanwhile."""
    settled = update(photo).where(photo.c.id == photo_id, _TO_FETCH).values(file_id=None, content=content)
    return conn.execute(settled).rowcount == 1


def is_waiting(conn: Connection, signal_id: int | None = None) -> bool:
    """Whether any is still to be fetched, of one signal or of all."""
    if signal_id is None:
        return bool(conn.execute(_SOME_WAIT).scalar_one())
    return bool(conn.execute(select(exists().where(_TO_FETCH, photo.c.signal_id == signal_id))).scalar_one())


def forget_lost(conn: Connection, signal_id: int) -> int:
    """How many of a signal were lost."""
    return conn.execute(delete(photo).where(photo.c.signal_id == signal_id, _LOST)).rowcount


def counted(conn: Connection, signal_ids: Sequence[int]) -> dict[int, int]:
    """How many each signal has, those that are still to be fetched too; none is left out."""
    query = select(photo.c.signal_id, func.count()).where(photo.c.signal_id.in_(signal_ids), ~_LOST)
    return {signal_id: count for signal_id, count in conn.execute(query.group_by(photo.c.signal_id))}


def of_signal(conn: Connection, signal_id: int) -> list[bytes]:
    """The pictures that were fetched, in the order in which they were sent."""
    query = select(photo.c.content).where(photo.c.signal_id == signal_id, photo.c.content.is_not(None))
    return list(conn.execute(query.order_by(photo.c.id)).scalars())


def sizes(conn: Connection, signal_id: int) -> list[int]:
    """In bytes, of the same."""
    query = select(func.length(photo.c.content)).where(photo.c.signal_id == signal_id, photo.c.content.is_not(None))
    return list(conn.execute(query.order_by(photo.c.id)).scalars())


def delete_of(conn: Connection, signal_id: int) -> None:
    conn.execute(delete(photo).where(photo.c.signal_id == signal_id))
