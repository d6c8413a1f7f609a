"""What staff are answering while they arrange a meeting, and what a resident is typing about one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.dialogues import Step

STEPS = frozenset(step for step in Step if step.startswith("meeting_"))


class Field(StrEnum):
    """What words or a number are asked for."""

    TITLE = "title"
    PLACE = "place"
    CAPACITY = "capacity"
    HELD = "held"
    LANGUAGES = "languages"
    ROUTE = "route"
    GUESTS = "guests"
    CRITERIA = "criteria"
    POINT = "point"
    MESSAGE = "message"
    NAME = "name"
    AGREED = "agreed"
    OWNER = "owner"
    BY_DAY = "by_day"
    WISHES = "wishes"
    PROPOSAL = "proposal"
    CODE = "code"


OF_RESIDENTS = frozenset({Field.WISHES, Field.PROPOSAL})


@dataclass(frozen=True)
class Planning:
    """A meeting in the making, or with a `meeting_id` one that is being changed. `subjects` are keys of `Heard`.

    `day` waits for its time, `starts_at` maybe for a yes; `field` says what is being typed, `text` what was.
    """

    meeting_id: int | None = None
    neighbourhood: str | None = None
    title: str = ""
    subjects: tuple[str, ...] = ()
    day: date | None = None
    starts_at: datetime | None = None
    place: str = ""
    field: Field | None = None
    text: str = ""
    point_id: int | None = None
    owner: str = ""
    owner_number: int | None = None
