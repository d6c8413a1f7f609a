"""The sandbox's clock, moved under the real bot in process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import App, Frame, open_app
from bot.config import read_municipality
from bot.sandbox import steps, town
from bot.sandbox.clock import SandboxClock
from bot.sandbox.door import InProcessRequest
from bot.sandbox.emulator import Emulator
from bot.sandbox.store import Store
from domain.learned.reader import reader_of
from domain.municipality import Municipality
from domain.people import FirstStaff
from domain.suggestion import Suggester
from storage import outbox
from storage.outbox import Call
from tests.program.programs import HUIZEN

TUESDAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
BEFORE_WORK = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
CHRISTMAS_EVE = datetime(2026, 12, 24, 12, 0, tzinfo=UTC)
BEFORE_SUMMER_TIME = datetime(2027, 3, 26, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def huizen() -> Municipality:
    return read_municipality(HUIZEN)


@pytest.mark.parametrize(
    ("step", "now", "goal"),
    [
        ("+30s", TUESDAY, "2026-11-24 10:30:30"),
        ("+1h", TUESDAY, "2026-11-24 11:30:00"),
        ("working_day", TUESDAY, "2026-11-25 09:00:00"),
        ("working_day", BEFORE_WORK, "2026-11-24 09:00:00"),
        ("working_day", SATURDAY, "2026-11-30 09:00:00"),
        ("working_day", CHRISTMAS_EVE, "2026-12-28 09:00:00"),
        ("working_day", BEFORE_SUMMER_TIME, "2027-03-30 09:00:00"),
        ("monday", TUESDAY, "2026-11-30 08:00:00"),
        ("monday", datetime(2026, 11, 30, 6, 59, tzinfo=UTC), "2026-11-30 08:00:00"),
        ("monday", datetime(2026, 11, 30, 7, 0, tzinfo=UTC), "2026-12-07 08:00:00"),
    ],
)
def test_where_each_step_leads(huizen: Municipality, step: str, now: datetime, goal: str) -> None:
    reached = steps.target(step, now, huizen).astimezone(huizen.timezone)
    assert reached.strftime("%Y-%m-%d %H:%M:%S") == goal


class Sandbox:
    def __init__(self, store: Store, app: App, clock: SandboxClock) -> None:
        self.store = store
        self.app = app
        self.clock = clock

    async def promise(self, chat_id: int, text: str, due_at: datetime) -> None:
        params = {"chat_id": chat_id, "text": text}
        call = Call(town.BOT_ID, chat_id, "sendMessage", params, due_at)
        await self.app.database.write(outbox.add, call, self.clock.now())

    def arrived(self, chat_id: int) -> list[tuple[str, datetime]]:
        messages = self.store.messages(chat_id)
        return [(one["text"], datetime.fromtimestamp(one["date"], UTC)) for one in messages]


@asynccontextmanager
async def _sandbox(folder: Path, huizen: Municipality) -> AsyncIterator[Sandbox]:
    started = asyncio.get_running_loop().time()

    def wall() -> datetime:
        return TUESDAY + timedelta(seconds=asyncio.get_running_loop().time() - started)

    with closing(Store()) as store:
        clock = SandboxClock(store, wall)
        emulator = Emulator(store, clock.now)
        frame = Frame(
            town.settle(emulator, huizen),
            "http://in-process",
            folder / "bot.db",
            huizen,
            Suggester.of(huizen, reader_of("topic")),
            FirstStaff(frozenset({town.COORDINATOR}), {}, town.TEAM_OOV),
            now=clock.now,
            request=lambda: InProcessRequest(emulator),
        )
        stop = asyncio.Event()
        async with open_app(frame) as app:
            running = asyncio.create_task(app.run(stop))
            yield Sandbox(store, app, clock)
            stop.set()
            await running


async def test_what_falls_due_on_the_way_arrives_at_its_own_time(tmp_path: Path, huizen: Municipality) -> None:
    first, second = town.neighbour(1), town.neighbour(2)
    tomorrow, friday = TUESDAY + timedelta(days=1), TUESDAY + timedelta(days=3)
    async with _sandbox(tmp_path, huizen) as sandbox:
        await sandbox.promise(first, "at once", TUESDAY)
        await sandbox.promise(first, "on Friday", friday)
        await sandbox.promise(second, "tomorrow", tomorrow)
        await sandbox.promise(second, "next Tuesday", TUESDAY + timedelta(days=7))
        monday = steps.target("monday", sandbox.clock.now(), huizen)
        await steps.move(sandbox.clock, sandbox.app, monday)
        assert timedelta() <= sandbox.clock.now() - monday < timedelta(minutes=1)
        told = [*sandbox.arrived(first), *sandbox.arrived(second)]
    due = {"at once": TUESDAY, "on Friday": friday, "tomorrow": tomorrow}
    assert [text for text, _ in told] == list(due)
    assert all(due[text] <= at < due[text] + timedelta(minutes=1) for text, at in told)


async def test_the_clock_never_goes_backwards(tmp_path: Path, huizen: Municipality) -> None:
    async with _sandbox(tmp_path, huizen) as sandbox:
        before = sandbox.clock.now()
        await steps.move(sandbox.clock, sandbox.app, before - timedelta(hours=1))
        assert sandbox.clock.now() >= before
