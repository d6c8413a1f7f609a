import asyncio
import signal
import sys
from asyncio.subprocess import PIPE
from contextlib import closing

from starlette.applications import Starlette

from bot.sandbox.http import bot_api_routes
from tests.browser.serving import free_port, serving
from tests.program.programs import ROOT, TOKEN, Program, ended
from tests.sandbox.rooms import Room

NEVER_ENDS = """
import asyncio
from bot.stopping import stop_on_signals
async def main():
    stop = asyncio.Event()
    stop_on_signals(stop)
    print("started", flush=True)
    await stop.wait()
    print("stopping", flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


async def test_a_token_that_telegram_refuses_is_told_in_one_line_without_it(program: Program) -> None:
    with closing(Room()) as room:
        routes = bot_api_routes(room.emulator)
        async with serving(lambda closed: Starlette(routes=routes), free_port()) as address:
            answer = await program.once("run", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=address)
    assert answer.code == 2
    assert answer.complaint == (
        f"TELEGRAM_BOT_TOKEN: found a token that {address.rstrip('/')} refuses, expected the one that @BotFather gave"
    )


async def test_without_a_network_it_says_so_and_tries_again_until_it_is_stopped(program: Program) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    process = await program.start("run", TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=nowhere, LOG_FORMAT="json")
    assert process.stderr
    async with asyncio.timeout(40):
        lines = [await process.stderr.readline() for _ in range(2)]
    assert all(b"Telegram cannot be reached" in line for line in lines)
    process.send_signal(signal.SIGTERM)
    answer = await ended(process)
    assert (answer.code, answer.said) == (0, "")
    assert TOKEN.partition(":")[2] not in answer.complained + str(lines)


async def test_a_second_ctrl_c_stops_at_once() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", NEVER_ENDS, stdout=PIPE, stderr=PIPE, cwd=ROOT)
    assert process.stdout
    for said in (b"started\n", b"stopping\n"):
        assert await process.stdout.readline() == said
        process.send_signal(signal.SIGINT)
    assert (await ended(process)).code == -signal.SIGINT
