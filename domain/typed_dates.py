"""Dates and times that people type, Dutch and English: understood for certain, or a reason to ask back.

A small grammar of our own that must account for every word: a wrong date is worse than a question. Whoever shows a
reading names its weekday, and its year when that is not this year.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from domain.typed_days import Days, Doubt, days_in
from domain.typed_times import MIDNIGHT, PART_ENDS, DayPart, Times, times_in
from domain.typed_words import plain

__all__ = ["DayPart", "Doubt", "Reading", "Unsure", "read_day", "read_moment"]

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


def read_day(text: str, today: date, language: str) -> Reading | Unsure:
    """A day from today on, “tot vrijdag” too. A text that says a time as well has its day as a candidate only."""
    words = plain(text, language)
    phrases = _phrases(words[1:] if words and words[0] in _UNTIL else words, today, language)
    with_day = [phrase for phrase in phrases if phrase.days]
    day_alone = [phrase for phrase in with_day if not phrase.times and not phrase.part]
    for phrase in day_alone or with_day:
        return _from_today(phrase.days or Days(()), today, only_a_day=not day_alone)
    return Unsure(Doubt.ONLY_A_DAY if phrases else Doubt.NOT_UNDERSTOOD)


def read_moment(
    text: str, now: datetime, timezone: ZoneInfo, language: str, known: Reading | None = None
) -> Reading | Unsure:
    """A day, with a time if one was said, after now (aware).

    What an earlier answer made known counts for what this text leaves out: the day, and the part of the day.
    """
    now = now.astimezone(timezone)
    phrases = _phrases(plain(text, language), now.date(), language, known, small_hours=now.time() < _UP_LATE)
    found = [_resolved(phrase, now, known) for phrase in phrases]
    if len(found) < 2:
        return found[0] if found else Unsure(Doubt.NOT_UNDERSTOOD)
    offered = [one.candidates if isinstance(one, Unsure) else (one,) for one in found]
    return Unsure(Doubt.WHICH_DAY, tuple(reading for readings in offered for reading in readings))


def _phrases(
    words: list[str], today: date, language: str, known: Reading | None = None, small_hours: bool = False
) -> list[_Phrase]:
    """Each way in which all the words are a day, a time, or one after the other."""
    parts = {DayPart(word) for word in words if word in set(DayPart)}
    if len(parts) > 1:
        return []
    words = [word for word in words if word not in parts]
    said = parts.pop() if parts else None
    found = []
    for day_words, time_words in _splits(words):
        part = said or (known.part if known and not day_words else None)
        days = days_in(day_words, today, language, small_hours)
        times = times_in(time_words, part, language)
        if (days or times) and bool(days) == bool(day_words) and bool(times) == bool(time_words):
            found.append(_Phrase(days, times, part))
    return list(dict.fromkeys(found))


def _splits(words: list[str]) -> Iterator[tuple[str, str]]:
    for place in range(len(words) + 1):
        first, second = " ".join(words[:place]), " ".join(words[place:])
        yield first, second
        yield second, first


def _from_today(named: Days, today: date, only_a_day: bool) -> Reading | Unsure:
    readings = tuple(Reading(day) for day in named.days if day >= today)
    if named.days and not readings and named.why is not Doubt.NO_SUCH_DATE:
        return Unsure(Doubt.IN_THE_PAST)
    why = Doubt.ONLY_A_DAY if only_a_day else named.why
    return Unsure(why, readings) if why else readings[0]


def _resolved(phrase: _Phrase, now: datetime, known: Reading | None) -> Reading | Unsure:
    named = _on_known_day(phrase.days, now.date(), known)
    readings = tuple(dict.fromkeys(_combined(named, phrase)))
    why = named.why or _doubt_about(phrase)
    over = bool(readings) and all(_is_past(reading, now) for reading in readings)
    if over and why is not Doubt.NO_SUCH_DATE:
        return Unsure(Doubt.IN_THE_PAST)
    if why:
        return Unsure(why, tuple(hour for reading in readings for hour in _to_come(reading, now)))
    return _on_the_clock(readings[0], now)


def _on_known_day(named: Days | None, today: date, known: Reading | None) -> Days:
    if named is None:
        return Days((known.day,)) if known else Days((today, _later(today)), Doubt.NO_DAY)
    if known is None or named.why not in {None, Doubt.WHICH_DAY}:
        return named
    if known.day in named.days:
        return Days((known.day,))
    return Days((known.day, *named.days), Doubt.WHICH_DAY)


def _combined(named: Days, phrase: _Phrase) -> Iterator[Reading]:
    for day in named.days:
        if phrase.times is None:
            yield from _without_time(day, phrase.part)
            continue
        for minutes in phrase.times.minutes:
            hour, minute = divmod(minutes % MIDNIGHT, 60)
            yield Reading(_later(day) if minutes >= MIDNIGHT else day, time(hour, minute))


def _without_time(day: date, part: DayPart | None) -> tuple[Reading, ...]:
    """A night belongs to two days."""
    return (Reading(day), Reading(_later(day))) if part is DayPart.NIGHT else (Reading(day, part=part),)


def _doubt_about(phrase: _Phrase) -> Doubt | None:
    times = phrase.times
    if times is None:
        return Doubt.WHICH_DAY if phrase.part is DayPart.NIGHT else None
    if times.sure:
        return None
    by_day = len({minutes % MIDNIGHT for minutes in times.minutes}) == 1 and times.minutes[-1] >= MIDNIGHT
    return Doubt.WHICH_DAY if by_day else Doubt.WHICH_TIME


def _on_the_clock(reading: Reading, now: datetime) -> Reading | Unsure:
    hours = _hours(reading, now.tzinfo)
    if not hours:
        return Unsure(Doubt.CLOCK_SKIPS, (_as_clocks_show(reading, now.tzinfo),))
    return reading if len(hours) == 1 else Unsure(Doubt.CLOCK_REPEATS, _to_come(reading, now))


def _hours(reading: Reading, timezone: tzinfo | None) -> tuple[Reading, ...]:
    """The reading as often as its time is there that day: not at all, once or twice."""
    if reading.at is None:
        return (reading,)
    if _as_clocks_show(reading, timezone) != reading:
        return ()
    second = Reading(reading.day, reading.at.replace(fold=1))
    return (reading,) if _moment(reading, timezone) == _moment(second, timezone) else (reading, second)


def _to_come(reading: Reading, now: datetime) -> tuple[Reading, ...]:
    return tuple(hour for hour in _hours(reading, now.tzinfo) if not _is_over(hour, now))


def _is_past(reading: Reading, now: datetime) -> bool:
    """Of a time that comes twice, both must be over."""
    return all(_is_over(hour, now) for hour in _hours(reading, now.tzinfo) or (reading,))


def _is_over(reading: Reading, now: datetime) -> bool:
    if reading.at is not None:
        return _moment(reading, now.tzinfo) <= now
    part_ends = PART_ENDS.get(reading.part, MIDNIGHT) if reading.part else MIDNIGHT
    return reading.day < now.date() or (reading.day == now.date() and now.hour * 60 + now.minute >= part_ends)


def _moment(reading: Reading, timezone: tzinfo | None) -> datetime:
    return datetime.combine(reading.day, reading.at or time(), timezone).astimezone(UTC)


def _as_clocks_show(reading: Reading, timezone: tzinfo | None) -> Reading:
    local = _moment(reading, timezone).astimezone(timezone)
    return Reading(local.date(), local.time())


def _later(day: date) -> date:
    return day + timedelta(days=1)
