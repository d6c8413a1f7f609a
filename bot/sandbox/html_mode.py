"""parse_mode=HTML, with the refusals and their words as Telegram's server has them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.sandbox.entities import units
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.store import Json

TYPES = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot)(?![A-Za-z]));?")
_PIECE = re.compile(r"[^<]+|<")
_START = re.compile(r"<([^\s>]*)")
_END = re.compile(r"</([^\s>]*)\s*>")
_CLOSE = re.compile(r"\s*>")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?""")


@dataclass(frozen=True)
class Tag:
    name: str
    attributes: dict[str, str]
    offset: int
    part: int


def _unescaped(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        hexadecimal, decimal, named = match.groups()
        if named:
            return NAMED[named]
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else match[0]

    return _REFERENCE.sub(character, text) if "&" in text else text


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.open: list[Tag] = []
        self.entities: list[Json] = []
        self.offset = 0

    def refusal(self, reason: str, position: int | None = None) -> ApiError:
        where = "" if position is None else f" at byte offset {len(self.source[:position].encode())}"
        return bad_request(f"can't parse entities: {reason}{where}")

    def read(self) -> tuple[str, list[Json]]:
        position = 0
        while piece := _PIECE.match(self.source, position):
            position = piece.end() if piece[0] != "<" else self._tag(position)
            if piece[0] != "<":
                self._text(_unescaped(piece[0]))
        if self.open:
            raise self.refusal(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.parts), self.entities

    def _text(self, text: str) -> None:
        self.parts.append(text)
        self.offset += units(text)

    def _tag(self, position: int) -> int:
        return self._end(position) if self.source.startswith("</", position) else self._start(position)

    def _start(self, position: int) -> int:
        start = _START.match(self.source, position)
        if not start or start.end() == len(self.source):
            raise self.refusal("Unclosed start tag", position)
        name = start[1].lower()
        if name not in TYPES:
            raise self.refusal(f'Unsupported start tag "{name}"', position)
        attributes, end = self._attributes(position, start.end())
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self.refusal('Tag "span" must have class "tg-spoiler"', position)
        self.open.append(Tag(name, attributes, self.offset, len(self.parts)))
        return end

    def _attributes(self, tag_position: int, position: int) -> tuple[dict[str, str], int]:
        attributes = {}
        while match := _ATTRIBUTE.match(self.source, position):
            name, *values = match.groups()
            value = next((value for value in values if value is not None), "")
            attributes[name.lower()] = _unescaped(value)
            position = match.end()
        close = _CLOSE.match(self.source, position)
        if not close:
            raise self.refusal("Unclosed start tag", tag_position)
        return attributes, close.end()

    def _end(self, position: int) -> int:
        if not self.open:
            raise self.refusal("Unexpected end tag", position)
        end = _END.match(self.source, position)
        if not end:
            raise self.refusal("Unclosed end tag", position)
        tag, name = self.open[-1], end[1].lower()
        if name not in ("", tag.name):
            refusal = self.refusal("Unmatched end tag", position)
            refusal.description += f', expected "</{tag.name}>", found "</{name}>"'
            raise refusal
        self.open.pop()
        if self.offset > tag.offset:
            self.entities.extend(_entity(tag, self.offset, self.parts[tag.part :]))
        return end.end()


def _entity(tag: Tag, end: int, parts: Iterable[str]) -> Iterable[Json]:
    entity: Json = {"type": TYPES[tag.name], "offset": tag.offset, "length": end - tag.offset}
    if tag.name == "a":
        url = tag.attributes.get("href") or "".join(parts)
        return [entity | {"url": url}] if re.match(r"(https?|tg|mailto|tel):|\w[\w-]*(\.[\w-]+)+", url) else []
    if tag.name == "tg-emoji":
        return [entity | {"custom_emoji_id": tag.attributes.get("emoji-id", "")}]
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        return [entity | {"type": "expandable_blockquote"}]
    return [entity]


def parse_html(source: str) -> tuple[str, list[Json]]:
    """The plain text and its entities (offsets in UTF-16 units); raises ApiError as Telegram would."""
    return _Reader(source).read()
