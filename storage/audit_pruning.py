"""How old lines of the audit go: from the beginning of a chain, and only where it is as it was written."""

from collections.abc import Collection, Iterator
from datetime import timedelta
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.chains import START
from storage import audit_chains, audit_heads
from storage.audit import WITHOUT_SIGNAL, ends_of
from storage.schema import audit, audit_chain

Line = tuple[int, int | None]
"""Its id and its signal."""


def of_whole_chains(conn: Connection, lines: Iterator[Line], most: int) -> list[int]:
    """The first of them; without those of a chain that was changed, which would be hidden if they went."""
    chosen: list[Line] = []
    changed = set[int | None]()
    others = (line for line in lines if line[1] not in changed)
    while more := list(islice(others, most - len(chosen))):
        chosen += more
        ends: dict[int | None, int] = {}
        for line_id, signal_id in chosen:
            ends[signal_id] = max(line_id, ends.get(signal_id, 0))
        changed |= {signal_id for signal_id, end in ends.items() if not audit_chains.is_whole(conn, signal_id, end)}
        chosen = [line for line in chosen if line[1] not in changed]
    return [line_id for line_id, _ in chosen]


def count(conn: Connection, signal_id: int | None, end: int) -> int:
    """How many lines of a chain would go, with the one that has this id."""
    if not audit_chains.is_whole(conn, signal_id, end):
        return 0
    return conn.execute(select(func.count()).select_from(audit).where(*_up_to(signal_id, end))).scalar_one()


def prune(conn: Connection, ids: Collection[int]) -> int:
    """Deletes these lines and whatever stands before them in their chains, and leaves checkpoints; how many went.

    What goes along is at most an hour newer: lines of who is anonymous bear the beginning of their hour.
    """
    ends = select(audit.c.signal_id, func.max(audit.c.id).label("end")).where(audit.c.id.in_(ids))
    # All at once: a failure while rows are open would keep the connection of turns in an old snapshot.
    rows = conn.execute(ends.group_by(audit.c.signal_id)).all()
    return sum(_prune_chain(conn, row.signal_id, row.end) for row in rows)


def _prune_chain(conn: Connection, signal_id: int | None, end: int) -> int:
    going = _up_to(signal_id, end)
    newest = conn.execute(select(audit.c.at).where(*going).order_by(audit.c.at.desc()).limit(1)).scalar_one()
    chained = select(audit.c.nth, audit.c.hash).where(*going, audit.c.nth.is_not(None))
    last = conn.execute(chained.order_by(audit.c.id.desc()).limit(1)).one_or_none()
    checkpoint: dict[str, Any] = {"pruned_before": newest + timedelta(seconds=1)}
    if last is not None:
        checkpoint |= {"pruned": last.nth, "pruned_hash": last.hash}
    chain = signal_id or WITHOUT_SIGNAL
    new = {"chain": chain, "lines": 0, "hash": START} | checkpoint
    before = ends_of(conn, chain)
    put = upsert(audit_chain).values(new).on_conflict_do_update(["chain"], set_=checkpoint)
    audit_heads.move(conn, before, tuple(conn.execute(put.returning(*audit_heads.ENDS)).one()))
    return conn.execute(delete(audit).where(*going)).rowcount


def _up_to(signal_id: int | None, end: int) -> tuple[ColumnElement[bool], ...]:
    return audit.c.signal_id.is_not_distinct_from(signal_id), audit.c.id <= end
