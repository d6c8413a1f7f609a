from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.sandbox.store import Store


def _real_time() -> datetime:
    return datetime.now(UTC)


class SandboxClock:
    """Runs like the real clock, some time ahead of or behind it."""

    def __init__(self, store: Store, wall: Callable[[], datetime] = _real_time) -> None:
        self._store = store
        self._wall = wall
        self._offset = timedelta(seconds=store.setting("clock_offset", 0.0))
        self._listeners: list[Callable[[datetime], None]] = []

    def now(self) -> datetime:
        return self._wall() + self._offset

    def move_to(self, moment: datetime) -> None:
        self._offset = moment - self._wall()
        self._store.keep_setting("clock_offset", self._offset.total_seconds())
        for listener in self._listeners:
            listener(moment)

    def on_move(self, listener: Callable[[datetime], None]) -> None:
        self._listeners.append(listener)
