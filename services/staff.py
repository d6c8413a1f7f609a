"""Who works for the municipality, and who has which signal in hand."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.municipality import COORDINATORS_QUEUE, Municipality
from domain.people import FirstStaff, Person, Role
from domain.reminders import Calendar, calendar_of
from domain.signals import Signal
from storage import absences, people


@dataclass(frozen=True)
class Office:
    bot_id: int
    municipality: Municipality
    first_staff: FirstStaff

    @property
    def calendar(self) -> Calendar:
        return calendar_of(self.municipality)


def coordinators(conn: Connection, office: Office, now: datetime) -> list[Person]:
    ids = people.with_role(conn, office.bot_id, Role.COORDINATOR, office.first_staff)
    return [people.of_chat(conn, office.bot_id, user_id, now) for user_id in ids]


def in_charge(conn: Connection, office: Office, signal: Signal, now: datetime) -> list[Person]:
    """Whoever took it up, else whose queue it is in, else the coordinators; for who is away, who stands in."""
    today = office.calendar.day(now)
    present = [_stand_in(conn, one, today) for one in _responsible(conn, office, signal, now)]
    return list({one.id: one for one in present}.values())


def _stand_in(conn: Connection, person: Person, today: date) -> Person:
    """Who stands in for somebody today, themselves when they are here; a circle ends where it began."""
    seen = {person.id}
    while (away := absences.on(conn, person.id, today)) is not None and away.deputy_id not in seen:
        person = people.by_id(conn, away.deputy_id)
        seen.add(person.id)
    return person


def _responsible(conn: Connection, office: Office, signal: Signal, now: datetime) -> list[Person]:
    if signal.assignee is not None:
        assignee = people.by_id(conn, signal.assignee)
        if assignee.reachable:
            return [assignee]
    if signal.queue != COORDINATORS_QUEUE:
        user_ids = [one.user_id for one in office.municipality.colleagues if one.key == signal.queue]
        colleagues = [people.of_chat(conn, office.bot_id, user_id, now) for user_id in user_ids]
        if reachable := [one for one in colleagues if one.reachable]:
            return reachable
    return coordinators(conn, office, now)
