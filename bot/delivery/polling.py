"""Long polling: an update is confirmed to Telegram only after it was stored."""

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.warnings import PTBUserWarning

from bot.delivery.intake import ALLOWED_UPDATES, Intake, RawUpdate
from bot.delivery.outcome import is_token_refused, seconds
from storage.database import StorageUnavailable

LONG_POLL = 25  # seconds
_SHORTEST_PAUSE = 1.0  # seconds
_LONGEST_PAUSE = 30.0

log = structlog.get_logger()


class Polling:
    """Asks from offset 0 after a start or when idle: ids may begin anew after a week, the inbox drops repeats."""

    def __init__(self, bot: Bot, intake: Intake, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._bot = bot
        self._intake = intake
        self._sleep = sleep
        self._offset = 0

    async def run(self) -> None:
        """Until cancelled. Raises InvalidToken when Telegram refuses the token."""
        pause = _SHORTEST_PAUSE
        while True:
            try:
                await self.take_batch(LONG_POLL)
                pause = _SHORTEST_PAUSE
            except RetryAfter as error:
                await self._sleep(seconds(error))
            except (TelegramError, StorageUnavailable) as error:
                if isinstance(error, TelegramError) and is_token_refused(error):
                    raise InvalidToken from error
                log.warning("getting updates failed", error=type(error).__name__, again_in=pause)
                await self._sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def take_batch(self, wait: int) -> int:
        """The number of updates that came within `wait` seconds."""
        updates = await self._get_updates(wait)
        # Storing is not cancelled halfway: the transaction is finished, and repeats are dropped.
        await self._intake.take(updates)
        numbers = [update["update_id"] for update in updates if isinstance(update.get("update_id"), int)]
        # What was confirmed needs no offset any more, and an old one would confirm unseen what has a lower id.
        self._offset = max(numbers, default=-1) + 1
        return len(updates)

    async def _get_updates(self, wait: int) -> list[RawUpdate]:
        parameters = {"offset": self._offset, "timeout": wait, "allowed_updates": ALLOWED_UPDATES}
        with warnings.catch_warnings():
            # The raw call is meant: parsed, one malformed update would spoil its whole batch.
            warnings.filterwarnings("ignore", "Please use", PTBUserWarning)
            found: Any = await self._bot.do_api_request("getUpdates", api_kwargs=parameters, read_timeout=wait + 5)
        return list(found)
