"""ISO weeks: Monday to Sunday, in the municipality's local days."""

from dataclasses import dataclass
from datetime import date, timedelta

_WEEK = timedelta(days=7)


@dataclass(frozen=True, order=True)
class Week:
    year: int
    number: int

    @staticmethod
    def of(day: date) -> "Week":
        year, number, _ = day.isocalendar()
        return Week(year, number)

    @staticmethod
    def parse(text: str) -> "Week":
        """Of “2026-W48”. Raises ValueError."""
        year, _, number = text.partition("-W")
        week = Week(int(year), int(number))
        week.monday  # noqa: B018 (raises when there is no such week)
        return week

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02d}"

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 7)

    def before(self, count: int = 1) -> "Week":
        return Week.of(self.monday - count * _WEEK)

    def after(self) -> "Week":
        return Week.of(self.monday + _WEEK)

    def last(self, count: int) -> list["Week"]:
        """So many weeks, this one last."""
        return [self.before(back) for back in range(count - 1, -1, -1)]


def weeks_of_month(first: date) -> list[Week]:
    """Those whose Thursday is in the month that begins on this day."""
    week = Week.of(first)
    found = [Week.of(week.monday + count * _WEEK) for count in range(6)]
    return [one for one in found if _thursday(one).replace(day=1) == first]


def month_of(week: Week) -> date:
    """The first day of the month that its Thursday is in."""
    return _thursday(week).replace(day=1)


def _thursday(week: Week) -> date:
    return week.monday + timedelta(days=3)
