"""Puts the parts together, starts them, and stops them in order."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import structlog
from sqlalchemy import Connection
from telegram import Bot
from telegram.request import BaseRequest

from bot import clock, jobs
from bot.application import application_for, say_hello
from bot.commands import introduce
from bot.delivery.fetcher import Fetcher
from bot.delivery.intake import Intake
from bot.delivery.polling import Polling
from bot.delivery.processor import Processor, where
from bot.delivery.sender import Sender
from bot.delivery.wake import Bell
from bot.errands import CRAFTS, Errands
from bot.scrubbing import erase_again, scrub
from bot.workshop import Workshop
from domain.errors import ConfigurationError
from domain.municipality import Municipality
from domain.people import FirstStaff
from domain.suggestion import Suggester
from handlers.adapter import Desk, TurnApplication
from handlers.errands import Craft
from handlers.house import House
from handlers.turn import Toast
from services import digest
from storage import audit, audit_chains, audit_key, errands, inbox, meetings, outbox, people, photos, signals
from storage.database import Database, StorageUnavailable
from storage.erased_list import ErasedList

_A_MOMENT = 0.02  # seconds

log = structlog.get_logger()


@dataclass(frozen=True)
class Frame:
    """What the bot is run with. `api_url` is the part before `/bot<token>`; `real` counts seconds."""

    token: str
    api_url: str
    database: Path
    municipality: Municipality
    suggester: Suggester
    first_staff: FirstStaff
    now: Callable[[], datetime] = clock.now
    real: Callable[[], float] = clock.real
    request: Callable[[], BaseRequest] | None = None
    crafts: Mapping[str, Craft] = field(default_factory=lambda: CRAFTS)
    workshop: Callable[[], Workshop] = Workshop


class App:
    def __init__(self, frame: Frame, application: TurnApplication, database: Database, house: House) -> None:
        self.frame = frame
        self.database = database
        self.house = house
        self.erased = ErasedList(frame.database.parent)
        self.bot: Bot = application.bot
        arrived = Bell()
        self._said = said = Bell()
        self.sender = Sender(self.bot, database, house, said, frame.now, frame.real)
        self.processor = Processor(application, database, house, arrived, frame.now, frame.real)
        self.workshop = frame.workshop()
        self.errands = Errands(database, house, self.workshop, said, frame.now, frame.real, frame.crafts)
        self.fetcher = Fetcher(self.bot, database, house, self.workshop, said, frame.now, frame.real)
        self.polling = Polling(self.bot, Intake(database, house.bot_id, frame.now, arrived.ring))

        def after(toasts: list[Toast]) -> None:
            for toast in toasts:
                self.sender.toast(toast)
            said.ring()
            self.errands.bell.ring()
            self.fetcher.bell.ring()

        application.desk = Desk(database, house, frame.now, after)

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; then the turn under way is finished, and what is being sent.

        Raises InvalidToken when Telegram withdraws the token meanwhile.
        """
        scheduler = jobs.schedule(self._tick_or_wait)
        scheduler.start()
        polling = asyncio.create_task(self.polling.run())
        greeting = asyncio.create_task(self.introduce())
        handling = asyncio.create_task(self.processor.run())
        sending = asyncio.create_task(self.sender.run())
        working = asyncio.create_task(self.errands.run())
        fetching = asyncio.create_task(self.fetcher.run())
        stopped = asyncio.create_task(stop.wait())
        await self._tick_or_wait()
        running = {polling, handling, sending, working, fetching}
        await asyncio.wait({stopped, *running}, return_when=asyncio.FIRST_COMPLETED)
        scheduler.shutdown(wait=False)
        for task in (stopped, greeting, polling, working, fetching):
            task.cancel()
        self.processor.stop()
        await asyncio.wait({handling})
        self.sender.stop()
        await asyncio.wait(running)
        for task in running:
            if not task.cancelled():
                task.result()

    async def introduce(self) -> None:
        """Tells Telegram who the bot is, and what whom may ask it."""
        house = self.house
        staff = await self.database.read(people.given, house.bot_id, house.first_staff)
        spoken = await self.database.read(people.languages_of, house.bot_id, staff.keys())
        await introduce(self.bot, house, staff, spoken)

    async def _tick_or_wait(self) -> None:
        try:
            await self.tick()
        except StorageUnavailable as trouble:
            log.error("storage unavailable, jobs wait", trouble=str(trouble))

    async def tick(self) -> None:
        """Does once what is due now. Raises StorageUnavailable."""
        for job in jobs.JOBS:
            try:
                while await self.database.write(job, self.house, self.frame.now(), self.frame.real()):
                    pass
            except StorageUnavailable:
                raise
            except Exception as error:
                log.error("a job failed", job=job.__name__, error=type(error).__name__, where=where(error))
        await self.database.wipe()
        await scrub(self.database, self.house, self.erased, self.frame.now())
        self._said.ring()
        self.errands.bell.ring()

    async def next_moment(self, after: datetime) -> datetime:
        """When, on the domain's clock, something becomes due."""
        return await self.database.write(jobs.next_moment, self.house, after)

    async def is_busy(self) -> bool:
        """Whether a stored update was not handled yet, an errand not done, or something that is due not sent."""
        return await self.database.write(_is_busy, self.house.bot_id, self.frame.now())

    async def idle(self) -> None:
        """Returns once nothing is left to do at this moment."""
        while await self.is_busy():  # noqa: ASYNC110 (rows are the truth: there is no event to wait for)
            await asyncio.sleep(_A_MOMENT)


def _is_busy(conn: Connection, bot_id: int, now: datetime) -> bool:
    return (
        inbox.has_open(conn, bot_id)
        or errands.is_waiting(conn)
        or photos.is_waiting(conn)
        or outbox.is_behind(conn, bot_id, now)
    )


@asynccontextmanager
async def open_app(frame: Frame) -> AsyncIterator[App]:
    """Raises ConfigurationError for the database, InvalidToken for the token; waits for the network."""
    database = Database(frame.database)
    try:
        application = application_for(frame.token, frame.api_url, frame.request)
        await say_hello(application)
        try:
            house = _house(frame, application.bot)
            await database.write(_take_over, house)
            await _begin_audit(frame, database)
            await database.write(digest.note_beginning, house.started_at)
            app = App(frame, application, database, house)
            await erase_again(database, house, app.erased, frame.now())
            try:
                yield app
            finally:
                await app.workshop.close()
        finally:
            await application.shutdown()
    finally:
        await database.close()


def _take_over(conn: Connection, house: House) -> None:
    """Raises ConfigurationError when the database and the configuration do not belong together."""
    others = people.bots(conn) - {house.bot_id}
    if others:
        raise ConfigurationError(f"DATABASE_URL: the database belongs to bot {min(others)}, this is bot {house.bot_id}")
    for name, used in signals.keys_in_use(conn).items():
        missing = used - {one.key for one in getattr(house.municipality, name)}
        if missing:
            raise ConfigurationError(
                f"MUNICIPALITY: {name}: {min(missing)!r} is missing, and there are signals about it"
            )
    known = {one.key for one in house.municipality.neighbourhoods}
    if strange := meetings.neighbourhoods_in_use(conn) - known:
        raise ConfigurationError(
            f"MUNICIPALITY: neighbourhoods: {min(strange)!r} is missing, and there are meetings in it"
        )
    outbox.release_leases(conn, house.bot_id)
    photos.release_leases(conn)


async def _begin_audit(frame: Frame, database: Database) -> None:
    """Raises ConfigurationError when beside the key cannot be written that it has begun."""
    has_begun = await database.write(audit.begin, frame.now())
    unchained, marked = await database.read(audit_chains.unchained), audit_key.marked(frame.database)
    if has_begun or marked is None or unchained < marked:
        audit_key.mark(frame.database, unchained)


def _house(frame: Frame, bot: Bot) -> House:
    colleagues = frame.municipality.colleagues
    names = {one.user_id: one.name for one in colleagues} | dict(frame.first_staff.names)
    return House(
        bot_id=bot.id,
        bot_username=bot.username,
        municipality=frame.municipality,
        suggester=frame.suggester,
        first_staff=replace(frame.first_staff, names=names, colleagues=frozenset(one.user_id for one in colleagues)),
        started_at=frame.now(),
    )
