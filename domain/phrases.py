"""Words and phrases looked for in a text, whichever of many they are.

`word*` stands for all that starts with it, `*word` for all that ends with it, `…` for up to six words,
`(one|other)` for either and `(one|)` for one or none; `.` is the end of a sentence.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import product
from typing import Generic, NamedTuple, Self, TypeVar

ANYTHING = "*"
GAP = "…"
END = "."
LONGEST_GAP = 6  # words

WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0670])+|\d+")
_PART = re.compile(rf"\([^)]*\)|\*?(?:{WORD.pattern})\*?|[{GAP}{END}]")
_STRETCHED = re.compile(r"(.)\1{2,}")
_ALIKE = str.maketrans("ıłøđґةى", "ilodгهي")
_ARABIC_PREFIX = re.compile(r"^(?:[وفبلك]{0,2}ال|لل|[وفبلك])(?=..)")  # “and”, “the”, “in”, “to”

Meaning = TypeVar("Meaning")
Keys = AbstractSet[str]


def fold(text: str) -> str:
    """Small letters without accents, so that İ, ł, é, أ and ї meet their plain forms."""
    if not text.isascii():
        spread = unicodedata.normalize("NFKD", text.casefold().translate(_ALIKE))
        text = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return _STRETCHED.sub(r"\1\1", text.lower())


@dataclass(frozen=True)
class Vocabulary:
    """The beginnings `word*` and the endings `*word` that any phrase has."""

    beginnings: frozenset[str]
    endings: frozenset[str]

    @classmethod
    def of(cls, words: Iterable[str]) -> Self:
        known = set(words)
        starts = (word[:-1] for word in known if word.endswith(ANYTHING))
        ends = (word[1:] for word in known if word.startswith(ANYTHING))
        return cls(frozenset(starts), frozenset(ends))

    def keys(self, word: str) -> set[str]:
        """All under which a folded word can stand in a phrase."""
        keys = {word} if word.isascii() else {word, _ARABIC_PREFIX.sub("", word)}
        for one in tuple(keys):
            lengths = range(2, len(one))
            keys.update(one[:length] + ANYTHING for length in (*lengths, len(one)) if one[:length] in self.beginnings)
            keys.update(ANYTHING + one[-length:] for length in lengths if one[-length:] in self.endings)
        return keys | {ANYTHING}


class Found(NamedTuple, Generic[Meaning]):
    """What was found from the word `first` up to, and without, `last`."""

    means: Meaning
    first: int
    last: int


@dataclass(frozen=True)
class Phrasebook(Generic[Meaning]):
    """Phrases by their longest word and where it stands in them."""

    phrases: Mapping[str, tuple[tuple[int, tuple[str, ...], Meaning], ...]]
    vocabulary: Vocabulary

    @classmethod
    def of(cls, meanings: Iterable[tuple[Meaning, Iterable[str]]]) -> Self:
        phrases: dict[str, tuple[tuple[int, tuple[str, ...], Meaning], ...]] = defaultdict(tuple)
        all_words: set[str] = set()
        for means, written in meanings:
            for words in dict.fromkeys(one for phrase in written for one in _spelled_out(phrase)):
                at = max(range(len(words)), key=lambda place: _weight(words[place]))
                phrases[words[at]] += ((at, words, means),)
                all_words.update(words)
        return cls(dict(phrases), Vocabulary.of(all_words))

    def find(self, keys: Sequence[Keys]) -> Iterator[Found[Meaning]]:
        for position, some in enumerate(keys):
            for key in some & self.phrases.keys():
                for at, words, means in self.phrases[key]:
                    first = _reach(keys, position, words[at::-1], -1)
                    last = _reach(keys, position, words[at:], 1)
                    if first is not None and last is not None:
                        yield Found(means, first, last + 1)


def _weight(word: str) -> int:
    return 0 if word in (GAP, END) else len(word)


def _spelled_out(phrase: str) -> Iterator[tuple[str, ...]]:
    parts = _PART.findall(phrase)
    ways = [part[1:-1].split("|") if part.startswith("(") else [part] for part in parts]
    for chosen in product(*ways):
        words = tuple(word if word == GAP else fold(word) for way in chosen for word in _PART.findall(way))
        if words:
            yield words


def _reach(keys: Sequence[Keys], position: int, words: tuple[str, ...], step: int) -> int | None:
    """Where the last of `words` stands when the first stands at `position`."""
    if not 0 <= position < len(keys) or words[0] not in keys[position]:
        return None
    rest = words[1:]
    if not rest:
        return position
    if rest[0] != GAP:
        return _reach(keys, position + step, rest, step)
    for skipped in range(LONGEST_GAP + 1):
        reached = _reach(keys, position + step * (skipped + 1), rest[1:], step)
        if reached is not None:
            return reached
        between = position + step * (skipped + 1)
        if not 0 <= between < len(keys) or END in keys[between]:
            return None
    return None
