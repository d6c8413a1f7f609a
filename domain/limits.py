"""How much one person may send, and until when somebody is not listened to."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, StrEnum

LONGEST_MUTE = timedelta(days=30)
LONGEST_REASON = 200  # characters


@dataclass(frozen=True)
class Limits:
    messages_a_minute: int = 20
    signals_a_day: int = 10


class Hold(Enum):
    """Why nobody hears what somebody says."""

    TOO_MUCH = "too much"
    MORE_OF_IT = "more of it"  # in a minute of which that was said
    MUTED = "muted"


class MuteReason(StrEnum):
    INSULTS = "insults"
    TOO_MUCH = "too_much"
    MADE_UP = "made_up"


@dataclass(frozen=True)
class Mute:
    """`reason` is a MuteReason or what was typed; `signal_id` None when that signal is anonymous."""

    id: int
    person_id: int
    signal_id: int | None
    reason: str
    until: date
