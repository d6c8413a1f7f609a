import asyncio
from pathlib import Path

import pytest

from bot.sandbox.emulator import Fault
from bot.sandbox.errors import ApiError
from tests.sandbox.rooms import ANN, BO, GROUP, SUPERGROUP, TOKEN, Room


async def test_updates_repeat_until_a_higher_offset_confirms_them(room: Room) -> None:
    room.people.says(ANN, "een")
    room.people.says(ANN, "twee")
    first, second = await room.updates()
    assert first["update_id"] + 1 == second["update_id"]
    assert await room.updates() == [first, second]
    assert await room.updates(offset=second["update_id"]) == [second]
    assert await room.updates(offset=second["update_id"] + 1) == []


async def test_a_negative_offset_forgets_all_but_the_last(room: Room) -> None:
    for text in "abc":
        room.people.says(ANN, text)
    assert [update["message"]["text"] for update in await room.updates(offset=-2)] == ["b", "c"]
    assert len(await room.updates()) == 2


async def test_limit_bounds_a_batch(room: Room) -> None:
    for text in "abc":
        room.people.says(ANN, text)
    assert len(await room.updates(limit=2)) == 2


async def test_a_long_poll_answers_as_soon_as_somebody_speaks(room: Room) -> None:
    poll = asyncio.ensure_future(room.updates(timeout=20))
    await asyncio.sleep(0)
    room.people.says(ANN, "hallo")
    async with asyncio.timeout(1):
        assert (await poll)[0]["message"]["text"] == "hallo"


async def test_a_long_poll_ends_empty_after_its_timeout(room: Room) -> None:
    assert await room.updates(timeout=0.01) == []


async def test_of_two_polls_the_older_gets_a_conflict(room: Room) -> None:
    older = asyncio.ensure_future(room.updates(timeout=20))
    await asyncio.sleep(0)
    newer = asyncio.ensure_future(room.updates(timeout=20))
    with pytest.raises(ApiError, match="409 Conflict: terminated by other getUpdates"):
        await older
    room.people.says(ANN, "hallo")
    assert len(await newer) == 1


async def test_a_cancelled_poll_leaves_no_conflict_behind(room: Room) -> None:
    gone = asyncio.ensure_future(room.updates(timeout=20))
    await asyncio.sleep(0)
    gone.cancel()
    assert await room.updates(timeout=0.01) == []


async def test_only_allowed_updates_are_made(room: Room) -> None:
    await room.updates(allowed_updates='["callback_query"]')
    message = room.people.says(ANN, "hallo")
    room.people.presses(ANN, ANN, message["message_id"], "x")
    assert [list(update)[1] for update in await room.updates()] == ["callback_query"]
    assert (await room.call("getWebhookInfo"))["allowed_updates"] == ["callback_query"]
    await room.updates(allowed_updates=[])
    room.people.says(ANN, "hallo")
    assert len(await room.updates()) == 2


async def test_a_group_is_heard_only_when_it_speaks_to_the_bot(room: Room) -> None:
    people = room.people
    people.says(BO, "gewoon gepraat", chat_id=GROUP)
    people.says(BO, "/cijfers", chat_id=GROUP)
    people.says(BO, "/cijfers@other_bot", chat_id=GROUP)
    people.says(BO, "/cijfers@buurt_bot kostmand", chat_id=GROUP)
    digest = await room.call("sendMessage", chat_id=GROUP, text="Weekbericht")
    people.says(BO, "dank", chat_id=GROUP, reply_to=digest["message_id"])
    heard = [update["message"]["text"] for update in await room.hear()]
    assert heard == ["/cijfers", "/cijfers@buurt_bot kostmand", "dank"]


async def test_edits_of_people_are_updates(room: Room) -> None:
    message = room.people.says(ANN, "bij de gerages")
    room.people.edits(ANN, message["message_id"], "bij de garages")
    edited = (await room.hear())[1]["edited_message"]
    assert (edited["message_id"], edited["text"]) == (message["message_id"], "bij de garages")
    assert edited["edit_date"] == edited["date"]


async def test_message_ids_count_per_supergroup_and_together_elsewhere(room: Room) -> None:
    says = room.people.says
    assert [says(ANN, "a")["message_id"], says(BO, "b")["message_id"]] == [1, 2]
    assert says(BO, "c", chat_id=GROUP)["message_id"] == 3
    assert says(BO, "d", chat_id=SUPERGROUP)["message_id"] == 1


async def test_a_command_has_its_entity_in_utf_16_units(room: Room) -> None:
    message = room.people.says(ANN, "😀 /zoek garage")
    assert message["entities"] == [{"type": "bot_command", "offset": 3, "length": 5}]


async def test_a_start_link_carries_its_payload(room: Room) -> None:
    assert room.people.starts(ANN, "buurt-1")["text"] == "/start buurt-1"
    with pytest.raises(ValueError, match="can't carry"):
        room.people.starts(ANN, "met spatie")


async def test_a_text_too_long_arrives_in_pieces(room: Room) -> None:
    room.people.says(ANN, "x" * 5000)
    assert [len(update["message"]["text"]) for update in await room.hear()] == [4096, 904]


async def test_everything_survives_a_restart(tmp_path: Path) -> None:
    path = str(tmp_path / "sandbox.db")
    before = Room(path)
    before.people.says(ANN, "een")
    await before.call("sendMessage", chat_id=ANN, text="twee", reply_markup={"keyboard": [["Ja"]]})
    await before.updates(allowed_updates=["message"])
    before.close()
    after = Room(path)
    assert [message["text"] for message in after.people.messages(ANN)] == ["een", "twee"]
    assert after.people.keyboard(ANN) == {"keyboard": [[{"text": "Ja"}]]}
    assert len(await after.updates()) == 1
    assert after.people.says(ANN, "drie")["message_id"] == 3
    assert (await after.call("getWebhookInfo"))["allowed_updates"] == ["message"]
    after.close()


async def test_a_fault_before_leaves_no_trace_and_one_after_does(room: Room) -> None:
    room.people.starts(ANN)
    lost = Fault("sendMessage", TimeoutError("answer lost"), after=True)
    room.emulator.faults += [Fault("sendMessage", ApiError(502, "Bad Gateway"), times=2), lost]
    for _ in range(2):
        assert await room.refusal("sendMessage", chat_id=ANN, text="x") == "Bad Gateway"
    assert len(room.people.messages(ANN)) == 1
    with pytest.raises(TimeoutError):
        await room.call("sendMessage", chat_id=ANN, text="x")
    await room.call("sendMessage", chat_id=ANN, text="y")
    assert [message["text"] for message in room.people.messages(ANN)] == ["/start", "x", "y"]


async def test_the_page_hears_what_phones_see(room: Room) -> None:
    with room.emulator.subscribe() as events:
        room.people.starts(ANN)
        await room.call("sendChatAction", chat_id=ANN, action="typing")
        await room.refusal("sendMessage", chat_id=ANN, text="x", reply_parameters={"message_id": 99})
        sent = await room.call("sendMessage", chat_id=ANN, text="x")
        await room.call("deleteMessage", chat_id=ANN, message_id=sent["message_id"])
        room.people.blocks(ANN)
        room.emulator.clock_moved(room.moment)
        kinds = [(await anext(events))["type"] for _ in range(6)]
    assert kinds == ["message", "typing", "message", "deleted", "blocked", "clock"]
    assert room.emulator.events.subscriptions == set()


async def test_a_wrong_token_and_a_wrong_method_are_refused(room: Room) -> None:
    for token, code in ((TOKEN + "x", 401), ("nonsense", 404)):
        with pytest.raises(ApiError) as refused:
            await room.emulator.call(token, "getMe", {})
        assert refused.value.code == code
    assert await room.refusal("sendMoney") == "Not Found: method not found"
    assert await room.call("GETME") == await room.call("getMe")
