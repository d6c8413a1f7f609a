"""Who comes to a meeting: a fair line, and offers that hold for a while.

Whoever is first in line goes first: a party of several that does not fit yet lets nobody pass.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

OFFER_HOLDS = timedelta(hours=48)
OFFERS_END = timedelta(hours=3)  # before the start: from then on a free place is given, not offered
SHORTEST_OFFER = timedelta(hours=1)
EARLIEST, LATEST = time(7), time(22)  # local: when somebody may hear of a meeting they signed up for
LONGEST_WISHES = 300  # characters
LONGEST_NAME = 60


class Standing(StrEnum):
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    OFFERED = "offered"
    LAPSED = "lapsed"
    LEFT = "left"

    @property
    def is_on_list(self) -> bool:
        return self in ON_LIST


ON_LIST = frozenset({Standing.CONFIRMED, Standing.WAITING, Standing.OFFERED})


@dataclass(frozen=True)
class Registration:
    """`number` is its place in the order in which people came. Without a person it was written down by staff.

    `on_held`: it sits on the places held for people without a phone. `hears` is whether the bot may tell
    them anything about it. `came` is unknown until somebody looked at the door; `has_file`: their own calendar
    shows it, and must hear of a change.
    """

    id: int
    meeting_id: int
    number: int
    person_id: int | None
    name: str
    party: int
    wishes: str
    standing: Standing
    on_held: bool
    hears: bool
    joined_at: datetime
    offered_at: datetime | None = None
    offered_until: datetime | None = None
    came: bool | None = None
    has_file: bool = False


@dataclass(frozen=True)
class Room:
    """What is left: of the places for everybody, of those held, and how many stand in line."""

    free: int
    held_free: int
    waiting: int

    def fits(self, party: int) -> bool:
        """Nobody passes who waits."""
        return self.waiting == 0 and party <= self.free


def tellable(moment: datetime, timezone: ZoneInfo) -> datetime:
    """This moment, or seven in the morning after the night it falls in."""
    local = moment.astimezone(timezone)
    if local.time() < EARLIEST:
        return datetime.combine(local.date(), EARLIEST, timezone)
    if local.time() >= LATEST:
        return datetime.combine(local.date() + timedelta(days=1), EARLIEST, timezone)
    return moment


def offer_until(told_at: datetime, starts_at: datetime) -> datetime | None:
    """Until when an offer told at a moment holds; None when there is no time left to wait for an answer."""
    until = min(told_at + OFFER_HOLDS, starts_at - OFFERS_END)
    return until if until - told_at >= SHORTEST_OFFER else None
