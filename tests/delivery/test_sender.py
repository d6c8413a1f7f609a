import asyncio
from datetime import timedelta
from typing import Any

from bot.sandbox.errors import bad_request
from handlers.turn import Toast
from storage.outbox import Lane
from tests.delivery.posts import ADMINISTRATOR, Post, bad_gateway, set_disk
from tests.sandbox.rooms import ANN, BO, GROUP
from tests.sandbox.test_emulator_files import PNG


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


def chart(chat_id: int, field: str = "photo") -> dict[str, Any]:
    params = {"chat_id": chat_id, "caption": "Zes <b>nieuw</b>", "parse_mode": "HTML"}
    upload = {"field": field, "name": "één grafiek.png"}
    return {"method": f"send{field.title()}", "params": params | {"upload": upload}, "content": PNG}


async def test_bytes_are_uploaded_with_their_name_and_then_forgotten(post: Post) -> None:
    await post.promise(ANN, **chart(ANN))
    await post.promise(ANN, **chart(ANN, "document"))
    await post.settle(3)
    photo, document = [one for one in post.room.people.messages(ANN) if one["from"]["is_bot"]]
    assert (photo["photo"][-1]["width"], photo["caption"]) == (640, "Zes nieuw")
    assert document["document"]["file_name"] == "één grafiek.png"
    assert post.room.store.file_data(document["document"]["file_id"]) == PNG
    assert await post.files() == 0


async def test_a_picture_changes_in_its_place(post: Post) -> None:
    row = await post.promise(ANN, **chart(ANN))
    await post.settle(2)
    message_id = (await post.row(row)).message_id
    media = {"type": "photo", "media": "attach://file", "caption": "Zeven"}
    params = {"chat_id": ANN, "message_id": message_id, "media": media, "upload": {"field": "file", "name": "b.png"}}
    await post.promise(ANN, method="editMessageMedia", params=params, content=PNG + b"2", edits_message=message_id)
    await post.settle(2)
    (message,) = [one for one in post.room.people.messages(ANN) if one["from"]["is_bot"]]
    assert message["caption"] == "Zeven"
    assert post.room.store.file_data(message["photo"][-1]["file_id"]) == PNG + b"2"


async def test_an_upload_that_failed_is_repeated_with_its_bytes_and_in_its_place(post: Post) -> None:
    fault = post.fault(bad_gateway(), method="sendDocument", times=2)
    await post.promise(ANN, **chart(ANN, "document"))
    await post.promise(ANN, "daarna")
    await post.settle(6)
    document, after = [one for one in post.room.people.messages(ANN) if one["from"]["is_bot"]]
    assert (document["document"]["file_size"], after["text"], fault.times) == (len(PNG), "daarna", 0)


async def test_a_group_that_allows_no_pictures_reads_the_words_and_the_coordinator_hears_why(post: Post) -> None:
    post.fault(bad_request("not enough rights to send photos to the chat"), method="sendPhoto", chat_id=GROUP)
    await post.promise(GROUP, **chart(GROUP))
    await post.settle(6)
    assert post.heard(GROUP) == ["Zes nieuw"]
    assert len(post.heard(ADMINISTRATOR)) == 1
    assert "alleen de tekst" in post.heard(ADMINISTRATOR)[0]
    assert await post.files() == 0
