"""Whether a partner may read what the resident wrote."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import consent, reply_key


@dataclass(frozen=True)
class Consent:
    """`given` is None as long as nobody answered."""

    id: int
    signal_id: int
    partner: str
    given: bool | None


_COLUMNS = (consent.c.id, consent.c.signal_id, consent.c.partner, consent.c.given)


def ask(conn: Connection, signal_id: int, partner: str, now: datetime) -> Consent:
    """Once for each partner: what was asked before stays as it is, answered or not."""
    conn.execute(
        upsert(consent)
        .values(signal_id=signal_id, partner=partner, asked_at=now)
        .on_conflict_do_nothing(index_elements=["signal_id", "partner"])
    )
    query = select(*_COLUMNS).where(consent.c.signal_id == signal_id, consent.c.partner == partner)
    return Consent(**conn.execute(query).one()._asdict())


def answer(conn: Connection, consent_id: int, given: bool) -> bool:
    """False when it was answered before."""
    answered = conn.execute(
        update(consent).where(consent.c.id == consent_id, consent.c.given.is_(None)).values(given=given)
    )
    return answered.rowcount == 1


def withdraw(conn: Connection, consent_id: int) -> bool:
    """False when it is not given (any more)."""
    withdrawn = update(consent).where(consent.c.id == consent_id, consent.c.given.is_(True)).values(given=False)
    return conn.execute(withdrawn).rowcount == 1


def given_by(conn: Connection, person_id: int) -> list[Consent]:
    """For what somebody reported themselves, newest first."""
    query = select(*_COLUMNS).join(reply_key, reply_key.c.signal_id == consent.c.signal_id)
    rows = conn.execute(query.where(reply_key.c.person_id == person_id, consent.c.given.is_(True)))
    return sorted((Consent(**row._asdict()) for row in rows), key=lambda one: -one.id)


def by_id(conn: Connection, consent_id: int) -> Consent | None:
    row = conn.execute(select(*_COLUMNS).where(consent.c.id == consent_id)).one_or_none()
    return None if row is None else Consent(**row._asdict())


def for_partner(conn: Connection, signal_id: int, partner: str) -> Consent | None:
    query = select(*_COLUMNS).where(consent.c.signal_id == signal_id, consent.c.partner == partner)
    row = conn.execute(query).one_or_none()
    return None if row is None else Consent(**row._asdict())


def take_back(conn: Connection, signal_id: int, partner: str) -> None:
    """A question that was undone; an answer that was given stays."""
    conn.execute(
        delete(consent).where(consent.c.signal_id == signal_id, consent.c.partner == partner, consent.c.given.is_(None))
    )
