"""What a learned reader sees of a text: its words, pairs of words, and pieces of words, each as a number."""

import re
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from domain.phrases import fold

SIZE = 1 << 17  # numbers; two features that share one are rare enough
_WORD = re.compile(r"[^\W\d_]+|\d+|[?!؟]")
_SHORTEST, _LONGEST = 2, 5  # letters of a piece, the edges of its word included
_FEW_DIGITS = 2


def features(text: str) -> frozenset[int]:
    """Spelling, endings and accents matter little to pieces of words: “geslagn” shares most with “geslagen”."""
    words = [_without_value(word) for word in _WORD.findall(fold(text))]
    return frozenset(crc32(one.encode()) % SIZE for one in _named(words))


def _without_value(word: str) -> str:
    if not word.isdecimal():
        return word
    return "0" if len(word) <= _FEW_DIGITS else "000"


def _named(words: list[str]) -> Iterator[str]:
    for word in words:
        yield f"{word}|"
        edged = f" {word} "
        for length in range(_SHORTEST, _LONGEST + 1):
            for start in range(len(edged) - length + 1):
                yield edged[start : start + length]
    for first, second in pairwise(words):
        yield f"{first}_{second}|"
