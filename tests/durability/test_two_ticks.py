"""Two programs that look at the same moment what is due tell each reminder once between them."""

import asyncio
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from tests.durability.ticking import FIRST_RESIDENT, fill
from tests.program.forks import ROOT, fork
from tests.world import COORDINATOR, DEPUTY

RESIDENTS = 120  # more than fit in two transactions


@pytest.fixture
async def told(tmp_path: Path) -> Counter[int]:
    """How often each chat was told something."""
    path = tmp_path / "bot.db"
    fill(path, RESIDENTS, bundled=1)
    processes = await asyncio.gather(
        *(fork("tests.durability.ticking", str(path), folder=ROOT, environment={}) for _ in range(2))
    )
    for one in processes:
        assert await one.stdout.readline() == b"ready\n"
    await asyncio.gather(*(one.communicate(b"go\n") for one in processes))
    assert [one.returncode for one in processes] == [0, 0]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM reminder WHERE told_at IS NULL AND nth < 2").fetchone() == (
            RESIDENTS,  # the next “nothing happened” of each
        )
        return Counter(chat for (chat,) in connection.execute("SELECT chat_id FROM outbox"))


async def test_each_reminder_is_told_once(told: Counter[int]) -> None:
    assert {chat: times for chat, times in told.items() if chat >= FIRST_RESIDENT} == dict.fromkeys(
        range(FIRST_RESIDENT, FIRST_RESIDENT + RESIDENTS), 1
    )
    assert told[COORDINATOR] == told[DEPUTY] == 1
