"""What can be shown in a chat: text, buttons, a keyboard, a file that Telegram has."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from domain.signals import Signal
from handlers.i18n import Translator

_NUMBERS_A_ROW = 3
_LONGEST_TEXT = 4_096  # characters that Telegram takes, tags not counted
_ATTACHED = "file"
_SHORT = 20  # characters that fit on half a phone


@dataclass(frozen=True)
class Button:
    """`data` comes back when it is pressed and is at most 64 bytes; with a `url` it opens that instead."""

    label: str
    data: str
    url: str = ""


Row = tuple[Button, ...]


@dataclass(frozen=True)
class Key:
    """A key of the keyboard under the chat; pressing it says its label."""

    label: str
    asks_contact: bool = False


@dataclass(frozen=True)
class Keyboard:
    rows: tuple[tuple[Key, ...], ...]


@dataclass(frozen=True)
class File:
    """A photo or voice message by the id that Telegram gave it."""

    kind: str  # photo or voice
    file_id: str


@dataclass(frozen=True)
class Upload:
    """A file of our own; the message's text is its caption, and stands alone where files are not allowed."""

    kind: str  # photo or document
    name: str
    content: bytes


@dataclass(frozen=True)
class Place:
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Message:
    """`words_of` are the ids of signals whose words staff read in it; they do not stay in the chat.

    `writing_about`: what staff write in it goes with the words of these, or when it was left for too long.
    """

    text: Markup
    rows: tuple[Row, ...] = ()
    keyboard: Keyboard | None = None
    attachment: File | Upload | Place | None = None
    words_of: tuple[int, ...] = ()
    writing_about: tuple[int, ...] = ()

    @property
    def content(self) -> bytes | None:
        return self.attachment.content if isinstance(self.attachment, Upload) else None


def api_call(message: Message) -> tuple[str, dict[str, Any]]:
    """The Bot API method that shows a message, and its parameters without the chat."""
    markup = _markup(message)
    match message.attachment:
        case Place(latitude, longitude):
            return "sendLocation", {"latitude": latitude, "longitude": longitude} | markup
        case File(kind, file_id):
            return f"send{kind.title()}", {kind: file_id} | _caption(message) | markup
        case Upload(kind, name):
            upload = {"upload": {"field": kind, "name": name}}
            return f"send{kind.title()}", upload | _caption(message) | markup
        case None:
            return "sendMessage", _text(message) | markup


def edit_call(message: Message) -> tuple[str, dict[str, Any]]:
    """The Bot API method that changes a message into this one, and its parameters without chat and message."""
    if isinstance(message.attachment, Upload):
        media = {"type": message.attachment.kind, "media": f"attach://{_ATTACHED}"} | _caption(message)
        upload = {"field": _ATTACHED, "name": message.attachment.name}
        return "editMessageMedia", {"media": media, "upload": upload} | _markup(message)
    return "editMessageText", _text(message) | _markup(message)


def _caption(message: Message) -> dict[str, Any]:
    return {"caption": str(message.text), "parse_mode": "HTML"} if message.text else {}


def _text(message: Message) -> dict[str, Any]:
    return {
        "text": str(message.text),
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def _markup(message: Message) -> dict[str, Any]:
    if message.rows:
        rows = [[_button(one) for one in row] for row in message.rows]
        return {"reply_markup": {"inline_keyboard": rows}}
    if message.keyboard:
        keys = [[_key(one) for one in row] for row in message.keyboard.rows]
        return {"reply_markup": {"keyboard": keys, "resize_keyboard": True, "is_persistent": True}}
    return {}


def _button(button: Button) -> dict[str, Any]:
    return {"text": button.label} | ({"url": button.url} if button.url else {"callback_data": button.data})


def _key(key: Key) -> dict[str, Any]:
    return {"text": key.label} | ({"request_contact": True} if key.asks_contact else {})


def lines(*parts: str | Markup | None) -> Markup:
    """The parts that are there, each on a line of its own; what is not markup is escaped."""
    return Markup("\n").join(part for part in parts if part)


def split(parts: Iterable[Markup], most: int = _LONGEST_TEXT) -> list[Markup]:
    """As few texts as hold these lines; a line with its tags is never cut."""
    texts: list[Markup] = []
    for part in parts:
        whole = lines(texts[-1], part) if texts else part
        texts = [*texts[:-1], whole] if len(whole) <= most else [*texts, part]
    return texts


def card_rows(signals: Iterable[Signal]) -> tuple[Row, ...]:
    """A button for each card, three on a row."""
    buttons = [Button(one.short_number, f"card:{one.id}") for one in signals]
    return tuple(tuple(buttons[start : start + _NUMBERS_A_ROW]) for start in range(0, len(buttons), _NUMBERS_A_ROW))


def pairs(buttons: list[Button]) -> tuple[Row, ...]:
    """Two on a row; a long label gets a row of its own, since a phone would cut it."""
    rows: list[Row] = []
    for one in buttons:
        beside = rows and len(rows[-1]) == 1 and max(len(one.label), len(rows[-1][0].label)) <= _SHORT
        rows = [*rows[:-1], (*rows[-1], one)] if beside else [*rows, (one,)]
    return tuple(rows)


def shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def quoted(t: Translator, text: str | Markup) -> Markup | None:
    """Between the quotation marks of who reads it."""
    return t.text("“{text}”", text=text) if text else None
