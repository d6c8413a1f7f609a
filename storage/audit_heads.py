"""What holds the chains of the audit together: a chain that goes with all its lines is missed here."""

from datetime import UTC, datetime

from sqlalchemy import Connection, Integer, bindparam, insert, select, type_coerce, update

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

Ends = tuple[int | str | None, ...]

LAST = int(datetime.max.replace(tzinfo=UTC).timestamp())
"""No moment is later."""

_THE = 1  # one row
# Built once: every deed and every reading comes by here.
_HEAD = select(
    audit_head.c.total,
    type_coerce(audit_head.c.since, Integer).label("since"),  # whatever stands there
    audit_head.c.seal,
).where(audit_head.c.id == _THE)
_ALL_ENDS = select(*ENDS)
_LOCKED = _HEAD.with_for_update()
_BEGIN = insert(audit_head)
_MOVE = update(audit_head).where(audit_head.c.id == _THE).values(total=bindparam("total"), seal=bindparam("new_seal"))


def begin(conn: Connection, now: datetime) -> bool:
    """Adds up all chains that there are; false when that was done before."""
    if conn.execute(_HEAD).one_or_none() is not None:
        return False
    key: bytes = conn.get_execution_options()[KEY]
    total = chains.written(_added_up(conn, key))
    conn.execute(_BEGIN, {"id": _THE, "total": total, "since": now, "seal": _seal(key, total, int(now.timestamp()))})
    return True


def move(conn: Connection, before: Ends | None, after: Ends) -> None:
    """A chain ends elsewhere. A head that was changed, or is gone, is not made good."""
    key: bytes = conn.get_execution_options()[KEY]
    head = conn.execute(_LOCKED).one_or_none()
    if head is not None and fits(key, *head):
        left = chains.read(head.total) - (_share(key, before) if before else 0)
        total = chains.written(left + _share(key, after))
        conn.execute(_MOVE, {"total": total, "new_seal": _seal(key, total, head.since)})


def fits(key: bytes, total: str, since: int, sealed: str) -> bool:
    """Whether a head was sealed with it."""
    return sealed == _seal(key, total, since)


def since(conn: Connection) -> datetime | None:
    """None before the sum has begun, and where no moment stands."""
    moment = select(audit_head.c.since).where(type_coerce(audit_head.c.since, Integer).between(0, LAST))
    return conn.execute(moment).scalar_one_or_none()


def fault(conn: Connection, *, has_begun: bool = False) -> HeadFault | None:
    """`has_begun`: the mark beside the key says so."""
    head = conn.execute(_HEAD).one_or_none()
    key = conn.get_execution_options().get(KEY)
    if head is None:
        return HeadFault.ENDED if has_begun else None
    if key is None:
        return HeadFault.NO_KEY
    if not fits(key, *head):
        return HeadFault.CHANGED
    return None if chains.written(_added_up(conn, key)) == head.total else HeadFault.GONE


def _added_up(conn: Connection, key: bytes) -> int:
    return sum(_share(key, tuple(row)) for row in conn.execute(_ALL_ENDS))


def _share(key: bytes, ends: Ends) -> int:
    return chains.share(key, *ends)


def _seal(key: bytes, total: str, since: int) -> str:
    return chains.written(chains.share(key, "head", total, since))
