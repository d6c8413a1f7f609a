"""python-telegram-bot through both doors: in process, and over HTTP."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.request import HTTPXRequest

from bot.sandbox.door import InProcessRequest
from bot.sandbox.emulator import Emulator, Fault
from bot.sandbox.errors import ApiError, too_many_requests
from bot.sandbox.http import bot_api_routes
from tests.sandbox.rooms import ANN, GROUP, TOKEN, Room
from tests.sandbox.test_emulator_files import PNG

pytestmark = pytest.mark.filterwarnings("ignore:Please use", "ignore:.*retry_after")
BUTTONS = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])


async def _talk(bot: Bot, room: Room) -> None:
    """What a bot does in a day, the same through either door."""
    assert (await bot.get_me()).username == "buurt_bot"
    room.people.says(ANN, "/start hoi")
    (update,) = await bot.do_api_request("getUpdates", api_kwargs={"timeout": 5, "allowed_updates": ["message"]})
    assert update["message"]["text"] == "/start hoi"
    sent = await bot.send_message(ANN, "<b>Hoi</b> é😀", parse_mode="HTML", reply_markup=BUTTONS)
    assert (sent.text, sent.reply_markup) == ("Hoi é😀", BUTTONS)
    query = room.people.presses(ANN, ANN, sent.message_id, "yes")
    assert await bot.answer_callback_query(query, "Goed & wel")
    assert room.people.press_answers(query) == {"text": "Goed & wel", "show_alert": False}
    data = b"a\r\n--b;\r\n\x00\xff\r\r\n"
    document = await bot.send_document(ANN, data, filename='cijfers "é".csv', caption="c")
    assert document.document and document.document.file_name == 'cijfers "é".csv'
    file = await bot.get_file(document.document.file_id)
    assert bytes(await file.download_as_bytearray()) == data
    album = await bot.send_media_group(ANN, [InputMediaPhoto(PNG), InputMediaPhoto(PNG, caption="x")])
    assert album[1].caption == "x"
    for method, error in (("sendMoney", EndPointNotFound), ("sendMessage", BadRequest)):
        with pytest.raises(error):
            await bot.do_api_request(method)


async def test_in_process(room: Room) -> None:
    async with room.bot() as bot:
        await _talk(bot, room)


async def test_errors_reach_the_bot_as_its_own(room: Room) -> None:
    room.people.starts(ANN)
    bot = room.bot()
    room.emulator.faults += [
        Fault("sendMessage", too_many_requests(7)),
        Fault("sendMessage", ApiError(502, "Bad Gateway")),
        Fault("sendMessage", TimedOut()),
    ]
    for error in (RetryAfter, NetworkError, TimedOut):
        with pytest.raises(error) as refused:
            await bot.send_message(ANN, "x")
        assert refused.type is error
    room.people.blocks(ANN)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(ANN, "x")
    room.people.migrates_group(GROUP, -1_000_000_000_501)
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(GROUP, "x")
    assert migrated.value.new_chat_id == -1_000_000_000_501


async def test_a_second_poll_and_a_wrong_token_in_process(room: Room) -> None:
    bot = room.bot()
    older = asyncio.ensure_future(bot.do_api_request("getUpdates", api_kwargs={"timeout": 5}))
    await asyncio.sleep(0.01)
    await bot.do_api_request("getUpdates")
    with pytest.raises(Conflict):
        await older
    stranger = Bot("4242:other", request=InProcessRequest(room.emulator))
    with pytest.raises(InvalidToken):
        await stranger.get_me()


@asynccontextmanager
async def _serving(emulator: Emulator) -> AsyncIterator[str]:
    server = uvicorn.Server(
        uvicorn.Config(Starlette(routes=bot_api_routes(emulator)), log_level="error", lifespan="off")
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        serving = asyncio.ensure_future(server.serve([listener]))
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await serving


async def test_over_http(room: Room) -> None:
    async with _serving(room.emulator) as url:
        bot = Bot(
            TOKEN,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            request=HTTPXRequest(),
            get_updates_request=HTTPXRequest(),
        )
        async with bot:
            await _talk(bot, room)
            room.people.blocks(ANN)
            with pytest.raises(Forbidden, match="blocked"):
                await bot.send_message(ANN, "x")
            gone = asyncio.ensure_future(
                bot.do_api_request("getUpdates", api_kwargs={"timeout": 30, "offset": 900_000_000})
            )
            await _until(lambda: room.emulator.world.updates.waiting)
            gone.cancel()
            await _until(lambda: not room.emulator.world.updates.waiting)


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_every_form_a_call_may_have_over_http(room: Room) -> None:
    room.people.starts(ANN)
    transport = httpx.ASGITransport(Starlette(routes=bot_api_routes(room.emulator)))
    params = {
        "chat_id": str(ANN),
        "text": "één & twee",
        "reply_markup": '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}',
    }
    async with httpx.AsyncClient(transport=transport, base_url=f"http://here/bot{TOKEN}/") as client:
        answers = [
            await client.get("sendMessage", params=params),
            await client.post("sendMessage", data=params),
            await client.post("sendMessage", json=params | {"chat_id": ANN}),
            await client.post("sendMessage", files={name: (None, value) for name, value in params.items()}),
        ]
        assert [answer.json()["result"]["text"] for answer in answers] == ["één & twee"] * 4
        assert all("reply_markup" in answer.json()["result"] for answer in answers)
        refused = await client.post("sendMessage", data={"chat_id": "5"})
        assert (refused.status_code, refused.json()["error_code"]) == (400, 400)
        assert (await client.get("http://here/bot1:x/getMe")).status_code == 401
        assert (await client.get(f"http://here/file/bot{TOKEN}/photos/none.jpg")).status_code == 404


async def test_a_thousand_messages_take_less_than_a_second(room: Room) -> None:
    room.people.starts(ANN)
    started = time.process_time()
    for number in range(1000):
        await room.call("sendMessage", chat_id=ANN, text=f"<b>{number}</b> 0900-8844", parse_mode="HTML")
    assert time.process_time() - started < 1
