import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Request, async_playwright, expect

from tests.browser.phones import open_phones
from tests.browser.serving import free_port, serving
from tests.browser.sites import Site, stopped

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
).split()

OpenPage = Callable[..., Awaitable[Page]]
expect.set_options(timeout=15_000)  # milliseconds: what comes is seen at once, also on a busy machine


def _chromium_path() -> str:
    path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    if Path(path).is_file():
        return path
    reason = f"no Chromium at {path}: install Debian's chromium, or set CHROMIUM to its path"
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    path = _chromium_path()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


@pytest.fixture
def complaints() -> list[str]:
    """What went wrong in the browser; a test that means it to go wrong clears this."""
    return []


@pytest_asyncio.fixture(loop_scope="session")
async def open_page(chromium: Browser, complaints: list[str]) -> AsyncIterator[OpenPage]:
    """Opens the phones at an address; any console error or request to elsewhere fails the test."""
    async with AsyncExitStack() as stack:

        async def open_one(address: str, **options: Any) -> Page:
            context = await chromium.new_context(**{"viewport": {"width": 1400, "height": 900}, **options})
            stack.push_async_callback(context.close)
            page = await context.new_page()
            _watch(page, address, complaints)
            await open_phones(page, address)
            return page

        yield open_one
    assert complaints == []


def _watch(page: Page, address: str, complaints: list[str]) -> None:
    page.set_default_timeout(15_000)
    page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
    page.on("requestfailed", lambda request: complaints.extend(_failure(request)))
    page.on(
        "console",
        lambda said: complaints.append(f"console: {said.text}") if said.type in ("error", "warning") else None,
    )
    here = urlsplit(address).netloc
    page.on(
        "request",
        lambda request: complaints.append(f"request: {request.url}") if urlsplit(request.url).netloc != here else None,
    )


def _failure(request: Request) -> list[str]:
    """A page that closes cuts off its own stream."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"failed: {request.url} {request.failure}"]


@pytest_asyncio.fixture(loop_scope="session")
async def site() -> AsyncIterator[Site]:
    site = Site()
    bot = asyncio.create_task(site.run_bot())
    async with serving(site.app, free_port()) as site.address:
        yield site
    await stopped(bot)
    site.store.close()


@pytest_asyncio.fixture(loop_scope="session")
async def page(site: Site, open_page: OpenPage) -> Page:
    return await open_page(site.address)
