"""What every method works on: the store, the clocks, and what happened during this call."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.events import Event, Events
from bot.sandbox.store import Json, Store
from bot.sandbox.updates import Updates

KEPT_IN_MEMORY = 20_000


@dataclass(frozen=True)
class Upload:
    """A file as it came in; bytes alone will do where its name doesn't matter."""

    data: bytes
    file_name: str | None = None
    mime_type: str | None = None


class World:
    def __init__(self, store: Store, now: Callable[[], datetime], real: Callable[[], float]) -> None:
        self.store = store
        self.now = now
        self.real = real
        self.events = Events()
        self.updates = Updates(store)
        self.made: deque[Json] = deque(maxlen=KEPT_IN_MEMORY)
        self._told: list[Event] = []
        self._made: list[Json] = []

    @contextmanager
    def changing(self) -> Iterator[None]:
        """All or nothing; phones and bot hear of it once it is kept."""
        self._told, self._made = [], []
        with self.store.transaction():
            yield
        self.made.extend(self._made)
        for event in self._told:
            self.events.publish(event)
        if self._made:
            self.updates.wake()

    def tell(self, kind: str, chat_id: int, **what: Any) -> None:
        self._told.append({"type": kind, "chat_id": chat_id, **what})

    def update(self, kind: str, body: Json) -> None:
        update = self.updates.add(kind, body)
        if update is not None:
            self._made.append(update)

    def timestamp(self) -> int:
        return int(self.now().timestamp())

    def profile(self) -> Json:
        profile: Json | None = self.store.setting("bot")
        if profile is None:
            raise LookupError("add_bot(token, username, name) first")
        return profile

    def bot_user(self) -> Json:
        """The bot as it shows in `from`."""
        profile = self.profile()
        return {key: profile[key] for key in ("id", "is_bot", "first_name", "username")}


@dataclass(frozen=True)
class Call:
    world: World
    params: Json
    files: Mapping[str, Upload]

    def text(self, name: str, default: str | None = None) -> str:
        value = self.params.get(name, default)
        if value is None:
            raise bad_request(f'parameter "{name}" is required')
        return str(value)

    def integer(self, name: str, default: int | None = None) -> int:
        value = self.params.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise bad_request(f'parameter "{name}" is required')
        return value
