import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, insert, select, update
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.chains import START, seal
from domain.people import Role
from storage import audit_heads
from storage.schema import audit, audit_chain

WITHOUT_SIGNAL = 0  # the chain of such lines
BEGINNING = "sum began"
"""The deed of the line that says: what is older was not held together, or by another sum."""


@dataclass(frozen=True)
class Entry:
    """Who did what: a person by id, or by reply key when the signal is anonymous and they its reporter."""

    at: datetime
    person_id: int | None
    reply_key: str | None
    role: Role
    deed: str
    signal_id: int | None
    detail: str


# Built once: every deed and every reading comes by here.
_CHAIN = select(*audit_heads.ENDS).where(audit_chain.c.chain == bindparam("chain")).with_for_update()
_ADD = insert(audit)
_NEW = upsert(audit_chain).values(chain=bindparam("chain"), lines=bindparam("lines"), hash=bindparam("hash"))
_MOVE_END = _NEW.on_conflict_do_update(["chain"], set_={"lines": _NEW.excluded.lines, "hash": _NEW.excluded.hash})
_UNPRUNED = (0, START, None)
_ENTRY = [audit.c[name] for name in Entry.__dataclass_fields__]


def record(
    conn: Connection,
    now: datetime,
    role: Role,
    deed: str,
    *,
    person_id: int | None = None,
    reply_key: str | None = None,
    signal_id: int | None = None,
    detail: str = "",
) -> None:
    chain = signal_id or WITHOUT_SIGNAL
    ends = ends_of(conn, chain)
    lines, before = (ends[1], ends[2]) if ends else (0, START)
    nth, salt = lines + 1, secrets.token_hex(16)
    who = seal(salt, person_id, reply_key)
    line = {
        "at": now,
        "person_id": person_id,
        "reply_key": reply_key,
        "role": role,
        "deed": deed,
        "signal_id": signal_id,
        "detail": detail,
        "nth": nth,
        "who": who,
        "salt": salt,
        "hash": seal(before, nth, int(now.timestamp()), who, role, deed, signal_id, detail),
    }
    conn.execute(_ADD, line)
    sealed = str(line["hash"])
    conn.execute(_MOVE_END, {"chain": chain, "lines": nth, "hash": sealed})
    audit_heads.move(conn, ends, (chain, nth, sealed, *(ends[3:] if ends else _UNPRUNED)))


def begin(conn: Connection, now: datetime) -> bool:
    """Holds all chains together from now on; false when they are already. Of what was there before a line tells it."""
    if not audit_heads.begin(conn, now):
        return False
    if newest(conn) is not None or conn.execute(select(audit_chain.c.chain).limit(1)).first():
        record(conn, now, Role.ADMINISTRATOR, BEGINNING)
    return True


def ends_of(conn: Connection, chain: int) -> tuple[Any, ...] | None:
    row = conn.execute(_CHAIN, {"chain": chain}).one_or_none()
    return None if row is None else tuple(row)


def forget_who(conn: Connection, person_id: int, reply_keys: Collection[str]) -> None:
    """What they did as a resident was done by a resident; what they did as staff stays theirs."""
    as_resident = audit.c.role == Role.RESIDENT
    for whose, column in (
        (audit.c.person_id == person_id, audit.c.person_id),
        (audit.c.reply_key.in_(reply_keys), audit.c.reply_key),
    ):
        conn.execute(update(audit).where(whose, as_resident).values({column: None, audit.c.salt: None}))


def count_as_staff(conn: Connection, person_id: int) -> int:
    """Lines about what they did as staff."""
    as_staff: ColumnElement[bool] = literal("audit.role <> 'resident' AND audit.person_id IS NOT NULL")
    lines = select(func.count()).select_from(audit).where(audit.c.person_id == person_id, as_staff)
    return conn.execute(lines).scalar_one()


def as_resident(conn: Connection, person_id: int) -> list[Entry]:
    """What they did that is about no signal, oldest first."""
    theirs: ColumnElement[bool] = literal("audit.role = 'resident' AND audit.person_id IS NOT NULL")
    query = select(*_ENTRY).where(audit.c.person_id == person_id, audit.c.signal_id.is_(None), theirs)
    return [Entry(**row._asdict()) for row in conn.execute(query.order_by(audit.c.id))]


def of_signal(conn: Connection, signal_id: int) -> list[Entry]:
    rows = conn.execute(select(*_ENTRY).where(audit.c.signal_id == signal_id).order_by(audit.c.id))
    return [Entry(**row._asdict()) for row in rows]


def last_of_signal(conn: Connection, signal_id: int, most: int, without: Collection[str] = ()) -> list[Entry]:
    """The newest lines, oldest first, without these deeds."""
    those = (audit.c.signal_id == signal_id, audit.c.deed.not_in(without))
    query = select(*_ENTRY).where(*those).order_by(audit.c.id.desc()).limit(most)
    return [Entry(**row._asdict()) for row in conn.execute(query)][::-1]


def with_deed(conn: Connection, deed: str) -> list[Entry]:
    rows = conn.execute(select(*_ENTRY).where(audit.c.deed == deed).order_by(audit.c.id))
    return [Entry(**row._asdict()) for row in rows]


def exports_since(conn: Connection, moment: datetime) -> list[Entry]:
    """All signals were in each of them."""
    these = (audit.c.signal_id.is_(None), audit.c.deed == "export", audit.c.at >= moment)
    return [Entry(**row._asdict()) for row in conn.execute(select(*_ENTRY).where(*these).order_by(audit.c.id))]


def newest(conn: Connection) -> datetime | None:
    return conn.execute(select(audit.c.at).order_by(audit.c.at.desc()).limit(1)).scalar_one_or_none()
