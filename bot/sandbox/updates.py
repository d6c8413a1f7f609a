"""The bot's queue of updates: an update repeats until a higher offset confirms it."""

import asyncio
import time

from bot.sandbox.errors import conflict
from bot.sandbox.store import Json, Store

# Sent only to a bot that asks for them by name.
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
FIRST_UPDATE_ID = 510_000_001


class Updates:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._allowed: list[str] = store.setting("allowed_updates", [])
        self._waiting: asyncio.Future[None] | None = None

    @property
    def allowed(self) -> list[str]:
        return self._allowed

    def add(self, kind: str, body: Json) -> Json | None:
        """The update made, or None when the bot did not ask for this kind."""
        if kind not in self._allowed if self._allowed else kind in UNASKED:
            return None
        update: Json = {"update_id": self._store.next("update", FIRST_UPDATE_ID), kind: body}
        self._store.add_update(update)
        return update

    def wake(self) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(None)

    @property
    def waiting(self) -> bool:
        """Whether a long poll is under way."""
        return self._waiting is not None

    def pending(self) -> int:
        return self._store.count_updates()

    def forget_all(self) -> None:
        self._store.keep_last_updates(0)

    def allow(self, kinds: list[str]) -> None:
        self._allowed = kinds
        self._store.keep_setting("allowed_updates", kinds)

    def _confirm(self, offset: int) -> None:
        if offset > 0:
            self._store.drop_updates(below=offset)
        elif offset < 0:
            self._store.keep_last_updates(-offset)

    async def get(self, offset: int, limit: int, timeout: float) -> list[Json]:  # noqa: ASYNC109
        """Raises ApiError 409 in the one that waits when another asks: as with Telegram, the newest wins."""
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(conflict())
        self._confirm(offset)
        deadline = time.monotonic() + timeout
        while not (found := self._store.updates(limit)):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            await self._wait(left)
        return found

    async def _wait(self, seconds: float) -> None:
        mine = self._waiting = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await mine
        except TimeoutError:
            pass
        finally:
            if self._waiting is mine:
                self._waiting = None
