"""Takes in raw updates, whichever way they come, before anybody is told that they arrived."""

import json
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from storage import inbox
from storage.database import Database
from storage.inbox import Arrival

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]

RawUpdate = dict[str, Any]
TakeIn = Callable[[Sequence[RawUpdate]], Awaitable[None]]


def arrival(bot_id: int, update: RawUpdate) -> Arrival:
    return Arrival(bot_id, int(update["update_id"]), _chat_id(update), json.dumps(update, ensure_ascii=False))


def _chat_id(update: RawUpdate) -> int | None:
    for key, content in update.items():
        if key != "update_id" and isinstance(content, dict):
            message = content.get("message") if key == "callback_query" else content
            chat = (message or {}).get("chat") or content.get("from") or {}
            return chat.get("id")
    return None


class Intake:
    """Stores a batch in one transaction, then wakes whoever handles it."""

    def __init__(self, database: Database, bot_id: int, now: Callable[[], datetime], wake: Callable[[], None]):
        self._database = database
        self._bot_id = bot_id
        self._now = now
        self._wake = wake

    async def take(self, updates: Sequence[RawUpdate]) -> None:
        """Returns once the updates are safe. Raises StorageUnavailable: then they have to come again."""
        arrivals = [arrival(self._bot_id, update) for update in updates]
        if arrivals:
            await self._database.write(inbox.store, arrivals, self._now())
            self._wake()
