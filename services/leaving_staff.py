"""What somebody leaves behind who does not read signals any more: nothing may wait for them."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from domain.answers import Answers
from domain.people import Person
from domain.signals import Signal
from services import handover, triage
from services.deeds import Act
from services.staff import Office
from storage import absences, dialogues, people, taking_back


def close_dialogue(conn: Connection, person: Person, now: datetime) -> None:
    """Whatever question of their work is open; a report of their own stays."""
    open_now = dialogues.of_person(conn, person.id, now)
    kept = Answers(draft=Answers.from_json(open_now.answers).draft)
    dialogues.save(conn, person.id, None, kept.as_json(), open_now.version + 1, now)


def release(conn: Connection, office: Office, by: Person, person: Person, now: datetime) -> Iterator[Signal]:
    """All they have in hand is in nobody's hand; what waits to be told to them is not."""
    taking_back.work(conn, office.bot_id, person.chat_id)
    while mine := handover.in_hand(conn, person):
        for one in mine:
            yield triage.release(conn, Act(by, one.id, one.version, now, office.municipality))


def end_absences(conn: Connection, office: Office, person: Person, now: datetime) -> Iterator[Person]:
    """Their own, and those in which they would stand in: for whom, once each."""
    today = office.calendar.day(now)
    absences.end(conn, person.id, today)
    for person_id in absences.end_standing_in(conn, person.id, today):
        yield people.by_id(conn, person_id)
