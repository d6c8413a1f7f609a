import asyncio
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from telegram.error import InvalidToken

from bot.delivery.intake import Intake, arrival
from bot.delivery.polling import Polling
from bot.sandbox.errors import ApiError, conflict, too_many_requests
from storage.database import StorageUnavailable
from tests.delivery.posts import BOT, Post, bad_gateway, set_disk
from tests.sandbox.rooms import ANN, BO, GROUP

Json = dict[str, Any]


class Line:
    """A poller, the bell it rings, and how long it paused."""

    def __init__(self, post: Post) -> None:
        self.post = post
        self.rings = 0
        self.paused: list[float] = []
        self.arrived = asyncio.Event()
        self.intake = Intake(post.database, BOT, lambda: post.room.moment, self.ring)
        self.polling = Polling(post.bot, self.intake, self.pause)

    def ring(self) -> None:
        self.rings += 1
        self.arrived.set()

    async def pause(self, seconds: float) -> None:
        self.paused.append(seconds)
        await asyncio.sleep(0)

    async def stored(self) -> list[tuple[int, int | None]]:
        """Update ids and chats, in their order."""
        query = text("SELECT update_id, chat_id FROM inbox ORDER BY seq")
        rows = await self.post.database.read(lambda conn: conn.execute(query).all())
        return [(row.update_id, row.chat_id) for row in rows]

    async def runs_until_something_arrives(self) -> None:
        running = asyncio.ensure_future(self.polling.run())
        async with asyncio.timeout(5):
            await self.arrived.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


@pytest.fixture
def line(post: Post) -> Line:
    post.room.store.keep_last_updates(0)
    return Line(post)


def pending(line: Line) -> int:
    return line.post.room.emulator.world.updates.pending()


async def test_what_people_say_is_stored_in_order_and_then_confirmed(line: Line) -> None:
    people = line.post.room.people
    for chat_id in (ANN, BO, ANN):
        people.says(chat_id, "hallo")
    assert await line.polling.take_batch(0) == 3
    assert [chat_id for _, chat_id in await line.stored()] == [ANN, BO, ANN]
    assert pending(line) == 3
    assert await line.polling.take_batch(0) == 0
    assert (pending(line), line.rings) == (0, 1)


async def test_nothing_is_confirmed_that_was_not_stored(line: Line) -> None:
    line.post.room.people.says(ANN, "hallo")
    await line.polling.take_batch(0)
    line.post.room.people.says(BO, "hallo")
    set_disk(line.post.database, works=False)
    for _ in range(2):
        with pytest.raises(StorageUnavailable):
            await line.polling.take_batch(0)
    assert (pending(line), line.rings) == (1, 1)
    set_disk(line.post.database, works=True)
    assert await line.polling.take_batch(0) == 1
    assert [chat_id for _, chat_id in await line.stored()] == [ANN, BO]


async def test_what_comes_again_after_a_restart_is_stored_once(line: Line) -> None:
    line.post.room.people.says(ANN, "hallo")
    for poller in (line.polling, Line(line.post).polling):
        assert await poller.take_batch(0) == 1
    assert len(await line.stored()) == 1


async def test_which_chat_an_update_belongs_to(line: Line) -> None:
    people = line.post.room.people
    said = people.says(ANN, "gerage")
    people.edits(ANN, said["message_id"], "garage")
    people.presses(BO, BO, 1, "x")
    people.says(BO, "/cijfers", chat_id=GROUP)
    people.presses(BO, GROUP, 1, "x")
    people.blocks(ANN)
    await line.polling.take_batch(0)
    assert [chat_id for _, chat_id in await line.stored()] == [ANN, ANN, BO, GROUP, GROUP, ANN]


@pytest.mark.parametrize("error", [conflict(), bad_gateway(), ConnectionResetError(), ApiError(404, "Not Found")])
async def test_trouble_is_waited_out_longer_and_longer(line: Line, error: Exception) -> None:
    line.post.fault(error, times=7, method="getUpdates")
    line.post.room.people.says(ANN, "hallo")
    await line.runs_until_something_arrives()
    assert line.paused == [1, 2, 4, 8, 16, 30, 30]
    assert len(await line.stored()) == 1


async def test_the_next_trouble_begins_with_a_short_pause(line: Line) -> None:
    for _ in range(2):
        line.arrived.clear()
        line.post.fault(bad_gateway(), times=2, method="getUpdates")
        line.post.room.people.says(ANN, "hallo")
        await line.runs_until_something_arrives()
    assert line.paused == [1, 2, 1, 2]


async def test_telegram_says_how_long_to_wait(line: Line) -> None:
    line.post.fault(too_many_requests(7), method="getUpdates")
    line.post.room.people.says(ANN, "hallo")
    await line.runs_until_something_arrives()
    assert line.paused == [7]


async def test_a_disk_that_fails_is_waited_out(line: Line) -> None:
    line.post.room.people.says(ANN, "hallo")
    set_disk(line.post.database, works=False)
    line.polling = Polling(line.post.bot, line.intake, line.post.sleep)
    await line.runs_until_something_arrives()
    assert line.post.slept == [1]
    assert len(await line.stored()) == 1


async def test_a_token_that_was_withdrawn_ends_it(line: Line) -> None:
    line.post.fault(ApiError(401, "Unauthorized"), method="getUpdates")
    with pytest.raises(InvalidToken):
        await line.polling.run()
    assert line.paused == []


MALFORMED: list[Json] = [
    {"message": "no object"},
    {"message": {"chat": 5}},
    {"message": {"chat": {"id": "x"}}},
    {"message": {"chat": {"id": 2**70}}},
    {"callback_query": {"message": "x", "from": None}},
    {"callback_query": None},
    {"something_new": {"from": {"id": 7}}},
    {"message": {"chat": {"id": 7}, "text": "\ud83d half a pair \x00"}},
    {},
]


async def test_a_malformed_update_does_not_spoil_its_batch(line: Line) -> None:
    updates = [{"update_id": number, **update} for number, update in enumerate(MALFORMED)]
    good = {"update_id": 99, "message": {"chat": {"id": ANN}, "text": "hallo"}}
    nameless: list[Json] = [{}, {"update_id": "x"}, {"update_id": 2**70}, {"message": {"chat": {"id": ANN}}}]
    await line.intake.take([*updates, *nameless, good])
    assert [number for number, _ in await line.stored()] == [*range(len(MALFORMED)), 99]
    assert [chat_id for _, chat_id in await line.stored()] == [None] * 6 + [7, 7, None, ANN]


async def test_nothing_to_take_wakes_nobody(line: Line) -> None:
    await line.intake.take([])
    await line.intake.take([{}])
    assert line.rings == 0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "chat", "from", "message"]), inner)
    ),
    max_leaves=6,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["update_id", "message", "callback_query", "x"]), JSON))
def test_whatever_comes_can_be_kept_or_is_let_go(update: Json) -> None:
    kept = arrival(BOT, update)
    assert kept is None or (abs(kept.update_id) < 2**63 and abs(kept.chat_id or 0) < 2**63)
