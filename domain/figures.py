"""What is counted, and when a change is more than chance."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import exp, lgamma, log

from domain.signals import ClosingReason, PartOfDay
from domain.suppression import NOTHING, Range, total
from domain.weeks import Week

HIDDEN_TOPICS = frozenset({"need", "worry_about_someone"})  # help and care are not for team OOV
WEEKS = 8  # that a digest looks back on, its own week included
LEVEL = 0.01  # a mark appears by chance once in a hundred times, in each direction
_NEGLIGIBLE = 1e-15
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

    @property
    def is_known(self) -> bool:
        """At least something is sure to have come in."""
        return self.over_all.low > 0


def lines_of(weeks: Sequence[WeekFigures], neighbourhood: str, topics: Sequence[str]) -> list[Line]:
    """Worked out from what was published and nothing else, without what never happened.

    What changed comes first, then the largest.
    """
    found = [_line([one.of(neighbourhood, topic) for one in weeks], topic) for topic in topics]
    told = [one for one in found if not one.over_all.is_nothing]
    return sorted(
        told,
        key=lambda one: (one.change is None, -one.count.low, -one.count.high, -one.over_all.low, -one.over_all.high),
    )


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
    return _from(now, now + before, weeks)


def at_most(now: int, before: int, weeks: int) -> float:
    return _until(now, now + before, weeks)


# Of a binomial with `count` trials and a chance of 1 in `weeks` + 1, summed away from its middle, where the terms
# become small soon: thousands of reports must not keep the program busy.


def _from(first: int, count: int, weeks: int) -> float:
    if first * (weeks + 1) <= count:
        return 1 - _until(first - 1, count, weeks)
    return _sum(range(first, count + 1), count, weeks)


def _until(last: int, count: int, weeks: int) -> float:
    if last * (weeks + 1) >= count:
        return 1 - _from(last + 1, count, weeks)
    return _sum(range(last, -1, -1), count, weeks)


def _sum(numbers: Iterable[int], count: int, weeks: int) -> float:
    """Of terms that become smaller and smaller."""
    whole = 0.0
    for one in numbers:
        ways = lgamma(count + 1) - lgamma(one + 1) - lgamma(count - one + 1)
        term = exp(ways + (count - one) * log(weeks) - count * log(weeks + 1))
        whole += term
        if term < whole * _NEGLIGIBLE:
            break
    return whole
