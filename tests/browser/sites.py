"""An emulator with five people, a bot that plays a script, and the page; no part of the real bot."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from starlette.applications import Starlette

from bot.sandbox.clock import SandboxClock
from bot.sandbox.emulator import Emulator
from bot.sandbox.page import Phone, page_routes
from bot.sandbox.people import People
from bot.sandbox.store import Json, Store

TOKEN = "700000001:page"
FATMA, JAMES, AYSE, SANNE, ROB, OOV = 101, 102, 103, 201, 301, -1001234567890
PHONES = (
    Phone("resident", "Bewoner 1 (nl)", FATMA, FATMA),
    Phone("resident", "Bewoner 2 (en)", JAMES, JAMES),
    Phone("resident", "Bewoner 3 (tr)", AYSE, AYSE),
    Phone("coordinator", "Samenlevingsregisseur", SANNE, SANNE),
    Phone("oov", "Team OOV", ROB, OOV),
)
TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

Answer = Callable[["Site", Json], Any]


@dataclass
class Site:
    """`answers` says what the bot does: by a message's text, a press's data, or "*" for the rest."""

    store: Store = field(default_factory=Store)
    answers: dict[str, Answer] = field(default_factory=dict)
    moves: list[str] = field(default_factory=list)
    heard: list[Json] = field(default_factory=list)
    address: str = ""

    def __post_init__(self) -> None:
        started = asyncio.get_running_loop().time()
        self.clock = SandboxClock(
            self.store, lambda: TUESDAY + timedelta(seconds=asyncio.get_running_loop().time() - started)
        )
        self.emulator = Emulator(self.store, self.clock.now, limits=False)
        self.clock.on_move(self.emulator.clock_moved)
        self.people = People(self.emulator)
        self.people.add_bot(TOKEN, "buurtsignaal_bot", "Buurtsignaal")
        for user_id, name, language in (
            (FATMA, "Fatma", "nl"),
            (JAMES, "James", "en"),
            (AYSE, "Ayşe", "tr"),
            (SANNE, "Sanne", "nl"),
            (ROB, "Rob", "nl"),
        ):
            self.people.add_person(user_id, name, language_code=language)
        self.people.add_group(OOV, "Team OOV Huizen", [ROB], bot=True)

    def app(self, closing: Callable[[], bool]) -> Starlette:
        routes = page_routes(self.emulator, self.people, PHONES, self.clock, self._move, closing)
        return Starlette(routes=list(routes))

    async def _move(self, step: str) -> None:
        self.moves.append(step)
        self.clock.move_to(self.clock.now() + timedelta(hours=1))

    async def call(self, method: str, **params: Any) -> Any:
        return await self.emulator.call(TOKEN, method, params)

    async def says(self, chat_id: int, text: str, **params: Any) -> Json:
        message: Json = await self.call("sendMessage", chat_id=chat_id, text=text, parse_mode="HTML", **params)
        return message

    async def is_left(self) -> bool:
        """Whether the last page stops listening, within a few seconds."""
        for _ in range(100):
            if not self.emulator.events.subscriptions:
                return True
            await asyncio.sleep(0.05)
        return False

    async def run_bot(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=50):
                offset = update["update_id"] + 1
                self.heard.append(update)
                await self._answer(update)

    async def _answer(self, update: Json) -> None:
        kind = next(key for key in update if key != "update_id")
        body: Json = update[kind]
        word = body.get("data") or body.get("text") or kind
        answer = self.answers.get(word) or self.answers.get("*")
        if answer:
            await answer(self, body)


async def stopped(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
