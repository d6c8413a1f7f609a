"""Small counts that team OOV may not read, and what would let somebody work them out.

A table of counts is published with its total. A count of 1 to 4 shows as just that. The choice of what else is
hidden depends only on what can be seen afterwards, so that knowing this rule tells a reader nothing either:
for every count that is hidden another table would have been published in exactly the same way.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

LEAST = 5  # the smallest count that may be read
FEW = 10  # a total under this is not broken down: too few tables add up to it

Key = TypeVar("Key")


@dataclass(frozen=True)
class Range:
    """A count as somebody may know it: at least `low` and at most `high`."""

    low: int
    high: int

    @property
    def is_exact(self) -> bool:
        return self.low == self.high

    @property
    def is_nothing(self) -> bool:
        return self.high == 0

    def __add__(self, other: "Range") -> "Range":
        return Range(self.low + other.low, self.high + other.high)


NOTHING = Range(0, 0)
_SMALL = Range(1, LEAST - 1)


def small(count: int) -> Range:
    """A count that stands alone, with no total beside it."""
    return _SMALL if 0 < count < LEAST else Range(count, count)


def total(ranges: Iterable[Range]) -> Range:
    return sum(ranges, NOTHING)


def suppress(counts: Mapping[Key, int]) -> dict[Key, Range]:
    """The table as it may be read beside its total; the order of the keys must not depend on the counts."""
    hidden = [key for key, count in counts.items() if 0 < count < LEAST]
    large = [key for key, count in counts.items() if count >= LEAST]
    shown = {key: Range(count, count) for key, count in counts.items()}
    if sum(counts.values()) < FEW:
        return shown if not any(counts.values()) else _no_breakdown(counts)
    if not hidden:
        return shown
    if len(hidden) == 1:
        return _beside_a_large_one(counts, shown, hidden[0], large)
    left = sum(counts[key] for key in hidden)
    if len(hidden) < left < len(hidden) * (LEAST - 1):
        return shown | dict.fromkeys(hidden, _SMALL)
    # All ones, or all fours: the total would tell.
    return _no_breakdown(counts)


def _beside_a_large_one(
    counts: Mapping[Key, int], shown: dict[Key, Range], only: Key, large: list[Key]
) -> dict[Key, Range]:
    """One small count would be the total without the rest: the first large one is hidden with it."""
    if not large or counts[only] + counts[large[0]] < LEAST + 2:
        return _no_breakdown(counts)
    left = counts[only] + counts[large[0]]
    return shown | {
        only: Range(1, min(LEAST - 1, left - LEAST)),
        large[0]: Range(max(LEAST, left - LEAST + 1), left - 1),
    }


def _no_breakdown(counts: Mapping[Key, int]) -> dict[Key, Range]:
    """Only the total can be read."""
    return dict.fromkeys(counts, Range(0, sum(counts.values())))
