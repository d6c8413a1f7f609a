"""The words of danger in each language, from the lists in `words/`, and which languages a text may be in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Self

from domain.phrases import Phrasebook, fold
from domain.safety.signs import TELLING, Sign
from domain.safety.spelling import Spelling
from domain.word_lists import word_lists

_BY_COMMON_WORDS = ("dutch", "english", "turkish", "polish")
_BY_LETTERS = ((re.compile(r"[\u0600-\u06ff]"), "arabic"), (re.compile(r"[\u0400-\u04ff]"), "ukrainian"))
_LATIN = re.compile(r"[a-zA-Z]")
_OWN_LETTERS = {"turkish": re.compile(r"[ğışİŞĞ]"), "polish": re.compile(r"[ąćęłńśźż]", re.IGNORECASE)}
_NEARLY_AS_MUCH = 0.5  # of the common words of the language that has most of them
_TOO_FEW = 2  # common words to tell a language by


@dataclass(frozen=True, eq=False)
class Language:
    """`common` words tell it from others; `phrases` say what is a sign of what, `spelling` how they may be typed."""

    common: frozenset[str]
    phrases: Phrasebook[Sign]
    spelling: Spelling

    @classmethod
    def of(cls, lists: dict[str, Any]) -> Self:
        """`everyday` words are those that look like a word of danger and are none."""
        common, everyday = (lists.get(one, "") for one in ("common", "everyday"))
        signs = {Sign(sign): phrases.split(",") for sign, phrases in lists["signs"].items()}
        phrasebook = Phrasebook.of(signs.items())
        telling = (fold(phrase.strip()) for sign in TELLING for phrase in signs.get(sign, ()))
        known = frozenset(map(fold, f"{common} {everyday}".split()))
        return cls(frozenset(common.split()), phrasebook, Spelling.of(phrasebook.vocabulary, telling, known))


@cache
def _language(name: str) -> Language:
    return Language.of(word_lists("domain.safety", name))


def languages_of(text: str, words: list[str]) -> Iterator[Language]:
    """Those that it may be in; “want die” is Dutch for “because they”."""
    shares = {name: sum(word in _language(name).common for word in words) for name in _BY_COMMON_WORDS}
    for name, letters in _OWN_LETTERS.items():
        shares[name] += _TOO_FEW * len(letters.findall(text))
    most = max(shares.values())
    least = _NEARLY_AS_MUCH * most if most >= _TOO_FEW else 0
    if _LATIN.search(text):
        yield from (_language(name) for name, share in shares.items() if share >= least)
    yield from (_language(name) for letters, name in _BY_LETTERS if letters.search(text))
