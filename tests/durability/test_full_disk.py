"""A disk that is full, or a file that is locked, is nobody's fault: everything waits, and then goes on."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing

import pytest
from structlog.testing import capture_logs

from tests.durability.disks import Disk
from tests.world import Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"
_A_MOMENT = 0.01  # seconds


@pytest.fixture
async def disk(world: World) -> AsyncIterator[Disk]:
    with closing(sqlite3.connect(world.path, isolation_level=None)) as other:
        disk = Disk(world, other)
        await disk.set_up()
        yield disk


@pytest.fixture
def residents(world: World) -> list[Phone]:
    return [world.moves_in(200 + number, f"Bewoner {number}") for number in range(6)]


async def _is_whole(world: World) -> None:
    """Each signal has its key, its line in the audit and its receipt, or it is not there at all."""
    queries = (
        "SELECT count(*) FROM signal",
        "SELECT count(*) FROM reply_key",
        "SELECT count(*) FROM audit WHERE deed = 'send'",
        "SELECT count(*) FROM outbox WHERE about LIKE 'receipt:%'",
    )
    assert len({(await world.rows(query))[0][0] for query in queries}) == 1


async def _all_is_done_once(world: World) -> None:
    """Not one attempt was counted, nothing was said twice, and nobody got an apology."""
    rows = await world.rows("SELECT state, attempts, error FROM inbox")
    assert {tuple(row) for row in rows} == {("done", 0, None)}
    said = Counter(
        (params["chat_id"], params["text"], str(params.get("reply_markup")))
        for method, params in world.emulator.accepted
        if method == "sendMessage"
    )
    assert set(said.values()) == {1}
    assert not [text for _, text, _ in said if "Sorry" in text or "⚠️" in text]


async def test_what_a_full_disk_refuses_is_done_when_there_is_room_and_only_once(
    world: World, disk: Disk, residents: list[Phone]
) -> None:
    refused: set[str] = set()
    for pages in range(10):
        words = {phone.user_id: f"{DEALING}, en dat is keer {pages} voor {phone.user_id}" for phone in residents}
        for phone in residents:
            world.people.says(phone.user_id, words[phone.user_id])
        refused |= await _through_a_full_disk(disk, pages)
        for phone in residents:
            _press_send(world, phone)
        refused |= await _through_a_full_disk(disk, pages)
        await _all_were_received(world, words)
    await _all_is_done_once(world)
    assert refused >= {"polling", "processor"}


async def _through_a_full_disk(disk: Disk, pages: int) -> set[str]:
    await disk.leave_room(pages)
    refused: set[str] = set()
    for _ in range(4):
        refused |= await disk.struggle()
        await _is_whole(disk.world)
    await disk.has_room()
    await disk.world.settle()
    return refused


def _press_send(world: World, phone: Phone) -> None:
    message, data = phone.button("✅ Versturen")
    world.people.presses(phone.user_id, phone.user_id, message["message_id"], data)


async def _all_were_received(world: World, words: dict[int, str]) -> None:
    query = "SELECT number, text, chat_id FROM signal JOIN person ON person.id = person_id ORDER BY signal.id DESC"
    newest = (await world.rows(query))[: len(words)]
    assert {row.chat_id: row.text for row in newest} == words
    assert all(row.number in world.phone(row.chat_id).last for row in newest)


async def test_a_locked_file_makes_every_part_wait(world: World, disk: Disk, residents: list[Phone]) -> None:
    answered, stored, typed, *_ = residents
    for phone in (answered, stored):
        world.people.says(phone.user_id, DEALING)
    await world.app.polling.take_batch(0)
    await world.app.processor.handle_next()
    world.people.says(typed.user_id, DEALING)
    disk.is_locked()
    for _ in range(5):
        assert await disk.struggle() == {"polling", "processor", "sender"}
    disk.is_free()
    await world.settle()
    assert all("Drugs in Kostmand" in phone.last for phone in (answered, stored, typed))
    await _all_is_done_once(world)


async def test_what_was_sent_while_the_file_was_locked_is_not_sent_again(
    world: World, disk: Disk, residents: list[Phone]
) -> None:
    for phone in residents:
        world.people.says(phone.user_id, DEALING)
    await world.app.polling.take_batch(0)
    while await world.app.processor.handle_next():
        pass
    assert await world.app.sender.send_due()
    disk.is_locked()
    await world.app.sender.finish()
    assert disk.waits
    await world.settle()
    await _all_is_done_once(world)


async def test_the_running_bot_goes_on_by_itself_when_there_is_room_again(
    world: World, disk: Disk, residents: list[Phone]
) -> None:
    async with _running(world):
        await disk.leave_room(0)
        with capture_logs() as logs:
            for phone in residents:
                world.people.says(phone.user_id, f"{DEALING}. {'Het is een lang verhaal. ' * 20}")
            await _until(world, lambda: bool(logs))
        await disk.has_room()
        await _until(world, lambda: all("Drugs in Kostmand" in "".join(phone.heard) for phone in residents))
    await _all_is_done_once(world)


@asynccontextmanager
async def _running(world: World) -> AsyncIterator[None]:
    """With its own loops."""
    stop = asyncio.Event()
    running = asyncio.create_task(world.app.run(stop))
    yield
    stop.set()
    await running


async def _until(world: World, holds: Callable[[], bool]) -> None:
    """While the bot's clock goes ten times as fast as ours."""
    for _ in range(1_000):
        if holds():
            return
        world.seconds += _A_MOMENT * 10
        await asyncio.sleep(_A_MOMENT)
    raise AssertionError("that never happens")
