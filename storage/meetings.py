from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from domain.errors import Stale, Unknown
from domain.meetings import Meeting, MeetingStatus
from storage.schema import meeting

_COLUMNS = tuple(meeting.c[field.name] for field in fields(Meeting))
_KEPT = frozenset(field.name for field in fields(Meeting)) - {"id"}


def add(conn: Connection, values: dict[str, Any]) -> Meeting:
    return Meeting(**conn.execute(insert(meeting).values(values).returning(*_COLUMNS)).one()._asdict())


def by_id(conn: Connection, meeting_id: int) -> Meeting:
    """Raises Unknown."""
    row = conn.execute(select(*_COLUMNS).where(meeting.c.id == meeting_id)).one_or_none()
    if row is None:
        raise Unknown
    return Meeting(**row._asdict())


def lock(conn: Connection, meeting_id: int) -> Meeting:
    """First thing in whatever counts its places: nobody else counts them until this is committed. Raises Unknown."""
    row = conn.execute(
        update(meeting).where(meeting.c.id == meeting_id).values(locked=meeting.c.locked + 1).returning(*_COLUMNS)
    ).one_or_none()
    if row is None:
        raise Unknown
    return Meeting(**row._asdict())


def next_number(conn: Connection, meeting_id: int) -> int:
    """Of whoever comes onto its list next."""
    row = conn.execute(
        update(meeting)
        .where(meeting.c.id == meeting_id)
        .values(last_number=meeting.c.last_number + 1)
        .returning(meeting.c.last_number)
    )
    return int(row.scalar_one())


def save(conn: Connection, changed: Meeting) -> None:
    """Keeps a meeting whose version was raised by one. Raises Stale when somebody else was first."""
    values = {key: value for key, value in vars(changed).items() if key in _KEPT}
    saved = conn.execute(
        update(meeting).where(meeting.c.id == changed.id, meeting.c.version == changed.version - 1).values(values)
    )
    if saved.rowcount != 1:
        raise Stale


def published_from(conn: Connection, moment: datetime) -> list[Meeting]:
    """Those that were not over at a moment, first one first."""
    query = select(*_COLUMNS).where(meeting.c.status == MeetingStatus.PUBLISHED, meeting.c.ends_at > moment)
    return [Meeting(**row._asdict()) for row in conn.execute(query.order_by(meeting.c.starts_at))]


def published_between(conn: Connection, start: datetime, end: datetime) -> list[Meeting]:
    """That residents can read of, the first one first."""
    query = select(*_COLUMNS).where(
        meeting.c.status == MeetingStatus.PUBLISHED, meeting.c.starts_at >= start, meeting.c.starts_at < end
    )
    return [Meeting(**row._asdict()) for row in conn.execute(query.order_by(meeting.c.starts_at))]


def newest(conn: Connection, most: int) -> list[Meeting]:
    """Whatever became of them, the last to begin first."""
    query = select(*_COLUMNS).order_by(meeting.c.starts_at.desc(), meeting.c.id).limit(most)
    return [Meeting(**row._asdict()) for row in conn.execute(query)]


def for_staff(conn: Connection, since: datetime) -> list[Meeting]:
    """Drafts, and what was published and is not longer ago than this; first one first."""
    query = select(*_COLUMNS).where(meeting.c.status != MeetingStatus.CANCELLED, meeting.c.starts_at > since)
    return [Meeting(**row._asdict()) for row in conn.execute(query.order_by(meeting.c.starts_at))]


def during(conn: Connection, starts_at: datetime, ends_at: datetime, besides: int | None) -> list[Meeting]:
    """What is not cancelled and falls together with this."""
    query = select(*_COLUMNS).where(
        meeting.c.status != MeetingStatus.CANCELLED, meeting.c.starts_at < ends_at, meeting.c.ends_at > starts_at
    )
    return [Meeting(**row._asdict()) for row in conn.execute(query) if row.id != besides]


def places(conn: Connection, neighbourhood: str, most: int) -> list[str]:
    """Where meetings of a neighbourhood were held, last one first."""
    query = select(meeting.c.place).where(meeting.c.neighbourhood == neighbourhood).order_by(meeting.c.id.desc())
    return list(dict.fromkeys(conn.execute(query.limit(50)).scalars()))[:most]


def neighbourhoods_in_use(conn: Connection) -> set[str]:
    return set(conn.execute(select(meeting.c.neighbourhood).distinct()).scalars())
