"""The way in for tests: python-telegram-bot hands its calls straight to the emulator, without a network."""

import asyncio
import json
from typing import IO, Any
from urllib.parse import unquote

from telegram.request import BaseRequest, RequestData

from bot.sandbox.emulator import Emulator
from bot.sandbox.errors import ApiError
from bot.sandbox.world import Upload


def _upload(file_name: str, content: bytes | IO[bytes], mime_type: str) -> Upload:
    return Upload(content if isinstance(content, bytes) else content.read(), file_name, mime_type)


class InProcessRequest(BaseRequest):
    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_timeouts: Any, **_more: Any
    ) -> tuple[int, bytes]:
        # A network always gives others a turn; without one a polling loop would never.
        await asyncio.sleep(0)
        address, _, called = unquote(url).rpartition("/bot")
        token, _, path = called.partition("/")
        try:
            if address.endswith("/file"):
                return 200, self._emulator.file(token, path)
            sent = request_data or RequestData()
            files = {name: _upload(*file) for name, file in sent.multipart_data.items()}
            result = await self._emulator.call(token, path, sent.json_parameters, files)
        except ApiError as error:
            return error.code, json.dumps(error.answer()).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()
