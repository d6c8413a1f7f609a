"""Telegram for a program of its own process: over real HTTP, and with a trap on the line."""

from collections.abc import AsyncIterator, Callable, MutableMapping
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import clock
from bot.sandbox.emulator import Emulator
from bot.sandbox.http import bot_api_routes
from bot.sandbox.people import People
from bot.sandbox.store import Store
from tests.browser.serving import free_port, serving
from tests.program.programs import TOKEN

_GREETINGS = ("/getMe", "MyCommands")


@dataclass
class Trap:
    """Springs when Telegram has done the `calls`-th call from now and is about to say so."""

    calls: int
    spring: Callable[[], None]

    def step(self) -> None:
        self.calls -= 1
        if self.calls == 0:
            self.spring()


@dataclass
class Wire:
    """An answer passes here on its way to the program; those to its greetings are not counted."""

    app: ASGIApp
    trap: Trap | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        counts = not scope["path"].endswith(_GREETINGS)

        async def answer(message: MutableMapping[str, Any]) -> None:
            if self.trap and counts and message["type"] == "http.response.start":
                self.trap.step()
            await send(message)

        with suppress(ClientDisconnect):
            await self.app(scope, receive, answer)


@dataclass(frozen=True)
class Telegram:
    emulator: Emulator
    people: People
    wire: Wire
    address: str


@asynccontextmanager
async def telegram() -> AsyncIterator[Telegram]:
    with closing(Store(":memory:")) as store:
        emulator = Emulator(store, clock.now, limits=False)
        people = People(emulator)
        people.add_bot(TOKEN, "buurt_bot", "Buurtsignaal")
        wire = Wire(Starlette(routes=bot_api_routes(emulator)))
        async with serving(lambda _closed: wire, free_port()) as address:
            yield Telegram(emulator, people, wire, address)
