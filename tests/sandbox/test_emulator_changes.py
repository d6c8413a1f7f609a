"""Edits, deletions, presses and how often a bot may send."""

import pytest

from bot.sandbox.errors import ApiError
from tests.sandbox.rooms import ANN, BO, GROUP, Room

BUTTON = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes:1"}]]}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the"
    " same as a current content and reply markup of the message"
)


@pytest.fixture(autouse=True)
def started(room: Room) -> None:
    room.people.starts(ANN)


async def test_an_edit_without_a_keyboard_takes_it_away(room: Room) -> None:
    sent = await room.call("sendMessage", chat_id=ANN, text="kies", reply_markup=BUTTON)
    place = {"chat_id": ANN, "message_id": sent["message_id"]}
    edited = await room.call("editMessageText", **place, text="gekozen")
    assert edited["text"] == "gekozen"
    assert "reply_markup" not in edited
    assert await room.refusal("editMessageText", **place, text=" gekozen ") == NOT_MODIFIED
    edited = await room.call("editMessageReplyMarkup", **place, reply_markup=BUTTON)
    assert edited["reply_markup"] == BUTTON
    assert await room.refusal("editMessageReplyMarkup", **place, reply_markup=BUTTON) == NOT_MODIFIED


async def test_what_can_not_be_edited(room: Room) -> None:
    theirs = room.people.says(ANN, "van mij")
    plain = await room.call("sendMessage", chat_id=ANN, text="menu", reply_markup={"keyboard": [["A"]]})
    for message in (theirs, plain):
        refusal = await room.refusal("editMessageText", chat_id=ANN, message_id=message["message_id"], text="x")
        assert refusal == "Bad Request: message can't be edited"
    refusal = await room.refusal("editMessageText", chat_id=ANN, message_id=99, text="x")
    assert refusal == "Bad Request: message to edit not found"
    place = await room.call("sendLocation", chat_id=ANN, latitude=52.3, longitude=5.2)
    refusal = await room.refusal("editMessageText", chat_id=ANN, message_id=place["message_id"], text="x")
    assert refusal == "Bad Request: there is no text in the message to edit"


async def test_what_can_be_deleted(room: Room) -> None:
    theirs = room.people.says(ANN, "mijn bsn is …")
    await room.call("deleteMessage", chat_id=ANN, message_id=theirs["message_id"])
    refusal = await room.refusal("deleteMessage", chat_id=ANN, message_id=theirs["message_id"])
    assert refusal == "Bad Request: message to delete not found"
    old = await room.call("sendMessage", chat_id=ANN, text="oud")
    in_group = room.people.says(BO, "x", chat_id=GROUP)
    room.pass_time(hours=49)
    for chat_id, message in ((ANN, old), (GROUP, in_group)):
        refusal = await room.refusal("deleteMessage", chat_id=chat_id, message_id=message["message_id"])
        assert refusal == "Bad Request: message can't be deleted for everyone"
    fresh = await room.call("sendMessage", chat_id=ANN, text="vers")
    ids = [old["message_id"], fresh["message_id"], 999]
    assert await room.call("deleteMessages", chat_id=ANN, message_ids=ids)
    assert [message["text"] for message in room.people.messages(ANN)] == ["/start", "oud"]


async def test_a_press_and_its_answer(room: Room) -> None:
    sent = await room.call("sendMessage", chat_id=ANN, text="kies", reply_markup=BUTTON)
    await room.hear()
    query = room.people.presses(ANN, ANN, sent["message_id"], "forged:9")
    (update,) = await room.hear()
    assert update["callback_query"]["data"] == "forged:9"
    assert update["callback_query"]["message"] == sent
    assert room.people.press_answers(query) is None
    await room.call("answerCallbackQuery", callback_query_id=query, text="Goed", show_alert="true")
    assert room.people.press_answers(query) == {"text": "Goed", "show_alert": True}


async def test_a_press_answered_late_or_never_asked_is_refused(room: Room) -> None:
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await room.refusal("answerCallbackQuery", callback_query_id="7") == too_old
    query = room.people.presses(ANN, ANN, 1, "x")
    room.seconds += 61
    assert await room.refusal("answerCallbackQuery", callback_query_id=query) == too_old


async def test_a_press_on_a_message_that_is_gone(room: Room) -> None:
    room.people.presses(ANN, ANN, 77, "x")
    update = (await room.hear())[-1]
    assert update["callback_query"]["message"]["date"] == 0


async def test_a_private_chat_takes_a_small_burst_and_then_one_a_second(limited: Room) -> None:
    limited.people.starts(ANN)
    for _ in range(5):
        await limited.call("sendMessage", chat_id=ANN, text="x")
    with pytest.raises(ApiError) as refused:
        await limited.call("sendMessage", chat_id=ANN, text="x")
    assert refused.value.answer() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert len(limited.people.messages(ANN)) == 6
    limited.seconds += 1
    await limited.call("sendMessage", chat_id=ANN, text="x")


async def test_a_group_takes_twenty_a_minute(limited: Room) -> None:
    for _ in range(20):
        await limited.call("sendMessage", chat_id=GROUP, text="x")
    assert await limited.refusal("sendMessage", chat_id=GROUP, text="x") == "Too Many Requests: retry after 60"
    limited.seconds += 60
    await limited.call("sendMessage", chat_id=GROUP, text="x")


async def test_all_chats_together_take_thirty_a_second(limited: Room) -> None:
    for user_id in range(1000, 1031):
        limited.people.add_person(user_id, "P")
        limited.people.starts(user_id)
    for user_id in range(1000, 1030):
        await limited.call("sendMessage", chat_id=user_id, text="x")
    assert await limited.refusal("sendMessage", chat_id=1030, text="x") == "Too Many Requests: retry after 1"
