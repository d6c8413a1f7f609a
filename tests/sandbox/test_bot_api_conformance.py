"""Whatever the emulator takes and makes is the Bot API as aiogram's models have it."""

from typing import Any

import pytest

from bot.sandbox.emulator import METHODS as OFFERED
from tests.sandbox.bot_api import METHODS, check_call, check_result, check_update
from tests.sandbox.rooms import ANN, BO, GROUP, SUPERGROUP, Room
from tests.sandbox.test_emulator_files import JPEG, PNG

BUTTONS = {
    "inline_keyboard": [
        [
            {"text": "Ja", "callback_data": "yes"},
            {"text": "Kaart", "url": "https://huizen.nl", "style": "primary"},
        ]
    ]
}
MENU = {
    "keyboard": [[{"text": "Bel mij", "request_contact": True}], [{"text": "Nee"}]],
    "resize_keyboard": True,
    "is_persistent": True,
    "input_field_placeholder": "Kies",
}
FORMATTED = '<b>v<i>s</i></b> <a href="https://x.nl">l</a> <a href="tg://user?id=101">Ann</a> <pre>p</pre> /hulp'
COMMANDS = [{"command": "meld", "description": "Iets melden"}]
MENU_BUTTON = {"type": "commands"}
ALBUM = [
    {"type": "photo", "media": "attach://photo", "caption": "x"},
    {"type": "photo", "media": "attach://second"},
]


async def _people_do_everything(room: Room) -> None:
    people = room.people
    people.starts(ANN, "buurt")
    said = people.says(ANN, "kijk op huizen.nl, bel 0900-8844 #kostmand @buurt_bot a@b.nl")
    people.edits(ANN, said["message_id"], "toch niet")
    people.says(BO, "/cijfers", chat_id=SUPERGROUP)
    people.sends_photo(ANN, PNG, caption="/x", media_group_id="1")
    people.sends_voice(ANN, b"v", duration=3)
    people.sends_video(ANN, b"v")
    people.sends_document(ANN, b"d", file_name="a.pdf")
    people.sends_sticker(ANN)
    people.sends_location(ANN, 52.3, 5.2)
    people.sends_contact(ANN, "+31612345678")
    people.presses(ANN, ANN, said["message_id"], "x")
    people.presses(ANN, ANN, 999, "x")
    people.blocks(ANN)
    people.unblocks(ANN)
    people.removes_bot_from_group(BO, GROUP)
    people.adds_bot_to_group(BO, GROUP)
    people.migrates_group(GROUP, -1_000_000_000_501)


def _calls(room: Room) -> list[tuple[str, dict[str, Any]]]:
    query = room.people.presses(ANN, ANN, 1, "x")
    first = room.people.messages(ANN)[0]["message_id"]
    sticky = {"chat_id": ANN, "reply_parameters": {"message_id": first}, "protect_content": True}
    return [
        ("getMe", {}),
        ("getUpdates", {"offset": "-1", "timeout": "0", "allowed_updates": '["message"]'}),
        ("deleteWebhook", {"drop_pending_updates": "false"}),
        ("getWebhookInfo", {}),
        ("sendMessage", {**sticky, "text": FORMATTED, "parse_mode": "HTML", "reply_markup": BUTTONS}),
        ("sendMessage", {"chat_id": ANN, "text": "x", "reply_markup": MENU}),
        ("sendMessage", {"chat_id": ANN, "text": "x", "reply_markup": {"remove_keyboard": True}}),
        ("sendMessage", {"chat_id": ANN, "text": "x", "reply_markup": {"force_reply": True}}),
        ("sendMessage", {"chat_id": ANN, "text": "x.nl", "link_preview_options": {"is_disabled": True}}),
        ("sendPhoto", {"chat_id": ANN, "caption": "<b>x</b>", "parse_mode": "HTML"}),
        ("sendVoice", {"chat_id": ANN, "duration": "4"}),
        ("sendDocument", {"chat_id": ANN}),
        ("sendVideo", {"chat_id": ANN}),
        ("sendMediaGroup", {"chat_id": ANN, "media": ALBUM}),
        ("sendLocation", {"chat_id": ANN, "latitude": "52", "longitude": "5.2"}),
        ("sendChatAction", {"chat_id": ANN, "action": "typing"}),
        ("answerCallbackQuery", {"callback_query_id": query, "text": "Ja", "show_alert": "true"}),
        ("setMyCommands", {"commands": COMMANDS, "scope": {"type": "chat", "chat_id": ANN}}),
        ("setMyCommands", {"commands": COMMANDS, "language_code": "nl"}),
        ("getMyCommands", {"language_code": "nl"}),
        ("deleteMyCommands", {"scope": {"type": "all_private_chats"}}),
        ("setMyName", {"name": "Buurtsignaal"}),
        ("getMyName", {}),
        ("setMyDescription", {"description": "Meldt", "language_code": "nl"}),
        ("getMyDescription", {"language_code": "nl"}),
        ("setMyShortDescription", {"short_description": "Meldt"}),
        ("getMyShortDescription", {}),
        ("setChatMenuButton", {"menu_button": MENU_BUTTON}),
        ("getChat", {"chat_id": ANN}),
        ("getChat", {"chat_id": SUPERGROUP}),
        ("getChatMember", {"chat_id": SUPERGROUP, "user_id": ANN}),
        ("getChatMember", {"chat_id": SUPERGROUP, "user_id": 103}),
        ("getChatAdministrators", {"chat_id": SUPERGROUP}),
        ("leaveChat", {"chat_id": SUPERGROUP}),
    ]


async def _changes(room: Room) -> list[tuple[str, dict[str, Any], Any]]:
    """Calls that need what an earlier one answered."""
    done: list[tuple[str, dict[str, Any], Any]] = []

    async def do(method: str, **params: Any) -> Any:
        done.append((method, params, await room.call(method, **params)))
        return done[-1][2]

    text = {"chat_id": ANN, "message_id": (await do("sendMessage", chat_id=ANN, text="x"))["message_id"]}
    await do("editMessageText", **text, text="y", reply_markup=BUTTONS)
    await do("editMessageReplyMarkup", **text)
    photo = await room.call("sendPhoto", {"photo": JPEG}, chat_id=ANN)
    await do("editMessageCaption", chat_id=ANN, message_id=photo["message_id"], caption="c")
    media = {"type": "photo", "media": photo["photo"][-1]["file_id"], "caption": "<b>d</b>", "parse_mode": "HTML"}
    await do("editMessageMedia", chat_id=ANN, message_id=photo["message_id"], media=media)
    await do("getFile", file_id=photo["photo"][-1]["file_id"])
    await do("deleteMessage", **text)
    await do("deleteMessages", chat_id=ANN, message_ids=[photo["message_id"]])
    return done


async def test_everything_conforms(room: Room) -> None:
    await _people_do_everything(room)
    files = {"photo": PNG, "second": JPEG, "voice": b"v", "document": b"d", "video": b"v"}
    for method, params in _calls(room):
        check_result(method, await room.call(method, files, **params))
    for method, _params, result in await _changes(room):
        check_result(method, result)
    for method, params in room.emulator.accepted:
        check_call(method, params)
    for update in room.emulator.made:
        check_update(update)
    assert {method for method, _ in room.emulator.accepted} == {*OFFERED, "getUpdates"}
    kinds = {kind for update in room.emulator.made for kind in update}
    assert kinds == {"update_id", "message", "edited_message", "callback_query", "my_chat_member"}


def test_every_method_offered_is_one_of_the_bot_api() -> None:
    assert set(OFFERED) <= set(METHODS)


@pytest.mark.parametrize(
    ("method", "params", "problem"),
    [
        ("sendMoney", {}, "no method sendMoney"),
        ("sendMessage", {"chat_id": 1}, "text"),
        ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}, "colour: unknown to SendMessage"),
        ("sendMessage", {"chat_id": 1, "text": 5}, "text"),
        ("sendMessage", {"chat_id": 1, "text": "x", "disable_notification": 1}, "disable_notification"),
        ("sendMessage", {"chat_id": 1, "text": "x" * 4097}, "4097 long"),
        ("sendMessage", {"chat_id": 1, "text": "<b></b>", "parse_mode": "HTML"}, "0 long"),
        ("editMessageText", {"chat_id": 1, "message_id": "5", "text": "x"}, "'5' is no int"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "data": "b"}]]}},
            "data: unknown to InlineKeyboardButton",
        ),
        (
            "sendMessage",
            {
                "chat_id": 1,
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]},
            },
            "66 long",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "201 long"),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": "x" * 257}]},
            "257 long",
        ),
    ],
)
def test_what_does_not_conform_is_named(method: str, params: dict[str, Any], problem: str) -> None:
    with pytest.raises(AssertionError, match=problem):
        check_call(method, params)


def test_an_update_that_does_not_conform_is_named() -> None:
    chat = {"id": 1, "type": "private", "first_name": "A"}
    message = {"message_id": 1, "date": 5, "chat": chat, "text": "x"}
    check_update({"update_id": 1, "message": message})
    for wrong in (
        {"update_id": 1, "message": message | {"colour": 1}},
        {"update_id": 1, "message": message | {"date": "5"}},
        {"update_id": 1, "message": message | {"chat": chat | {"age": 5}}},
        {"update_id": 1},
    ):
        with pytest.raises(AssertionError):
            check_update(wrong)
