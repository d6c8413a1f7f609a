"""Fetches the photos that residents sent, and has them cleaned before they are kept."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from sqlalchemy import Connection
from telegram import Bot

from bot.delivery import outcome
from bot.delivery.outcome import Fate
from bot.delivery.processor import where
from bot.delivery.wake import Bell
from bot.workshop import WorkFailed, Workshop
from handlers.drawing.photos import clean
from handlers.house import House
from handlers.speaker import Speaker
from handlers.told import tell
from services import photos as services
from storage import photos
from storage.database import Database, StorageUnavailable
from storage.photos import ToFetch

LEASE = 600.0  # seconds: longer than a download and the work before it in the workshop may take
_MOST_ATTEMPTS = 300  # about a day
_LONGEST_PAUSE = 300.0  # seconds
_MOST_CLEANINGS = 3  # a picture that ends the workshop again and again is no picture
_IDLE = 1.0  # seconds between looks when nothing rings

log = structlog.get_logger()


class Fetcher:
    """`said` rings the sender; `real` is in seconds."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        house: House,
        workshop: Workshop,
        said: Bell,
        now: Callable[[], datetime],
        real: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.bell = Bell()
        self._bot = bot
        self._database = database
        self._house = house
        self._workshop = workshop
        self._said = said
        self._now = now
        self._real = real
        self._sleep = sleep

    async def run(self) -> None:
        """Until it is cancelled: what was not kept stays a row."""
        while True:
            try:
                if not await self.fetch_next():
                    await self.bell.wait(_IDLE)
            except StorageUnavailable as trouble:
                log.error("storage unavailable, waiting", trouble=str(trouble))
                await self._sleep(_IDLE)
            except Exception as error:
                # Its lease keeps it from being taken up at once; the others go on.
                log.error("a photo is left for later", error=type(error).__name__, where=where(error))

    async def fetch_next(self) -> bool:
        """False when nothing waits. Raises StorageUnavailable."""
        photo = await self._database.write(photos.claim, self._real(), LEASE)
        if photo is None:
            return False
        try:
            file = await self._bot.get_file(photo.file_id)
            content = await self._workshop.do(clean, bytes(await file.download_as_bytearray()))
        except WorkFailed as failed:
            log.error("a photo was not cleaned", why=str(failed))
            await self._try_again(photo, _MOST_CLEANINGS)
        except Exception as error:
            await self._failed(photo, error)
        else:
            await self._settle(photo, content)
        return True

    async def _failed(self, photo: ToFetch, error: Exception) -> None:
        result = outcome.of_error(error)
        log.info("a photo was not fetched", error=type(error).__name__, where=where(error), fate=result.fate.name)
        if result.fate in (Fate.WAIT, Fate.TRY_AGAIN):
            await self._try_again(photo, _MOST_ATTEMPTS, result.wait)
        else:
            await self._settle(photo, None)

    async def _try_again(self, photo: ToFetch, most: int, wait: float = 0.0) -> None:
        if photo.attempts >= most:
            await self._settle(photo, None)
        else:
            pause = wait or min(2.0 ** min(photo.attempts, 10), _LONGEST_PAUSE)
            await self._database.write(photos.try_later, photo.id, self._real() + pause)

    async def _settle(self, photo: ToFetch, content: bytes | None) -> None:
        await self._database.write(_keep, self._house, photo, content, self._now())
        self._said.ring()


def _keep(conn: Connection, house: House, photo: ToFetch, content: bytes | None, now: datetime) -> None:
    tell(Speaker(conn, now, house), services.settle(conn, photo, content))
