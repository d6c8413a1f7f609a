"""Who works for the municipality, and who has which signal in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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

    def calendar_for(self, person: Person) -> Calendar:
        """With the working days of one of the staff."""
        return replace(self.calendar, working=self.municipality.working_time_of(person.chat_id))


def coordinators(conn: Connection, office: Office, now: datetime) -> list[Person]:
    ids = people.with_role(conn, office.bot_id, Role.COORDINATOR, office.first_staff)
    return [people.of_chat(conn, office.bot_id, user_id, now) for user_id in ids]


def deputies(conn: Connection, office: Office, now: datetime) -> list[Person]:
    """Who hears of every broken promise, and of danger that nobody took up, whoever has the signal."""
    ids = people.with_role(conn, office.bot_id, Role.DEPUTY, office.first_staff)
    return [people.of_chat(conn, office.bot_id, user_id, now) for user_id in ids]


def in_charge(conn: Connection, office: Office, signal: Signal, now: datetime) -> list[Person]:
    """Whoever took it up, else whose queue it is in, else the coordinators; for who is away, who stands in."""
    return in_charge_of(conn, office, signal, coordinators(conn, office, now), now)


def in_charge_of(
    conn: Connection, office: Office, signal: Signal, staff: Sequence[Person], now: datetime
) -> list[Person]:
    """As `in_charge`, where the coordinators are known already."""
    by_id = {one.id: one for one in staff}
    today = office.calendar.day(now)
    present = [_stand_in(conn, one, by_id, today) for one in _responsible(office, signal, by_id)]
    return list({one.id: one for one in present}.values())


Staff = Mapping[int, Person]


def _stand_in(conn: Connection, person: Person, staff: Staff, today: date) -> Person:
    """Who stands in for somebody today, themselves when they are here; a circle ends where it began."""
    seen = {person.id}
    while (away := absences.on(conn, person.id, today)) is not None:
        if away.deputy_id in seen or away.deputy_id not in staff:
            break
        person = staff[away.deputy_id]
        seen.add(person.id)
    return person


def _responsible(office: Office, signal: Signal, staff: Staff) -> list[Person]:
    """Only who is on the staff now and can be reached: who never talked with the bot has no name here yet."""
    within_reach = [one for one in staff.values() if one.reachable and one.staff_name is not None]
    if mine := [one for one in within_reach if one.id == signal.assignee]:
        return mine
    if signal.queue != COORDINATORS_QUEUE:
        user_ids = {one.user_id for one in office.municipality.colleagues if one.key == signal.queue}
        if theirs := [one for one in within_reach if one.chat_id in user_ids]:
            return theirs
    return within_reach or list(staff.values())
