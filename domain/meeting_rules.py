from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True)
class MeetingRules:
    """What a municipality fills in about meetings. `series` and `check_in_by_code` are off unless it says so."""

    capacity: int = 40
    lasts: timedelta = timedelta(minutes=90)
    times: tuple[time, ...] = (time(10), time(14), time(19), time(19, 30), time(20))  # local, offered as buttons
    criteria: tuple[str, ...] = ()
    series: bool = False
    check_in_by_code: bool = False
