"""What somebody can take out of the bot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.agendas import AgendaPoint, Agreement, Mark
from domain.meetings import Meeting
from domain.overview import Course, kept
from domain.signals import Signal, Status
from domain.weeks import Week


class Format(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


class Content(StrEnum):
    PLAIN = "plain"  # without anything that somebody wrote
    TEXT = "text"
    WOO = "woo"  # for who asks under the Woo: notes apart, and a column to mark what must go


@dataclass(frozen=True)
class Export:
    format: Format
    content: Content

    @property
    def has_text(self) -> bool:
        return self.content is not Content.PLAIN

    def __str__(self) -> str:
        return f"{self.format} {self.content}"


@dataclass(frozen=True)
class Report:
    """A meeting without anybody on its list: how many people signed up, wait and came, and what came of it.

    Each agenda point has how many signals stand behind it.
    """

    meeting: Meeting
    signed_up: int
    waiting: int
    came: int
    points: Sequence[tuple[AgendaPoint, int]]
    agreements: Sequence[Agreement]
    marks: Sequence[Mark]


@dataclass(frozen=True)
class Tally:
    """Signals of one week, neighbourhood and topic; `due` were promised an answer by now, `in_time` of them had it."""

    week: Week
    neighbourhood: str
    topic: str
    new: int
    due: int
    in_time: int
    closed: int


def by_week(signals: Iterable[Signal], today: date, timezone: ZoneInfo) -> list[Tally]:
    """By the week in which they came in, the newest first."""
    groups: dict[tuple[Week, str, str], list[Signal]] = {}
    for one in signals:
        groups.setdefault((Week.of(one.local_day), one.neighbourhood, one.topic), []).append(one)
    newest = sorted(groups.items(), key=lambda group: group[0], reverse=True)
    return [_tally(*key, found, today, timezone) for key, found in newest]


def _tally(
    week: Week, neighbourhood: str, topic: str, signals: Sequence[Signal], today: date, timezone: ZoneInfo
) -> Tally:
    due, in_time = kept((_course(one, timezone) for one in signals), today)
    closed = sum(one.status is Status.DONE for one in signals)
    return Tally(week, neighbourhood, topic, len(signals), due, in_time, closed)


def _course(one: Signal, timezone: ZoneInfo) -> Course:
    def day(moment: datetime | None) -> date | None:
        return None if moment is None else moment.astimezone(timezone).date()

    return Course(one.local_day, one.promised_on if one.promised else None, day(one.answered_at), day(one.closed_at))
