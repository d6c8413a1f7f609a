"""Who was asked about a signal of somebody else, and how many said what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, exists, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.people import Person
from domain.signals import Signal
from storage import people
from storage.schema import asked_neighbour, asking, person, reply_key, signal


@dataclass(frozen=True)
class Asked:
    asked: int
    yes: int
    no: int


def of_signal(conn: Connection, signal_id: int) -> Asked | None:
    row = conn.execute(
        select(asking.c.asked, asking.c.yes, asking.c.no).where(asking.c.signal_id == signal_id)
    ).one_or_none()
    return None if row is None else Asked(**row._asdict())


def neighbours(conn: Connection, bot_id: int, one: Signal, told_before: datetime, most: int) -> list[Person]:
    """Who chose to be asked there, may be told something unasked, was not asked this, and did not report it."""
    was_asked = exists().where(asked_neighbour.c.signal_id == one.id, asked_neighbour.c.person_id == person.c.id)
    reported = exists().where(
        reply_key.c.person_id == person.c.id,
        reply_key.c.signal_id == signal.c.id,
        or_(signal.c.id == one.id, signal.c.parent_id == one.id),
    )
    query = select(person.c.id).where(
        person.c.bot_id == bot_id,
        person.c.asked_in == one.neighbourhood,
        person.c.reachable.is_(True),
        person.c.stopped.is_(False),
        or_(person.c.unasked_at.is_(None), person.c.unasked_at <= told_before),
        ~was_asked,
        ~reported,
    )
    ids = conn.execute(query.order_by(person.c.id).limit(most)).scalars().all()
    return [people.by_id(conn, person_id) for person_id in ids]


def add(conn: Connection, signal_id: int, asked: Iterable[Person]) -> None:
    rows = [{"signal_id": signal_id, "person_id": one.id, "answered": False} for one in asked]
    if rows:
        conn.execute(insert(asked_neighbour), rows)
    conn.execute(
        upsert(asking)
        .values(signal_id=signal_id, asked=len(rows), yes=0, no=0)
        .on_conflict_do_update(index_elements=["signal_id"], set_={"asked": asking.c.asked + len(rows)})
    )


def was_asked(conn: Connection, signal_id: int, person_id: int) -> bool:
    there = exists().where(asked_neighbour.c.signal_id == signal_id, asked_neighbour.c.person_id == person_id)
    return bool(conn.execute(select(there)).scalar_one())


def answer(conn: Connection, signal_id: int, person_id: int, yes: bool) -> bool:
    """False when this person has answered already; what they said is counted, not kept with them."""
    answered = conn.execute(
        update(asked_neighbour)
        .where(
            asked_neighbour.c.signal_id == signal_id,
            asked_neighbour.c.person_id == person_id,
            asked_neighbour.c.answered.is_(False),
        )
        .values(answered=True)
    )
    if answered.rowcount != 1:
        return False
    counted = {"yes": asking.c.yes + 1} if yes else {"no": asking.c.no + 1}
    conn.execute(update(asking).where(asking.c.signal_id == signal_id).values(counted))
    return True
