"""Whether the audit is as it was written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Integer, Row, Select, exists, func, select, type_coerce
from sqlalchemy import literal_column as literal

from domain.chains import START, Broken, Fault, seal
from domain.people import Role
from storage.audit import WITHOUT_SIGNAL
from storage.audit_heads import LAST
from storage.schema import audit, audit_chain, signal

_CHAIN = func.ifnull(audit.c.signal_id, WITHOUT_SIGNAL)
_AT_ONCE = 1_000  # rows
_IS_DATED = func.coalesce(type_coerce(audit_chain.c.pruned_before, Integer), -1).between(0, LAST)


def broken(conn: Connection) -> Iterator[Broken]:
    """The first line of each chain that was changed or is gone."""
    rows = conn.execute(_lines().execution_options(yield_per=_AT_ONCE))
    for signal_id, lines in groupby(rows, key=lambda row: row.signal_id):
        found = _first_fault(lines)
        if found is not None:
            yield Broken(signal_id, *found)
    for row in conn.execute(_empty_chains()):
        yield Broken(row.chain or None, row.pruned + 1, Fault.MISSING)
    for signal_id in conn.execute(_unknown_signals()).scalars():
        yield Broken(signal_id, 1, Fault.MISSING)
    undated = select(audit_chain.c.chain, audit_chain.c.pruned).where(audit_chain.c.pruned > 0, ~_IS_DATED)
    for row in conn.execute(undated):
        yield Broken(row.chain or None, row.pruned, Fault.UNDATED)


def is_whole(conn: Connection, signal_id: int | None, end: int) -> bool:
    """Of that chain, what stands up to the line with this id."""
    these = _lines().where(audit.c.signal_id.is_not_distinct_from(signal_id), audit.c.id <= end)
    return _first_fault(iter(conn.execute(these).all()), goes_on=True) is None


def _lines() -> Select[Any]:
    """As they are kept, each with the ends of its chain."""
    return (
        select(
            type_coerce(audit.c.at, Integer).label("at"),
            audit.c.person_id,
            audit.c.reply_key,
            type_coerce(audit.c.role, audit.c.deed.type).label("role"),
            audit.c.deed,
            audit.c.signal_id,
            audit.c.detail,
            audit.c.nth,
            audit.c.who,
            audit.c.salt,
            audit.c.hash,
            audit_chain.c.lines,
            audit_chain.c.hash.label("last_hash"),
            audit_chain.c.pruned,
            audit_chain.c.pruned_hash,
        )
        .outerjoin(audit_chain, audit_chain.c.chain == _CHAIN)
        .order_by(audit.c.signal_id, audit.c.id)
    )


def _empty_chains() -> Select[Any]:
    line = exists().where(audit.c.signal_id.is_not_distinct_from(func.nullif(audit_chain.c.chain, WITHOUT_SIGNAL)))
    unpruned = audit_chain.c.lines > audit_chain.c.pruned
    return select(audit_chain.c.chain, audit_chain.c.pruned).where(unpruned, ~line)


def _unknown_signals() -> Select[Any]:
    """A signal begins with a line, and what retention takes of it leaves a chain."""
    line, chain = exists().where(audit.c.signal_id == signal.c.id), exists().where(audit_chain.c.chain == signal.c.id)
    return select(signal.c.id).where(~line, ~chain).order_by(signal.c.id)


def _first_fault(rows: Iterator[Row[Any]], *, goes_on: bool = False) -> tuple[int, Fault] | None:
    end: Row[Any] | None = None
    nth, before = 0, START
    for row in rows:
        if end is None:
            nth, before = row.pruned or 0, row.pruned_hash or START
        end = row
        if row.nth is None and nth == 0:
            continue  # from before there were chains
        nth += 1
        if row.nth is None or row.nth < nth:
            return nth, Fault.CHANGED
        if row.nth > nth:
            return nth, Fault.MISSING
        if not (_is_sealed(row, before) and _is_theirs(row)):
            return nth, Fault.CHANGED
        before = row.hash
    if end is None or (nth, before) == (end.lines or 0, end.last_hash or START):
        return None
    if (end.lines or 0) > nth:
        return None if goes_on else (nth + 1, Fault.MISSING)
    return nth, Fault.CHANGED


def _is_sealed(row: Row[Any], before: str) -> bool:
    return bool(row.hash == seal(before, row.nth, row.at, row.who, row.role, row.deed, row.signal_id, row.detail))


def _is_theirs(row: Row[Any]) -> bool:
    """Who was erased cannot be known any more, which only happens to residents."""
    if row.salt is None:
        return row.role == Role.RESIDENT and row.person_id is None and row.reply_key is None
    return bool(row.who == seal(row.salt, row.person_id, row.reply_key))


@dataclass(frozen=True)
class Kept:
    """`pruned` were deleted, the newest of them from before `pruned_before`; `unchained` were never in a chain."""

    lines: int
    signals: int
    pruned: int
    pruned_before: datetime | None
    unchained: int


def unchained(conn: Connection) -> int:
    return conn.execute(select(func.count()).where(literal("audit.nth IS NULL")).select_from(audit)).scalar_one()


def kept(conn: Connection) -> Kept:
    newest = func.max(audit_chain.c.pruned_before, type_=audit_chain.c.pruned_before.type)
    chains = select(func.coalesce(func.sum(audit_chain.c.pruned), 0), newest.filter(_IS_DATED))
    pruned, before = conn.execute(chains).one()
    signals = select(func.count()).where(audit_chain.c.chain != WITHOUT_SIGNAL)
    lines = select(func.count(audit.c.nth), func.count())
    chained, every = conn.execute(lines.select_from(audit)).one()
    return Kept(every, conn.execute(signals).scalar_one(), pruned, before, every - chained)
