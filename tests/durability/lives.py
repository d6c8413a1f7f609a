"""A program that is killed again and again, and started again at once."""

import asyncio
import signal
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from tests.durability.wire import Telegram, Trap
from tests.program.forks import Forked
from tests.program.programs import TOKEN, Program, at_any_hour, ended
from tests.world import COORDINATOR, DEPUTY

_LONGEST_LIFE = 1.2  # seconds
_HOLD = 2  # seconds


def municipality(folder: Path) -> Path:
    """Huizen, but open whatever the date is, and an answer need not wait long for an undo."""
    return at_any_hour(folder, hold=str(_HOLD), opens="2020-01-01")


@dataclass
class Lives:
    """`kills` counts how often the program was killed; `complaints` has all that it wrote to stderr."""

    telegram: Telegram
    folder: Path
    chance: Random
    kills: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)
    may_stop: asyncio.Event = field(default_factory=asyncio.Event)
    complaints: list[str] = field(default_factory=list)
    _crash: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def database(self) -> Path:
        return self.folder / "var" / "buurtsignaal.db"

    async def live(self, times: int) -> None:
        """Is killed so many times, started once more, and stopped when it `may_stop`; the last start is a real one."""
        for _ in range(times):
            async with self._life() as process:
                await self.chance.choices(self._deaths, (1, 3, 4))[0](process)
                kill(process)
                await self._end(process, -signal.SIGKILL)
            self.kills += 1
            self._crash.set()
            self._crash.clear()
        self.over.set()
        self._crash.set()
        async with self._life(starts_alone=True) as process:
            await self._either(process, self.may_stop.wait())
            process.send_signal(signal.SIGINT)
            await self._end(process, 0)

    async def crash(self) -> None:
        """Returns when the program was just killed, or when that is over."""
        if not self.over.is_set():
            await self._crash.wait()

    @asynccontextmanager
    async def _life(self, *, starts_alone: bool = False) -> AsyncIterator[Process | Forked]:
        process = await Program(self.folder, starts_alone=starts_alone).start(
            "run",
            TELEGRAM_BOT_TOKEN=TOKEN,
            TELEGRAM_API_URL=self.telegram.address,
            COORDINATOR_IDS=f"{COORDINATOR},{DEPUTY}",
            MUNICIPALITY=str(municipality(self.folder)),
        )
        try:
            yield process
        finally:
            self.telegram.wire.trap = None
            kill(process)
            await process.wait()

    async def _end(self, process: Process | Forked, code: int) -> None:
        end = await ended(process)
        assert end.code == code, end.complained
        self.complaints.append(end.complained)

    @property
    def _deaths(self) -> Sequence[Callable[[Process | Forked], Awaitable[None]]]:
        return self._while_it_starts, self._at_any_moment, self._of_an_answer

    async def _while_it_starts(self, process: Process | Forked) -> None:
        await self._either(process, asyncio.sleep(self.chance.uniform(0, 0.4)))

    async def _at_any_moment(self, process: Process | Forked) -> None:
        await self._first_call(process)
        await self._either(process, asyncio.sleep(self.chance.uniform(0, 0.9)))

    async def _of_an_answer(self, process: Process | Forked) -> None:
        """Telegram has done it, the program never hears of it."""
        await self._first_call(process)
        self.telegram.wire.trap = Trap(self.chance.randrange(1, 25), partial(kill, process))
        await self._either(process, asyncio.sleep(_LONGEST_LIFE))

    async def _first_call(self, process: Process | Forked) -> None:
        called = asyncio.Event()
        self.telegram.wire.trap = Trap(1, called.set)
        await self._either(process, called.wait())

    async def _either(self, process: Process | Forked, event: Coroutine[Any, Any, Any]) -> None:
        """Waits for one thing, unless the program ends before."""
        waits = [asyncio.create_task(process.wait()), asyncio.create_task(event)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waits:
                one.cancel()


def kill(process: Process | Forked) -> None:
    if process.returncode is None:
        process.kill()
