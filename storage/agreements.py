"""What was agreed at meetings, and how participants judged them."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.agendas import Agreement, Mark
from domain.errors import Unknown
from domain.meetings import Meeting
from storage.schema import agreement, mark


def add(conn: Connection, values: dict[str, Any]) -> Agreement:
    return Agreement(**conn.execute(insert(agreement).values(values).returning(agreement)).one()._asdict())


def by_id(conn: Connection, agreement_id: int) -> Agreement:
    """Raises Unknown."""
    row = conn.execute(select(agreement).where(agreement.c.id == agreement_id)).one_or_none()
    if row is None:
        raise Unknown
    return Agreement(**row._asdict())


def of_meeting(conn: Connection, meeting_id: int) -> list[Agreement]:
    query = select(agreement).where(agreement.c.meeting_id == meeting_id)
    return [Agreement(**row._asdict()) for row in conn.execute(query.order_by(agreement.c.point_id, agreement.c.id))]


def change(conn: Connection, one: Agreement, **values: Any) -> bool:
    """False when it was done meanwhile."""
    changed = update(agreement).where(agreement.c.id == one.id, agreement.c.done_at.is_(None))
    return conn.execute(changed.values(values)).rowcount == 1


def put_off(conn: Connection, one: Agreement, by_day: date) -> bool:
    return change(conn, one, by_day=by_day)


# How it was judged


def give_mark(conn: Connection, meeting_id: int, person_id: int, criterion: int, score: int) -> None:
    """The last one counts."""
    conn.execute(
        upsert(mark)
        .values(meeting_id=meeting_id, person_id=person_id, criterion=criterion, score=score)
        .on_conflict_do_update(index_elements=["meeting_id", "person_id", "criterion"], set_={"score": score})
    )


def marks(conn: Connection, one: Meeting) -> list[Mark]:
    """For each criterion, how often it got three, two and one."""
    query = select(mark.c.criterion, mark.c.score, func.count()).where(mark.c.meeting_id == one.id)
    given = {(row[0], row[1]): row[2] for row in conn.execute(query.group_by(mark.c.criterion, mark.c.score))}
    return [
        Mark(criterion, (given.get((index, 3), 0), given.get((index, 2), 0), given.get((index, 1), 0)))
        for index, criterion in enumerate(one.criteria)
    ]


def marked_by(conn: Connection, meeting_id: int, person_id: int) -> set[int]:
    """The criteria that somebody has judged already."""
    query = select(mark.c.criterion).where(mark.c.meeting_id == meeting_id, mark.c.person_id == person_id)
    return set(conn.execute(query).scalars())
