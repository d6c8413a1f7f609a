"""How often a bot may send. Telegram does not publish its rule; these are the limits its FAQ names."""

import math
from collections import deque
from collections.abc import Callable

from bot.sandbox.errors import too_many_requests

OVERALL_A_SECOND = 30
PRIVATE_A_SECOND = 1
PRIVATE_BURST = 5
GROUP_A_MINUTE = 20


class Window:
    """At most so many in any stretch of so many seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        self.times: deque[float] = deque()

    def wait(self, now: float) -> float:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        return 0 if len(self.times) < self.most else self.times[0] + self.seconds - now

    def take(self, now: float, count: int) -> None:
        self.times.extend([now] * count)


class Bucket:
    """So many a second, and a few at once."""

    def __init__(self, a_second: float, burst: int) -> None:
        self.a_second = a_second
        self.burst = burst
        self.level = float(burst)
        self.seen = -math.inf

    def wait(self, now: float) -> float:
        self.level = min(self.burst, self.level + (now - self.seen) * self.a_second)
        self.seen = now
        return 0 if self.level >= 1 else (1 - self.level) / self.a_second

    def take(self, _now: float, count: int) -> None:
        self.level -= count


class Limits:
    def __init__(self, real: Callable[[], float]) -> None:
        self._real = real
        self._overall = Window(OVERALL_A_SECOND, 1)
        self._chats: dict[int, Window | Bucket] = {}

    def take(self, chat_id: int, count: int = 1) -> None:
        """Raises ApiError 429 when this would be too often."""
        now = self._real()
        chat = self._chats.get(chat_id) or self._chats.setdefault(chat_id, _limit_of(chat_id))
        wait = max(self._overall.wait(now), chat.wait(now))
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        self._overall.take(now, count)
        chat.take(now, count)


def _limit_of(chat_id: int) -> Window | Bucket:
    return Bucket(PRIVATE_A_SECOND, PRIVATE_BURST) if chat_id > 0 else Window(GROUP_A_MINUTE, 60)
