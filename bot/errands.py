"""Does what turns and jobs asked for that is too heavy for them, one after the other."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection

from bot.delivery.processor import where
from bot.delivery.wake import Bell
from bot.workshop import WorkFailed, Workshop
from handlers import digest, figures, posters
from handlers.apology import alert_administrators
from handlers.coordinator import accounts, exports, overview
from handlers.errands import Craft
from handlers.house import House
from handlers.speaker import Speaker
from storage import errands
from storage.database import Database, StorageUnavailable
from storage.errands import Errand

CRAFTS: Mapping[str, Craft] = {
    digest.KIND: digest.CRAFT,
    posters.KIND: posters.CRAFT,
    overview.KIND: overview.CRAFT,
    figures.KIND: figures.CRAFT,
    exports.KIND: exports.CRAFT,
    exports.ON_COMMAND_LINE: exports.COMMAND_LINE_CRAFT,
    accounts.KIND: accounts.CRAFT,
}

ATTEMPTS = 3
_PAUSES = (2.0, 10.0)  # seconds before the second and third attempt
_IDLE = 1.0  # seconds between looks when nothing rings

log = structlog.get_logger()


class Errands:
    """`said` rings the sender; `real` is in seconds."""

    def __init__(
        self,
        database: Database,
        house: House,
        workshop: Workshop,
        said: Bell,
        now: Callable[[], datetime],
        real: Callable[[], float],
        crafts: Mapping[str, Craft] = CRAFTS,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.bell = Bell()
        self._database = database
        self._house = house
        self._workshop = workshop
        self._said = said
        self._now = now
        self._real = real
        self._crafts = crafts
        self._sleep = sleep

    async def run(self) -> None:
        """Until it is cancelled: what was not told stays a row."""
        while True:
            try:
                if not await self.do_next():
                    await self.bell.wait(_IDLE)
            except StorageUnavailable as trouble:
                log.error("storage unavailable, waiting", trouble=str(trouble))
                await self._sleep(_IDLE)

    async def do_next(self) -> bool:
        """False when nothing waits. Raises StorageUnavailable."""
        # One look takes the writer one step, a reader a dozen.
        errand = await self._database.write(errands.next_due, self._real())
        if errand is None:
            return False
        craft = self._crafts[errand.kind]
        found = made = None
        try:
            found = await self._database.read(craft.look, self._house, errand, self._now())
            made = await self._workshop.do(craft.make, found)
            await self._database.write(_finish, self._house, craft, errand, found, made, self._now())
        except StorageUnavailable:
            raise
        except Exception as error:
            # Of what failed in the workshop the words are a place in the code.
            why = str(error) if isinstance(error, WorkFailed) else where(error)
            log.error("an errand failed", kind=errand.kind, error=type(error).__name__, where=why)
            await self._fail(craft, errand, found)
        self._said.ring()
        return True

    async def _fail(self, craft: Craft, errand: Errand, found: Any) -> None:
        if errand.attempts + 1 < ATTEMPTS:
            await self._database.write(errands.put_off, errand, self._real() + _PAUSES[errand.attempts])
            return
        try:
            await self._database.write(_give_up, self._house, craft, errand, found, self._now())
        except StorageUnavailable:
            raise
        except Exception as error:
            log.error("an errand is lost", kind=errand.kind, error=type(error).__name__, where=where(error))
            await self._database.write(errands.take, errand)


def _finish(conn: Connection, house: House, craft: Craft, errand: Errand, found: Any, made: Any, now: datetime) -> None:
    if errands.take(conn, errand):
        craft.tell(Speaker(conn, now, house), errand, found, made)


def _give_up(conn: Connection, house: House, craft: Craft, errand: Errand, found: Any, now: datetime) -> None:
    """Told without what could not be made, and administrators hear of it."""
    alert_administrators(conn, house, f"errand failed: {errand.kind}", now)
    _finish(conn, house, craft, errand, found, None, now)
