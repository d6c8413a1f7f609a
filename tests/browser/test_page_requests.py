"""What the page's routes accept, without a browser."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.browser.sites import FATMA, ROB, SANNE, Site

HERE = "http://127.0.0.1:8000"


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    site = Site()
    yield site
    site.store.close()


@pytest.fixture
async def client(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=site.app(lambda: True))
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        yield client


def says(text: str = "hoi", **more: Any) -> dict[str, Any]:
    return {"act": "say", "user_id": FATMA, "chat_id": FATMA, "text": text, **more}


async def test_the_page_allows_nothing_from_elsewhere(client: httpx.AsyncClient) -> None:
    answer = await client.get("/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    for name in ("phones.js", "phones.css", "favicon.svg"):
        assert (await client.get(f"/sandbox/page/{name}")).status_code == 200


@pytest.mark.parametrize("name", ["nothing.js", "..%2Fpage.py", "%2E%2E%2Fstore.py"])
async def test_only_the_pages_own_files_are_given(client: httpx.AsyncClient, name: str) -> None:
    assert (await client.get(f"/sandbox/page/{name}")).status_code == 404


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1", "[::1]:8000"])
async def test_names_of_this_machine_are_let_in(client: httpx.AsyncClient, host: str) -> None:
    headers = {"host": host, "origin": f"http://{host}"}
    assert (await client.post("/sandbox/act", json=says(), headers=headers)).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost@evil.example", ""])
async def test_other_names_are_not_even_shown_the_page(client: httpx.AsyncClient, host: str) -> None:
    for path in ("/", "/sandbox/state", "/sandbox/events"):
        assert (await client.get(path, headers={"host": host})).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:8000"},
        {"sec-fetch-site": "cross-site"},
        {"content-type": "text/plain"},
    ],
)
async def test_other_pages_can_do_nothing(client: httpx.AsyncClient, site: Site, headers: dict[str, str]) -> None:
    answer = await client.post("/sandbox/act", json=says(), headers=headers)
    assert answer.status_code == 403
    assert (await client.post("/sandbox/clock", json={"to": "+1h"}, headers=headers)).status_code == 403
    assert site.people.messages(FATMA) == []
    assert site.moves == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (says(act="dance"), 400),
        (says(text=""), 400),
        (says(act="press", message_id="x", data="y"), 400),
        (says(act="edit", message_id=99, text="x"), 400),
        (says(act="photo", data="no base64!"), 400),
        (says(user_id=SANNE), 404),
        (says(chat_id=-5), 404),
        (says(user_id="101"), 404),
        ({"act": "say"}, 404),
        ([1, 2], 400),
    ],
)
async def test_nonsense_is_refused_with_a_reason(client: httpx.AsyncClient, body: Any, status: int) -> None:
    answer = await client.post("/sandbox/act", json=body)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_the_clock_takes_only_its_four_steps(client: httpx.AsyncClient, site: Site) -> None:
    assert (await client.post("/sandbox/clock", json={"to": "yesterday"})).status_code == 400
    answer = await client.post("/sandbox/clock", json={"to": "monday"})
    assert answer.json()["now"].startswith("2026-11-24T10:30")
    assert site.moves == ["monday"]


async def test_the_state_has_every_phone(client: httpx.AsyncClient, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    state = (await client.get("/sandbox/state")).json()
    assert [(slot["key"], len(slot["phones"])) for slot in state["slots"]] == [
        ("resident", 3),
        ("coordinator", 1),
        ("oov", 1),
    ]
    assert state["slots"][2]["phones"][0]["user_id"] == ROB
    assert [message["text"] for message in state["chats"][str(FATMA)]["messages"]] == ["hoi"]


async def test_a_file_that_could_run_is_only_a_download(client: httpx.AsyncClient, site: Site) -> None:
    data = b64encode(b"<script>alert(1)</script>").decode()
    body = says(act="document", data=data, name="x.html", type="text/html")
    assert (await client.post("/sandbox/act", json=body)).status_code == 200
    sent = site.people.messages(FATMA)[-1]["document"]
    answer = await client.get(f"/sandbox/file/{sent['file_id']}")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == "attachment"
    assert (await client.get("/sandbox/file/unknown")).status_code == 404


async def test_two_moves_of_the_clock_never_run_at_once(client: httpx.AsyncClient, site: Site) -> None:
    steps = ["+30s", "+1h", "monday"]
    await asyncio.gather(*(client.post("/sandbox/clock", json={"to": step}) for step in steps))
    assert sorted(site.moves) == sorted(steps)
