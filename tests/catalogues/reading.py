from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from domain.texts import HOME_LANGUAGE

ROOT = Path(__file__).parents[2]
PATHS = sorted(ROOT.glob("locales/*/LC_MESSAGES/buurtsignaal.po"))

OF_RESIDENTS = "babel.residents.cfg"

Key = tuple[str | None, tuple[str, ...]]


@cache
def extracted(mapping: str = "babel.cfg") -> Catalog:
    """What the code says now, found as `make texts` finds it."""
    with (ROOT / mapping).open() as file:
        method_map, options_map = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]
    found = Catalog()
    for path, line, message, _, context in extract_from_dir(ROOT, method_map, options_map):
        found.add(message, None, [(path, line)], context=context)
    return found


def asked_of(language: str) -> Catalog:
    """What a language has: only in Dutch and English is what nobody but staff reads."""
    return extracted() if language == HOME_LANGUAGE else extracted(OF_RESIDENTS)


@cache
def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def messages(of: Catalog) -> Iterator[Message]:
    """All but the header."""
    return (message for message in of if message.id)


def key(message: Message) -> Key:
    return message.context, ids(message)


def ids(message: Message) -> tuple[str, ...]:
    return _several(message.id)


def strings(message: Message) -> tuple[str, ...]:
    return _several(message.string or "")


def _several(words: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)
