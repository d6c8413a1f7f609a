"""A neighbourhood meeting: what it is, and what is noticed about its moment before residents hear of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.office import WorkingTime
from domain.working_time import is_public_holiday

LONGEST_TITLE = 120  # characters
LONGEST_DETAIL = 300
MOST_PLACES = 2_000
MOST_CRITERIA = 5
LARGEST_PARTY = 5
REGISTERS_UNTIL = timedelta(hours=12)  # after the start: who came in person is still written down

_NIGHT = timedelta(hours=12)


class MeetingStatus(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


class Oddity(StrEnum):
    """What is asked about before a moment counts."""

    IN_THE_PAST = "in_the_past"
    PUBLIC_HOLIDAY = "public_holiday"
    PAST_MIDNIGHT = "past_midnight"
    CLOCKS_CHANGE = "clocks_change"
    DURING_ANOTHER = "during_another"


@dataclass(frozen=True)
class Meeting:
    """`held` of the `capacity` are for people without a phone; `party_limit` is how many one may sign up.

    `sequence` rises with every change of time or place and with a cancellation, as calendar files count it.
    `criteria` are what residents judge it by; `code` checks in whoever types it at the door. `photos` and
    `voice` go with the report.
    """

    id: int
    version: int
    status: MeetingStatus
    title: str
    neighbourhood: str
    starts_at: datetime
    ends_at: datetime
    place: str
    capacity: int
    held: int
    party_limit: int
    languages: str
    route: str
    guests: str
    child_care: bool
    wheelchair: bool
    criteria: tuple[str, ...]
    sequence: int
    code: str
    created_by: int
    created_at: datetime
    reported_at: datetime | None = None
    photos: tuple[str, ...] = ()
    voice: str = ""

    @property
    def seats(self) -> int:
        """For whoever signs up by phone."""
        return self.capacity - self.held

    @property
    def is_published(self) -> bool:
        return self.status is MeetingStatus.PUBLISHED

    def takes_sign_ups(self, now: datetime) -> bool:
        return self.is_published and now < self.starts_at

    def may_be_written_down(self, now: datetime) -> bool:
        """Whether somebody at the door or on the phone can still be put on the list."""
        return self.is_published and now < self.starts_at + REGISTERS_UNTIL

    def has_begun(self, now: datetime) -> bool:
        return self.is_published and now >= self.starts_at


def oddities(
    starts_at: datetime,
    ends_at: datetime,
    now: datetime,
    working: WorkingTime,
    timezone: ZoneInfo,
    others: Iterable[Meeting] = (),
) -> tuple[Oddity, ...]:
    """In the order in which they matter; `others` are the meetings it may fall together with."""
    start, end = starts_at.astimezone(timezone), ends_at.astimezone(timezone)
    found = {
        Oddity.IN_THE_PAST: starts_at <= now,
        Oddity.PUBLIC_HOLIDAY: is_public_holiday(start.date(), working),
        Oddity.PAST_MIDNIGHT: end.date() > start.date() and end.time() > time(),
        Oddity.CLOCKS_CHANGE: (starts_at - _NIGHT).astimezone(timezone).utcoffset() != end.utcoffset(),
        Oddity.DURING_ANOTHER: any(one.starts_at < ends_at and starts_at < one.ends_at for one in others),
    }
    return tuple(one for one, is_so in found.items() if is_so)
