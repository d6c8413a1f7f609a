"""Takes in raw updates, whichever way they come, before anybody is told that they arrived."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import structlog

from storage import inbox
from storage.database import Database
from storage.inbox import Arrival

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]

RawUpdate = dict[str, Any]

log = structlog.get_logger()


def arrival(bot_id: int, update: RawUpdate) -> Arrival | None:
    """None when it has no number under which it could be kept; its words may be as malformed as they like."""
    update_id = _id(update)
    # ASCII: half of a surrogate pair, which is no text for the database, stays what it was.
    return None if update_id is None else Arrival(bot_id, update_id, _chat_id(update), json.dumps(update))


def _chat_id(update: RawUpdate) -> int | None:
    kind = next((key for key in update if key != "update_id"), "")
    content = _part(update, kind)
    message = _part(content, "message") if kind == "callback_query" else content
    return _id(_part(message, "chat") or _part(content, "from"), "id")


def _part(whole: RawUpdate, key: str) -> RawUpdate:
    part = whole.get(key)
    return part if isinstance(part, dict) else {}


def _id(whole: RawUpdate, key: str = "update_id") -> int | None:
    value = whole.get(key)
    return value if isinstance(value, int) and abs(value) < 2**63 else None


class Intake:
    """Stores a batch in one transaction, then wakes whoever handles it."""

    def __init__(self, database: Database, bot_id: int, now: Callable[[], datetime], wake: Callable[[], None]) -> None:
        self._database = database
        self._bot_id = bot_id
        self._now = now
        self._wake = wake

    async def take(self, updates: Sequence[RawUpdate]) -> None:
        """Returns once the updates are safe. Raises StorageUnavailable: then they have to come again."""
        read = [arrival(self._bot_id, update) for update in updates]
        arrivals = [one for one in read if one is not None]
        if len(arrivals) < len(updates):
            log.error("updates without a number", dropped=len(updates) - len(arrivals))
        if arrivals:
            await self._database.write(inbox.store, arrivals, self._now())
            self._wake()
