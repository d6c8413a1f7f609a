"""Links that give a role. Only a hash of the token is kept."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, Row, delete, insert, select

from domain.people import Role
from storage.schema import role_invitation

_COLUMNS = tuple(role_invitation.c[name] for name in ("id", "role", "person_id", "expires_at"))


@dataclass(frozen=True)
class Invitation:
    """`person_id` is the administrator who invites; None when the operator does, from the command line."""

    id: int
    role: Role
    person_id: int | None
    expires_at: datetime


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def add(
    conn: Connection, bot_id: int, token: str, role: Role, person_id: int | None, expires_at: datetime
) -> Invitation:
    row = conn.execute(
        insert(role_invitation)
        .values(bot_id=bot_id, token_hash=_hash(token), role=role, person_id=person_id, expires_at=expires_at)
        .returning(*_COLUMNS)
    )
    return _invitation(row.one())


def of_token(conn: Connection, bot_id: int, token: str, now: datetime) -> Invitation | None:
    query = select(*_COLUMNS).where(
        role_invitation.c.bot_id == bot_id,
        role_invitation.c.token_hash == _hash(token),
        role_invitation.c.expires_at > now,
    )
    row = conn.execute(query).one_or_none()
    return None if row is None else _invitation(row)


def of_id(conn: Connection, bot_id: int, invitation_id: int, now: datetime) -> Invitation | None:
    return next((one for one in unused(conn, bot_id, now) if one.id == invitation_id), None)


def unused(conn: Connection, bot_id: int, now: datetime) -> list[Invitation]:
    query = select(*_COLUMNS).where(role_invitation.c.bot_id == bot_id, role_invitation.c.expires_at > now)
    return [_invitation(row) for row in conn.execute(query.order_by(role_invitation.c.id))]


def use_up(conn: Connection, bot_id: int, invitation_id: int, now: datetime) -> Invitation | None:
    """Once: whoever comes second gets None."""
    row = conn.execute(
        delete(role_invitation)
        .where(
            role_invitation.c.id == invitation_id,
            role_invitation.c.bot_id == bot_id,
            role_invitation.c.expires_at > now,
        )
        .returning(*_COLUMNS)
    ).one_or_none()
    return None if row is None else _invitation(row)


def forget_of(conn: Connection, person_id: int) -> None:
    """Whoever is no administrator any more invites nobody."""
    conn.execute(delete(role_invitation).where(role_invitation.c.person_id == person_id))


def forget_expired(conn: Connection, now: datetime) -> None:
    conn.execute(delete(role_invitation).where(role_invitation.c.expires_at <= now))


def _invitation(row: Row[tuple[object, ...]]) -> Invitation:
    return Invitation(**row._asdict())
