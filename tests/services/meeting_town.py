"""A database with a coordinator, residents and a published meeting, for tests of the service alone."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from domain.meetings import Meeting
from domain.people import FirstStaff, Person
from domain.planning import Planning
from domain.registrations import Standing
from services import meetings as services
from services.meetings import MeetingAct
from services.staff import Office
from storage import meetings, people
from storage.database import writing_engine
from tests.disk import empty_database
from tests.world import HUIZEN

T = TypeVar("T")
SEATED = frozenset({Standing.CONFIRMED, Standing.OFFERED})
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
START = datetime(2026, 12, 3, 18, 30, tzinfo=UTC)
OFFICE = Office(1, HUIZEN, FirstStaff(frozenset({900}), {900: "Noor"}, None))


class Town:
    def __init__(self, path: Path) -> None:
        path.write_bytes(empty_database())
        self.path = path
        self.engine: Engine = writing_engine(path)
        self.noor = self.within(people.of_chat, 1, 900, NOW)

    def within(self, deed: Callable[..., T], *arguments: object, **options: object) -> T:
        with self.engine.begin() as conn:
            return deed(conn, *arguments, **options)

    def resident(self, number: int) -> Person:
        return self.within(people.of_chat, 1, 1000 + number, NOW)

    def act(self, meeting: Meeting, now: datetime = NOW) -> MeetingAct:
        current = self.within(meetings.by_id, meeting.id)
        return MeetingAct(self.noor, meeting.id, current.version, now, HUIZEN)

    def publish(self, capacity: int, held: int = 0) -> Meeting:
        planning = Planning(neighbourhood="kostmand", title="Drugs", starts_at=START, place="De Draaikom")
        draft = self.within(services.plan, self.noor, planning, HUIZEN, NOW)
        self.within(services.change, self.act(draft), capacity=capacity, held=held)
        return self.within(services.publish, self.act(draft))

    def close(self) -> None:
        self.engine.dispose()
