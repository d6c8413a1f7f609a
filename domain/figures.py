"""What is counted, and when a change is more than chance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import comb

from domain.signals import ClosingReason, PartOfDay
from domain.suppression import NOTHING, Range, total
from domain.weeks import Week

HIDDEN_TOPICS = frozenset({"need", "worry_about_someone"})  # help and care are not for team OOV
WEEKS = 8  # that a digest looks back on, its own week included
LEVEL = 0.01  # a mark appears by chance once in a hundred times, in each direction
PARTS_FROM = 30  # signals in a week before parts of the day are told


class Change(Enum):
    MORE = "more"
    LESS = "less"


@dataclass(frozen=True)
class Cell:
    """One topic in one neighbourhood."""

    neighbourhood: str
    topic: str
    count: Range


@dataclass(frozen=True)
class WeekFigures:
    """One week as team OOV may read it, without the hidden topics. How much work there is is exact.

    `open` and `overdue` are those at the end of the week and unknown for weeks long past. `due` were to be
    answered in this week, `in_time` of them were.
    """

    week: Week
    new: int
    cells: tuple[Cell, ...]
    parts: Mapping[PartOfDay, Range]
    closed: int
    reasons: Mapping[ClosingReason, Range]
    due: int
    in_time: int
    ideas: Range
    offers: Range
    open: int | None = None
    overdue: int | None = None

    def of(self, neighbourhood: str, topic: str) -> Range:
        found = (one.count for one in self.cells if (one.neighbourhood, one.topic) == (neighbourhood, topic))
        return next(found, NOTHING)

    @property
    def is_broken_down(self) -> bool:
        return self.new == 0 or any(one.count != Range(0, self.new) for one in self.cells)


@dataclass(frozen=True)
class Line:
    """A topic in a neighbourhood: this week, over all weeks, and whether the difference is more than chance."""

    topic: str
    count: Range
    over_all: Range
    change: Change | None


def lines_of(weeks: Sequence[WeekFigures], neighbourhood: str, topics: Sequence[str]) -> list[Line]:
    """Worked out from what was published and nothing else; the largest first, without what never happened."""
    found = [_line([one.of(neighbourhood, topic) for one in weeks], topic) for topic in topics]
    told = [one for one in found if not one.over_all.is_nothing]
    return sorted(told, key=lambda one: (-one.count.low, -one.count.high, -one.over_all.high))


def together(weeks: Sequence[WeekFigures], neighbourhood: str, topics: Sequence[str]) -> list[tuple[str, Range]]:
    """Each topic over these weeks, worked out from what was published; the largest first."""
    found = [(topic, total(one.of(neighbourhood, topic) for one in weeks)) for topic in topics]
    return sorted((one for one in found if not one[1].is_nothing), key=lambda one: (-one[1].low, -one[1].high))


def _line(counts: Sequence[Range], topic: str) -> Line:
    earlier = counts[:-1]
    return Line(topic, counts[-1], total(counts), change(counts[-1], total(earlier), len(earlier)))


def change(now: Range, before: Range, weeks: int) -> Change | None:
    """Against the `weeks` before; with counts that are not exact only when it holds for all they may be."""
    if weeks == 0:
        return None
    if at_least(now.low, before.high, weeks) <= LEVEL:
        return Change.MORE
    if at_most(now.high, before.low, weeks) <= LEVEL:
        return Change.LESS
    return None


# Two Poisson counts are compared exactly: given their sum, the newest is binomial (Przyborowski and Wilenski, 1940).


def at_least(now: int, before: int, weeks: int) -> float:
    """The chance of this many in one week, or more, when nothing changed since the `weeks` before."""
    return _tail(now, now + before, weeks, now + before)


def at_most(now: int, before: int, weeks: int) -> float:
    return _tail(0, now, weeks, now + before)


def _tail(first: int, last: int, weeks: int, count: int) -> float:
    """Of a binomial with `count` trials and a chance of 1 in `weeks` + 1."""
    ways = sum(comb(count, one) * weeks ** (count - one) for one in range(first, last + 1))
    return float(ways / (weeks + 1) ** count)
