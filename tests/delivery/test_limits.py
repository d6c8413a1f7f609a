"""Never so fast that Telegram says to wait: the emulator keeps its limits, and no call needs a second attempt."""

import pytest

from bot.delivery.limits import GROUP as GROUP_LIMIT
from bot.delivery.limits import Ceiling
from storage.outbox import Lane
from tests.delivery.posts import Post
from tests.sandbox.rooms import ANN, GROUP, SUPERGROUP


def move_in(post: Post, count: int) -> list[int]:
    chats = list(range(1000, 1000 + count))
    for chat_id in chats:
        post.room.people.add_person(chat_id, "Buur")
        post.room.people.starts(chat_id)
    return chats


async def attempts(post: Post) -> list[tuple[str, int]]:
    query = "SELECT DISTINCT state, attempts FROM outbox"
    rows = await post.database.read(lambda conn: conn.exec_driver_sql(query).all())
    return [(state, count) for state, count in rows]


async def test_two_hundred_messages_to_many_chats(limited: Post) -> None:
    for number, chat_id in enumerate(move_in(limited, 100) * 2):
        await limited.promise(chat_id, str(number), lane=Lane.BROADCAST)
    await limited.settle(8.2, step=0.02)
    assert await attempts(limited) == [("sent", 1)]


async def test_many_messages_to_one_chat(limited: Post) -> None:
    limited.room.people.starts(ANN)
    for number in range(20):
        await limited.promise(ANN, str(number))
    await limited.settle(1)
    assert len(limited.heard(ANN)) == 4
    await limited.settle(16.1)
    assert limited.heard(ANN) == [str(number) for number in range(20)]
    assert await attempts(limited) == [("sent", 1)]


async def test_many_messages_and_edits_in_two_groups(limited: Post) -> None:
    rows = {chat_id: [await limited.promise(chat_id, f"{n}") for n in range(20)] for chat_id in (GROUP, SUPERGROUP)}
    await limited.settle(62, step=0.25)
    for chat_id, sent in rows.items():
        for row in sent[:10]:
            edit = {"method": "editMessageText", "edits_row": row}
            await limited.promise(chat_id, "anders", **edit)
    await limited.settle(40, step=0.25)
    assert limited.heard(GROUP) == limited.heard(SUPERGROUP) == ["anders"] * 10 + [str(n) for n in range(10, 20)]
    assert await attempts(limited) == [("sent", 1)]


async def test_a_slow_group_does_not_slow_down_others(limited: Post) -> None:
    for number in range(40):
        await limited.promise(GROUP, str(number))
    for chat_id in move_in(limited, 20):
        await limited.promise(chat_id)
    await limited.settle(1.2, step=0.05)
    assert all(limited.heard(chat_id) for chat_id in range(1000, 1020))


@pytest.mark.parametrize("looks_a_second", [1, 3, 10, 50, 1000])
def test_never_thirty_in_any_second(looks_a_second: int) -> None:
    ceiling, times = Ceiling(), list[float]()
    for look in range(4 * looks_a_second):
        real = look / looks_a_second
        calls = ceiling.room(real)
        ceiling.count(calls, real)
        times += [real] * calls
    assert max(sum(start <= time < start + 1 for time in times) for start in times) <= 28
    if looks_a_second >= 50:
        assert len(times) >= 4 * 25


def test_never_more_than_twenty_a_minute_in_a_group() -> None:
    assert GROUP_LIMIT.burst + 60 // GROUP_LIMIT.interval <= 20
