"""The process for heavy work, as it is."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.workshop import WorkFailed, Workshop
from tests.program import crafts
from tests.program.programs import ROOT

HEAVY = ("matplotlib", "numpy", "xlsxwriter", "typst", "scipy", "PIL")


@asynccontextmanager
async def workshop(patience: float = 30.0, idle: float = 30.0) -> AsyncIterator[Workshop]:
    shop = Workshop(patience, idle)
    try:
        yield shop
    finally:
        await shop.close()


async def test_work_is_done_by_one_other_process_that_gives_way() -> None:
    async with workshop() as shop:
        assert not shop.is_open
        (first, nice), (second, _) = [await shop.do(crafts.where_it_is, None) for _ in range(2)]
        assert first == second != os.getpid()
        assert nice >= 10
        assert await asyncio.gather(*(shop.do(crafts.double, number) for number in (1, 2, 3))) == [2, 4, 6]


async def test_what_a_library_prints_does_not_get_among_the_results() -> None:
    async with workshop() as shop:
        assert await shop.do(crafts.chatter, "hoi\n" * 1000) == "hoi\n" * 1000
        assert await shop.do(crafts.double, 4) == 8


async def test_what_fails_fails_alone_and_without_its_words() -> None:
    async with workshop() as shop:
        with pytest.raises(WorkFailed, match=r"ValueError at .*crafts.py") as failed:
            await shop.do(crafts.fail, "Jan de Vries")
        assert "Jan" not in str(failed.value)
        with pytest.raises(WorkFailed):
            await shop.do(crafts.die, None)
        assert await shop.do(crafts.double, 4) == 8


async def test_what_takes_too_long_is_ended_and_the_next_gets_its_own_answer() -> None:
    async with workshop(patience=0.3) as shop:
        with pytest.raises(WorkFailed, match="TimeoutError"):
            await shop.do(crafts.hang, None)
    async with workshop() as shop:
        hanging = asyncio.create_task(shop.do(crafts.hang, None))
        await asyncio.sleep(0.01)
        hanging.cancel()
        assert await shop.do(crafts.double, 4) == 8


async def test_it_ends_when_there_is_no_work_and_comes_back_when_there_is() -> None:
    async with workshop(idle=0.02) as shop:
        first, _ = await shop.do(crafts.where_it_is, None)
        async with asyncio.timeout(10):
            while shop.is_open:  # noqa: ASYNC110 (a process that ends rings no bell)
                await asyncio.sleep(0.01)
        second, _ = await shop.do(crafts.where_it_is, None)
        assert second != first


def test_the_program_itself_never_loads_what_the_work_needs() -> None:
    loads = f"import bot.running, bot.handlers, sys; sys.exit([name for name in {HEAVY} if name in sys.modules] or 0)"
    ended = subprocess.run([sys.executable, "-c", loads], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
