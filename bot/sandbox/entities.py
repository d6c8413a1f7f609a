"""Text with its entities: offsets and lengths in UTF-16 units, commands and links found by themselves."""

import re
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.store import Json

Formatted = tuple[str, list[Json]]

FOUND = {
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"),
    "url": re.compile(
        r"(?:https?://|www\.)[^\s<>\"]+[^\s<>\".,;:!?)'’”]"
        r"|(?<![\w@.-])(?:[\w-]+\.)+(?:nl|com|org|net|eu|info|io|me)(?![\w@.-])(?:/[^\s<>\"]*[^\s<>\".,;:!?)'’”])?"
    ),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "mention": re.compile(r"(?<![\w@.])@[A-Za-z0-9_]{3,32}(?!\w)"),
    "hashtag": re.compile(r"(?<![\w#&])#\w*[^\W\d_]\w*"),
    "phone_number": re.compile(r"(?<![\w+/.-])(?:\+[1-9]|0)[\d ()-]{6,17}\d(?!\w)"),
}
HINTS = {
    "bot_command": "/",
    "url": ".",
    "email": "@",
    "mention": "@",
    "hashtag": "#",
    "phone_number": "+0",
}
# Nothing is looked for inside these.
CLOSED = {"code", "pre", "text_link", "url", "text_mention", "custom_emoji"}


def units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """The piece of text an entity is about."""
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def _span(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _touches(entity: Json, others: list[Json]) -> bool:
    start, end = _span(entity)
    return any(start < other_end and other_start < end for other_start, other_end in map(_span, others))


def detected(text: str, given: list[Json]) -> list[Json]:
    closed = [entity for entity in given if entity["type"] in CLOSED]
    for kind, pattern in FOUND.items():
        if not any(hint in text for hint in HINTS[kind]):
            continue
        for match in pattern.finditer(text):
            entity = {"type": kind, "offset": units(text[: match.start()]), "length": units(match[0])}
            if not _touches(entity, closed):
                closed.append(entity)
                given = [*given, entity]
    return given


def _trimmed(text: str, entities: list[Json]) -> Formatted:
    trimmed = text.strip()
    if trimmed == text:
        return text, entities
    skipped = units(text[: len(text) - len(text.lstrip())])
    length = units(trimmed)
    moved = []
    for entity in entities:
        start, end = (min(max(edge - skipped, 0), length) for edge in _span(entity))
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return trimmed, moved


def finished(text: str, entities: list[Json]) -> Formatted:
    """As Telegram stores it: white space around it gone, entities found and in order."""
    trimmed, kept = _trimmed(text.replace("\r", ""), entities)
    found = detected(trimmed, kept)
    return trimmed, sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def given_entities(text: str, entities: Any) -> list[Json]:
    """Entities a caller sent beside the text; those outside the text are dropped, as Telegram does."""
    if not isinstance(entities, list) or not all(isinstance(entity, dict) for entity in entities):
        raise bad_request("can't parse message entities: expected an Array of objects")
    total = units(text)
    kept = []
    for entity in entities:
        if not {"type", "offset", "length"} <= entity.keys():
            raise bad_request("can't parse MessageEntity: Can't find field")
        start, end = max(entity["offset"], 0), min(_span(entity)[1], total)
        if end > start:
            kept.append(entity | {"offset": start, "length": end - start})
    return kept
