"""A signal: one concern, idea or request of one resident, and the life it may lead."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Status(StrEnum):
    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    QUESTION = "question"
    FORWARDED = "forwarded"
    DONE = "done"
    REOPENED = "reopened"


_OPEN_AGAIN = frozenset({Status.IN_PROGRESS, Status.QUESTION, Status.FORWARDED, Status.DONE})

TRANSITIONS: dict[Status, frozenset[Status]] = {
    Status.RECEIVED: _OPEN_AGAIN,
    Status.REOPENED: _OPEN_AGAIN,
    Status.IN_PROGRESS: frozenset({Status.QUESTION, Status.FORWARDED, Status.DONE}),
    Status.QUESTION: frozenset({Status.IN_PROGRESS, Status.DONE}),
    Status.FORWARDED: frozenset({Status.IN_PROGRESS, Status.DONE}),
    Status.DONE: frozenset({Status.REOPENED}),
}


class ClosingReason(StrEnum):
    SOLVED = "solved"
    BY_PARTNER = "by_partner"
    ON_MEETING_AGENDA = "on_meeting_agenda"
    NOT_POSSIBLE = "not_possible"
    DUPLICATE = "duplicate"
    WITHDRAWN = "withdrawn"
    NOT_FOR_US = "not_for_us"


class Solved(StrEnum):
    """What its reporter says some time after a signal was closed."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class PartnerAnswer(StrEnum):
    """What a partner reports back about a signal that was passed on."""

    TAKEN_UP = "taken_up"
    DONE = "done"
    CANNOT = "cannot"


class Priority(StrEnum):
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class HowOften(StrEnum):
    DAILY = "daily"
    WEEKLY = "weekly"
    ONCE = "once"


class PartOfDay(StrEnum):
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"

    @classmethod
    def of(cls, hour: int) -> "PartOfDay":
        """The part that a local hour belongs to."""
        if 6 <= hour < 18:
            return cls.DAY
        return cls.EVENING if 18 <= hour < 23 else cls.NIGHT


class Detail(StrEnum):
    """What a resident may add to a signal besides neighbourhood and topic."""

    PLACE = "place"
    WHEN = "when"
    HOW_OFTEN = "how_often"


class ReporterKind(StrEnum):
    RESIDENT = "resident"
    ENTREPRENEUR = "entrepreneur"
    PROFESSIONAL = "professional"
    YOUTH_WORKER = "youth_worker"


class Source(StrEnum):
    """Where a signal was heard."""

    BOT = "bot"
    STREET = "street"
    OFFICE_HOUR = "office_hour"
    PHONE = "phone"
    WALK = "walk"


class RemarkKind(StrEnum):
    """What was said about a signal besides its text."""

    IDEA = "idea"
    OFFER = "offer"
    WHOLE_TEXT = "whole_text"  # what a resident wrote before it was cut to the longest that fits
    ADDED = "added"
    HEARD = "heard"  # typed by who listened to a voice message
    NOTE = "note"
    REPLY = "reply"
    TOLD = "told"  # an answer that was given without the bot
    QUESTION = "question"
    ANSWER = "answer"
    CLOSING = "closing"

    @property
    def is_of_reporter(self) -> bool:
        return self not in (self.NOTE, self.REPLY, self.TOLD, self.QUESTION, self.CLOSING)


@dataclass(frozen=True)
class Attachment:
    """A photo or voice message that goes with an answer, by the id that Telegram gave it."""

    kind: str  # photo or voice
    file_id: str


@dataclass(frozen=True)
class Remark:
    kind: RemarkKind
    text: str
    author_id: int | None
    at: datetime
    attachment: Attachment | None = None


@dataclass(frozen=True)
class Location:
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Voice:
    file_id: str
    duration: int  # seconds


@dataclass(frozen=True)
class Signal:
    """`version` rises with every change; `promised_on` is the local day by which a person answers;
    it is a promise only when `promised`: its reporter was told.

    While it is a `question`, asked at `asked_at`, the promise stands still. `return_on` is the local day by
    which a partner reports back, `listed_on` that on whose list stands what was passed on at once; a merged signal
    has a `parent_id`; one whose reporter was erased, or that was emptied after its time, has no words any more.
    """

    id: int
    number: str
    version: int
    status: Status
    neighbourhood: str
    topic: str
    text: str
    place: str
    when: PartOfDay | None
    how_often: HowOften | None
    anonymous: bool
    reporter_kind: ReporterKind
    source: Source
    language: str | None
    voice: Voice | None
    location: Location | None
    priority: Priority
    overdue: bool
    reporters: int
    queue: str
    assignee: int | None
    partner: str | None
    reason: ClosingReason | None
    created_at: datetime
    promised_on: date
    answered_at: datetime | None
    closed_at: datetime | None
    person_id: int | None
    local_day: date
    local_part: PartOfDay
    urgency: int
    changed_at: datetime | None = None
    asked_at: datetime | None = None
    snoozed_until: datetime | None = None
    return_on: date | None = None
    parent_id: int | None = None
    solved: Solved | None = None
    felt_heard: bool | None = None
    listed_on: date | None = None
    promised: bool = True
    voice_deleted: bool = False
    hotspot: str | None = None  # of a season, by its key
    erased: bool = False
    emptied: bool = False
    split_from: int | None = None

    @property
    def short_number(self) -> str:
        """The last part, as it stands on buttons: 0042."""
        return self.number.rsplit("-", 1)[-1]

    @property
    def is_open(self) -> bool:
        return self.status is not Status.DONE

    def missed_its_promise(self, today: date) -> bool:
        waits_for_us = self.is_open and self.answered_at is None and self.status is not Status.QUESTION
        return waits_for_us and self.promised and self.promised_on < today

    def may_become(self, status: Status) -> bool:
        return status in TRANSITIONS[self.status]


def signal_number(prefix: str, year: int, serial: int) -> str:
    """`HZ-2026-0042`; five digits and more once a year has had 9,999 signals."""
    return f"{prefix}-{year}-{serial:04d}"
