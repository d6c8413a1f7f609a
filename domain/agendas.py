"""What a meeting is about, who wants to talk about it, and what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LONGEST_POINT = 120  # characters
LONGEST_AGREEMENT = 600
MOST_POINTS = 12
SCORES = (3, 2, 1)  # good, so-so, bad
FEWEST_SHOWN = 5  # votes or marks below which no number is shown


class PointStatus(StrEnum):
    PROPOSED = "proposed"  # by a resident; nobody else sees it yet
    ON_AGENDA = "on_agenda"
    DECLINED = "declined"


@dataclass(frozen=True)
class AgendaPoint:
    """`proposed_by` is the resident who brought it up, while that is known; `voices` counts who wants to talk about it.

    Long after the meeting the words that came `from_resident` are gone.
    """

    id: int
    meeting_id: int
    text: str
    status: PointStatus
    proposed_by: int | None
    from_resident: bool
    voices: int = 0


class OwnerAnswer(StrEnum):
    """Whether a resident wants to be reminded of what they took upon themselves."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class Agreement:
    """What was agreed on a point, and who does it by which local day. `owner_id` is a resident on the list."""

    id: int
    meeting_id: int
    point_id: int
    text: str
    owner: str
    owner_id: int | None
    owner_answer: OwnerAnswer | None
    by_day: date | None
    made_by: int
    done_at: datetime | None

    @property
    def reminds_owner(self) -> bool:
        return self.owner_id is not None and self.owner_answer is OwnerAnswer.YES


@dataclass(frozen=True)
class Agreed:
    """As it is written down; `owner_number` is the place on the list of a resident who does it."""

    text: str
    owner: str
    owner_number: int | None = None
    by_day: date | None = None


@dataclass(frozen=True)
class Mark:
    """How a meeting did on one criterion: `scores` by how often they were given."""

    criterion: str
    scores: tuple[int, int, int]

    @property
    def count(self) -> int:
        return sum(self.scores)


@dataclass(frozen=True)
class Heard:
    """A subject heard in a neighbourhood: a topic, or one signal that several residents share."""

    topic: str
    signal_id: int | None
    reporters: int
    signal_ids: tuple[int, ...]

    @property
    def key(self) -> str:
        """As a button can carry it."""
        return f"s{self.signal_id}" if self.signal_id is not None else f"t-{self.topic}"
