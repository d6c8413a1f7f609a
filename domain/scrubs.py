"""Why what was deleted is taken out of the file too, which decides who hears when that is done."""

from datetime import datetime
from enum import StrEnum


class Scrub(StrEnum):
    TIDYING = "tidying"  # nobody waits for it
    SIGNAL = "signal"  # one of whoever was erased, which has to be listed
    ERASURE = "erasure"  # whoever was erased waits for it


def trace(number: str, created_at: datetime) -> str:
    """Tells a signal from one that got the same number after an older copy was put back."""
    return f"{number}:{int(created_at.timestamp())}"
