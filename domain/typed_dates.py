"""Dates and times that people type, Dutch and English: understood for certain, or a reason to ask back.

A small grammar of our own that must account for every word: a wrong date is worse than a question. Whoever shows a
reading names its weekday, and its year when that is not this year.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.typed_days import Days, Doubt, days_in
from domain.typed_times import MIDNIGHT, PART_ENDS, DayPart, Times, times_in
from domain.typed_words import plain

__all__ = ["DayPart", "Doubt", "Reading", "Unsure", "read_day", "read_moment"]

_LONGEST = 100
_UNTIL = {"tot", "until", "till"}
_UP_LATE = time(4)


@dataclass(frozen=True)
class Reading:
    """A local day, with the local time or the part of the day when that was said.

    Of an hour that the end of summer time gives twice, `at.fold` tells which, so that `datetime.combine` is right.
    """

    day: date
    at: time | None = None
    part: DayPart | None = None


@dataclass(frozen=True)
class Unsure:
    """Why the text was not read, and what it may have meant, to offer as buttons: none is past, all can be."""

    why: Doubt
    candidates: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class _Phrase:
    days: Days | None
    times: Times | None
    part: DayPart | None


@dataclass(frozen=True)
class _Now:
    moment: datetime
    timezone: ZoneInfo

    @property
    def today(self) -> date:
        return self.moment.astimezone(self.timezone).date()


def read_day(text: str, today: date, language: str) -> Reading | Unsure:
    """A day from today on, “tot vrijdag” too. A text that says a time as well has its day as a candidate only."""
    words = plain(text[: _LONGEST + 1], language)
    phrases = _phrases(text, words[1:] if words[:1] and words[0] in _UNTIL else words, today, language)
    days = [(phrase.days, phrase.times or phrase.part) for phrase in phrases if phrase.days]
    named = next((named for named, more in days if not more), None) or next((named for named, _ in days), None)
    if named is None:
        return Unsure(Doubt.ONLY_A_DAY if phrases else Doubt.NOT_UNDERSTOOD)
    readings = tuple(Reading(day) for day in named.days if day >= today)
    if named.days and not readings:
        return Unsure(Doubt.IN_THE_PAST)
    if all(more for _, more in days):
        return Unsure(Doubt.ONLY_A_DAY, readings)
    return Unsure(named.why, readings) if named.why else readings[0]


def read_moment(
    text: str, now: datetime, timezone: ZoneInfo, language: str, known: Reading | None = None
) -> Reading | Unsure:
    """A day, with a time if one was said, after now (aware). A time alone is on the day known from an earlier answer."""
    clock = _Now(now, timezone)
    small_hours = now.astimezone(timezone).time() < _UP_LATE
    phrases = _phrases(text, plain(text[: _LONGEST + 1], language), clock.today, language, known, small_hours)
    found = [_resolved(phrase, clock, known) for phrase in phrases]
    if len(found) < 2:
        return found[0] if found else Unsure(Doubt.NOT_UNDERSTOOD)
    offered = [one.candidates if isinstance(one, Unsure) else (one,) for one in found]
    return Unsure(Doubt.WHICH_DAY, tuple(reading for readings in offered for reading in readings))


def _phrases(
    text: str,
    words: list[str],
    today: date,
    language: str,
    known: Reading | None = None,
    small_hours: bool = False,
) -> list[_Phrase]:
    """Each way in which all the words are a day, a time, or one after the other."""
    parts = {DayPart(word) for word in words if word in set(DayPart)}
    if len(text) > _LONGEST or len(parts) > 1:
        return []
    words = [word for word in words if word not in parts]
    said = parts.pop() if parts else None
    found = []
    for days_said, times_said in _splits(words):
        part = said or (known.part if known and not days_said else None)
        days = days_in(days_said, today, language, small_hours)
        times = times_in(times_said, part, language)
        if (days or times) and bool(days) == bool(days_said) and bool(times) == bool(times_said):
            found.append(_Phrase(days, times, part))
    return list(dict.fromkeys(found))


def _splits(words: list[str]) -> Iterator[tuple[str, str]]:
    for place in range(len(words) + 1):
        first, second = " ".join(words[:place]), " ".join(words[place:])
        yield first, second
        yield second, first


def _resolved(phrase: _Phrase, now: _Now, known: Reading | None) -> Reading | Unsure:
    named = _on_known_day(phrase.days, now.today, known)
    readings = list(_combined(named, phrase))
    why = named.why or _doubt_about(phrase.times)
    if why is None:
        return _on_the_clock(readings[0], now)
    if readings and all(_is_past(reading, now) for reading in readings):
        return Unsure(Doubt.IN_THE_PAST)
    return Unsure(why, tuple(hour for reading in readings for hour in _possible(reading, now)))


def _on_known_day(named: Days | None, today: date, known: Reading | None) -> Days:
    if named is None:
        return Days((known.day,)) if known else Days((today, today + timedelta(days=1)), Doubt.NO_DAY)
    if known is None or named.why not in {None, Doubt.WHICH_DAY}:
        return named
    if known.day in named.days:
        return Days((known.day,))
    return Days((known.day, *named.days), Doubt.WHICH_DAY)


def _combined(named: Days, phrase: _Phrase) -> Iterator[Reading]:
    for day in named.days:
        if phrase.times is None:
            yield Reading(day, part=phrase.part)
        for minutes in phrase.times.minutes if phrase.times else ():
            days, minute = divmod(minutes, MIDNIGHT)
            yield Reading(day + timedelta(days=days), time(minute // 60, minute % 60))


def _doubt_about(times: Times | None) -> Doubt | None:
    if times is None or times.sure:
        return None
    return Doubt.WHICH_DAY if len({minutes % MIDNIGHT for minutes in times.minutes}) == 1 else Doubt.WHICH_TIME


def _on_the_clock(reading: Reading, now: _Now) -> Reading | Unsure:
    if _is_past(reading, now):
        return Unsure(Doubt.IN_THE_PAST)
    hours = _hours(reading, now.timezone)
    if not hours:
        return Unsure(Doubt.CLOCK_SKIPS, (_as_clocks_show(reading, now.timezone),))
    return reading if len(hours) == 1 else Unsure(Doubt.CLOCK_REPEATS, _possible(reading, now))


def _hours(reading: Reading, timezone: ZoneInfo) -> tuple[Reading, ...]:
    """The reading as often as its time is there that day: not at all, once or twice."""
    if reading.at is None:
        return (reading,)
    if _as_clocks_show(reading, timezone) != reading:
        return ()
    second = Reading(reading.day, reading.at.replace(fold=1))
    return (reading,) if _moment(reading, timezone) == _moment(second, timezone) else (reading, second)


def _possible(reading: Reading, now: _Now) -> tuple[Reading, ...]:
    return tuple(hour for hour in _hours(reading, now.timezone) if not _is_over(hour, now))


def _is_past(reading: Reading, now: _Now) -> bool:
    """Of a time that comes twice, both must be over."""
    return all(_is_over(hour, now) for hour in _hours(reading, now.timezone) or (reading,))


def _is_over(reading: Reading, now: _Now) -> bool:
    if reading.at:
        return _moment(reading, now.timezone) <= now.moment
    local = now.moment.astimezone(now.timezone)
    part_ends = PART_ENDS.get(reading.part, MIDNIGHT) if reading.part else MIDNIGHT
    return reading.day < local.date() or (reading.day == local.date() and local.hour * 60 + local.minute >= part_ends)


def _moment(reading: Reading, timezone: ZoneInfo) -> datetime:
    return datetime.combine(reading.day, reading.at or time(), timezone).astimezone(UTC)


def _as_clocks_show(reading: Reading, timezone: ZoneInfo) -> Reading:
    local = _moment(reading, timezone).astimezone(timezone)
    return Reading(local.date(), local.time())
