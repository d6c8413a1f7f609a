from dataclasses import dataclass
from datetime import datetime

from domain.municipality import Municipality
from domain.people import FirstStaff
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

    @property
    def office(self) -> Office:
        return Office(self.bot_id, self.municipality, self.first_staff)
