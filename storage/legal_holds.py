"""Signals of which nothing is deleted for now, and who waits until then for them to be erased."""

from datetime import datetime

from sqlalchemy import Connection, and_, delete, insert, or_, select, update

from domain.retention import LegalHold
from storage.schema import legal_hold, reply_key, signal


def add(conn: Connection, one: LegalHold) -> None:
    conn.execute(insert(legal_hold).values(vars(one)))


def of_signal(conn: Connection, signal_id: int) -> LegalHold | None:
    row = conn.execute(select(legal_hold).where(legal_hold.c.signal_id == signal_id)).one_or_none()
    return None if row is None else LegalHold(**row._asdict())


def lift(conn: Connection, signal_id: int) -> list[LegalHold]:
    """The hold that is over, and those of other signals through it; none when it had none of its own."""
    own = and_(legal_hold.c.signal_id == signal_id, legal_hold.c.through.is_(None))
    if conn.execute(select(legal_hold.c.signal_id).where(own)).one_or_none() is None:
        return []
    lifted = delete(legal_hold).where(or_(own, legal_hold.c.through == signal_id)).returning(legal_hold)
    return sorted((LegalHold(**row._asdict()) for row in conn.execute(lifted)), key=lambda one: one.signal_id)


def drop_through(conn: Connection, signal_id: int) -> bool:
    """Whether it was held through another one."""
    through = and_(legal_hold.c.signal_id == signal_id, legal_hold.c.through.is_not(None))
    return conn.execute(delete(legal_hold).where(through)).rowcount > 0


def of_person(conn: Connection, person_id: int) -> list[LegalHold]:
    """On what somebody reported, anonymous signals too as long as their key lives."""
    query = (
        select(legal_hold)
        .join(signal, signal.c.id == legal_hold.c.signal_id)
        .outerjoin(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(or_(signal.c.person_id == person_id, reply_key.c.person_id == person_id))
    )
    return [LegalHold(**row._asdict()) for row in conn.execute(query.order_by(legal_hold.c.signal_id))]


def note_erasure(conn: Connection, signal_ids: list[int], asked_at: datetime) -> None:
    """That their reporter wants to be erased once it is over."""
    these = update(legal_hold).where(legal_hold.c.signal_id.in_(signal_ids))
    conn.execute(these.values(erasure_asked_at=asked_at))


def reporter(conn: Connection, signal_id: int) -> int | None:
    """Whoever reported it, as long as anything says so."""
    named = select(signal.c.person_id).where(signal.c.id == signal_id, signal.c.person_id.is_not(None))
    keyed = select(reply_key.c.person_id).where(reply_key.c.signal_id == signal_id)
    return conn.execute(named.union(keyed)).scalar()
