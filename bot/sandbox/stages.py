"""Where samples play."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from domain.municipality import Municipality
from domain.working_time import is_working_day

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Stage:
    """Where the samples play; `media` names the files a photo and a voice message are sent with."""

    bot_id: int
    municipality: Municipality
    now: datetime
    media: Mapping[str, str] = field(default_factory=dict)

    def working_day(self, ago: int) -> date:
        day = self.now.astimezone(self.municipality.timezone).date()
        for _ in range(ago):
            day -= _ONE_DAY
            while not is_working_day(day, self.municipality.working_time):
                day -= _ONE_DAY
        return day

    def moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.municipality.timezone)
