"""Ten thousand residents to be asked something at one moment, and what a million reminders of later days cost.

    .venv/bin/python -m benchmarks.reminders_at_scale [RESIDENTS [REMINDERS]]

The emulator enforces Telegram's limits; its clock is injected, and neither network nor machine takes time on it.
Wanted: 95 % of the sender's own ceiling and not one refusal; after a kill halfway one message for each resident, and
one more at most for whom a call was under way; a tick that does not notice reminders of later days.
"""

import asyncio
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.turns_at_scale import fill as fill_signals
from bot.delivery.limits import OVERALL
from bot.jobs import EVERY, tell_reminders
from bot.sandbox.emulator import Emulator
from bot.sandbox.errors import ApiError
from bot.sandbox.people import People
from bot.sandbox.store import Person
from bot.sandbox.world import Upload
from services.reminders import AT_ONCE
from storage import outbox
from tests.durability.ticking import BOT, FIRST_RESIDENT
from tests.durability.ticking import fill as fill_reminders
from tests.world import COORDINATOR, MONDAY_MORNING, TOKEN, Json, World, town

RESIDENTS, REMINDERS = 10_000, 1_000_000
TICKS = 60
_RESTART = 1.0  # seconds: the sender keeps its ceiling in memory, since no program starts faster
_LOOK = 0.1  # seconds between two looks of the sender when a limit holds it up
_SIGNALS = 1_000
_LATER = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO reminder (key, kind, signal_id, basis, nth, bundled, due_at)
SELECT kind || ':' || signal || ':0:' || i, kind, signal, 0, i, i % 2, :now + 86400 * 30 + i * 10 FROM
    (SELECT i, 1 + i % :signals AS signal, iif(i % 2, 'nothing_happened', 'is_it_solved') AS kind FROM n)
"""


class Telegram(Emulator):
    """Counts what it refused, by error code, and the messages of each chat."""

    def __init__(self, world: World) -> None:
        super().__init__(world.store, lambda: world.moment, lambda: world.seconds, limits=True)
        self.refused: Counter[int] = Counter()
        self.heard: Counter[int] = Counter()

    async def call(
        self, token: str, method: str, params: Mapping[str, Any], files: Mapping[str, bytes | Upload] | None = None
    ) -> Any:
        try:
            result = await super().call(token, method, params, files)
        except ApiError as error:
            self.refused[error.code] += 1
            raise
        if method.lower() == "sendmessage":
            self.heard[result["chat"]["id"]] += 1
        return result


def _town_of(folder: Path, residents: int) -> tuple[World, Telegram]:
    """All of them with a reminder that is due now."""
    fill_reminders(folder / "bot.db", residents)
    world = World(folder / "bot.db")
    telegram = world.emulator = Telegram(world)
    world.people = People(telegram)
    world.people.add_bot(TOKEN, "buurt_bot", "Buurtsignaal")
    with world.store.transaction():
        for chat_id in range(FIRST_RESIDENT, FIRST_RESIDENT + residents):
            user: Json = {"id": chat_id, "is_bot": False, "first_name": "Ada", "language_code": "nl"}
            world.store.keep_person(Person(user, started=True, blocked=False))
    return world, telegram


async def _start_some(world: World) -> int:
    """How many calls are under way, as soon as a limit allows any."""
    while not (started := await world.app.sender.send_due()):
        world.seconds += _LOOK
    return started


async def _send(world: World, telegram: Telegram, until: int) -> None:
    while telegram.heard.total() < until and await world.app.database.read(outbox.is_behind, BOT, world.moment):
        await _start_some(world)
        await world.app.sender.finish()


async def share_of_ceiling(residents: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world, telegram = _town_of(Path(folder), residents)
        with closing(world.store):
            async with world.running() as app:
                begun, beginning = time.perf_counter(), world.seconds
                await app.tick()
                told = time.perf_counter()
                await _send(world, telegram, residents)
    rate = residents / (world.seconds - beginning)
    print(f"asked: {telegram.heard.total():,} of {residents:,}; refused: {dict(telegram.refused) or 'none'}")
    print(f"{rate:.2f} a second of {1 / OVERALL.interval:.0f}: {rate * OVERALL.interval:.1%} of the ceiling")
    print(f"on this machine: promised in {told - begun:.1f} s, sent in {time.perf_counter() - told:.1f} s")
    assert set(telegram.heard.values()) == {1}


async def _until_killed(world: World, telegram: Telegram, residents: int) -> set[int]:
    """Three in four promised, half sent, some on their way: they arrive, but that is not noted any more."""
    left = world.path.parent / "left"
    left.mkdir()
    async with world.running() as app:
        for _ in range(residents * 3 // 4 // AT_ONCE):
            await app.database.write(tell_reminders, app.house, world.moment, world.seconds)
        await _send(world, telegram, residents // 2)
        await _start_some(world)
        for file in world.path.parent.glob("bot.db*"):
            shutil.copy(file, left)
        await app.sender.finish()
    world.path = left / world.path.name
    world.seconds += _RESTART
    with closing(sqlite3.connect(world.path)) as connection:
        return {chat for (chat,) in connection.execute("SELECT chat_id FROM outbox WHERE leased_until > 0")}


async def books_after_a_kill(residents: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world, telegram = _town_of(Path(folder), residents)
        with closing(world.store):
            under_way = await _until_killed(world, telegram, residents)
            print(f"killed after {telegram.heard.total():,} messages, with {len(under_way)} calls under way")
            async with world.running() as app:
                await app.tick()
                await _send(world, telegram, residents + len(under_way))
                [(untold,)] = await world.rows("SELECT count(*) FROM reminder WHERE told_at IS NULL")
                [(unsent,)] = await world.rows("SELECT count(*) FROM outbox WHERE state <> 'sent'")
    times = Counter(telegram.heard[chat] for chat in range(FIRST_RESIDENT, FIRST_RESIDENT + residents))
    print(f"messages: one {times[1]:,}, two {times[2]:,}, none {times[0]:,}; refused: {telegram.refused.total()}")
    print(f"left: {untold} reminders, {unsent} calls")
    assert times[0] == untold == unsent == 0
    assert times[1] + times[2] == residents
    assert {chat for chat, count in telegram.heard.items() if count > 1} <= under_way


async def _tick(world: World) -> float:
    """In milliseconds."""
    world.moment += timedelta(seconds=EVERY)
    begun = time.perf_counter()
    await world.app.tick()
    return (time.perf_counter() - begun) * 1000


async def cost_of_a_tick(reminders: int) -> None:
    """Turn about, so that both have the same machine."""
    with tempfile.TemporaryDirectory() as bare_folder, tempfile.TemporaryDirectory() as full_folder:
        for folder in (bare_folder, full_folder):
            fill_signals(Path(folder) / "bot.db", _SIGNALS)
        _plan(Path(full_folder) / "bot.db", reminders)
        async with town(Path(bare_folder)) as bare, town(Path(full_folder)) as full:
            for world in (bare, full):
                await world.phone(COORDINATOR).starts()
                await world.app.tick()
            took = [(await _tick(bare), await _tick(full)) for _ in range(TICKS)]
    without, with_all = (median(each) for each in zip(*took, strict=True))
    print(f"a tick: {without:.2f} ms; with {reminders:,} reminders of later days {with_all:.2f} ms", end=", ")
    print(f"ratio {with_all / without:.2f}")


def _plan(path: Path, count: int) -> None:
    values = {"count": count, "signals": _SIGNALS, "now": int(MONDAY_MORNING.timestamp())}
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_LATER, values)


async def main(residents: int = RESIDENTS, reminders: int = REMINDERS) -> None:
    await share_of_ceiling(residents)
    await books_after_a_kill(residents)
    await cost_of_a_tick(reminders)


if __name__ == "__main__":
    asyncio.run(main(*(int(one) for one in sys.argv[1:])))
