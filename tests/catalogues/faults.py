"""What can be wrong with one translation."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from string import Formatter

from babel.messages.catalog import Message

from tests.catalogues.reading import ids, strings

LONGEST_LABEL = 40  # characters: what a phone shows of one button on a row
LONGEST_TOAST = 150  # characters of Telegram's 200, the rest is for what is filled in


def faults(message: Message, forms: int) -> list[str]:
    """In a language with so many plural forms."""
    return [f"{fault}: {message.id!r}" for fault in _faults(message, forms)]


def _faults(message: Message, forms: int) -> Iterator[str]:
    if message.fuzzy:
        yield "fuzzy"
    if len(strings(message)) != (forms if message.pluralizable else 1):
        yield "not every plural form"
    for said in strings(message):
        yield from _faults_of_form(ids(message)[-1], said)
        if message.context not in (None, "command") and len(said) > LONGEST_LABEL:
            yield "does not fit a button"


def _faults_of_form(asked: str, said: str) -> Iterator[str]:
    if not said.strip():
        yield "empty"
        return
    if _placeholders(said) is None or _placeholders(said) != _placeholders(asked):
        yield "other placeholders"
    if _tags(said) is None or _tags(said) != _tags(asked):
        yield "other tags"
    if _outer_space(said) != _outer_space(asked):
        yield "other space around it"
    if said.count("\n") != asked.count("\n"):
        yield "other lines"


def _placeholders(text: str) -> list[str] | None:
    """Sorted, as they are filled in; None when they cannot be."""
    try:
        return sorted(
            f"{name}!{conversion}:{spec}" for _, name, spec, conversion in Formatter().parse(text) if name is not None
        )
    except ValueError:
        return None


def _tags(text: str) -> list[str] | None:
    """Sorted opening tags; None when Telegram would refuse the text."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    stray = re.search(r"<(?![/a-z])|&(?!(lt|gt|amp|quot);)", text)
    return None if reader.open or reader.crossed or stray else sorted(reader.seen)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []
        self.crossed = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(self.get_starttag_text() or "")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed = True


def _outer_space(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
