"""Times that people type, as words made plain: “19.30 uur”, “kwart voor 8”, “7:30 pm”.

Two figures before the minutes, a zero in front or an hour past twelve say which half of the day is meant; nothing
else does, unless the part of the day is named.
"""

import re
from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum

NOON = 12 * 60
MIDNIGHT = 24 * 60
_MORNING_COMES = 6 * 60


class DayPart(StrEnum):
    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


@dataclass(frozen=True)
class Times:
    """What a time may mean, in minutes since the named day began; past MIDNIGHT is in the night after it."""

    minutes: tuple[int, ...]
    sure: bool


PART_ENDS = {DayPart.MORNING: NOON, DayPart.AFTERNOON: 18 * 60}

_BEFORE_AND_AFTER_NOON: Container[int] = range(MIDNIGHT + 1)
_WITHIN: dict[str, Container[int]] = {
    DayPart.MORNING: range(60, NOON),
    DayPart.AFTERNOON: range(NOON, 19 * 60),
    DayPart.EVENING: range(17 * 60, MIDNIGHT + 1),
    DayPart.NIGHT: {*range(_MORNING_COMES), *range(22 * 60, MIDNIGHT + _MORNING_COMES)},
    "am": range(1, NOON),  # nobody agrees on what 12 am and 12 pm are
    "pm": range(NOON + 1, MIDNIGHT),
}
_MINUTES = {"kwart": 15, "quarter": 15, "half": 30}

_AT = r"(?:(?:om|at) )?"
_HOUR = r"(?P<hour>\d\d?)"
_AM_PM = r"(?: (?P<ampm>am|pm))?"
_AROUND = (  # “5 to 8” may be three hours long
    r"(?:(?P<minutes>\d\d?|kwart|quarter|half(?= past)) (?:minuten |minutes )?"
    r"(?P<side>over|voor|past|(?<=minutes )to|(?<=quarter )to) )?"
)
_CLOCK = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_AT}{_HOUR}[:.](?P<minute>\d\d)(?: (?:uur|u|h))?{_AM_PM}",
        rf"{_AT}{_HOUR} (?:uur|u|h) (?P<minute>\d\d)",
        rf"{_AT}{_HOUR} (?:uur|u|h|oclock){_AM_PM}",
        rf"{_AT}{_HOUR} (?P<ampm>am|pm)",
        rf"(?:om|at) {_HOUR}",
    )
)
_SPOKEN = re.compile(rf"{_AT}(?=\S+ \S){_AROUND}(?P<half>half\?? )?{_HOUR}(?: uur)?{_AM_PM}")
_NAMED = {"noon": (NOON,), "midday": (NOON,), "12 noon": (NOON,)} | dict.fromkeys(
    ("middernacht", "midnight", "12 midnight"), (0, MIDNIGHT)
)


def times_in(words: str, part: DayPart | None, language: str) -> Times | None:
    """What the words mean as a time of day; None when they are no time."""
    for pattern in _CLOCK:
        if match := pattern.fullmatch(words):
            said = match.groupdict()
            return _narrowed(_by_clock(said, part, language), part, said.get("ampm"))
    if match := _SPOKEN.fullmatch(words):
        said = match.groupdict()
        return _narrowed(_by_ear(said), part, said["ampm"])
    return _narrowed(_NAMED.get(re.sub(r"^(?:om|at) ", "", words), ()), part, None)


def _narrowed(options: tuple[int, ...], part: DayPart | None, ampm: str | None) -> Times | None:
    if not options:
        return None
    limits = [_WITHIN[limit] for limit in (part, ampm) if limit] or [_BEFORE_AND_AFTER_NOON]
    fitting = tuple(option for option in options if all(option in limit for limit in limits))
    return Times(fitting or options, len(fitting) == 1 and 0 < fitting[0] < MIDNIGHT)


def _by_clock(said: dict[str, str | None], part: DayPart | None, language: str) -> tuple[int, ...]:
    digits, typed_minute = said["hour"] or "", said.get("minute")
    hour, minute = int(digits), int(typed_minute or 0)
    if minute > 59 or hour * 60 + minute > MIDNIGHT:
        return ()
    if said.get("ampm"):
        return _twice_a_day(hour * 60 + minute) if 1 <= hour <= 12 else ()
    by_24_hours = hour > 12 or digits.startswith("0")
    if by_24_hours or (typed_minute and hour > 9 and part is None and language != "en"):
        return _as_it_stands(hour * 60 + minute, part)
    return _twice_a_day(hour * 60 + minute)


def _by_ear(said: dict[str, str | None]) -> tuple[int, ...]:
    hour, around = int(said["hour"] or 0), said["minutes"] or "0"
    minutes = _MINUTES.get(around) or int(around)
    if not 1 <= hour <= 12 or minutes > 30 or not (said["half"] or said["minutes"]):
        return ()
    exact = hour * 60 + (minutes if said["side"] in {"over", "past"} else -minutes)
    if said["half"] == "half? ":
        return tuple(sorted(_twice_a_day(exact - 30) + _twice_a_day(exact + 30)))
    return _twice_a_day(exact - 30 if said["half"] else exact)


def _as_it_stands(minutes: int, part: DayPart | None) -> tuple[int, ...]:
    small_hours = minutes < _MORNING_COMES and part in {DayPart.EVENING, DayPart.NIGHT}
    return (minutes, minutes + MIDNIGHT) if minutes == 0 or small_hours else (minutes,)


def _twice_a_day(minutes: int) -> tuple[int, ...]:
    first = minutes % NOON
    return (first, first + NOON, first + MIDNIGHT) if first < _MORNING_COMES else (first, first + NOON)
