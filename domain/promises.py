"""When an answer may be promised, and when not."""

from dataclasses import dataclass
from datetime import date, timedelta

HAND_OVER_BEFORE_END = timedelta(days=30)


@dataclass(frozen=True)
class Halt:
    """No date is promised now: until a local day, that day included, or for good."""

    until: date | None = None


def halt(today: date, paused_until: date | None, ends: date | None) -> Halt | None:
    """A pause that outlasts the pilot ends nothing: nobody reads after it."""
    if ends is not None and today > ends:
        return Halt()
    if paused_until is None or paused_until < today:
        return None
    return Halt() if ends is not None and paused_until >= ends else Halt(paused_until)
