"""How fast to send, a little under what Telegram allows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limit:
    """`burst` at once, then one each `interval` seconds."""

    interval: float
    burst: int


PRIVATE_CHAT = Limit(interval=1.0, burst=3)
GROUP = Limit(interval=3.5, burst=3)  # never more than 20 in any minute
OVERALL = Limit(interval=1 / 25, burst=3)  # never more than 28 in any second; Telegram's wall is 30


def limit_of(chat_id: int) -> Limit:
    """Groups and channels have negative ids."""
    return PRIVATE_CHAT if chat_id > 0 else GROUP


class Ceiling:
    """The overall limit; kept in memory, since a restart takes longer than its burst lasts."""

    def __init__(self, limit: Limit = OVERALL) -> None:
        self._limit = limit
        self._free_at = 0.0

    def room(self, real: float) -> int:
        """How many calls may be made now; `real` is in seconds."""
        used = max(self._free_at - real, 0.0) / self._limit.interval
        return max(int(self._limit.burst - used), 0)

    def count(self, calls: int, real: float) -> None:
        self._free_at = max(self._free_at, real) + calls * self._limit.interval
