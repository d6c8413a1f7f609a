"""What residents may read of how promises are kept: one share a quarter."""

from dataclasses import dataclass
from datetime import date

TOLD_FROM = 20  # promises in a quarter: of fewer a share says nothing


@dataclass(frozen=True)
class KeptPromises:
    """Of the quarter that begins on `first_day`: `due` were to be answered in it, `in_time` of them were."""

    first_day: date
    due: int
    in_time: int

    @property
    def may_be_told(self) -> bool:
        return self.due >= TOLD_FROM

    @property
    def share(self) -> int:
        """In per cent, rounded down: all is only said of all."""
        return 100 * self.in_time // self.due

    @property
    def quarter(self) -> int:
        return (self.first_day.month + 2) // 3
