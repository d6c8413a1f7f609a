"""What holds the chains of the audit together: a chain that goes with all its lines is missed here."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, Row, insert, select, type_coerce, update

from domain import chains
from domain.chains import HeadFault
from storage.schema import audit_chain, audit_head

KEY = "audit_key"
"""The option of a connection that has it."""

ENDS = (
    audit_chain.c.chain,
    audit_chain.c.lines,
    audit_chain.c.hash,
    audit_chain.c.pruned,
    audit_chain.c.pruned_hash,
    type_coerce(audit_chain.c.pruned_before, Integer).label("pruned_before"),
)
"""A chain as it is kept, whatever stands there."""

_THE = 1  # one row
_HEAD = select(audit_head.c.total, audit_head.c.since, audit_head.c.seal).where(audit_head.c.id == _THE)


def move(conn: Connection, before: Row[Any] | None, after: Row[Any], now: datetime | None = None) -> None:
    """A chain ends elsewhere. The first time, all chains are added up, if it is told when that is.

    A head that was changed stays as it is: what is wrong with it is not made good.
    """
    key: bytes = conn.get_execution_options()[KEY]
    head = conn.execute(_HEAD.with_for_update()).one_or_none()
    if head is None:
        if now is not None:
            total = chains.written(_added_up(conn, key))
            conn.execute(insert(audit_head).values(id=_THE, total=total, since=now, seal=_seal(key, total, now)))
    elif head.seal == _seal(key, head.total, head.since):
        left = chains.read(head.total) - (_share(key, before) if before else 0)
        total = chains.written(left + _share(key, after))
        moved = update(audit_head).where(audit_head.c.id == _THE)
        conn.execute(moved.values(total=total, seal=_seal(key, total, head.since)))


def since(conn: Connection) -> datetime | None:
    head = conn.execute(_HEAD).one_or_none()
    return None if head is None else head.since


def fault(conn: Connection) -> HeadFault | None:
    head = conn.execute(_HEAD).one_or_none()
    key = conn.get_execution_options().get(KEY)
    if head is None:
        return None
    if key is None:
        return HeadFault.NO_KEY
    if head.seal != _seal(key, head.total, head.since):
        return HeadFault.CHANGED
    return None if chains.written(_added_up(conn, key)) == head.total else HeadFault.GONE


def _added_up(conn: Connection, key: bytes) -> int:
    return sum(_share(key, row) for row in conn.execute(select(*ENDS)))


def _share(key: bytes, row: Row[Any]) -> int:
    return chains.share(key, *row)


def _seal(key: bytes, total: str, since: datetime) -> str:
    return chains.written(chains.share(key, "head", total, int(since.timestamp())))
