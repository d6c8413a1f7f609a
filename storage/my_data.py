"""What is kept about one person, table by table."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from domain.my_data import MyConsent, MyMeeting
from domain.registrations import ON_LIST, Standing
from storage.schema import (
    agenda_point,
    agreement,
    asked_neighbour,
    call_back,
    consent,
    home,
    mark,
    meeting,
    person,
    registration,
    voice,
)


@dataclass(frozen=True)
class Settings:
    first_seen: datetime
    unasked_at: datetime | None
    asked: int
    home: str | None
    wants_news: bool | None
    news_since: date | None


def settings(conn: Connection, person_id: int) -> Settings:
    asked = select(func.count()).where(asked_neighbour.c.person_id == person_id)
    chosen = conn.execute(select(home).where(home.c.person_id == person_id)).one_or_none()
    known = conn.execute(select(person.c.first_seen, person.c.unasked_at).where(person.c.id == person_id)).one()
    return Settings(
        known.first_seen,
        known.unasked_at,
        int(conn.execute(asked).scalar_one()),
        chosen.neighbourhood if chosen else None,
        chosen.wants_news if chosen else None,
        chosen.news_since if chosen else None,
    )


def numbers(conn: Connection, person_id: int) -> tuple[str, ...]:
    """To call back on."""
    return _words(conn, select(call_back.c.number), call_back.c.person_id == person_id, call_back.c.number.is_not(None))


def partners(conn: Connection, signal_id: int) -> tuple[MyConsent, ...]:
    query = select(consent.c.partner, consent.c.given, consent.c.asked_at).where(consent.c.signal_id == signal_id)
    return tuple(MyConsent(**row._asdict()) for row in conn.execute(query))


def meetings(conn: Connection, person_id: int) -> tuple[MyMeeting, ...]:
    query = (
        select(meeting.c.title, meeting.c.starts_at, registration)
        .join(meeting, meeting.c.id == registration.c.meeting_id)
        .where(registration.c.person_id == person_id)
        .order_by(registration.c.id)
    )
    return tuple(
        MyMeeting(
            row.title,
            row.starts_at,
            row.party,
            row.wishes,
            row.name,
            is_on_list=row.standing in ON_LIST,
            waits=row.standing is Standing.WAITING,
            hears=row.hears,
            came=row.came,
        )
        for row in conn.execute(query)
    )


def proposed(conn: Connection, person_id: int) -> tuple[str, ...]:
    return _words(conn, select(agenda_point.c.text), agenda_point.c.proposed_by == person_id)


def backed(conn: Connection, person_id: int) -> tuple[str, ...]:
    query = select(agenda_point.c.text).join(voice, voice.c.point_id == agenda_point.c.id)
    return _words(conn, query, voice.c.person_id == person_id)


def agreed(conn: Connection, person_id: int) -> tuple[str, ...]:
    return _words(conn, select(agreement.c.text), agreement.c.owner_id == person_id)


def marks(conn: Connection, person_id: int) -> tuple[tuple[str, int], ...]:
    query = select(meeting.c.title, mark.c.score).join(meeting, meeting.c.id == mark.c.meeting_id)
    rows = conn.execute(query.where(mark.c.person_id == person_id).order_by(mark.c.meeting_id, mark.c.criterion))
    return tuple((row.title, row.score) for row in rows)


def _words(conn: Connection, query: Select[Any], *where: ColumnElement[bool]) -> tuple[str, ...]:
    return tuple(conn.execute(query.where(*where)).scalars())
