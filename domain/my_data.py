"""Everything that is kept about one resident, as they may see it: staff by role, never by name."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.people import Role
from domain.retention import LegalHold
from domain.signals import Remark, Signal


@dataclass(frozen=True)
class Seen:
    """What somebody of the municipality did with a signal; `day` is local."""

    day: date
    role: Role
    deed: str


@dataclass(frozen=True)
class MySignal:
    """`partners` may read the words, or may not; None where no answer was given."""

    signal: Signal
    said: tuple[Remark, ...]
    seen: tuple[Seen, ...]
    danger_named: bool
    photos: int
    partners: tuple[tuple[str, bool | None], ...]
    hold: LegalHold | None = None


@dataclass(frozen=True)
class MyMeeting:
    title: str
    starts_at: datetime
    party: int
    wishes: str
    name: str
    is_on_list: bool
    came: bool | None


@dataclass(frozen=True)
class MyData:
    """`draft` is what they typed and did not send; `marks` are (meeting, score from 1 to 3)."""

    first_seen: datetime
    language: str | None
    stopped: bool
    asked_in: str | None
    asked: int
    home: str | None
    wants_news: bool
    numbers: tuple[str, ...]
    draft: str
    signals: tuple[MySignal, ...]
    meetings: tuple[MyMeeting, ...]
    proposed: tuple[str, ...]
    backed: tuple[str, ...]
    agreed: tuple[str, ...]
    marks: tuple[tuple[str, int], ...]
