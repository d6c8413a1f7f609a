"""Parameters as they come in: over HTTP all are strings, in JSON some are values already."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.store import Json

INTEGERS = (
    "chat_id from_chat_id message_id reply_to_message_id user_id offset limit message_thread_id cache_time"
    " duration width height live_period heading proximity_alert_radius direct_messages_topic_id"
)
FLOATS = "latitude longitude horizontal_accuracy timeout"
BOOLEANS = (
    "disable_notification protect_content allow_sending_without_reply disable_web_page_preview show_alert"
    " drop_pending_updates disable_content_type_detection has_spoiler show_caption_above_media"
    " allow_paid_broadcast"
)
STRUCTURES = (
    "reply_markup entities caption_entities reply_parameters link_preview_options media allowed_updates"
    " commands scope menu_button message_ids"
)


def _integer(name: str, text: str) -> int | str:
    try:
        return int(text)
    except ValueError:
        if name == "chat_id":
            return text
        raise bad_request(f'can\'t parse "{name}" as an integer') from None


def _float(name: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise bad_request(f'can\'t parse "{name}" as a number') from None
    return int(value) if value.is_integer() else value


def _boolean(_name: str, text: str) -> bool:
    return text.lower() in {"true", "yes", "1"}


def _structure(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None


READERS: dict[str, Callable[[str, str], Any]] = {
    name: reader
    for names, reader in (
        (INTEGERS, _integer),
        (FLOATS, _float),
        (BOOLEANS, _boolean),
        (STRUCTURES, _structure),
    )
    for name in names.split()
}


def read(params: Mapping[str, Any]) -> Json:
    read: Json = {}
    for name, value in params.items():
        reader = READERS.get(name)
        if isinstance(value, str):
            _check_encoding(value)
            if reader is not None:
                value = reader(name, value) if value else None
        if value is not None:
            read[name] = value
    return read


def _check_encoding(text: str) -> None:
    if text.isascii():
        return
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
