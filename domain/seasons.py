"""A time of the year with worries of its own: when it is, where it gathers, and what is told about it."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from domain.office import Number
from domain.phrases import fold
from domain.signals import PartOfDay
from domain.texts import Localised

LONGEST_WHAT = 300  # characters
LONGEST_WHO = 60
_ONE_DAY = timedelta(days=1)
_COMMON_YEAR = 2026


@dataclass(frozen=True, order=True)
class DayOfYear:
    month: int
    day: int

    def of(self, year: int) -> date:
        """Raises ValueError when the year has no such day."""
        return date(year, self.month, self.day)

    @property
    def is_in_every_year(self) -> bool:
        return 1 <= self.month <= 12 and 1 <= self.day <= monthrange(_COMMON_YEAR, self.month)[1]


@dataclass(frozen=True)
class Hotspot:
    key: str
    name: str
    neighbourhood: str


@dataclass(frozen=True)
class Eve:
    """A night in which nobody reads along: from an hour of this day until one of the next, local."""

    day: DayOfYear
    start: Annotated[time, Field(alias="from")]
    end: Annotated[time, Field(alias="until")]
    numbers: tuple[Number, ...]


@dataclass(frozen=True)
class DailyFigure:
    """On these days a figure of the day before is told, at this local time."""

    first: Annotated[DayOfYear, Field(alias="from")]
    last: Annotated[DayOfYear, Field(alias="until")]
    at: time


@dataclass(frozen=True)
class Season:
    """Returns each year; it goes on past New Year when it ends earlier in the year than it begins.

    The first of its topics is what its button stands for.
    """

    key: str
    name: Localised
    first: Annotated[DayOfYear, Field(alias="from")]
    last: Annotated[DayOfYear, Field(alias="until")]
    topics: tuple[str, ...]
    hotspots: tuple[Hotspot, ...] = ()
    eve: Eve | None = None
    figure: DailyFigure | None = None

    def edition(self, year: int) -> "Edition":
        """The one that begins in this year."""
        return Edition(self, self.first.of(year), _last(self.first, self.last, year))

    def newest(self, day: date) -> "Edition":
        """The one that this day is in, else the last one before it."""
        edition = self.edition(day.year)
        return edition if edition.first <= day else self.edition(day.year - 1)

    def hotspot(self, key: str) -> Hotspot | None:
        return next((one for one in self.hotspots if one.key == key), None)

    def offered(self, topic: str | None, neighbourhood: str | None) -> tuple[Hotspot, ...]:
        """What can be chosen for a report on this topic, in this neighbourhood if it is known."""
        if topic not in self.topics:
            return ()
        return tuple(one for one in self.hotspots if neighbourhood in (None, one.neighbourhood))

    def hotspot_in(self, text: str, neighbourhood: str | None) -> Hotspot | None:
        """The one that a text calls by its name, when it can be in this neighbourhood."""
        words = fold(" ".join(text.split()))
        fitting = (one for one in self.hotspots if neighbourhood in (None, one.neighbourhood))
        return next((one for one in fitting if re.search(rf"\b{re.escape(fold(one.name))}\b", words)), None)

    def is_eve(self, now: datetime, timezone: ZoneInfo) -> bool:
        local = now.astimezone(timezone)
        return self.eve is not None and any(
            datetime.combine(day, self.eve.start, timezone)
            <= local
            < datetime.combine(day + _ONE_DAY, self.eve.end, timezone)
            for day in (local.date(), local.date() - _ONE_DAY)
            if (day.month, day.day) == (self.eve.day.month, self.eve.day.day)
        )


def _last(first: DayOfYear, last: DayOfYear, year: int) -> date:
    return last.of(year if last >= first else year + 1)


@dataclass(frozen=True)
class Edition:
    """A season of one year, local days."""

    season: Season
    first: date
    last: date

    @property
    def year(self) -> int:
        return self.first.year

    def is_on(self, day: date) -> bool:
        return self.first <= day <= self.last

    def until(self, day: date) -> "Edition":
        """As far as this day goes."""
        return Edition(self.season, self.first, min(self.last, day))

    def before(self, day: date) -> "Edition":
        """The one of a year before, as far as this one is on this day."""
        earlier = self.season.edition(self.year - 1)
        return earlier if day >= self.last else earlier.until(earlier.first + (day - self.first))

    def figure_days(self) -> tuple[date, date] | None:
        """The first and the last day on which a figure is told."""
        figure = self.season.figure
        if figure is None:
            return None
        year = self.year if figure.first >= self.season.first else self.year + 1
        return figure.first.of(year), _last(figure.first, figure.last, year)


def on(seasons: Iterable[Season], day: date) -> Edition | None:
    """The season that it is."""
    return next((edition for edition in (one.newest(day) for one in seasons) if edition.is_on(day)), None)


@dataclass(frozen=True)
class Agreement:
    """What was agreed for a hotspot, and who does it."""

    id: int
    season: str
    year: int
    hotspot: str
    who: str
    what: str
    made_on: date


@dataclass(frozen=True)
class Count:
    """What was reported about a season or at one of its hotspots, and how many of those are closed or too late now."""

    total: int
    hotspots: Mapping[str, int]
    parts: Mapping[PartOfDay, int]
    closed: int
    overdue: int

    def elsewhere(self, season: Season) -> int:
        """At none of the hotspots that there are now."""
        return self.total - sum(self.hotspots.get(one.key, 0) for one in season.hotspots)


@dataclass(frozen=True)
class Page:
    """An edition until a day, beside the one of a year before, as far as that day."""

    edition: Edition
    day: date
    now: Count
    before: Count
    agreements: tuple[Agreement, ...]
    earlier: tuple[Agreement, ...]  # of the year before


@dataclass(frozen=True)
class Totals:
    """What team OOV may read: whole days of the whole municipality, all subjects together, without help and care.

    `before` is the same stretch of a year before; when it `is_over` no day is added any more.
    """

    edition: Edition
    days: Mapping[date, int]
    before: int
    agreements: tuple[Agreement, ...]
    is_over: bool

    @property
    def total(self) -> int:
        return sum(self.days.values())
