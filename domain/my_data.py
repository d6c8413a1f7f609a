"""Everything that is kept about one resident, as they may see it: staff by role, never by name."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.answers import Enclosed
from domain.limits import Mute
from domain.people import Role
from domain.reports import Draft
from domain.retention import LegalHold
from domain.signals import Remark, Signal


@dataclass(frozen=True)
class Seen:
    """What somebody of the municipality did with a signal; `day` is local."""

    day: date
    role: Role
    deed: str


@dataclass(frozen=True)
class Note:
    """What staff wrote for each other about a signal; `day` is local."""

    day: date
    role: Role
    text: str


@dataclass(frozen=True)
class MyDeed:
    """What they did that is about no signal; `day` is local."""

    day: date
    deed: str


@dataclass(frozen=True)
class Picture:
    """`size` in bytes; without its `content` when all together are too much for one page."""

    size: int
    content: bytes | None


@dataclass(frozen=True)
class MyConsent:
    """Whether a partner may read the words; `given` is None where no answer was given."""

    partner: str
    given: bool | None
    asked_at: datetime


@dataclass(frozen=True)
class MySignal:
    """Of the `photos` some may still be on their way; the others are `pictures`."""

    signal: Signal
    said: tuple[Remark, ...]
    notes: tuple[Note, ...]
    seen: tuple[Seen, ...]
    danger_named: bool
    photos: int
    pictures: tuple[Picture, ...]
    partners: tuple[MyConsent, ...]
    hold: LegalHold | None = None
    wants_answer: bool = True


@dataclass(frozen=True)
class MyMeeting:
    """Who is on the list may wait for a place there; who `hears` is told what was agreed."""

    title: str
    starts_at: datetime
    party: int
    wishes: str
    name: str
    is_on_list: bool
    waits: bool
    hears: bool
    came: bool | None


@dataclass(frozen=True)
class MyWork:
    """What is kept of somebody with a role: `away` from and until which local days, how many lines of the audit."""

    name: str | None
    roles: frozenset[Role]
    away: tuple[tuple[date, date], ...]
    noted: int


@dataclass(frozen=True)
class MyData:
    """`chat_id` is the number of the chat at Telegram. The `draft` was not sent, nor were the `waiting` words, of
    which it is not clear yet what they are or whether all may stay, and what is `enclosed`. Who works here may have
    two `languages`. At `unasked_at` they last got what they did not ask for. `asked_since` and `news_since` are the
    first day of a month. `marks` are (meeting, score from 1 to 3)."""

    chat_id: int
    first_seen: datetime
    languages: tuple[str, ...]
    reachable: bool
    stopped: bool
    unasked_at: datetime | None
    asked_in: str | None
    asked_since: date | None
    asked: int
    home: str | None
    wants_news: bool | None
    news_since: date | None
    numbers: tuple[str, ...]
    draft: Draft
    waiting: tuple[str, ...]
    enclosed: Enclosed
    mute: Mute | None
    signals: tuple[MySignal, ...]
    meetings: tuple[MyMeeting, ...]
    proposed: tuple[str, ...]
    backed: tuple[str, ...]
    agreed: tuple[str, ...]
    marks: tuple[tuple[str, int], ...]
    deeds: tuple[MyDeed, ...]
    work: MyWork
