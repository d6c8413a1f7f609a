"""Stretches of local days that figures are shown of."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_ONE_DAY = timedelta(days=1)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


class PeriodKind(StrEnum):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True)
class Period:
    """Both days included."""

    kind: PeriodKind
    first: date
    last: date

    @staticmethod
    def of(kind: PeriodKind, day: date) -> "Period":
        if kind is PeriodKind.WEEK:
            monday = day - timedelta(days=day.weekday())
            return Period(kind, monday, monday + 6 * _ONE_DAY)
        months = _MONTHS[kind]
        first = day.replace(month=(day.month - 1) // months * months + 1, day=1)
        return Period(kind, first, _first_after(first, months) - _ONE_DAY)

    def before(self) -> "Period":
        return Period.of(self.kind, self.first - _ONE_DAY)

    def after(self) -> "Period":
        return Period.of(self.kind, self.last + _ONE_DAY)

    def back(self, count: int) -> "Period":
        period = self
        for _ in range(count):
            period = period.before()
        return period

    @property
    def pieces(self) -> list["Period"]:
        """What a chart shows as columns: the days of a week, the weeks of a month or quarter, the months of a year."""
        if self.kind is PeriodKind.WEEK:
            days = [self.first + count * _ONE_DAY for count in range(7)]
            return [Period(PeriodKind.WEEK, day, day) for day in days]
        piece = Period.of(PeriodKind.MONTH if self.kind is PeriodKind.YEAR else PeriodKind.WEEK, self.first)
        found = []
        while piece.first <= self.last:
            found.append(Period(piece.kind, max(piece.first, self.first), min(piece.last, self.last)))
            piece = piece.after()
        return found


def _first_after(first: date, months: int) -> date:
    month = first.month - 1 + months
    return first.replace(year=first.year + month // 12, month=month % 12 + 1)
