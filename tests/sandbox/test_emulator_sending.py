from typing import Any

import pytest

from tests.sandbox.rooms import ANN, BO, GROUP, NEVER_WROTE, SUPERGROUP, Room


@pytest.fixture(autouse=True)
def started(room: Room) -> None:
    room.people.starts(ANN)
    room.people.starts(BO)


async def test_a_sent_message_shows_on_the_phone(room: Room) -> None:
    sent = await room.call("sendMessage", chat_id=str(ANN), text="<b>Hoi</b> 😀 <i>u</i>", parse_mode="HTML")
    assert sent["text"] == "Hoi 😀 u"
    assert sent["entities"] == [
        {"type": "bold", "offset": 0, "length": 3},
        {"type": "italic", "offset": 7, "length": 1},
    ]
    assert sent["from"]["username"] == "buurt_bot"
    assert room.people.messages(ANN)[-1] == sent


@pytest.mark.parametrize(
    ("chat_id", "description"),
    [
        (NEVER_WROTE, "Forbidden: bot can't initiate conversation with a user"),
        (999, "Bad Request: chat not found"),
        (-999, "Bad Request: chat not found"),
        ("@nobody", "Bad Request: chat not found"),
        (None, "Bad Request: chat_id is empty"),
    ],
)
async def test_whom_the_bot_can_not_write_to(room: Room, chat_id: Any, description: str) -> None:
    assert await room.refusal("sendMessage", chat_id=chat_id, text="x") == description


async def test_a_block_ends_sending_until_it_is_lifted(room: Room) -> None:
    room.people.blocks(ANN)
    assert await room.refusal("sendMessage", chat_id=ANN, text="x") == "Forbidden: bot was blocked by the user"
    with pytest.raises(ValueError, match="unblock first"):
        room.people.says(ANN, "hallo?")
    room.people.unblocks(ANN)
    await room.call("sendMessage", chat_id=ANN, text="x")
    changes = [update["my_chat_member"] for update in (await room.hear())[2:]]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]


async def test_a_bot_out_of_the_group_can_not_write_there(room: Room) -> None:
    room.people.removes_bot_from_group(BO, GROUP)
    refusal = await room.refusal("sendMessage", chat_id=GROUP, text="x")
    assert refusal == "Forbidden: bot was kicked from the group chat"
    room.people.adds_bot_to_group(BO, GROUP)
    await room.call("sendMessage", chat_id=GROUP, text="x")
    await room.call("leaveChat", chat_id=SUPERGROUP)
    refusal = await room.refusal("sendMessage", chat_id=SUPERGROUP, text="x")
    assert refusal == "Forbidden: bot is not a member of the supergroup chat"


async def test_an_upgraded_group_names_its_new_id(room: Room) -> None:
    new = -1_000_000_000_777
    room.people.migrates_group(GROUP, new)
    refusal = await room.refusal("sendMessage", chat_id=GROUP, text="x")
    assert refusal == "Bad Request: group chat was upgraded to a supergroup chat"
    await room.call("sendMessage", chat_id=new, text="x")
    away, into = (update["message"] for update in (await room.hear())[2:])
    assert (away["migrate_to_chat_id"], into["migrate_from_chat_id"]) == (new, GROUP)
    with pytest.raises(ValueError, match="no member"):
        room.people.says(BO, "/cijfers", chat_id=GROUP)


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("<x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é<x>", 'Unsupported start tag "x" at byte offset 2'),
        ("<b>vet", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>vet</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("vet</b>", "Unexpected end tag at byte offset 3"),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
    ],
)
async def test_broken_html_is_refused(room: Room, text: str, description: str) -> None:
    refusal = await room.refusal("sendMessage", chat_id=ANN, text=text, parse_mode="HTML")
    assert refusal == f"Bad Request: can't parse entities: {description}"


async def test_html_as_telegram_reads_it(room: Room) -> None:
    source = (
        '<b>a<i>b</i></b> &lt;&amp;&quot;&#33;&#x21;&nbsp; <a href="https://x.nl/?a=1&amp;b=2">hier</a>'
        " <code>/x</code><blockquote expandable>q</blockquote> <u></u><tg-spoiler>s</tg-spoiler>"
    )
    sent = await room.call("sendMessage", chat_id=ANN, text=source, parse_mode="HTML")
    assert sent["text"] == 'ab <&"!!&nbsp; hier /xq s'
    found = {entity["type"]: entity for entity in sent["entities"]}
    assert list(found) == [
        "bold",
        "italic",
        "text_link",
        "code",
        "expandable_blockquote",
        "spoiler",
    ]
    assert found["text_link"]["url"] == "https://x.nl/?a=1&b=2"


async def test_a_text_is_measured_after_parsing_in_utf_16_units(room: Room) -> None:
    await room.call("sendMessage", chat_id=ANN, text=f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    await room.call("sendMessage", chat_id=ANN, text="😀" * 2048)
    for text in ("x" * 4097, "😀" * 2049):
        assert await room.refusal("sendMessage", chat_id=ANN, text=text) == "Bad Request: message is too long"
    for text in ("", " \n ", "<b> </b>"):
        refusal = await room.refusal("sendMessage", chat_id=ANN, text=text, parse_mode="HTML")
        assert refusal == "Bad Request: message text is empty"


async def test_links_commands_and_numbers_are_found(room: Room) -> None:
    text = "Bel 0900-8844 of +31 6 12345678, kijk op huizen.nl/buurt. Of /hulp, om 09:00: HZ-2026-0042"
    sent = await room.call("sendMessage", chat_id=ANN, text=text)
    found = [(e["type"], text[e["offset"] : e["offset"] + e["length"]]) for e in sent["entities"]]
    assert found == [
        ("phone_number", "0900-8844"),
        ("phone_number", "+31 6 12345678"),
        ("url", "huizen.nl/buurt"),
        ("bot_command", "/hulp"),
    ]


async def test_given_entities_move_with_the_trimmed_text(room: Room) -> None:
    entities = [{"type": "bold", "offset": 2, "length": 40}, {"type": "italic", "offset": 50, "length": 1}]
    sent = await room.call("sendMessage", chat_id=ANN, text="  vet ", entities=entities)
    assert (sent["text"], sent["entities"]) == ("vet", [{"type": "bold", "offset": 0, "length": 3}])


def inline(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        (inline({"text": "a", "callback_data": "é" * 33}), "BUTTON_DATA_INVALID"),
        (inline({"text": "a", "callback_data": ""}), "BUTTON_DATA_INVALID"),
        (
            inline({"text": "a"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            inline({"text": "a", "callback_data": "b", "url": "https://x.nl"}),
            "can't parse inline keyboard button: Only one of the fields url and callback_data may be used",
        ),
        (inline({"text": "a", "url": "x y"}), "inline keyboard button URL 'x y' is invalid: Wrong HTTP URL"),
        (
            {"inline_keyboard": [{}]},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        ("{", "can't parse reply markup JSON object"),
        ("5", "object expected as reply markup"),
    ],
)
async def test_keyboards_telegram_refuses(room: Room, markup: Any, description: str) -> None:
    refusal = await room.refusal("sendMessage", chat_id=ANN, text="x", reply_markup=markup)
    assert refusal == f"Bad Request: {description}"


async def test_the_reply_keyboard_of_a_chat(room: Room) -> None:
    people = room.people
    asks = {"keyboard": [[{"text": "Bel mij", "request_contact": True}], ["Nee"]], "one_time_keyboard": True}
    shown = await room.call("sendMessage", chat_id=ANN, text="?", reply_markup=asks)
    keyboard = people.keyboard(ANN)
    assert keyboard and keyboard["keyboard"][1] == [{"text": "Nee"}]
    assert "reply_markup" not in shown
    people.says(ANN, "iets anders")
    assert people.keyboard(ANN)
    people.sends_contact(ANN, "+31612345678")
    assert people.keyboard(ANN) is None
    stays = {"keyboard": [["Menu"]], "is_persistent": True}
    await room.call("sendMessage", chat_id=ANN, text="!", reply_markup=stays)
    people.says(ANN, "Menu")
    assert people.keyboard(ANN)
    await room.call("sendMessage", chat_id=ANN, text="weg", reply_markup={"remove_keyboard": True})
    assert people.keyboard(ANN) is None
    refusal = await room.refusal("sendMessage", chat_id=GROUP, text="?", reply_markup=asks)
    assert refusal == "Bad Request: phone number can be requested in private chats only"


async def test_replies_show_what_they_answer(room: Room) -> None:
    asked = room.people.says(ANN, "vraag")
    answer = await room.call("sendMessage", chat_id=ANN, text="x", reply_parameters={"message_id": asked["message_id"]})
    assert answer["reply_to_message"]["text"] == "vraag"
    gone = {"message_id": 999}
    refusal = await room.refusal("sendMessage", chat_id=ANN, text="x", reply_parameters=gone)
    assert refusal == "Bad Request: message to be replied not found"
    anyway = gone | {"allow_sending_without_reply": True}
    await room.call("sendMessage", chat_id=ANN, text="x", reply_parameters=anyway)


async def test_unknown_parameters_are_ignored(room: Room) -> None:
    await room.call("sendMessage", chat_id=ANN, text="x", colour="blue")


async def test_commands_per_scope_and_language(room: Room) -> None:
    def menu(word: str) -> list[dict[str, str]]:
        return [{"command": word, "description": word}]

    await room.call("setMyCommands", commands=menu("start"))
    await room.call("setMyCommands", commands=menu("meld"), language_code="nl")
    scope = {"type": "chat", "chat_id": BO}
    await room.call("setMyCommands", commands=menu("wachtrij"), scope=scope)
    assert await room.call("getMyCommands", scope=scope) == menu("wachtrij")
    assert room.people.commands(ANN) == menu("meld")
    assert room.people.commands(BO) == menu("wachtrij")
    await room.call("deleteMyCommands", scope=scope)
    assert room.people.commands(BO) == menu("meld")
    assert await room.refusal("setMyCommands", commands=menu("Hoofd")) == "Bad Request: BOT_COMMAND_INVALID"


async def test_members_of_a_chat(room: Room) -> None:
    ask = room.call
    assert (await ask("getChatMember", chat_id=SUPERGROUP, user_id=BO))["status"] == "creator"
    assert (await ask("getChatMember", chat_id=SUPERGROUP, user_id=ANN))["status"] == "member"
    assert (await ask("getChatMember", chat_id=SUPERGROUP, user_id=NEVER_WROTE))["status"] == "left"
    assert [m["user"]["id"] for m in await ask("getChatAdministrators", chat_id=SUPERGROUP)] == [BO]
    assert (await ask("getChat", chat_id=ANN))["first_name"] == "Ann"
