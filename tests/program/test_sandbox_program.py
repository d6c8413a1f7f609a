import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.sandbox.town import FATMA
from tests.browser.serving import free_port
from tests.program.programs import TOKEN, Program, Running

HELLO = {"user_id": FATMA, "chat_id": FATMA, "act": "say", "text": "Bewaar dit"}


async def _state(running: Running) -> dict[str, Any]:
    state: dict[str, Any] = (await running.page.get("/sandbox/state")).json()
    return state


def _signals(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "var" / "sandbox" / "bot.db")) as database:
        count: int = database.execute("SELECT count(*) FROM signal").fetchone()[0]
        return count


async def _keeps_watching(running: Running) -> int:
    """As an open page does: how many bytes came before the stream ended."""
    async with running.page.stream("GET", "/sandbox/events") as stream:
        return sum([len(part) async for part in stream.aiter_bytes()])


async def test_a_sandbox_stops_on_ctrl_c_and_goes_on_where_it_was(alone: Program, program: Program) -> None:
    async with alone.running(PORT=str(free_port())) as first:
        watching = asyncio.create_task(_keeps_watching(first))
        assert (await first.page.get("/")).status_code == 200
        before = await _state(first)
        assert (await first.page.post("/sandbox/act", json=HELLO)).status_code == 200
        moved = (await first.page.post("/sandbox/clock", json={"to": "monday"})).json()["now"]
        async with asyncio.timeout(10):
            answer = await first.stop()
        assert (answer.code, answer.said) == (0, "")
        assert "Traceback" not in answer.complained
        assert await watching > 0
    made = _signals(program.folder)
    async with program.running(PORT=str(free_port())) as second:
        after = await _state(second)
        assert (await second.stop()).code == 0
    assert made == _signals(program.folder) > 30
    assert after["now"] > moved > before["now"]
    assert after["bot"] == before["bot"]
    assert after["chats"][str(FATMA)]["messages"][0]["text"] == "Bewaar dit"
    assert before["chats"][str(FATMA)]["messages"] == []
    assert (program.folder / "var" / "sandbox" / "bot.db").stat().st_mode & 0o077 == 0


async def test_nobody_else_may_use_its_database_its_folder_or_its_port(program: Program) -> None:
    async with program.running() as running:
        port = str(running.page.base_url.port)
        shared = {"DATABASE_URL": f"sqlite:///{program.folder}/var/sandbox/bot.db"}
        elsewhere = Program(program.folder / "elsewhere")
        elsewhere.folder.mkdir()
        taken, beside, same = await asyncio.gather(
            elsewhere.once("run", PORT=port),
            program.once("run"),
            elsewhere.once("run", TELEGRAM_BOT_TOKEN=TOKEN, **shared),
        )
    assert (taken.code, beside.code, same.code) == (2, 2, 2)
    assert taken.complaint == f"PORT: found {port}, which is in use, expected a free port"
    assert beside.complaint == "var/sandbox/telegram.db is in use by another buurtsignaal program"
    assert same.complaint.endswith("bot.db is in use by another buurtsignaal program")
