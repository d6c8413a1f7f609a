"""When team OOV's weekly digest is due, and what is in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.figures import WeekFigures
from domain.weeks import Week

MAKE_GOOD = timedelta(hours=36)  # a digest that is later than this is named in the next one
LONGEST_WORDS = 900  # characters: the rest of the digest has to fit on the same screen


@dataclass(frozen=True)
class Slot:
    """A moment that returns each week, local; 0 is Monday."""

    weekday: int
    at: time

    def last(self, now: datetime, timezone: ZoneInfo) -> datetime:
        """The newest that is not after now."""
        local = now.astimezone(timezone)
        day = local.date() - timedelta(days=(local.weekday() - self.weekday) % 7)
        slot = datetime.combine(day, self.at, timezone)
        return slot if slot <= local else datetime.combine(day - timedelta(days=7), self.at, timezone)

    def first(self, began: datetime, timezone: ZoneInfo) -> datetime:
        """The oldest that is not before then."""
        newest = self.last(began, timezone)
        return newest if newest == began else self.next(began, timezone)

    def next(self, now: datetime, timezone: ZoneInfo) -> datetime:
        following = self.last(now, timezone).date() + timedelta(days=7)
        return datetime.combine(following, self.at, timezone)


SEND = Slot(0, time(8))
DRAFT = Slot(4, time(14))


@dataclass(frozen=True)
class Gathering:
    """A meeting as everybody may know of it."""

    title: str
    neighbourhood: str
    day: date


@dataclass(frozen=True)
class Digest:
    """`weeks` look back, the one it is about last; `missed` had no digest of their own."""

    weeks: Sequence[WeekFigures]
    words: str
    missed: Sequence[Week] = ()
    meetings: Sequence[Gathering] = ()  # of the week it is about and of the one in which it is read

    @property
    def about(self) -> WeekFigures:
        return self.weeks[-1]

    @property
    def usual(self) -> int:
        """New signals in one of the weeks before, on average."""
        earlier = self.weeks[:-1]
        return round(sum(one.new for one in earlier) / len(earlier)) if earlier else 0
