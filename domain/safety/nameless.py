"""Whoever is named is simply somebody: nobody’s hedge is more dangerous for how they are called."""

import re
from collections.abc import Iterator

from domain.personal.first_names import FIRST_NAMES
from domain.personal.name_signs import TITLES
from domain.personal.names import names_in
from domain.personal.surnames import SURNAMES
from domain.phrases import WORD

_SOMEBODY = " hem "  # danger is told as surely as without it, measured on messages nothing was learned from
_NOBODY_KNOWN = frozenset[str]()
_PARTICLE = re.compile(r"\b(?:van|von|de|den|der|het|ten|ter|[’']t) $", re.IGNORECASE)


def nameless(text: str) -> str:
    """As a learned reader sees it."""
    parts, end = list[str](), 0
    for start, stop in _names(text):
        if start >= end:
            parts += [text[end:start], _SOMEBODY]
        end = max(end, stop)
    return "".join([*parts, text[end:]])


def is_just_a_name(words: str) -> bool:
    return nameless(words).split() == _SOMEBODY.split()


def only_names(text: str) -> frozenset[int]:
    """Where words begin that are names and no signs: Suzan has “su”, water, and Mieczysław a sword.

    Only known ones, and what stands behind “van den” or a title: in “Mijn Man Slaat Mij” each word looks like a name.
    """
    return frozenset(
        start + word.start()
        for start, stop in _names(text)
        for word in WORD.finditer(text[start:stop])
        if _is_known(word[0])
        or _PARTICLE.search(text[start : start + word.start()])
        or (word.start() and _is_titled(text, start, stop))
    )


def _is_titled(text: str, start: int, stop: int) -> bool:
    """“mevrouw Brand komt”, where small letters go on."""
    title, goes_on = WORD.match(text, start), WORD.search(text, stop)
    return title is not None and title[0].casefold() in TITLES and goes_on is not None and goes_on[0].islower()


def _is_known(word: str) -> bool:
    return word.casefold() in FIRST_NAMES or word.casefold() in SURNAMES


def _names(text: str) -> Iterator[tuple[int, int]]:
    found = ((one.start, one.end) for one in names_in(text, _NOBODY_KNOWN))
    yield from sorted(found)
