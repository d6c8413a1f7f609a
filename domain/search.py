"""What staff look for: words, and which signals may hold them."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from unicodedata import combining, normalize

PAGE_SIZE = 5
MOST_WORDS = 8
_LONGEST_WORD = 40  # characters


class Openness(StrEnum):
    ALL = "all"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True)
class Search:
    """All of `words` in a signal or in what was said about it; the last may be the beginning of a word."""

    words: tuple[str, ...]
    openness: Openness = Openness.ALL
    neighbourhood: str = ""

    def within(self, openness: Openness, neighbourhood: str) -> "Search":
        return replace(self, openness=openness, neighbourhood=neighbourhood)

    def recalls(self, text: str) -> bool:
        """Whether one of its words begins a word of the text, whatever case and accents."""
        there = f" {_plain(text)}"
        return any(f" {word}" in there for word in map(_plain, self.words) if word)

    def __str__(self) -> str:
        return ":".join(("search", self.openness, self.neighbourhood, " ".join(self.words)))

    @staticmethod
    def parse(text: str) -> "Search | None":
        """None for a list that is no search."""
        kind, *rest = text.split(":", 3)
        if kind != "search":
            return None
        openness, neighbourhood, words = rest
        return Search(tuple(words.split(" ")), Openness(openness), neighbourhood)


def _plain(text: str) -> str:
    letters = "".join(sign for sign in normalize("NFD", text.lower()) if not combining(sign))
    return " ".join(re.findall(r"[^\W_]+", letters))


def words_of(typed: str) -> tuple[str, ...]:
    """What can be looked for: no signs without a letter or digit, and no more than anybody needs."""
    words = "".join(sign if sign.isprintable() else " " for sign in typed).split()
    return tuple(word[:_LONGEST_WORD] for word in words if any(map(str.isalnum, word)))[:MOST_WORDS]


@dataclass(frozen=True)
class ShownSearch:
    """`page_starts` are the ids behind which each page after the first begins."""

    id: int
    search: Search
    page_starts: tuple[int, ...]
