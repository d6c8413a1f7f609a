"""Gives each stored update its turn, in order of arrival, and sets aside what fails again and again."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from sqlalchemy import Connection
from telegram import Update

from bot.delivery.wake import Bell
from handlers.adapter import TurnApplication
from handlers.apology import apologise
from handlers.house import House
from storage import inbox
from storage.database import Database, StorageUnavailable
from storage.inbox import Letter

ATTEMPTS = 3
_PAUSES = (1.0, 3.0)  # seconds before the second and third attempt
_IDLE = 1.0  # seconds between looks when nothing rings

log = structlog.get_logger()


class NobodyAnswered(Exception):
    """No handler finished the turn: a mistake in the list of handlers."""


class Processor:
    def __init__(
        self,
        application: TurnApplication,
        database: Database,
        house: House,
        bell: Bell,
        now: Callable[[], datetime],
        real: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._application = application
        self._database = database
        self._house = house
        self._bell = bell
        self._now = now
        self._real = real
        self._sleep = sleep
        self._stopping = False

    async def run(self) -> None:
        """Until `stop`; a turn that has begun is finished."""
        while not self._stopping:
            try:
                if await self.handle_next():
                    continue
                await self._bell.wait(_IDLE)
            except StorageUnavailable as trouble:
                log.error("storage unavailable, waiting", trouble=str(trouble))
                await self._sleep(_IDLE)

    def stop(self) -> None:
        self._stopping = True
        self._bell.ring()

    async def handle_next(self) -> bool:
        """False when there is nothing to do now. Raises StorageUnavailable, which counts for nobody."""
        letter = await self._database.write(inbox.next_open, self._house.bot_id, self._real())
        if letter is None:
            return False
        try:
            await self._handle(letter)
        except StorageUnavailable:
            raise
        except Exception as error:
            await self._failed(letter, error)
        return True

    async def _handle(self, letter: Letter) -> None:
        update = Update.de_json(json.loads(letter.payload), self._application.bot)
        await self._application.process_update(update)
        if await self._database.write(inbox.is_open, letter.seq):
            raise NobodyAnswered

    async def _failed(self, letter: Letter, error: Exception) -> None:
        kind = type(error).__name__
        log.error("a turn failed", seq=letter.seq, attempt=letter.attempts + 1, error=kind, where=where(error))
        if letter.attempts + 1 < ATTEMPTS:
            retry_at = self._real() + _PAUSES[letter.attempts]
            await self._database.write(inbox.retry_later, letter.seq, retry_at, kind)
        else:
            await self._set_aside(letter, kind)

    async def _set_aside(self, letter: Letter, kind: str) -> None:
        try:
            await self._database.write(_give_up, self._house, letter, kind, self._now())
        except StorageUnavailable:
            raise
        except Exception as error:
            # Nobody hears of it, but the others must not wait behind it for ever.
            log.error("the apology failed", seq=letter.seq, error=type(error).__name__, where=where(error))
            await self._database.write(inbox.set_aside, letter.seq, kind)


def where(error: Exception) -> str:
    """File and line of the innermost frame: a message of the exception could hold words of a resident."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""


def _give_up(conn: Connection, house: House, letter: Letter, kind: str, now: datetime) -> None:
    if inbox.set_aside(conn, letter.seq, kind):
        apologise(conn, house, letter, kind, now)
