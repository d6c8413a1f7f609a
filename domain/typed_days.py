"""Days that people type, as words made plain: “overmorgen”, “dinsdag over een week”, “vr 4 dec”.

A day without a year is the next one that is not past, a weekday the next such day. A misspelt name is no name.
"""

import re
from calendar import SUNDAY, isleap, monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.typed_words import MONTHS, WEEKDAYS


class Doubt(StrEnum):
    """Why a text is no certain day or moment."""

    NOT_UNDERSTOOD = "not_understood"
    IN_THE_PAST = "in_the_past"
    TOO_FAR = "too_far"
    NO_SUCH_DATE = "no_such_date"
    NO_DAY = "no_day"
    ONLY_A_DAY = "only_a_day"  # a time was typed where a day is asked
    WHICH_DAY = "which_day"
    WHICH_TIME = "which_time"
    WEEKDAY_DIFFERS = "weekday_differs"
    CLOCK_SKIPS = "clock_skips"  # the hour that the start of summer time leaves out
    CLOCK_REPEATS = "clock_repeats"  # the hour that the end of summer time gives twice


@dataclass(frozen=True)
class Days:
    """The days that were named or may have been meant: one, unless `why` says what is in doubt."""

    days: tuple[date, ...]
    why: Doubt | None = None


@dataclass(frozen=True)
class _Asked:
    today: date
    language: str
    small_hours: bool


_YEARS_AHEAD = 5
_RELATIVE = {"eergisteren": -2, "gisteren": -1, "yesterday": -1, "vandaag": 0, "today": 0}
_AFTER_SLEEP = {"morgen": 1, "tomorrow": 1, "overmorgen": 2}
_RELATIVE |= _AFTER_SLEEP
_THIS = {"deze", "this"}
_NEXT = {"volgende", "next"}
_COMING = {"komende", "aankomende", "aanstaande", "eerstvolgende", "coming", "upcoming", "this coming"}
_SUNDAY_OR_SOON = "zo"
_A_WEEK_OR_EIGHT_DAYS = (8, "dagen")
_UNITS = {"d": 1, "w": 7}


def _one_of(group: str, names: dict[str, int] | set[str]) -> str:
    return rf"(?P<{group}>{'|'.join(names)})"


_WEEKDAY = _one_of("weekday", WEEKDAYS)
_DATED = rf"(?:{_WEEKDAY} )?(?:de |the )?"
_DAY = r"(?P<day>\d\d?)(?: (?:e|de|ste|st|nd|rd|th))?"
_MONTH = _one_of("month", MONTHS)
_YEAR = r"(?: (?P<year>\d{4}))?"
_COUNT = r"(?P<count>[1-9]\d?)"
_RELATIVE_DAY = _one_of("relative", _RELATIVE)


def days_in(words: str, today: date, language: str, small_hours: bool) -> Days | None:
    """The days the words mean; None when they are no day. In the small hours, tomorrow may be after tonight's sleep."""
    for pattern, read in _PHRASES:
        if match := pattern.fullmatch(words):
            said = {name: text for name, text in match.groupdict().items() if text}
            return read(said, _Asked(today, language, small_hours))
    return None


def _weekday_alone(said: dict[str, str], asked: _Asked) -> Days:
    weekday, which = WEEKDAYS[said["weekday"]], said.get("which")
    coming = _coming(weekday, asked.today)
    if which in _NEXT:
        first = _later(coming, 7) if coming == asked.today else coming
        return Days((first, _later(first, 7)), Doubt.WHICH_DAY)
    if coming == asked.today:
        return Days((coming, _later(coming, 7)), Doubt.WHICH_DAY)
    over_already = which in _THIS and weekday < asked.today.weekday()
    return Days((coming,), Doubt.WHICH_DAY if over_already or said["weekday"] == _SUNDAY_OR_SOON else None)


def _relative(said: dict[str, str], asked: _Asked) -> Days:
    day = _later(asked.today, _RELATIVE[said["relative"]])
    if asked.small_hours and said["relative"] in _AFTER_SLEEP:
        return _agreeing(Days((_later(day, -1), day), Doubt.WHICH_DAY), said)
    return _agreeing(Days((day,)), said)


def _ahead(said: dict[str, str], asked: _Asked) -> Days:
    count, unit = int(said["count"]), said["unit"][0]
    if (count, said["unit"]) == _A_WEEK_OR_EIGHT_DAYS:
        return Days((_later(asked.today, 7), _later(asked.today, 8)), Doubt.WHICH_DAY)
    if unit != "m":
        return Days((_later(asked.today, count * _UNITS[unit]),))
    months = asked.today.month - 1 + count
    return _on(asked.today.day, months % 12 + 1, asked.today.year + months // 12, asked.today)


def _next_week(said: dict[str, str], asked: _Asked) -> Days:
    monday = _later(asked.today, 7 - asked.today.weekday())
    if "weekday" not in said:
        return Days(tuple(_later(monday, number) for number in range(7)), Doubt.WHICH_DAY)
    day = _later(monday, WEEKDAYS[said["weekday"]])
    if asked.today.weekday() == SUNDAY:
        return Days((day, _later(day, 7)), Doubt.WHICH_DAY)
    if day.weekday() == SUNDAY and asked.language == "en":
        return Days((_later(day, -7), day), Doubt.WHICH_DAY)
    return Days((day,))


def _weeks_after(said: dict[str, str], asked: _Asked) -> Days:
    """Counted from the next such day, or from now: people do both, and late in the week these differ."""
    weeks = 7 * int(said["count"])
    if "relative" in said:
        found = _relative(said, asked)
        return Days(tuple(_later(day, weeks) for day in found.days), found.why)
    weekday = WEEKDAYS[said["weekday"]]
    from_that_day = _later(_coming(weekday, asked.today), weeks)
    from_now = _later(asked.today, weeks + weekday - asked.today.weekday())
    if weekday == asked.today.weekday():
        return Days((from_now, _later(from_now, 7)), Doubt.WHICH_DAY)
    if from_that_day != from_now:
        return Days((from_now, from_that_day), Doubt.WHICH_DAY)
    return Days((from_that_day,))


def _by_name(said: dict[str, str], asked: _Asked) -> Days:
    return _agreeing(_on(int(said["day"]), MONTHS[said["month"]], _year(said), asked.today), said)


def _by_number(said: dict[str, str], asked: _Asked) -> Days:
    first, second = int(said["first"]), int(said["second"])
    orders = {(first, second), (second, first)} if asked.language == "en" else {(first, second)}
    possible = sorted(order for order in orders if order[1] <= 12) or [(first, second)]
    found = [_on(day, month, _year(said), asked.today) for day, month in possible]
    if len(found) == 1 or found[0].why:
        return _agreeing(found[0], said)
    return _agreeing(Days(tuple(day for one in found for day in one.days), Doubt.WHICH_DAY), said)


def _by_iso(said: dict[str, str], asked: _Asked) -> Days:
    return _agreeing(_on(int(said["day"]), int(said["month"]), _year(said), asked.today), said)


def _year(said: dict[str, str]) -> int | None:
    digits = said.get("year")
    return int(digits if len(digits) == 4 else f"20{digits}") if digits else None


def _on(day: int, month: int, year: int | None, today: date) -> Days:
    if year is None:
        year = today.year + ((month, day) < (today.month, today.day))
    if not 1 <= month <= 12 or not 1 <= day <= 31 or year == 0:
        return Days((), Doubt.NO_SUCH_DATE)
    if year > today.year + _YEARS_AHEAD:
        return Days((), Doubt.TOO_FAR)
    last = monthrange(year, month)[1]
    if day <= last:
        return Days((date(year, month, day),))
    closest = date(year, month, last)
    return Days((closest, _later(closest, 1), *_next_leap_days(day, month, year)), Doubt.NO_SUCH_DATE)


def _next_leap_days(day: int, month: int, year: int) -> list[date]:
    return [date(leap, 2, 29) for leap in range(year, year + 4) if isleap(leap)] if (day, month) == (29, 2) else []


def _agreeing(found: Days, said: dict[str, str]) -> Days:
    """The days that are the weekday named with them."""
    if "weekday" not in said or found.why not in {None, Doubt.WHICH_DAY}:
        return found
    weekday = WEEKDAYS[said["weekday"]]
    fitting = tuple(day for day in found.days if day.weekday() == weekday)
    if not fitting:
        after = [_coming(weekday, day) for day in found.days]
        return Days((*found.days, *(_later(day, -7) for day in after), *after), Doubt.WEEKDAY_DIFFERS)
    return Days(fitting, Doubt.WHICH_DAY if len(fitting) > 1 else None)


def _coming(weekday: int, start: date) -> date:
    return _later(start, (weekday - start.weekday()) % 7)


def _later(day: date, days: int) -> date:
    return day + timedelta(days=days)


_PHRASES: tuple[tuple[re.Pattern[str], Callable[[dict[str, str], _Asked], Days]], ...] = tuple(
    (re.compile(rf"(?:(?:op|on) )?{pattern}"), read)
    for pattern, read in (
        (rf"(?:{_one_of('which', _THIS | _NEXT | _COMING)} )?{_WEEKDAY}", _weekday_alone),
        (rf"(?:{_WEEKDAY} )?{_RELATIVE_DAY}", _relative),
        (rf"{_RELATIVE_DAY} {_WEEKDAY}", _relative),
        (rf"over {_COUNT} (?P<unit>dag|dagen|week|weken|maand|maanden)", _ahead),
        (rf"in {_COUNT} (?P<unit>day|days|week|weeks|month|months)", _ahead),
        (rf"(?:volgende|next) week(?:(?: op| on)? {_WEEKDAY})?", _next_week),
        (rf"{_WEEKDAY} (?:volgende|next) week", _next_week),
        (rf"(?:{_WEEKDAY}|{_RELATIVE_DAY}) (?:over|in) {_COUNT} (?:week|weken|weeks)", _weeks_after),
        (rf"{_DATED}{_DAY} (?:of )?{_MONTH}{_YEAR}", _by_name),
        (rf"{_DATED}{_MONTH} {_DAY}{_YEAR}", _by_name),
        (
            rf"{_DATED}(?P<first>\d\d?)(?P<sign>[-/.])(?P<second>\d\d?)(?:(?P=sign)(?P<year>\d{{4}}|\d\d))?",
            _by_number,
        ),
        (rf"{_DATED}(?P<year>\d{{4}})-(?P<month>\d\d?)-(?P<day>\d\d?)", _by_iso),
    )
)
