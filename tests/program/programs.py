"""The program as an operator runs it: a process of its own, in a folder of its own."""

import asyncio
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.program.forks import BARE, Forked, fork

ROOT = Path(__file__).parents[2]
HUIZEN = ROOT / "config" / "huizen.toml"
TOKEN = "123456789:AAHbuurtsignaal-token_of-a-test-000"
_PATIENCE = 40  # seconds: a busy machine is slow, a hanging program is slower


@dataclass(frozen=True)
class Ended:
    code: int
    said: str
    complained: str

    @property
    def complaint(self) -> str:
        """The one line that says what is wrong."""
        lines = self.complained.splitlines()
        assert len(lines) == 1, self.complained
        assert lines[0].startswith("buurtsignaal: ")
        return lines[0].removeprefix("buurtsignaal: ")


def at_any_hour(folder: Path, **others: str) -> Path:
    """Huizen with other values; residents are written to day and night, since these programs have the real clock."""
    text = HUIZEN.read_text()
    for key, value in {"told_from": "00:00:00", "told_until": "23:59:59.999999", **others}.items():
        text = re.sub(rf"(?m)^{key} = .*$", f"{key} = {value}", text)
    path = folder / "municipality.toml"
    path.write_text(text)
    return path


@dataclass
class Program:
    """`environment` is all that the program finds there besides where Python is.

    It is forked in the fork server, unless it `starts_alone`, as it does with an operator.
    """

    folder: Path
    environment: dict[str, str] = field(default_factory=lambda: {"MUNICIPALITY": str(HUIZEN)})
    starts_alone: bool = False

    async def start(self, *arguments: str, **environment: str) -> Process | Forked:
        found = self.environment | environment
        if not self.starts_alone:
            return await fork("bot", *arguments, folder=self.folder, environment=found)
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments), cwd=self.folder, env=BARE | found, stdout=PIPE, stderr=PIPE
        )

    async def once(self, *arguments: str, **environment: str) -> Ended:
        return await ended(await self.start(*arguments, **environment))

    @asynccontextmanager
    async def running(self, **environment: str) -> AsyncIterator["Running"]:
        """A sandbox whose page can be asked for."""
        process = await self.start("run", **environment)
        assert process.stdout
        try:
            async with asyncio.timeout(_PATIENCE):
                line = (await process.stdout.readline()).decode()
            if not line:
                raise AssertionError((await ended(process)).complained)
            start, _, address = line.strip().rpartition(" ")
            assert start == "Buurtsignaal sandbox:"
            async with httpx.AsyncClient(base_url=address, timeout=_PATIENCE) as page:
                yield Running(process, page)
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()


@dataclass
class Running:
    process: Process | Forked
    page: httpx.AsyncClient

    async def stop(self) -> Ended:
        self.process.send_signal(signal.SIGINT)
        return await ended(self.process)


async def ended(process: Process | Forked) -> Ended:
    try:
        async with asyncio.timeout(_PATIENCE):
            said, complained = await process.communicate()
    except TimeoutError:
        process.kill()
        raise
    assert process.returncode is not None
    return Ended(process.returncode, said.decode(), complained.decode())
