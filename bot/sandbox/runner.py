"""Runs the bot in the sandbox: the same bot as on Telegram, against the emulator beside it."""

import asyncio
import fcntl
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from starlette.applications import Starlette

from bot.app import App, Frame, open_app
from bot.config import Settings
from bot.sandbox import sample_digest, samples, server, steps, town
from bot.sandbox.clock import SandboxClock
from bot.sandbox.emulator import Emulator
from bot.sandbox.http import bot_api_routes
from bot.sandbox.page import page_routes
from bot.sandbox.people import People
from bot.sandbox.stages import Stage
from bot.sandbox.store import Store
from bot.stopping import unless
from domain.errors import ConfigurationError
from domain.learned.reader import reader_of
from domain.municipality import Municipality
from domain.people import FirstStaff
from domain.suggestion import Suggester
from domain.working_time import first_working_day

TELEGRAM = Path("var/sandbox/telegram.db")


@dataclass
class Sandbox:
    store: Store
    clock: SandboxClock
    emulator: Emulator
    municipality: Municipality
    app: App | None = None

    @staticmethod
    def over(store: Store, municipality: Municipality) -> "Sandbox":
        clock = SandboxClock(store)
        emulator = Emulator(store, clock.now)
        clock.on_move(emulator.clock_moved)
        return Sandbox(store, clock, emulator, municipality)

    def website(self, closing: Callable[[], bool]) -> Starlette:
        people, phones = People(self.emulator), town.phones(self.municipality)
        page = page_routes(self.emulator, people, phones, self.clock, self._move, closing)
        return Starlette(routes=[*page, *bot_api_routes(self.emulator)])

    def stage(self) -> Stage:
        return Stage(town.BOT_ID, self.municipality, self.clock.now(), town.media(self.emulator))

    async def _move(self, step: str) -> None:
        if self.app is not None:
            goal = steps.target(step, self.clock.now(), self.municipality)
            await steps.move(self.clock, self.app, goal)


async def run(settings: Settings, database: Path, municipality: Municipality, stop: asyncio.Event) -> None:
    """Until `stop`; prints the page's address once everything works. Raises ConfigurationError."""
    async with AsyncExitStack() as stack:
        listener = stack.enter_context(server.listen(settings.port))
        sandbox = Sandbox.over(stack.enter_context(_only_store(TELEGRAM)), municipality)
        frame = _frame(sandbox, server.address(listener), database)
        await stack.enter_async_context(server.serving(sandbox.website(stop.is_set), listener))
        # Whatever ends the bot ends the page's streams too, or the server would wait for them.
        stack.callback(stop.set)
        sandbox.app = await unless(stop, stack.enter_async_context(open_app(frame)))
        if sandbox.app is not None:
            stage = sandbox.stage()
            if await sandbox.app.database.write(samples.fill, stage):
                await sandbox.app.database.write(sample_digest.ask, stage)
            sys.stdout.write(f"Buurtsignaal sandbox: {server.address(listener)}\n")
            sys.stdout.flush()
            await sandbox.app.run(stop)


def _frame(sandbox: Sandbox, address: str, database: Path) -> Frame:
    if not town.is_settled(sandbox.emulator):
        begin(sandbox.clock, sandbox.municipality)
    token = town.settle(sandbox.emulator, sandbox.municipality)
    staff = FirstStaff(
        coordinators=frozenset({town.COORDINATOR}),
        names={town.COORDINATOR: town.coordinator_name(sandbox.municipality)},
        team_oov_chat_id=town.TEAM_OOV,
    )
    rules = sandbox.municipality
    return Frame(token, address, database, rules, Suggester.of(rules, reader_of("topic")), staff, now=sandbox.clock.now)


def begin(clock: SandboxClock, municipality: Municipality) -> None:
    """Not before every neighbourhood has been open for as long as the samples go back."""
    for neighbourhood in municipality.neighbourhoods:
        day = first_working_day(neighbourhood.opens + samples.SPAN, municipality.working_time)
        earliest = datetime.combine(day, time(10), municipality.timezone)
        if clock.now() < earliest:
            clock.move_to(earliest)


@contextmanager
def _only_store(path: Path) -> Iterator[Store]:
    """Two sandboxes on one store would take each other's updates."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_name(path.name + ".lock").open("w")
    except OSError as error:
        raise ConfigurationError(f"cannot use {path}: {error.strerror}") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            store = Store(str(path))
        except OSError as error:
            raise ConfigurationError(f"{path} is in use by another buurtsignaal program") from error
        except sqlite3.DatabaseError as error:
            raise ConfigurationError(f"cannot use {path}: {error}") from error
        with closing(store):
            yield store
