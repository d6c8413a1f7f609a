"""The Bot API as a bot sees it, kept in one object; door.py and http.py lead to it."""

import re
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.sandbox import account, commands, files, media, parameters, queries, sending
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.events import Events, Subscription
from bot.sandbox.limits import Limits
from bot.sandbox.store import Json, Store
from bot.sandbox.world import KEPT_IN_MEMORY, Call, Upload, World

Method = Callable[[Call], Any]

SENDING: dict[str, Method] = {
    "sendMessage": sending.send_message,
    "sendLocation": sending.send_location,
    "sendPhoto": media.send_photo,
    "sendVoice": media.send_voice,
    "sendDocument": media.send_document,
    "sendVideo": media.send_video,
    "sendMediaGroup": media.send_media_group,
}
EDITING: dict[str, Method] = {
    "editMessageText": sending.edit_message_text,
    "editMessageCaption": sending.edit_message_caption,
    "editMessageMedia": media.edit_message_media,
    "editMessageReplyMarkup": sending.edit_message_reply_markup,
}
METHODS: dict[str, Method] = {
    **SENDING,
    **EDITING,
    "deleteMessage": sending.delete_message,
    "deleteMessages": sending.delete_messages,
    "sendChatAction": sending.send_chat_action,
    "answerCallbackQuery": queries.answer_callback_query,
    "getFile": files.get_file,
    "getMe": account.get_me,
    "deleteWebhook": account.delete_webhook,
    "getWebhookInfo": account.get_webhook_info,
    "setMyCommands": commands.set_my_commands,
    "getMyCommands": commands.get_my_commands,
    "deleteMyCommands": commands.delete_my_commands,
    "setMyName": account.set_my_name,
    "getMyName": account.get_my_name,
    "setMyDescription": account.set_my_description,
    "getMyDescription": account.get_my_description,
    "setMyShortDescription": account.set_my_short_description,
    "getMyShortDescription": account.get_my_short_description,
    "setChatMenuButton": account.set_chat_menu_button,
    "leaveChat": account.leave_chat,
    "getChat": account.get_chat,
    "getChatMember": account.get_chat_member,
    "getChatAdministrators": account.get_chat_administrators,
}
# Telegram takes method names in any case.
BY_NAME = {name.lower(): name for name in (*METHODS, "getUpdates")}
LONGEST_POLL = 50


@dataclass
class Fault:
    """The next `times` calls of `method` ("*": any) raise `error`: before they take effect, or after it."""

    method: str
    error: Exception
    times: int = 1
    after: bool = False
    chat_id: int | None = None

    def strikes(self, method: str, params: Json, *, after: bool) -> bool:
        mine = self.method in ("*", method) and self.chat_id in (None, params.get("chat_id"))
        return mine and self.after == after and self.times > 0


class Emulator:
    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        real: Callable[[], float] = time.monotonic,
        *,
        limits: bool = True,
    ) -> None:
        self.world = World(store, now, real)
        self.faults: list[Fault] = []
        self.accepted: deque[tuple[str, Json]] = deque(maxlen=KEPT_IN_MEMORY)
        self._limits = Limits(real) if limits else None

    @property
    def made(self) -> deque[Json]:
        """The updates made, oldest first."""
        return self.world.made

    @property
    def events(self) -> Events:
        return self.world.events

    def subscribe(self) -> Subscription:
        return self.world.events.subscribe()

    def clock_moved(self, now: datetime) -> None:
        self.events.publish({"type": "clock", "chat_id": 0, "now": now.isoformat()})

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, bytes | Upload] | None = None,
    ) -> Any:
        self._check_token(token)
        name = BY_NAME.get(method.lower())
        if name is None:
            raise ApiError(404, "Not Found: method not found")
        uploads = {key: _upload(file) for key, file in (files or {}).items()}
        # A file sent as the field itself is the same as one attached to it.
        field = name.removeprefix("send").lower()
        own = {field: f"attach://{field}"} if field in uploads else {}
        read = own | parameters.read(params)
        self._strike(name, read, after=False)
        result = await self._run(name, Call(self.world, read, uploads))
        self.accepted.append((name, read))
        self._strike(name, read, after=True)
        return result

    async def _run(self, name: str, call: Call) -> Any:
        if name == "getUpdates":
            return await self._get_updates(call)
        with self.world.changing():
            result = METHODS[name](call)
            self._limit(name, result)
        return result

    def _limit(self, name: str, result: Any) -> None:
        """Checked last, so that only what would have been sent counts; a refusal takes it all back."""
        if self._limits is None:
            return
        sent = result if isinstance(result, list) else [result]
        if name in SENDING or (name in EDITING and sent[0]["chat"]["id"] < 0):
            self._limits.take(sent[0]["chat"]["id"], len(sent))

    async def _get_updates(self, call: Call) -> list[Json]:
        allowed = call.params.get("allowed_updates")
        if allowed is not None:
            if not isinstance(allowed, list):
                raise bad_request("can't parse allowed updates: expected an Array of String")
            self.world.updates.allow(allowed)
        limit = min(max(call.integer("limit", 100), 1), 100)
        timeout = min(float(call.params.get("timeout", 0)), LONGEST_POLL)
        return await self.world.updates.get(call.integer("offset", 0), limit, timeout)

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"\d+:[\w-]+", token):
            raise ApiError(404, "Not Found")
        if token != (self.world.store.setting("bot") or {}).get("token"):
            raise ApiError(401, "Unauthorized")

    def _strike(self, method: str, params: Json, *, after: bool) -> None:
        for fault in self.faults:
            if fault.strikes(method, params, after=after):
                fault.times -= 1
                raise fault.error

    def file(self, token: str, path: str) -> bytes:
        """What lies behind /file/bot<token>/<path>; raises ApiError."""
        self._check_token(token)
        data = self.world.store.file_at(path)
        if data is None:
            raise ApiError(404, "Not Found: file not found")
        return data


def _upload(file: bytes | Upload) -> Upload:
    return file if isinstance(file, Upload) else Upload(file)
