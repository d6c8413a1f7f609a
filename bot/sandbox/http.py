"""The way in over HTTP, as api.telegram.org has it: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import json
import re
from collections.abc import Coroutine
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.emulator import Emulator
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.world import Upload

Body = tuple[dict[str, Any], dict[str, Upload]]

_NAMES = re.compile(r'\b(name|filename)="([^"]*)"')
_TYPE = re.compile(r"(?im)^content-type:\s*([^\s;]+)")


def _multipart(content_type: str, body: bytes) -> Body:
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    if not boundary:
        raise bad_request("there is no boundary in the multipart/form-data")
    params: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode())[1:]:
        head, _, data = part.partition(b"\r\n\r\n")
        header = head.decode(errors="replace")
        # Browsers and httpx write a quote in a name as %22, and nothing else.
        names = {key: value.replace("%22", '"') for key, value in _NAMES.findall(header)}
        if "filename" in names:
            kind = _TYPE.search(header)
            files[names.get("name", "")] = Upload(data, names["filename"], kind and kind[1])
        elif "name" in names:
            params[names["name"]] = data.decode(errors="replace")
    return params, files


async def _read_body(request: Request) -> Body:
    body = await request.body()
    content_type = request.headers.get("content-type", "")
    if content_type.startswith("multipart/form-data"):
        return _multipart(content_type, body)
    if content_type.startswith("application/json"):
        try:
            sent = json.loads(body or b"{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        return (sent, {}) if isinstance(sent, dict) else ({}, {})
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True)), {}


async def _hang_up(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _while_listening(request: Request, answer: Coroutine[Any, Any, Any]) -> Any:
    """Nobody waits in a long poll whose bot is gone."""
    answered, gone = asyncio.ensure_future(answer), asyncio.ensure_future(_hang_up(request))
    await asyncio.wait({answered, gone}, return_when=asyncio.FIRST_COMPLETED)
    gone.cancel()
    if answered.done():
        return answered.result()
    answered.cancel()
    return []


def bot_api_routes(emulator: Emulator) -> list[Route]:
    async def call(request: Request) -> Response:
        try:
            params, files = await _read_body(request)
            token, method = request.path_params["token"], request.path_params["method"]
            answer = emulator.call(token, method, {**request.query_params, **params}, files)
            result = await _while_listening(request, answer)
        except ApiError as error:
            return JSONResponse(error.answer(), error.code)
        return JSONResponse({"ok": True, "result": result})

    async def download(request: Request) -> Response:
        try:
            data = emulator.file(request.path_params["token"], request.path_params["path"])
        except ApiError as error:
            return JSONResponse(error.answer(), error.code)
        return Response(data, media_type="application/octet-stream")

    return [
        Route("/file/bot{token}/{path:path}", download, methods=["GET"]),
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
    ]
