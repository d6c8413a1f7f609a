"""What Telegram, the network and the disk do to a message on its way."""

import asyncio

import pytest
from telegram.error import NetworkError, TimedOut

from bot.sandbox.errors import ApiError, bad_request, too_many_requests
from storage import outbox
from tests.delivery.posts import ADMINISTRATOR, BOT, Post, bad_gateway, set_disk
from tests.sandbox.rooms import ANN, BO, GROUP, NEVER_WROTE


async def test_a_chat_told_to_wait_waits_alone(post: Post) -> None:
    post.fault(too_many_requests(30), chat_id=ANN)
    await post.promise(ANN, "een")
    await post.promise(ANN, "twee")
    await post.promise(BO)
    await post.settle(29.8, step=1)
    assert (post.heard(ANN), post.heard(BO)) == ([], ["hoi"])
    await post.settle(0.4)
    assert post.heard(ANN) == ["een", "twee"]


async def test_several_chats_told_to_wait_at_once_make_all_wait(post: Post) -> None:
    for chat_id in (201, 202, 203):
        post.room.people.add_person(chat_id, "Buur")
        post.room.people.starts(chat_id)
        post.fault(too_many_requests(10), chat_id=chat_id)
        await post.promise(chat_id)
    await post.settle()
    await post.promise(ANN)
    await post.settle(9.8, step=0.7)
    assert post.heard(ANN) == []
    await post.settle(0.4)
    assert [post.heard(chat_id) for chat_id in (201, 202, 203, ANN)] == [["hoi"]] * 4


async def test_who_blocked_the_bot_is_marked_and_others_hear_theirs(post: Post) -> None:
    assert await post.is_reachable(ANN)
    post.room.people.blocks(ANN)
    rows = [await post.promise(ANN), await post.promise(NEVER_WROTE), await post.promise(999)]
    await post.promise(BO)
    await post.settle()
    assert [await post.state(row) for row in rows] == ["given_up"] * 3
    assert not await post.is_reachable(ANN)
    assert await post.is_reachable(BO)
    assert post.heard(BO) == ["hoi"]


async def test_a_group_that_put_the_bot_out_is_something_for_the_administrators(post: Post) -> None:
    post.room.people.removes_bot_from_group(BO, GROUP)
    await post.promise(GROUP)
    await post.settle()
    assert len(post.heard(ADMINISTRATOR)) == 1


async def test_what_is_as_good_as_done_is_done(post: Post) -> None:
    first = await post.promise(ANN, "een")
    await post.settle()
    message_id = (await post.row(first)).message_id
    edited = {"chat_id": ANN, "message_id": message_id, "text": "een"}
    same = await post.promise(ANN, method="editMessageText", params=edited)
    await post.settle()
    gone = {"chat_id": ANN, "message_id": message_id}
    deleted = [await post.promise(ANN, method="deleteMessage", params=gone) for _ in range(2)]
    too_late = await post.promise(ANN, method="editMessageText", params=edited)
    await post.settle(2)
    assert [await post.state(row) for row in (same, *deleted, too_late)] == ["sent"] * 4
    assert post.heard(ADMINISTRATOR) == []


async def test_what_telegram_refuses_is_given_up_with_one_alert(post: Post) -> None:
    unclosed = {"chat_id": ANN, "text": "<b>", "parse_mode": "HTML"}
    rows = [await post.promise(ANN, params=unclosed), await post.promise(GROUP, "")]
    await post.promise(ANN, "daarna")
    await post.settle(2)
    assert [await post.state(row) for row in rows] == ["given_up"] * 2
    assert post.heard(ANN)[-1] == "daarna"
    (alert,) = post.heard(ADMINISTRATOR)
    assert "call refused: sendMessage" in alert


async def test_an_alert_never_causes_an_alert(post: Post) -> None:
    post.fault(bad_request("message is too long"), times=10)
    await post.promise(ANN)
    await post.settle(60, step=1)
    post.room.pass_time(hours=2)
    await post.settle(60, step=1)
    rows = await post.database.read(lambda conn: conn.exec_driver_sql("SELECT state, is_alert FROM outbox").all())
    assert rows == [("given_up", 0), ("given_up", 1)]


TROUBLE = [
    bad_gateway(),
    ApiError(500, "Internal Server Error"),
    ApiError(504, "Gateway Timeout"),
    NetworkError("httpx.ConnectError: all connection attempts failed"),
    TimedOut(),
    ConnectionResetError(),
    TimeoutError(),
]


@pytest.mark.parametrize("error", TROUBLE, ids=lambda error: type(error).__name__ + str(getattr(error, "code", "")))
async def test_what_the_network_lost_is_sent_once_it_works(post: Post, error: Exception) -> None:
    post.fault(error, times=3, chat_id=ANN)
    await post.promise(ANN, "een")
    await post.promise(ANN, "twee")
    await post.promise(BO)
    await post.settle()
    assert (post.heard(ANN), post.heard(BO)) == ([], ["hoi"])
    await post.settle(10)
    assert post.heard(ANN) == ["een", "twee"]


async def test_attempts_come_less_and_less_often(post: Post) -> None:
    fault = post.fault(bad_gateway(), times=100)
    await post.promise(ANN)
    attempts = []
    for _second in range(0, 200):
        left = fault.times
        await post.settle(0)
        attempts += [post.room.seconds - 1000] * (left - fault.times)
        post.room.seconds += 1
    assert attempts == [0, 1, 3, 7, 15, 31, 63, 123, 183]


async def test_an_answer_that_was_lost_repeats_a_message_once(post: Post) -> None:
    post.fault(TimedOut(), after=True)
    await post.promise(ANN, "een")
    await post.promise(ANN, "twee")
    await post.settle(5)
    assert post.heard(ANN) == ["een", "een", "twee"]


async def test_an_outage_of_hours_loses_nothing(post: Post) -> None:
    fault = post.fault(NetworkError("httpx.ConnectError: "), times=100_000)
    rows = [await post.promise(chat_id) for chat_id in (ANN, BO, ANN)]
    await post.settle(4 * 3600, step=30)
    assert [await post.state(row) for row in rows] == ["waiting"] * 3
    fault.times = 0
    await post.settle(62, step=1)
    assert (post.heard(ANN), post.heard(BO)) == (["hoi", "hoi"], ["hoi"])


async def test_a_call_that_fails_for_a_day_no_longer_holds_up_its_chat(post: Post) -> None:
    post.fault(bad_gateway(), times=2)
    row = await post.promise(ANN, "te veel")
    await post.database.write(lambda conn: conn.exec_driver_sql("UPDATE outbox SET attempts = 1499"))
    await post.promise(ANN, "daarna")
    await post.settle(5)
    assert await post.state(row) == "given_up"
    assert post.heard(ANN) == ["daarna"]
    assert len(post.heard(ADMINISTRATOR)) == 1


@pytest.mark.parametrize("error", [TypeError("a mistake of ours"), KeyError("text")])
async def test_a_mistake_of_ours_is_not_repeated(post: Post, error: Exception) -> None:
    fault = post.fault(error, times=5, chat_id=ANN)
    row = await post.promise(ANN)
    await post.settle(100, step=1)
    assert await post.state(row) == "given_up"
    assert fault.times == 4
    assert len(post.heard(ADMINISTRATOR)) == 1


async def test_a_method_that_does_not_exist_is_not_repeated(post: Post) -> None:
    row = await post.promise(ANN, method="sendMoney")
    await post.settle(5)
    assert await post.state(row) == "given_up"


async def test_a_withdrawn_token_loses_no_message(post: Post) -> None:
    post.fault(ApiError(401, "Unauthorized"), times=2)
    row = await post.promise(ANN)
    await post.settle(0.5)
    assert await post.state(row) == "waiting"
    await post.settle(5)
    assert post.heard(ANN) == ["hoi"]


async def test_what_was_under_way_at_a_kill_is_sent_at_the_next_start(post: Post) -> None:
    row = await post.promise(ANN)
    post.network.go_on.clear()
    await post.sender.send_due()
    await asyncio.sleep(0)
    for task in list(post.sender._under_way):
        task.cancel()
    await post.sender.finish()
    assert await post.state(row) == "waiting"
    post.network.go_on.set()
    await post.database.write(outbox.release_leases, BOT)
    await post.settle(1)
    assert await post.state(row) == "sent"
    assert len(post.heard(ANN)) <= 2


async def test_a_clock_that_jumps_sends_nothing_twice(post: Post) -> None:
    await post.promise(ANN)
    post.network.go_on.clear()
    assert await post.sender.send_due() == 1
    post.room.seconds += 3600
    assert await post.sender.send_due() == 0
    post.network.go_on.set()
    await post.sender.finish()
    await post.settle(1)
    assert post.heard(ANN) == ["hoi"]


async def test_a_disk_that_fails_after_sending_sends_nothing_twice(post: Post) -> None:
    row = await post.promise(ANN)
    post.network.go_on.clear()
    await post.sender.send_due()
    set_disk(post.database, works=False)
    post.network.go_on.set()
    await post.sender.finish()
    assert post.slept == [1.0]
    assert await post.state(row) == "sent"
    assert post.heard(ANN) == ["hoi"]
