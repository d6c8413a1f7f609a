import json
import subprocess
import sys

import httpx
import pytest

from bot import logs
from tests.program.programs import ROOT, TOKEN

SECRET = TOKEN.partition(":")[2]
TALKS = """
import asyncio, logging, sys, warnings
import httpx, structlog
from sqlalchemy import create_engine, text
from telegram import Update
from bot import logs

token, words, log_format = sys.argv[1:]
logs.set_up(log_format)
log = structlog.get_logger()

def refused():
    request = httpx.Request("POST", f"https://api.telegram.org/bot{token}/sendMessage")
    httpx.Response(500, request=request).raise_for_status()

try:
    refused()
except httpx.HTTPError as error:
    log.error("refused", exc_info=True, address=str(error.request.url), token=token, clock="12:30:05")
    logging.getLogger("httpx").error("HTTP Request: %s %s", "POST", error.request.url, exc_info=error)
    logging.getLogger("httpx").info("HTTP Request: %s", error.request.url)
try:
    with create_engine("sqlite://").connect() as connection:
        connection.execute(text("SELECT nothing WHERE :words"), {"words": words})
except Exception as error:
    log.error("a question failed", exc_info=True, error=error)
update = Update(7)
logging.getLogger("telegram.ext.Application").critical("Error with update %s: %s", update, words)
logging.getLogger("telegram.request").error('Can not load invalid JSON data: "%s"', words)
warnings.warn(f"https://api.telegram.org/bot{token}/getMe")

async def forgets():
    asyncio.get_running_loop().set_exception_handler(logs.log_stray_error)
    async def fails():
        raise ValueError(words)
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)

asyncio.run(forgets())
raise ExceptionGroup(words, [ValueError(words), OSError(f"cannot reach bot{token}")])
"""


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_no_token_and_no_words_of_people_reach_the_log(log_format: str) -> None:
    words = "Elke avond staan er jongens bij de garages"
    talking = subprocess.run(
        [sys.executable, "-c", TALKS, TOKEN, words, log_format], cwd=ROOT, capture_output=True, text=True
    )
    logged = talking.stderr
    assert (talking.returncode, talking.stdout) == (1, "")
    assert SECRET not in logged
    assert words not in logged
    assert "https://api.telegram.org/bot123456789:***/sendMessage" in logged
    assert "12:30:05" in logged
    for told in ("HTTPStatusError: Server error", "OperationalError", "ExceptionGroup", "cannot reach bot"):
        assert told in logged
    if log_format == "json":
        lines = [json.loads(line) for line in logged.splitlines()]
        assert [line["level"] for line in lines].count("critical") == 2
        assert "an error nobody waited for" in [line["event"] for line in lines]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"https://x/bot{TOKEN}/getMe", "https://x/bot123456789:***/getMe"),
        (f"https://x/file/bot{TOKEN}/a.jpg", "https://x/file/bot123456789:***/a.jpg"),
        (f"https://x/bot{TOKEN.replace(':', '%3A')}/getMe", "https://x/bot123456789%3A***/getMe"),
        (f"token={TOKEN!r}", "token='123456789:***'"),
        ("bot42:short-one", "bot42:***"),
        ("2026-11-24T09:30:00Z http://127.0.0.1:8080", "2026-11-24T09:30:00Z http://127.0.0.1:8080"),
    ],
)
def test_a_token_is_masked_wherever_it_stands(line: str, shown: str) -> None:
    assert logs.masked(None, "error", line) == shown


def test_an_error_tells_what_led_to_it() -> None:
    try:
        try:
            raise httpx.ConnectError("All connection attempts failed")
        except httpx.ConnectError as error:
            raise KeyError("what somebody wrote") from error
    except KeyError as error:
        told = list(logs.told(error))
    assert "ConnectError: All connection attempts failed" in told
    assert told[-1] == "KeyError"
