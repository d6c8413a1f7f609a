"""The phones in a browser: the page, its JSON and its stream of events."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.sandbox.acts import ACTS
from bot.sandbox.clock import SandboxClock
from bot.sandbox.emulator import Emulator
from bot.sandbox.errors import ApiError
from bot.sandbox.events import Subscription
from bot.sandbox.people import People
from bot.sandbox.phones import Phone, as_shown, changes_phones, current, state
from bot.sandbox.same_origin import SameOrigin
from bot.sandbox.store import Json

__all__ = ["CLOCK_STEPS", "Phone", "page_routes"]

FOLDER = Path(__file__).with_name("page")
MEDIA_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".ogg": "audio/ogg",
}
# Only what a browser can't run is shown in place; the rest is offered as a download.
SHOWN_FILES = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG": "image/png",
    b"GIF8": "image/gif",
    b"RIFF": "image/webp",
    b"OggS": "audio/ogg",
}
CLOCK_STEPS = ("+30s", "+1h", "working_day", "monday")
LARGEST_BODY = 30 * 1024 * 1024
TICK_SECONDS = 1.0


@dataclass(frozen=True)
class Page:
    emulator: Emulator
    people: People
    phones: Sequence[Phone]
    clock: SandboxClock
    move_clock: Callable[[str], Awaitable[None]]
    closing: Callable[[], bool]
    moving: asyncio.Lock = field(default_factory=asyncio.Lock)

    def state(self) -> Json:
        return state(self.emulator.world, self.phones, self.clock.now())

    def phone(self, user_id: object, chat_id: object) -> Phone:
        for phone in current(self.emulator.world, self.phones):
            if (phone.user_id, phone.chat_id) == (user_id, chat_id):
                return phone
        raise HTTPException(404, "Die telefoon is er niet.")


def page_routes(
    emulator: Emulator,
    people: People,
    phones: Sequence[Phone],
    clock: SandboxClock,
    move_clock: Callable[[str], Awaitable[None]],
    closing: Callable[[], bool] = lambda: False,
) -> list[Route]:
    """`move_clock` takes one of CLOCK_STEPS; open streams end within a second once `closing()` is true."""
    page = Page(emulator, people, phones, clock, move_clock, closing)
    guard = [Middleware(SameOrigin)]

    def route(path: str, method: str, answer: Callable[[Page, Request], Awaitable[Response]]) -> Route:
        async def endpoint(request: Request) -> Response:
            try:
                return await answer(page, request)
            except HTTPException as error:
                return JSONResponse({"error": error.detail}, error.status_code)

        return Route(path, endpoint, methods=[method], middleware=guard)

    return [
        route("/", "GET", _index),
        route("/sandbox/page/{name}", "GET", _asset),
        route("/sandbox/state", "GET", _state),
        route("/sandbox/events", "GET", _events),
        route("/sandbox/commands", "GET", _commands),
        route("/sandbox/file/{file_id}", "GET", _file),
        route("/sandbox/act", "POST", _act),
        route("/sandbox/clock", "POST", _clock),
    ]


async def _index(page: Page, request: Request) -> Response:
    return FileResponse(FOLDER / "index.html")


async def _asset(page: Page, request: Request) -> Response:
    path = FOLDER / Path(request.path_params["name"]).name
    if path.suffix not in MEDIA_TYPES or not path.is_file():
        raise HTTPException(404, "Dit bestand is er niet.")
    return FileResponse(path, media_type=MEDIA_TYPES[path.suffix], headers={"Cache-Control": "no-cache"})


async def _state(page: Page, request: Request) -> Response:
    return JSONResponse(page.state())


async def _events(page: Page, request: Request) -> Response:
    return StreamingResponse(_stream(page), media_type="text/event-stream")


async def _stream(page: Page) -> AsyncIterator[str]:
    # Subscribed before the state is read, without a pause between: no event is missed or told twice.
    with page.emulator.subscribe() as subscription:
        yield "retry: 1000\n" + _sent("state", page.state())
        while not page.closing():
            event = await _next(subscription)
            if event is None:
                yield ": still here\n\n"
            elif changes_phones(event):
                yield _sent("state", page.state())
            else:
                yield _sent("message", as_shown(page.emulator.world, event))


async def _next(subscription: Subscription) -> Json | None:
    try:
        async with asyncio.timeout(TICK_SECONDS):
            return await anext(subscription)
    except TimeoutError:
        return None


def _sent(name: str, body: Json) -> str:
    return f"event: {name}\ndata: {json.dumps(body, ensure_ascii=False)}\n\n"


async def _commands(page: Page, request: Request) -> Response:
    try:
        user_id, chat_id = (int(request.query_params[name]) for name in ("user_id", "chat_id"))
    except (KeyError, ValueError):
        raise HTTPException(400, "user_id en chat_id zijn nodig.") from None
    phone = page.phone(user_id, chat_id)
    return JSONResponse({"commands": page.people.commands(phone.user_id, phone.chat_id)})


async def _file(page: Page, request: Request) -> Response:
    data = page.emulator.world.store.file_data(request.path_params["file_id"])
    if data is None:
        raise HTTPException(404, "Dit bestand is er niet.")
    for start, media_type in SHOWN_FILES.items():
        if data.startswith(start):
            return Response(data, media_type=media_type)
    return Response(data, media_type="application/octet-stream", headers={"Content-Disposition": "attachment"})


async def _act(page: Page, request: Request) -> Response:
    body = await _body(request)
    phone = page.phone(body.get("user_id"), body.get("chat_id"))
    act = ACTS.get(str(body.get("act")))
    if act is None:
        raise HTTPException(400, "Die handeling is er niet.")
    try:
        return JSONResponse(act(page.people, phone, body) or {})
    except ApiError as error:
        raise HTTPException(400, f"Dat lukt niet: {error.description}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise HTTPException(400, f"Dat lukt niet: {error}") from error


async def _clock(page: Page, request: Request) -> Response:
    step = (await _body(request)).get("to")
    if step not in CLOCK_STEPS:
        raise HTTPException(400, "Zo kan de klok niet vooruit.")
    async with page.moving:
        await page.move_clock(str(step))
    return JSONResponse({"now": page.clock.now().isoformat()})


async def _body(request: Request) -> dict[str, Any]:
    read = bytearray()
    async for part in request.stream():
        read += part
        if len(read) > LARGEST_BODY:
            raise HTTPException(413, "Dat is te groot: hoogstens 20 MB.")
    try:
        body = json.loads(read)
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise HTTPException(400, "Dit verzoek is niet te lezen.")
    return body
