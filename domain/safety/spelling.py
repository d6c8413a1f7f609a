"""Words of danger as they are typed in haste: a letter too many, too few, wrong or swapped.

Two words are a slip apart when they are the same after leaving out at most one letter of each.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Self

from domain.phrases import ANYTHING, Vocabulary

SHORTEST = 7  # letters; a slip makes too many other words of shorter ones
LONGEST = 24  # letters; whatever is longer is no slip
_TAIL = 3  # letters after a known beginning that make no other word of it


@dataclass(frozen=True, eq=False)
class Spelling:
    """`everyday` are words that mean themselves, however much they look like one of danger."""

    vocabulary: Vocabulary
    known: frozenset[str]
    by_remains: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, vocabulary: Vocabulary, telling: Iterable[str], everyday: AbstractSet[str]) -> Self:
        """`telling` are the words to recognise in spite of a slip."""
        by_remains: dict[str, tuple[str, ...]] = defaultdict(tuple)
        for word in telling:
            plain = word.rstrip(ANYTHING)
            if len(plain) >= SHORTEST and plain.isalpha():
                for rest in _remains(plain):
                    by_remains[rest] += (word,)
        return cls(vocabulary, (vocabulary.words | everyday) - {ANYTHING}, dict(by_remains))

    def keys(self, word: str) -> AbstractSet[str]:
        """All under which a word can stand in a phrase, when nobody knows it those of its likes too."""
        keys = self.vocabulary.keys(word)
        if not SHORTEST - 1 <= len(word) <= LONGEST or any(len(key) > len(word) - _TAIL for key in keys & self.known):
            return keys
        return keys.union(*(self.vocabulary.keys(like.rstrip(ANYTHING)) for like in self._likes(word)))

    def _likes(self, word: str) -> Iterator[str]:
        yield from self._one_slip_from(word)
        for length in range(SHORTEST + 1, len(word)):
            beginnings = self._one_slip_from(word[:length])
            yield from (like for like in beginnings if like[-1] == ANYTHING and len(like) > SHORTEST + 1)

    def _one_slip_from(self, word: str) -> Iterator[str]:
        likes = (like for rest in _remains(word) for like in self.by_remains.get(rest, ()))
        return (like for like in likes if like[0] == word[0])


def _remains(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}
