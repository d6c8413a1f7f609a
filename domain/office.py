"""When, where and on which number the municipality can be reached."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from domain.texts import Localised


class Number(StrEnum):
    """The telephone numbers a resident may be shown."""

    EMERGENCY = "emergency"
    POLICE = "police"
    CRIME_ANONYMOUS = "crime_anonymous"
    WORRYING_BEHAVIOUR = "worrying_behaviour"
    SAFE_AT_HOME = "safe_at_home"
    SUICIDE_PREVENTION = "suicide_prevention"
    CHILD_LINE = "child_line"


class Weekday(StrEnum):
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """0 is Monday, as in `date.weekday()`."""
        return list(Weekday).index(self)


@dataclass(frozen=True)
class Presence:
    """When and where the coordinator can be met; times are local."""

    weekday: Weekday
    neighbourhood: str
    place: str = ""
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True)
class Face:
    """The face behind the bot. Without a name residents read “our” and the title."""

    title: Localised
    name: str
    phone: str
    presences: tuple[Presence, ...]
    office_hours: tuple[Presence, ...]


@dataclass(frozen=True)
class WorkingTime:
    """Local office days and hours; `closed` are closing days besides the public holidays."""

    days: frozenset[Weekday]
    start: time
    end: time
    closed: frozenset[date]
    works_on_good_friday: bool
    answer_within: int  # working days
