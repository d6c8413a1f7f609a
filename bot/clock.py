"""Two clocks: the domain's, which promises and reminders follow, and real time for limits and leases."""

import time
from datetime import UTC, datetime


def now() -> datetime:
    """The domain's clock on Telegram: the time it is."""
    return datetime.now(UTC)


def real() -> float:
    """Seconds since the epoch, whatever the domain's clock was moved to."""
    return time.time()
