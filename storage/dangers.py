from collections.abc import Collection

from sqlalchemy import Connection, exists, select, union
from sqlalchemy.dialects.sqlite import insert

from storage.schema import danger, signal


def name(conn: Connection, signal_id: int) -> None:
    conn.execute(insert(danger).values(signal_id=signal_id).on_conflict_do_nothing())


def is_named(conn: Connection, signal_id: int) -> bool:
    there = exists().where(danger.c.signal_id == signal_id)
    return bool(conn.execute(select(there)).scalar_one())


def named_among(conn: Connection, signal_ids: Collection[int]) -> frozenset[int]:
    """With these, or with what was merged into them."""
    own = select(danger.c.signal_id).where(danger.c.signal_id.in_(signal_ids))
    parts = select(signal.c.parent_id).where(signal.c.parent_id.in_(signal_ids), danger.c.signal_id == signal.c.id)
    return frozenset(conn.execute(union(own, parts)).scalars())
