"""Clock times in a text: “om 23:30”, “half elf”, “saat 22”, “at 9 pm”, “o 22”.

Digits for hours and minutes are read as they stand. Of the two readings of a bare hour the likely one
counts: “om 3 uur” is when school is out, “tot 3 uur” is at night, “om 10 uur” is in the evening.
"""

import re

from domain.signals import PartOfDay

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_NUMBERS = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf "
    "one two three four five six seven eight nine ten eleven twelve "
    "enen tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven"
).split()
_MONTHS_AND_UNITS = (
    "jan feb maa mrt apr mei jun jul aug sep okt nov dec sty lut mar kwi maj cze lip sie wrz paź lis gru "
    "січ лют бер кві тра чер лип сер вер жов лис гру min os lat zł euro хв ос рок грн"
).split()

_HOUR = rf"(?P<hour>2[0-4]|[01]?\d|{'|'.join(_NUMBERS)})"
_AM_PM = r"(?P<half>[ap])\.?m\b"
_UNTIL = r"(?:(?P<until>tot|until|till|حتى)\s+)?"
_AROUND = r"(?:om|rond|na|vanaf|tegen|voor|omstreeks|(?P<until>tot))\s+"
_BEFORE = r"(?P<before>half|(?:kwart|vijf|tien) voor|(?:quarter|ten|five) to)"
_MINUTES = rf"(?:{_BEFORE}|(?:kwart|vijf|tien) over|(?:half|quarter|ten|five) past)\s+"
_NO_DATE = rf"(?!\s*(?:{'|'.join(_MONTHS_AND_UNITS)}))"

_TIMES = tuple(
    re.compile(rf"(?<![\w€.,:/+-]){pattern}", re.IGNORECASE)
    for pattern in (
        rf"(?P<clock>2[0-4]|[01]?\d)[:.][0-5]\d(?!\d|[.,:/-]\d|\s*eur)(?:\s*{_AM_PM})?",
        rf"{_HOUR}\s*{_AM_PM}",
        rf"{_UNTIL}{_MINUTES}{_HOUR}\b",
        rf"{_AROUND}een\s+uur(?:tje)?\s+of\s+{_HOUR}\b",
        rf"{_AROUND}{_HOUR}\s*(?:uur|u)\b",
        rf"{_AROUND}(?P<hour>1?\d(?=en\b)|(?:{'|'.join(_NUMBERS[24:])})\b)",
        rf"(?:tussen|van)\s+{_HOUR}\s+(?:en|tot)\s+\w+\s*(?:uur|u)\b",
        rf"(?:at|around|after|from|(?P<until>until|till))\s+{_HOUR}\s*o.?clock\b",
        rf"saat\s*{_HOUR}(?!\d)(?:\W?\w*\s+(?P<until>kadar))?",
        rf"{_UNTIL}(?:الساعة|godz\w*\.?)\s*{_HOUR}(?!\d)",
        rf"(?:do|o|po|około|до|о|об|після|близько)\s+(?P<clock>1[3-9]|2[0-4])\b{_NO_DATE}",
    )
)


def part_of_day_in(text: str) -> PartOfDay | None:
    """The part of day of the first clock time in a text."""
    times = (time for pattern in _TIMES for time in pattern.finditer(text.translate(_DIGITS)))
    first = min(times, key=lambda time: time.start(), default=None)
    return PartOfDay.of(_hour(first.groupdict())) if first else None


def _hour(said: dict[str, str]) -> int:
    """0 to 24, from the named parts of a time."""
    digits = said.get("clock") or said["hour"]
    hour = _number(digits.lower()) - bool(said.get("before"))
    if said.get("half"):
        return hour % 12 + 12 * (said["half"] in "pP")
    if said.get("clock") or digits.startswith("0") or hour > 12:
        return hour
    if said.get("until") and (hour < 6 or hour == 12):
        return hour % 12
    return hour + 12 if hour < 12 else hour


def _number(word: str) -> int:
    return _NUMBERS.index(word) % 12 + 1 if word in _NUMBERS else int(word)
