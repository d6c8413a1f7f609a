"""The sender between a real database and the emulator, with both clocks in the hands of the test."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from telegram import Bot

from bot.config import read_municipality
from bot.delivery.sender import Sender
from bot.delivery.wake import Bell
from bot.sandbox.door import InProcessRequest
from bot.sandbox.emulator import Emulator, Fault
from bot.sandbox.errors import ApiError
from domain.learned.reader import reader_of
from domain.people import FirstStaff
from domain.suggestion import Suggester
from handlers.house import House
from storage import outbox, people
from storage.database import Database
from storage.outbox import Call
from tests.disk import empty_database
from tests.sandbox.rooms import BO, TOKEN, Room

BOT = int(TOKEN.split(":")[0])
ADMINISTRATOR = BO
HUIZEN = read_municipality(Path("config/huizen.toml"))
SUGGESTER = Suggester.of(HUIZEN, reader_of("topic"))
Json = dict[str, Any]


class SlowRequest(InProcessRequest):
    """A network on which an answer can be kept back until `go_on` is set."""

    def __init__(self, emulator: Emulator) -> None:
        super().__init__(emulator)
        self.go_on = asyncio.Event()
        self.go_on.set()

    async def do_request(self, *arguments: Any, **options: Any) -> tuple[int, bytes]:
        answer = await super().do_request(*arguments, **options)
        await self.go_on.wait()
        return answer


@dataclass
class Post:
    room: Room
    database: Database
    bot: Bot
    network: SlowRequest
    bell: Bell = field(default_factory=Bell)
    slept: list[float] = field(default_factory=list)
    house: House = field(init=False)
    sender: Sender = field(init=False)

    def __post_init__(self) -> None:
        self.house = House(
            bot_id=BOT,
            bot_username="buurt_bot",
            municipality=HUIZEN,
            suggester=SUGGESTER,
            first_staff=FirstStaff(frozenset({ADMINISTRATOR}), {}, None),
            started_at=self.room.moment,
        )
        self.sender = Sender(
            self.bot,
            self.database,
            self.house,
            self.bell,
            lambda: self.room.moment,
            lambda: self.room.seconds,
            self.sleep,
        )

    async def sleep(self, seconds: float) -> None:
        """Whoever waits for the disk finds it well when they come back."""
        self.slept.append(seconds)
        set_disk(self.database, works=True)

    async def promise(self, chat_id: int, words: str = "hoi", **changes: Any) -> int:
        what: Json = {"method": "sendMessage", "params": {"chat_id": chat_id, "text": words}}
        what |= {"bot_id": BOT, "chat_id": chat_id, "due_at": self.room.moment}
        return await self.database.write(outbox.add, Call(**what | changes), self.room.moment)

    async def settle(self, seconds: float = 0.2, step: float = 0.1) -> None:
        """Sends what can be sent, now and at each step of the `seconds` that follow."""
        end = self.room.seconds + seconds
        while True:
            while await self.sender.send_due():
                await self.sender.finish()
            if self.room.seconds >= end:
                return
            self.room.seconds = min(self.room.seconds + step, end)

    def fault(self, error: Exception, times: int = 1, **where: Any) -> Fault:
        fault = Fault(where.pop("method", "sendMessage"), error, times, **where)
        self.room.emulator.faults.append(fault)
        return fault

    def heard(self, chat_id: int) -> list[str]:
        """What the bot said there, oldest first."""
        return [one["text"] for one in self.room.people.messages(chat_id) if one["from"]["is_bot"]]

    async def row(self, row_id: int) -> Any:
        return await self.database.read(_row, row_id)

    async def state(self, row_id: int) -> str:
        return str((await self.row(row_id)).state)

    async def files(self) -> int:
        """How many files are kept to be sent."""
        return int(
            await self.database.read(lambda conn: conn.execute(text("SELECT count(*) FROM outgoing_file")).scalar_one())
        )

    async def is_reachable(self, chat_id: int) -> bool:
        person = await self.database.write(people.of_chat, BOT, chat_id, self.room.moment)
        return person.reachable


def set_disk(database: Database, *, works: bool) -> None:
    """Whether anything can be written: as when the disk is mounted read-only."""
    with closing(database._writer.raw_connection()) as connection:
        connection.cursor().execute(f"PRAGMA query_only = {int(not works)}")


def _row(conn: Connection, row_id: int) -> Any:
    return conn.execute(text("SELECT * FROM outbox WHERE id = :id"), {"id": row_id}).one()


def bad_gateway() -> ApiError:
    return ApiError(502, "Bad Gateway")


@asynccontextmanager
async def post_office(path: Path, *, limits: bool = False) -> AsyncIterator[Post]:
    file = path / "bot.db"
    if not file.exists():
        file.write_bytes(empty_database())
    database = Database(file)
    with closing(Room(limits=limits)) as room:
        network = SlowRequest(room.emulator)
        async with Bot(TOKEN, request=network, get_updates_request=InProcessRequest(room.emulator)) as bot:
            yield Post(room, database, bot, network)
    await database.close()
