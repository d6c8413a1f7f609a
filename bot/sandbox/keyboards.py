"""reply_markup: read, and refused where Telegram refuses it."""

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.store import Json

ACTIONS = (
    "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat"
    " switch_inline_query_chosen_chat copy_text callback_game pay"
).split()
MOST_BUTTONS = 100
LONGEST_DATA = 64


@dataclass(frozen=True)
class Keyboard:
    """kind: inline, reply, remove or force."""

    kind: str
    body: Json


def read_keyboard(markup: Any, chat_type: str) -> Keyboard | None:
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup)
    if "keyboard" in markup:
        return _reply(markup, chat_type)
    if markup.get("remove_keyboard"):
        return Keyboard("remove", markup)
    if markup.get("force_reply"):
        return Keyboard("force", markup)
    return None


def _rows(markup: Json, name: str, label: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" of the {label} must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" of the {label} must be an Array of Arrays')
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _inline(markup: Json) -> Keyboard | None:
    rows = _rows(markup, "inline_keyboard", "InlineKeyboardMarkup")
    for row in rows:
        for button in row:
            _check_inline_button(button)
    return Keyboard("inline", {"inline_keyboard": rows}) if rows else None


def _check_inline_button(button: Any) -> None:
    refused = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(refused + "expected an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request(refused + 'Field "text" must be a non-empty String')
    actions = [action for action in ACTIONS if action in button]
    if not actions:
        raise bad_request(refused + "Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request(refused + f"Only one of the fields {' and '.join(actions)} may be used")
    if actions == ["callback_data"]:
        _check_data(button["callback_data"])
    if actions == ["url"]:
        _check_url(button["url"])


def _check_data(data: Any) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    if not isinstance(url, str) or not re.match(r"(https?://|tg://|(?!\w+://)[\w-]+\.)\S*$", url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _reply(markup: Json, chat_type: str) -> Keyboard | None:
    rows = _rows(markup, "keyboard", "ReplyKeyboardMarkup")
    whole = [[_reply_button(button, chat_type) for button in row] for row in rows]
    return Keyboard("reply", markup | {"keyboard": whole}) if whole else None


def _reply_button(button: Any, chat_type: str) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"]:
        raise bad_request('can\'t parse keyboard button: Field "text" must be a non-empty String')
    for asked, what in (("request_contact", "phone number"), ("request_location", "location")):
        if button.get(asked) and chat_type != "private":
            raise bad_request(f"{what} can be requested in private chats only")
    return button
