"""A small town in one process: the whole bot, Telegram's emulator, and people with phones.

Only the network and the clocks are not real. Nothing is slept: `settle` lets everything happen that can
happen now, `later` moves the clock through every moment at which something becomes due.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import Executor, Future
from contextlib import AsyncExitStack, asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest
from sqlalchemy import Row, text

from bot.app import App, Frame, open_app
from bot.config import read_municipality
from bot.errands import CRAFTS
from bot.sandbox.door import InProcessRequest
from bot.sandbox.emulator import Emulator
from bot.sandbox.people import People
from bot.sandbox.store import Store
from bot.workshop import Workshop
from domain.learned.reader import reader_of
from domain.municipality import Municipality
from domain.people import FirstStaff
from domain.suggestion import Suggester
from handlers.errands import Craft
from storage import database
from tests.disk import empty_database
from tests.sandbox.bot_api import check_call, check_update
from tests.workshop import SharedWorkshop

TOKEN = "4242:a-token_for-the-tests-of-Buurtsignaal"
COORDINATOR, DEPUTY, ADA, BEA = 900, 901, 100, 101
TEAM_OOV, OTHER_GROUP = -500, -600
MONDAY_MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HUIZEN = read_municipality(Path("config/huizen.toml"))
SUGGESTER = Suggester.of(HUIZEN, reader_of("topic"))
STAFF = FirstStaff(frozenset({COORDINATOR, DEPUTY}), {COORDINATOR: "Noor"}, TEAM_OOV)
Json = dict[str, Any]
P = ParamSpec("P")
T = TypeVar("T")


class AtOnce(Executor):
    """Writes in the thread that asks: half of a test would go by in waiting for one that does one thing at a time."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        done = Future[T]()
        try:
            done.set_result(fn(*args, **kwargs))
        except BaseException as error:
            done.set_exception(error)
        return done


@dataclass
class Phone:
    """One person's private chat with the bot."""

    world: "World"
    user_id: int

    async def says(self, words: str, *, reply_to: Json | None = None) -> Json:
        message = self.world.people.says(self.user_id, words, reply_to=reply_to["message_id"] if reply_to else None)
        await self.world.settle()
        return message

    async def starts(self, payload: str | None = None) -> None:
        self.world.people.starts(self.user_id, payload)
        await self.world.settle()

    async def presses(self, label: str, *, on: Json | None = None) -> Json:
        """Presses the newest button with these words, and gives what was shown over the chat."""
        message, data = self.button(label, on)
        return await self.forges(data, message)

    async def forges(self, data: str, on: Json | None = None) -> Json:
        """Sends any callback data, as a changed client could."""
        message = on or self.messages[-1]
        query = self.world.people.presses(self.user_id, self.user_id, message["message_id"], data)
        await self.world.settle()
        return self.world.people.press_answers(query) or {}

    async def taps_key(self, label: str) -> None:
        """A key of the keyboard under the chat."""
        keyboard = self.world.people.keyboard(self.user_id) or {}
        keys = [key["text"] for row in keyboard.get("keyboard", []) for key in row]
        await self.says(next(key for key in keys if label in key))

    async def reads(self) -> None:
        """Opens what the last message only announces, if that is all it does."""
        if any("Lezen" in label for label in self.labels):
            await self.presses("Lezen")

    @property
    def messages(self) -> list[Json]:
        return self.world.people.messages(self.user_id)

    @property
    def heard(self) -> list[str]:
        """What the bot said, oldest first, as it reads now."""
        return [words_of(one) for one in self.messages if one["from"]["is_bot"]]

    @property
    def last(self) -> str:
        return self.heard[-1]

    @property
    def labels(self) -> list[str]:
        """The buttons under the last message of the bot."""
        newest = next(one for one in reversed(self.messages) if one["from"]["is_bot"])
        return [label for label, _ in buttons_of(newest)]

    def button(self, label: str, on: Json | None = None) -> tuple[Json, str]:
        for message in [on] if on else reversed(self.messages):
            for text_, data in buttons_of(message):
                if label in text_:
                    return message, data
        raise AssertionError(f"no button {label!r}; last: {self.last!r} {self.labels}")

    def message_with(self, words: str) -> Json:
        return next(one for one in reversed(self.messages) if words in words_of(one))


def words_of(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")


def buttons_of(message: Json) -> list[tuple[str, str]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [(button["text"], button.get("callback_data", "")) for row in rows for button in row]


def is_refused(words: str) -> bool:
    """What is shown over the chat for a button that is old, or never was there."""
    return "knop is oud" in words or "Dat ken ik niet" in words


# Whatever is under way in a task is told when it is asked for its signals: the whole of Huizen, ten times a test.
@dataclass(repr=False)
class World:
    path: Path
    municipality: Municipality = HUIZEN
    moment: datetime = MONDAY_MORNING
    seconds: float = 1_000_000.0
    limits: bool = False
    staff: FirstStaff = STAFF
    crafts: Mapping[str, Craft] = field(default_factory=lambda: CRAFTS)
    workshop: Callable[[], Workshop] = SharedWorkshop
    store: Store = field(init=False)
    emulator: Emulator = field(init=False)
    people: People = field(init=False)
    app: App = field(init=False)

    def __post_init__(self) -> None:
        self.store = Store(":memory:")
        self.emulator = Emulator(self.store, lambda: self.moment, lambda: self.seconds, limits=self.limits)
        self.people = People(self.emulator)
        self.people.add_bot(TOKEN, "buurt_bot", "Buurtsignaal")
        for user_id, name in ((COORDINATOR, "Noor"), (DEPUTY, "Bas"), (ADA, "Ada"), (BEA, "Bea")):
            self.people.add_person(user_id, name, username=f"{name.lower()}_at_telegram")
        self.people.add_group(TEAM_OOV, "Team OOV", [COORDINATOR], bot=True)
        self.people.add_group(OTHER_GROUP, "Buurtapp", [ADA], bot=False)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[App]:
        """The program, started and at the end stopped; the chats and the database stay."""
        frame = Frame(
            token=TOKEN,
            api_url="http://in-process",
            database=self.path,
            municipality=self.municipality,
            suggester=SUGGESTER,
            first_staff=self.staff,
            now=lambda: self.moment,
            real=lambda: self.seconds,
            request=lambda: InProcessRequest(self.emulator),
            crafts=self.crafts,
            workshop=self.workshop,
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(database, "ThreadPoolExecutor", lambda **_: AtOnce())
            async with open_app(frame) as self.app:
                yield self.app

    def phone(self, user_id: int) -> Phone:
        return Phone(self, user_id)

    def moves_in(self, user_id: int, name: str, language_code: str = "nl") -> Phone:
        self.people.add_person(user_id, name, language_code=language_code)
        return Phone(self, user_id)

    async def settle(self) -> None:
        """Polls, handles and sends until nothing is left to do at this moment."""
        for _ in range(10_000):
            arrived = bool(await self.app.polling.take_batch(0))
            if not arrived and not await self.app.is_busy():
                return
            if not await self._work() and not arrived:
                # What is left waits for real time: a limit, or the next attempt.
                self.seconds += 1
        raise AssertionError("the bot never comes to rest")

    async def _work(self) -> bool:
        busy = False
        while await self.app.processor.handle_next():
            busy = True
        busy = await self.app.errands.do_next() or busy
        busy = await self.app.fetcher.fetch_next() or busy
        while await self.app.sender.send_due():
            busy = True
            await self.app.sender.finish()
        await self.app.sender.finish()
        return busy

    async def later(self, **duration: float) -> None:
        """Moves both clocks, stopping at every moment at which something is due."""
        end = self.moment + timedelta(**duration)
        while self.moment < end:
            step = min(await self.app.next_moment(self.moment), end)
            self.seconds += (step - self.moment).total_seconds()
            self.moment = step
            await self.app.tick()
            await self.settle()

    async def rows(self, query: str, **values: Any) -> list[Row[Any]]:
        """What the database holds, for what no chat shows."""
        return await self.app.database.read(lambda conn: list(conn.execute(text(query), values)))

    async def does(self, statement: str, **values: Any) -> None:
        """Changes the database in a way that no chat can."""
        await self.app.database.write(lambda conn: conn.execute(text(statement), values))


@asynccontextmanager
async def town(path: Path, **options: Any) -> AsyncIterator[World]:
    """A world whose bot runs; at the end all that went over the wire is held against the Bot API."""
    world = World(path / "bot.db", **options)
    if not world.path.exists():
        world.path.write_bytes(empty_database())
    async with AsyncExitStack() as stack:
        stack.enter_context(closing(world.store))
        await stack.enter_async_context(world.running())
        yield world
        for method, params in world.emulator.accepted:
            check_call(method, params)
        for update in world.emulator.made:
            check_update(update)
