"""Words and phrases looked for in a text, whichever of many they are.

`word*` stands for all that starts with it, `*word` for all that ends with it, `…` for up to six words,
`(one|other)` for either and `(one|)` for one or none; `.` is the end of a sentence.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, Self, TypeVar

ANYTHING = "*"
GAP = "…"
END = "."
LONGEST_GAP = 6  # words

WORD = re.compile(r"(?:[^\W\d_ʼ]|[\u0300-\u036f\u064b-\u065f\u0670])+|\d+")
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

    words: frozenset[str]
    beginnings: frozenset[str]
    endings: frozenset[str]

    @classmethod
    def of(cls, words: Iterable[str]) -> Self:
        known = set(words)
        starts = (word[:-1] for word in known if word.endswith(ANYTHING))
        ends = (word[1:] for word in known if word.startswith(ANYTHING))
        return cls(frozenset(known), frozenset(starts), frozenset(ends))

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


@dataclass(slots=True, eq=False)
class _Node(Generic[Meaning]):
    """Where phrases stand after some of their words: the words that may follow, and what ends here."""

    follow: dict[str, list["_Node[Meaning]"]] = field(default_factory=dict)
    after_gap: list["_Node[Meaning]"] = field(default_factory=list)
    ends: list[Meaning] = field(default_factory=list)
    shared: dict[str, "_Node[Meaning]"] = field(default_factory=dict)

    def add(self, word: str, node: "_Node[Meaning]") -> None:
        (self.after_gap if word == GAP else self.follow.setdefault(word, [])).append(node)


@dataclass(frozen=True)
class Phrasebook(Generic[Meaning]):
    """Phrases as paths from one start; the ways to say a part of one come together again after it."""

    start: _Node[Meaning]
    vocabulary: Vocabulary

    @classmethod
    def of(cls, meanings: Iterable[tuple[Meaning, Iterable[str]]]) -> Self:
        start = _Node[Meaning]()
        all_words: set[str] = set()
        for means, written in meanings:
            for phrase in written:
                parts = _parts(phrase)
                if parts:
                    for node in _join(start, parts):
                        node.ends.append(means)
                    all_words.update(word for ways in parts for words in ways for word in words)
        return cls(start, Vocabulary.of(all_words - {GAP, END}))

    def find(self, keys: Sequence[Keys]) -> Iterator[Found[Meaning]]:
        for first in range(len(keys)):
            paths = [(one, first + 1) for one in _next(self.start, keys[first])]
            while paths:
                node, place = paths.pop()
                for means in node.ends:
                    yield Found(means, first, place)
                if place < len(keys):
                    if node.follow:
                        paths += [(one, place + 1) for one in _next(node, keys[place])]
                    for one in node.after_gap:
                        paths += _skip(one, keys, place)


def _next(node: _Node[Meaning], keys: Keys) -> Iterator[_Node[Meaning]]:
    follow = node.follow
    return (one for key in keys if key in follow for one in follow[key])


def _skip(node: _Node[Meaning], keys: Sequence[Keys], place: int) -> Iterator[tuple[_Node[Meaning], int]]:
    """Each place in this sentence, not too far on, where `node` can go on."""
    for there in range(place, min(place + LONGEST_GAP + 1, len(keys))):
        for one in _next(node, keys[there]):
            yield one, there + 1
        if END in keys[there]:
            return


def _join(start: _Node[Meaning], parts: Iterable[Sequence[Sequence[str]]]) -> list[_Node[Meaning]]:
    """The nodes where the phrase ends: more than one when its last part may be left out."""
    heads = [start]
    for ways in parts:
        if len(heads) == len(ways) == 1 and len(ways[0]) == 1 and ways[0][0] != GAP:
            heads = [_shared(heads[0], ways[0][0])]
            continue
        after = _Node[Meaning]()
        for head in heads:
            for words in ways:
                _lead(head, words, after)
        heads = [after, *heads] if () in ways else [after]
    return heads


def _shared(node: _Node[Meaning], word: str) -> _Node[Meaning]:
    """The one after `word` that all phrases with the same words before it share."""
    if word not in node.shared:
        node.shared[word] = _Node[Meaning]()
        node.add(word, node.shared[word])
    return node.shared[word]


def _lead(node: _Node[Meaning], words: Sequence[str], after: _Node[Meaning]) -> None:
    for word in words[:-1]:
        step = _Node[Meaning]()
        node.add(word, step)
        node = step
    if words:
        node.add(words[-1], after)


def _parts(phrase: str) -> list[list[tuple[str, ...]]]:
    """Each part with the ways to say it, an empty one when it may be left out."""
    return [
        [tuple(word if word == GAP else fold(word) for word in _PART.findall(way)) for way in _ways(part)]
        for part in _PART.findall(phrase)
    ]


def _ways(part: str) -> list[str]:
    return part[1:-1].split("|") if part.startswith("(") else [part]
