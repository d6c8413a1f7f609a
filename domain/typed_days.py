"""Days that people type, as words made plain: “overmorgen”, “dinsdag over een week”, “vr 4 dec”.

A day without a year is the next one that is not past, a weekday the next such day. A misspelt name is no name.
"""

import re
from calendar import SUNDAY, isleap, monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


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
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "maandag ma monday mon",
            "dinsdag di din tuesday tue tues",
            "woensdag wo woe wednesday wed",
            "donderdag do don thursday thu thur thurs",
            "vrijdag vr vri vrij friday fri",
            "zaterdag za zat saturday sat",
            "zondag zo zon sunday sun",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb febr",
            "maart march mrt mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_RELATIVE = {"eergisteren": -2, "gisteren": -1, "yesterday": -1, "vandaag": 0, "today": 0}
_AFTER_SLEEP = {"morgen": 1, "tomorrow": 1, "overmorgen": 2}
_RELATIVE |= _AFTER_SLEEP
_THIS = {"deze", "this"}
_NEXT = {"volgende", "next"}
_COMING = {"komende", "aankomende", "aanstaande", "eerstvolgende", "coming", "upcoming", "this coming"}
_UNITS = {"d": 1, "w": 7}


def _one_of(group: str, names: dict[str, int] | set[str]) -> str:
    return rf"(?P<{group}>{'|'.join(names)})"


_WEEKDAY = rf"{_one_of('weekday', _WEEKDAYS)}(?: morgen)?"  # “vrijdag morgen”: its morning, or tomorrow as it is Friday
_DATED = rf"(?:{_WEEKDAY} )?(?:de |the )?"
_DAY = r"(?P<day>\d\d?)(?: (?:e|de|ste|st|nd|rd|th))?"
_MONTH = _one_of("month", _MONTHS)
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
    weekday, which = _WEEKDAYS[said["weekday"]], said.get("which")
    coming = _coming(weekday, asked.today)
    if which in _NEXT:
        first = _later(coming, 7) if coming == asked.today else coming
        return Days((first, _later(first, 7)), Doubt.WHICH_DAY)
    if coming == asked.today:
        return Days((coming, _later(coming, 7)), Doubt.WHICH_DAY)
    over_already = which in _THIS and weekday < asked.today.weekday()
    return Days((coming,), Doubt.WHICH_DAY if over_already else None)


def _relative(said: dict[str, str], asked: _Asked) -> Days:
    day = _later(asked.today, _RELATIVE[said["relative"]])
    if asked.small_hours and said["relative"] in _AFTER_SLEEP:
        return _agreeing(Days((_later(day, -1), day), Doubt.WHICH_DAY), said)
    return _agreeing(Days((day,)), said)


def _ahead(said: dict[str, str], asked: _Asked) -> Days:
    count, unit = int(said["count"]), said["unit"][0]
    if unit != "m":
        return Days((_later(asked.today, count * _UNITS[unit]),))
    months = asked.today.month - 1 + count
    return _on(asked.today.day, months % 12 + 1, asked.today.year + months // 12, asked.today)


def _next_week(said: dict[str, str], asked: _Asked) -> Days:
    monday = _later(asked.today, 7 - asked.today.weekday())
    if "weekday" not in said:
        return Days(tuple(_later(monday, number) for number in range(7)), Doubt.WHICH_DAY)
    day = _later(monday, _WEEKDAYS[said["weekday"]])
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
    weekday = _WEEKDAYS[said["weekday"]]
    from_that_day = _later(_coming(weekday, asked.today), weeks)
    from_now = _later(asked.today, weeks + weekday - asked.today.weekday())
    if weekday == asked.today.weekday():
        return Days((from_now, _later(from_now, 7)), Doubt.WHICH_DAY)
    if from_that_day != from_now:
        return Days((from_now, from_that_day), Doubt.WHICH_DAY)
    return Days((from_that_day,))


def _by_name(said: dict[str, str], asked: _Asked) -> Days:
    year = int(said["year"]) if "year" in said else None
    return _agreeing(_on(int(said["day"]), _MONTHS[said["month"]], year, asked.today), said)


def _by_number(said: dict[str, str], asked: _Asked) -> Days:
    first, second = int(said["first"]), int(said["second"])
    orders = {(first, second), (second, first)} if asked.language == "en" else {(first, second)}
    possible = sorted(order for order in orders if order[1] <= 12) or [(first, second)]
    year = int(said["year"].rjust(4, "20")) if "year" in said else None
    found = [_on(day, month, year, asked.today) for day, month in possible]
    if len(found) == 1 or found[0].why:
        return _agreeing(found[0], said)
    return _agreeing(Days(tuple(day for one in found for day in one.days), Doubt.WHICH_DAY), said)


def _by_iso(said: dict[str, str], asked: _Asked) -> Days:
    return _agreeing(_on(int(said["day"]), int(said["month"]), int(said["year"]), asked.today), said)


def _on(day: int, month: int, year: int | None, today: date) -> Days:
    if year is None:
        year = today.year + ((month, day) < (today.month, today.day))
    if not 1 <= month <= 12 or not 1 <= day <= 31 or not year:
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
    weekday = _WEEKDAYS[said["weekday"]]
    fitting = tuple(day for day in found.days if day.weekday() == weekday)
    if not fitting:
        closest = (_later(day, (weekday - day.weekday() + 3) % 7 - 3) for day in found.days)
        return Days((*found.days, *closest), Doubt.WEEKDAY_DIFFERS)
    return Days(fitting, Doubt.WHICH_DAY if len(fitting) > 1 else None)


def _coming(weekday: int, today: date) -> date:
    return _later(today, (weekday - today.weekday()) % 7)


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
