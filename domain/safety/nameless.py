"""Whoever is named is simply somebody: nobody’s hedge is more dangerous for how they are called."""

from collections.abc import Iterator

from domain.personal.first_names import FIRST_NAMES
from domain.personal.names import names_in
from domain.personal.surnames import SURNAMES
from domain.phrases import WORD

_SOMEBODY = " hem "  # danger is told as surely as without it, measured on messages nothing was learned from
_NOBODY_KNOWN = frozenset[str]()


def nameless(text: str) -> str:
    """As a learned reader sees it."""
    parts, end = list[str](), 0
    for start, stop in _names(text):
        if start >= end:
            parts += [text[end:start], _SOMEBODY]
        end = max(end, stop)
    return "".join([*parts, text[end:]])


def only_names(text: str) -> frozenset[int]:
    """Where words begin that are names and no signs: Suzan has “su”, water, and Mieczysław a sword.

    Only known ones: in “Mijn Man Slaat Mij” each word looks like a name.
    """
    return frozenset(
        start + word.start()
        for start, stop in _names(text)
        for word in WORD.finditer(text[start:stop])
        if word[0].casefold() in FIRST_NAMES or word[0].casefold() in SURNAMES
    )


def _names(text: str) -> Iterator[tuple[int, int]]:
    found = ((one.start, one.end) for one in names_in(text, _NOBODY_KNOWN))
    yield from sorted(found)
