from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.errors import Unknown
from domain.meetings import Meeting
from domain.registrations import ON_LIST, Registration, Room, Standing
from storage.schema import meeting, registration

_LISTED = registration.c.standing.in_(sorted(ON_LIST))


def _of(row: Any) -> Registration:
    return Registration(**row._asdict())


def room(conn: Connection, one: Meeting) -> Room:
    """Count only after `meetings.lock`: it is what nobody else may change meanwhile."""
    query = select(registration.c.standing, registration.c.on_held, func.sum(registration.c.party), func.count())
    grouped = query.where(registration.c.meeting_id == one.id, _LISTED).group_by(
        registration.c.standing, registration.c.on_held
    )
    taken, held_taken, waiting = 0, 0, 0
    for standing, on_held, seats, count in conn.execute(grouped):
        if standing is Standing.WAITING:
            waiting += count
        elif on_held:
            held_taken += seats
        else:
            taken += seats
    return Room(one.seats - taken, one.held - held_taken, waiting)


def add(conn: Connection, values: dict[str, Any]) -> Registration | None:
    """None when this person is on the list already."""
    row = conn.execute(upsert(registration).values(values).on_conflict_do_nothing().returning(registration))
    found = row.one_or_none()
    return None if found is None else _of(found)


def by_id(conn: Connection, registration_id: int) -> Registration:
    """Raises Unknown."""
    row = conn.execute(select(registration).where(registration.c.id == registration_id)).one_or_none()
    if row is None:
        raise Unknown
    return _of(row)


def of_person(conn: Connection, meeting_id: int, person_id: int) -> Registration | None:
    """Their place on the list, if they are on it."""
    query = select(registration).where(
        registration.c.meeting_id == meeting_id, registration.c.person_id == person_id, _LISTED
    )
    row = conn.execute(query).one_or_none()
    return None if row is None else _of(row)


def listed(conn: Connection, meeting_id: int) -> list[Registration]:
    """Who is on the list, in the order in which they came."""
    query = select(registration).where(registration.c.meeting_id == meeting_id, _LISTED)
    return [_of(row) for row in conn.execute(query.order_by(registration.c.number))]


def first_waiting(conn: Connection, meeting_id: int) -> Registration | None:
    query = select(registration).where(
        registration.c.meeting_id == meeting_id, registration.c.standing == Standing.WAITING
    )
    row = conn.execute(query.order_by(registration.c.number).limit(1)).one_or_none()
    return None if row is None else _of(row)


def waiting_before(conn: Connection, one: Registration) -> int:
    """How many registrations wait before this one."""
    query = select(func.count()).where(
        registration.c.meeting_id == one.meeting_id,
        registration.c.standing == Standing.WAITING,
        registration.c.number < one.number,
    )
    return int(conn.execute(query).scalar_one())


def change(conn: Connection, one: Registration, **values: Any) -> Registration:
    """Only under the lock of its meeting."""
    changed = update(registration).where(registration.c.id == one.id).values(values).returning(registration)
    return _of(conn.execute(changed).one())


def rest_did_not_come(conn: Connection, meeting_id: int) -> int:
    """Whoever was not seen at the door; how many registrations that are."""
    return conn.execute(
        update(registration)
        .where(
            registration.c.meeting_id == meeting_id,
            registration.c.standing == Standing.CONFIRMED,
            registration.c.came.is_(None),
        )
        .values(came=False)
    ).rowcount


def upcoming_of_person(conn: Connection, person_id: int, now: datetime) -> list[Registration]:
    """On lists of meetings that have not begun, first one first."""
    query = (
        select(registration)
        .join(meeting, meeting.c.id == registration.c.meeting_id)
        .where(
            registration.c.person_id == person_id,
            _LISTED,
            meeting.c.starts_at > now,
            meeting.c.status == "published",
        )
    )
    return [_of(row) for row in conn.execute(query.order_by(meeting.c.starts_at))]


def hear(conn: Connection, registration_ids: Iterable[int], wanted: bool) -> None:
    conn.execute(update(registration).where(registration.c.id.in_(list(registration_ids))).values(hears=wanted))


def hear_nothing(conn: Connection, person_id: int) -> None:
    """Of any list this person is on."""
    conn.execute(update(registration).where(registration.c.person_id == person_id).values(hears=False))
