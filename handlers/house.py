from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from domain.municipality import Municipality
from domain.people import FirstStaff
from domain.personal.guard import Guard
from domain.suggestion import Suggester
from services.staff import Office


@dataclass(frozen=True)
class House:
    """What every turn may look at and none may change."""

    bot_id: int
    bot_username: str
    municipality: Municipality
    suggester: Suggester
    first_staff: FirstStaff
    started_at: datetime

    @cached_property
    def guard(self) -> Guard:
        return Guard(self.municipality)

    @property
    def office(self) -> Office:
        return Office(self.bot_id, self.municipality, self.first_staff)
