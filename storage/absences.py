"""Who on the staff is away when, and who stands in."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from storage.schema import absence


@dataclass(frozen=True)
class Absence:
    """Local days; the last is included."""

    id: int
    person_id: int
    deputy_id: int
    first_day: date
    last_day: date


def add(conn: Connection, person_id: int, deputy_id: int, first_day: date, last_day: date) -> Absence:
    row = conn.execute(
        insert(absence)
        .values(person_id=person_id, deputy_id=deputy_id, first_day=first_day, last_day=last_day)
        .returning(absence)
    )
    return Absence(**row.one()._asdict())


def on(conn: Connection, person_id: int, day: date) -> Absence | None:
    """The absence of a person on a day; the one told last when there are more."""
    query = select(absence).where(
        absence.c.person_id == person_id, absence.c.first_day <= day, absence.c.last_day >= day
    )
    row = conn.execute(query.order_by(absence.c.id.desc()).limit(1)).one_or_none()
    return None if row is None else Absence(**row._asdict())


def from_day(conn: Connection, person_id: int, day: date) -> list[Absence]:
    """Those that are not over on a day, first one first."""
    query = select(absence).where(absence.c.person_id == person_id, absence.c.last_day >= day)
    return [Absence(**row._asdict()) for row in conn.execute(query.order_by(absence.c.first_day))]


def stood_in_for(conn: Connection, deputy_id: int, day: date) -> list[int]:
    """The ids of whoever this person stands in for on a day."""
    query = select(absence.c.person_id).where(
        absence.c.deputy_id == deputy_id, absence.c.first_day <= day, absence.c.last_day >= day
    )
    return list(conn.execute(query.distinct()).scalars())


def end(conn: Connection, person_id: int, day: date) -> None:
    """Those that are not over on a day."""
    conn.execute(delete(absence).where(absence.c.person_id == person_id, absence.c.last_day >= day))


def end_standing_in(conn: Connection, deputy_id: int, day: date) -> list[int]:
    """Those in which this person stands in and that are not over; the ids of whoever is away."""
    ended = conn.execute(
        delete(absence)
        .where(absence.c.deputy_id == deputy_id, absence.c.last_day >= day)
        .returning(absence.c.person_id)
    )
    return sorted(set(ended.scalars()))


def forget_before(conn: Connection, day: date) -> None:
    """Those that were over by then."""
    conn.execute(delete(absence).where(absence.c.last_day < day))


def remove(conn: Connection, absence_id: int, person_id: int) -> bool:
    """Only one's own; false when there was none."""
    removed = conn.execute(delete(absence).where(absence.c.id == absence_id, absence.c.person_id == person_id))
    return removed.rowcount == 1
