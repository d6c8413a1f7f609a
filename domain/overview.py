"""What coordinators read of a period: real figures, to act on."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from domain.office import WorkingTime
from domain.periods import Period
from domain.signals import PartOfDay, Solved
from domain.working_time import is_working_day

HOT_FROM = 3  # signals that name the same place
HEAT_FROM = 30  # signals before weekdays and parts of the day say anything


@dataclass(frozen=True)
class Choice:
    """Of which signals: everything of a period, or of one neighbourhood, or about one topic."""

    period: Period
    neighbourhood: str | None = None
    topic: str | None = None


@dataclass(frozen=True)
class Course:
    """The days on which a signal came in, was answered and was closed; by `promised_on` an answer was promised.

    Of one that was opened again the last promise counts, with its answer; `first_answered_on` is from before.
    """

    came_on: date
    promised_on: date | None
    answered_on: date | None
    closed_on: date | None
    first_answered_on: date | None = None


@dataclass(frozen=True)
class HotPlace:
    """Named by `count` signals; `when` it happens is what residents said, as far as they did."""

    name: str
    count: int
    when: Mapping[PartOfDay, int]


@dataclass(frozen=True)
class Overview:
    """`in_time` of `due` were answered by the promised day. Medians are in working days.

    `reopened`, `solved` and who felt heard are what happened in the period, whenever the signal came in.
    """

    choice: Choice
    new: int
    before: int  # in the period before this one
    pieces: Sequence[tuple[Period, int]]
    topics: Mapping[tuple[str, str], int]
    closed: int
    open: int
    overdue: int
    due: int
    in_time: int
    to_answer: float | None
    to_closing: float | None
    reopened: int
    solved: Mapping[Solved, int]
    heard: int
    not_heard: int
    hot: Sequence[HotPlace]
    moments: Mapping[tuple[int, PartOfDay], int]  # by weekday, 0 is Monday

    @property
    def is_worth_a_heat_map(self) -> bool:
        return self.new >= HEAT_FROM

    def busiest(self, most: int) -> list[tuple[tuple[int, PartOfDay], int]]:
        """Weekdays and parts of the day in which most came in, the first one first."""
        return sorted(self.moments.items(), key=lambda moment: (-moment[1], moment[0]))[:most]


REOPEN, SOLVED_NO = "reopen", "solved no"
_SOLVED = {f"solved {one}": one for one in Solved}
_FELT = {"felt heard": True, "felt not heard": False}


@dataclass(frozen=True)
class Outcomes:
    reopened: int
    solved: Mapping[Solved, int]
    heard: int
    not_heard: int


def outcomes(told: Iterable[tuple[int, str]]) -> Outcomes:
    """From signals and what was done, oldest first: each signal counts once, by what its reporter said last."""
    again: Counter[int] = Counter()
    solved: dict[int, Solved] = {}
    felt: dict[int, bool] = {}
    for signal_id, deed in told:
        again[signal_id] += (deed in (REOPEN, SOLVED_NO)) - (deed == f"undo {REOPEN}")
        if deed in _SOLVED:
            solved[signal_id] = _SOLVED[deed]
        elif deed in _FELT:
            felt[signal_id] = _FELT[deed]
    heard = sum(felt.values())
    return Outcomes(sum(count > 0 for count in again.values()), Counter(solved.values()), heard, len(felt) - heard)


def working_days_between(first: date, last: date, working: WorkingTime) -> int:
    """0 on the same day; days after the first that are worked on."""
    days = (date.fromordinal(one) for one in range(first.toordinal() + 1, last.toordinal() + 1))
    return sum(is_working_day(day, working) for day in days)


def medians(courses: Sequence[Course], working: WorkingTime) -> tuple[float | None, float | None]:
    """Until the first answer, and until closing."""
    firsts = [(one.came_on, one.first_answered_on or one.answered_on) for one in courses]
    answered = [working_days_between(came, first, working) for came, first in firsts if first]
    closed = [working_days_between(one.came_on, one.closed_on, working) for one in courses if one.closed_on]
    return (median(answered) if answered else None), (median(closed) if closed else None)


def kept(courses: Iterable[Course], today: date) -> tuple[int, int]:
    """How many were promised an answer by now, and how many had it by their day; a date not told is no promise."""
    promised = [(one.promised_on, one.answered_on) for one in courses if one.promised_on is not None]
    due = [(by, answered) for by, answered in promised if by < today or answered is not None]
    return len(due), sum(answered is not None and answered <= by for by, answered in due)
