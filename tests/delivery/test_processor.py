import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any, cast

import pytest
from sqlalchemy import text
from telegram import Update
from telegram.ext import Application, TypeHandler

from bot.delivery.intake import Intake
from bot.delivery.polling import Polling
from bot.delivery.processor import Processor
from bot.delivery.wake import Bell
from bot.sandbox.door import InProcessRequest
from handlers.adapter import Desk, TurnApplication, in_turn
from handlers.turn import Turn
from storage import inbox
from storage.database import StorageUnavailable
from tests.delivery.posts import ADMINISTRATOR, BOT, HUIZEN, Post, set_disk
from tests.sandbox.rooms import ANN, BO, TOKEN


@dataclass
class Counter:
    """One handler that keeps what it heard, and stumbles over what the test says."""

    post: Post
    heard: list[tuple[int, str]] = field(default_factory=list)
    stumbles_over: str = ""

    def handle(self, turn: Turn) -> None:
        if turn.text == self.stumbles_over:
            raise ValueError("an error may quote what was said")
        if turn.text == "fill the disk":
            self._fill(turn)
        turn.conn.execute(text("INSERT INTO counter VALUES (:heard, 1)"), {"heard": turn.text})
        self.heard.append((turn.person.chat_id, turn.text))

    @staticmethod
    def _fill(turn: Turn) -> None:
        used = turn.conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        turn.conn.exec_driver_sql(f"PRAGMA max_page_count = {used}")
        turn.conn.exec_driver_sql("INSERT INTO counter VALUES (hex(zeroblob(100000)), 1)")

    async def says(self, chat_id: int, words: str) -> None:
        self.post.room.people.says(chat_id, words)
        await Polling(
            self.post.bot, Intake(self.post.database, BOT, lambda: self.post.room.moment, Bell().ring)
        ).take_batch(0)

    async def set_aside(self) -> list[inbox.SetAside]:
        return await self.post.database.read(inbox.list_set_aside)


@pytest.fixture
def counter(post: Post) -> Counter:
    post.room.store.keep_last_updates(0)
    return Counter(post)


@pytest.fixture
async def application(post: Post) -> AsyncIterator[TurnApplication]:
    door = InProcessRequest(post.room.emulator)
    builder = Application.builder().application_class(TurnApplication).token(TOKEN).updater(None).job_queue(None)
    application = cast(TurnApplication, builder.request(door).get_updates_request(door).build())
    application.desk = Desk(post.database, post.house, lambda: post.room.moment, lambda toasts: None)
    async with application:
        yield application


@pytest.fixture
def processor(post: Post, counter: Counter, application: TurnApplication) -> Processor:
    application.add_handler(TypeHandler(Update, in_turn(counter.handle)))
    return processor_of(post, application)


def processor_of(post: Post, application: TurnApplication, **changes: Any) -> Processor:
    house = replace(post.house, **changes)
    clocks = (lambda: post.room.moment), (lambda: post.room.seconds)
    return Processor(application, post.database, house, Bell(), *clocks, post.sleep)


async def handle(processor: Processor) -> None:
    while await processor.handle_next():
        pass


async def test_updates_get_their_turn_in_order(counter: Counter, processor: Processor) -> None:
    for chat_id, words in ((ANN, "een"), (BO, "twee"), (ANN, "drie")):
        await counter.says(chat_id, words)
    await handle(processor)
    assert counter.heard == [(ANN, "een"), (BO, "twee"), (ANN, "drie")]
    assert not await processor.handle_next()


async def test_a_turn_that_fails_is_tried_three_times_and_only_its_own_chat_waits(
    counter: Counter, processor: Processor
) -> None:
    counter.stumbles_over = "fout"
    for chat_id, words in ((ANN, "fout"), (ANN, "daarna"), (BO, "hallo")):
        await counter.says(chat_id, words)
    for wait, heard in (
        (0.0, ["hallo"]),
        (0.9, ["hallo"]),
        (0.1, ["hallo"]),
        (2.9, ["hallo"]),
        (0.1, ["hallo", "daarna"]),
    ):
        counter.post.room.seconds += wait
        await handle(processor)
        assert [words for _, words in counter.heard] == heard
    (aside,) = await counter.set_aside()
    assert (aside.attempts, aside.error) == (3, "ValueError")


async def test_whoever_wrote_hears_an_apology_and_administrators_an_alert(
    counter: Counter, processor: Processor
) -> None:
    counter.stumbles_over = "fout"
    for _ in range(2):
        await counter.says(ANN, "fout")
    for _ in range(10):
        await handle(processor)
        counter.post.room.seconds += 1
    await counter.post.settle(5)
    assert len(counter.post.heard(ANN)) == 2
    assert HUIZEN.face.phone in counter.post.heard(ANN)[0]
    (alert,) = counter.post.heard(ADMINISTRATOR)
    assert "turn failed: ValueError" in alert


async def test_a_turn_that_works_at_the_second_attempt_is_heard_once(counter: Counter, processor: Processor) -> None:
    counter.stumbles_over = "hallo"
    await counter.says(ANN, "hallo")
    await handle(processor)
    counter.stumbles_over = ""
    counter.post.room.seconds += 1
    await handle(processor)
    assert counter.heard == [(ANN, "hallo")]
    assert await counter.set_aside() == []


async def test_what_was_set_aside_can_be_heard_later(counter: Counter, processor: Processor) -> None:
    counter.stumbles_over = "fout"
    await counter.says(ANN, "fout")
    for _ in range(3):
        await handle(processor)
        counter.post.room.seconds += 5
    counter.stumbles_over = ""
    (aside,) = await counter.set_aside()
    assert await counter.post.database.write(inbox.reopen, aside.seq)
    await handle(processor)
    assert counter.heard == [(ANN, "fout")]


async def test_a_full_disk_is_nobodys_fault(counter: Counter, processor: Processor) -> None:
    await counter.says(ANN, "fill the disk")
    for _ in range(5):
        with pytest.raises(StorageUnavailable):
            await processor.handle_next()
        await counter.post.database.write(lambda conn: conn.exec_driver_sql("PRAGMA max_page_count = 100000"))
    query = text("SELECT state, attempts FROM inbox")
    rows = await counter.post.database.read(lambda conn: conn.execute(query).all())
    assert rows == [("open", 0)]


async def test_the_processor_waits_for_the_disk_and_stops_when_asked(counter: Counter, processor: Processor) -> None:
    await counter.says(ANN, "hallo")
    set_disk(counter.post.database, works=False)
    running = asyncio.ensure_future(processor.run())
    async with asyncio.timeout(5):
        while not counter.heard:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    processor.stop()
    await running
    assert counter.post.slept == [1.0]


async def test_an_update_that_no_handler_takes_is_set_aside(
    counter: Counter, post: Post, application: TurnApplication
) -> None:
    processor = processor_of(post, application)
    await counter.says(ANN, "hallo")
    for _ in range(3):
        await handle(processor)
        post.room.seconds += 5
    (aside,) = await counter.set_aside()
    assert aside.error == "NobodyAnswered"


async def test_a_malformed_update_is_set_aside(counter: Counter, processor: Processor) -> None:
    updates = [{"update_id": 5, "message": {"chat": {"id": ANN}}}]
    await Intake(counter.post.database, BOT, lambda: counter.post.room.moment, Bell().ring).take(updates)
    await counter.says(BO, "hallo")
    for _ in range(3):
        await handle(processor)
        counter.post.room.seconds += 5
    assert counter.heard == [(BO, "hallo")]
    assert len(await counter.set_aside()) == 1


async def test_an_apology_that_fails_holds_up_nobody(
    counter: Counter, post: Post, application: TurnApplication
) -> None:
    processor = processor_of(post, application, municipality=replace(HUIZEN, numbers={}))
    await counter.says(ANN, "hallo")
    for _ in range(3):
        await handle(processor)
        post.room.seconds += 5
    assert len(await counter.set_aside()) == 1
