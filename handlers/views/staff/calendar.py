"""Days as buttons, to choose one from: a month, or a few."""

from calendar import Calendar
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from handlers.i18n import Translator
from handlers.views.messages import Button, Row, pairs
from handlers.views.questions import button

_MONDAY = 0
_MONTH = "m-%Y-%m"


def month_rows(t: Translator, month: date, earliest: date, data: Callable[[str], str]) -> tuple[Row, ...]:
    """Weeks of seven days from `earliest` on; `data` makes what a button carries of a day or a month.

    A day is carried as `2026-12-04`, a month as `m-2026-12`; `month_of` tells the two apart.
    """
    here = data(month.strftime(_MONTH))
    names = tuple(Button(t.weekday_letters(number), here) for number in range(7))
    weeks = Calendar(_MONDAY).monthdatescalendar(month.year, month.month)
    days = [tuple(_day(one, month, earliest, here, data) for one in week) for week in weeks if week[-1] >= earliest]
    return (names, *days, _turning(t, month, earliest, data))


def _day(day: date, month: date, earliest: date, here: str, data: Callable[[str], str]) -> Button:
    if day.month != month.month or day < earliest:
        return Button("·", here)
    return Button(str(day.day), data(day.isoformat()))


def _turning(t: Translator, month: date, earliest: date, data: Callable[[str], str]) -> Row:
    before = (month.replace(day=1) - timedelta(days=1)).replace(day=1)
    after = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
    row = [Button(t.month(month), data(month.strftime(_MONTH))), Button("➡️", data(after.strftime(_MONTH)))]
    if (before.year, before.month) >= (earliest.year, earliest.month):
        row.insert(0, Button("⬅️", data(before.strftime(_MONTH))))
    return tuple(row)


def month_of(chosen: str) -> date | None:
    """The first day of the month that a button carries; None for anything else. Raises ValueError when garbled."""
    if not chosen.startswith("m-"):
        return None
    year, month = chosen.removeprefix("m-").split("-")
    return date(int(year), int(month), 1)


def day_rows(t: Translator, version: int, days: Sequence[date]) -> tuple[Row, ...]:
    """A few days, to choose one from in a dialogue."""
    return pairs([button(t.day(day), version, "day", day.isoformat()) for day in days])
