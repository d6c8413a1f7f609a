import asyncio
from datetime import timedelta

from bot.sandbox.errors import bad_request
from handlers.turn import Toast
from storage.outbox import Lane
from tests.delivery.posts import Post, set_disk
from tests.sandbox.rooms import ANN, BO, GROUP


async def test_what_was_promised_is_sent_and_its_words_forgotten(post: Post) -> None:
    row = await post.promise(ANN, "Dank u")
    await post.settle()
    assert post.heard(ANN) == ["Dank u"]
    kept = await post.row(row)
    assert (kept.state, kept.params) == ("sent", None)
    assert kept.message_id == post.room.people.messages(ANN)[-1]["message_id"]


async def test_each_chat_hears_its_messages_in_order(post: Post) -> None:
    for number in range(5):
        for chat_id in (ANN, BO):
            await post.promise(chat_id, str(number))
    await post.settle(5)
    assert post.heard(ANN) == post.heard(BO) == ["0", "1", "2", "3", "4"]


async def test_answers_overtake_broadcasts(post: Post) -> None:
    for number in range(4):
        await post.promise(ANN, f"bericht {number}", lane=Lane.BROADCAST)
    await post.settle()
    await post.promise(ANN, "antwoord")
    await post.settle(5)
    assert post.heard(ANN) == ["bericht 0", "bericht 1", "bericht 2", "antwoord", "bericht 3"]


async def test_what_is_held_leaves_at_its_moment_on_the_domains_clock(post: Post) -> None:
    await post.promise(ANN, due_at=post.room.moment + timedelta(seconds=30))
    await post.settle(60, step=5)
    assert post.heard(ANN) == []
    post.room.pass_time(seconds=30)
    await post.settle()
    assert post.heard(ANN) == ["hoi"]


async def test_a_group_that_became_a_supergroup_gets_its_messages_there(post: Post) -> None:
    supergroup = -1_000_000_000_777
    post.room.people.migrates_group(GROUP, supergroup)
    for words in ("een", "twee"):
        await post.promise(GROUP, words)
    await post.settle(1)
    assert post.heard(GROUP) == []
    assert post.heard(supergroup) == ["een", "twee"]


async def test_an_edit_that_names_a_row_finds_its_message(post: Post) -> None:
    row = await post.promise(ANN, "een")
    edit = {"method": "editMessageText", "edits_row": row}
    await post.promise(ANN, "anders", **edit)
    await post.settle()
    assert post.heard(ANN) == ["anders"]
    post.fault(bad_request("message is too long"))
    row = await post.promise(ANN, "drie")
    await post.promise(ANN, "drie, maar korter", **edit | {"edits_row": row})
    await post.settle(3)
    assert post.heard(ANN) == ["anders", "drie, maar korter"]


async def test_the_sender_wakes_when_it_is_rung_and_ends_what_it_began(post: Post) -> None:
    with post.room.emulator.subscribe() as events:
        running = asyncio.ensure_future(post.sender.run())
        await post.promise(ANN)
        post.bell.ring()
        async with asyncio.timeout(5):
            assert (await anext(events))["chat_id"] == ANN
    post.network.go_on.clear()
    row = await post.promise(BO)
    await post.sender.send_due()
    post.sender.stop()
    post.network.go_on.set()
    await running
    assert await post.state(row) == "sent"


async def test_the_sender_waits_for_the_disk(post: Post) -> None:
    await post.promise(ANN)
    set_disk(post.database, works=False)
    with post.room.emulator.subscribe() as events:
        running = asyncio.ensure_future(post.sender.run())
        async with asyncio.timeout(5):
            await anext(events)
    post.sender.stop()
    await running
    assert post.slept == [1.0]
    assert post.heard(ANN) == ["hoi"]


async def test_a_press_is_answered_once_and_an_old_one_is_let_go(post: Post) -> None:
    row = await post.promise(ANN)
    await post.settle()
    query = post.room.people.presses(ANN, ANN, (await post.row(row)).message_id, "x")
    for toast in (Toast(query, "Gedaan", alert=True), Toast("12345")):
        post.sender.toast(toast)
    await post.sender.finish()
    assert post.room.people.press_answers(query) == {"text": "Gedaan", "show_alert": True}
