"""Long polling: an update is confirmed to Telegram only after it was stored."""

import asyncio
import warnings
from typing import Any

import structlog
from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.warnings import PTBUserWarning

from bot.delivery.intake import ALLOWED_UPDATES, Intake, RawUpdate
from bot.delivery.outcome import seconds
from storage.database import StorageUnavailable

LONG_POLL = 25  # seconds
_LONGEST_PAUSE = 30.0  # seconds

log = structlog.get_logger()


class Polling:
    """Asks from offset 0 after a start: ids may begin anew after an idle week, repeats are dropped by the inbox."""

    def __init__(self, bot: Bot, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake
        self._offset = 0

    async def run(self) -> None:
        """Until cancelled. Raises InvalidToken."""
        pause = 1.0
        while True:
            try:
                await self.take_batch(LONG_POLL)
                pause = 1.0
            except InvalidToken:
                raise
            except RetryAfter as error:
                await asyncio.sleep(seconds(error))
            except (TelegramError, StorageUnavailable) as error:
                log.warning("getting updates failed", error=type(error).__name__, again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    async def take_batch(self, timeout: int) -> int:
        """The number of updates that came within `timeout` seconds."""
        updates = await self._get_updates(timeout)
        # Storing is not cancelled halfway: the transaction is finished, and repeats are dropped.
        await self._intake.take(updates)
        if updates:
            self._offset = max(int(update["update_id"]) for update in updates) + 1
        return len(updates)

    async def _get_updates(self, timeout: int) -> list[RawUpdate]:
        parameters = {"offset": self._offset, "timeout": timeout, "allowed_updates": ALLOWED_UPDATES}
        with warnings.catch_warnings():
            # The raw call is meant: parsed, one malformed update would spoil its whole batch.
            warnings.simplefilter("ignore", PTBUserWarning)
            found: Any = await self._bot.do_api_request(
                "getUpdates", api_kwargs=parameters, read_timeout=timeout + 5
            )
        return list(found)
