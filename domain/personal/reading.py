"""The words of a text, and what stands around each of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.personal import name_shapes as shapes
from domain.personal import name_signs as signs
from domain.personal.first_names import FIRST_NAMES, ORDINARY_NAMES
from domain.personal.surnames import EVERYDAY, SURNAMES

_MARK = re.compile(r"[.:;!?…\n()]")


@dataclass(frozen=True)
class Word:
    start: int
    end: int
    text: str
    small: str

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_proper(self) -> bool:
        return self.is_capital and len(self.text) > 1 and not self.text.isupper()

    @property
    def is_arabic(self) -> bool:
        return "\u0621" <= self.text[0] <= "\u064a"


def words_of(text: str) -> tuple[Word, ...]:
    return tuple(Word(one.start(), one.end(), one[0], _small(one[0])) for one in shapes.WORD.finditer(text))


def _small(word: str) -> str:
    """“İ” in small letters would be two."""
    return word.replace("İ", "i").casefold().replace("’", "'").replace("ʼ", "'")


@dataclass(frozen=True)
class Reading:
    """`known` are names, in small letters, that may stand there: neighbourhoods, the coordinator, partners."""

    text: str
    words: tuple[Word, ...]
    known: frozenset[str]

    def _gap(self, place: int) -> str:
        before = self.words[place - 1].end if place else 0
        return self.text[before : self.words[place].start]

    def _is_strange(self, word: Word) -> bool:
        return word.small in self.known or word.small in signs.STRANGERS or word.small in signs.ARABIC_STRANGERS

    def _is_said_before(self, place: int, said: frozenset[str], gap: re.Pattern[str]) -> bool:
        if not place or not gap.fullmatch(self._gap(place)):
            return False
        before = [word.small for word in self.words[max(0, place - 4) : place]]
        return any(" ".join(before[begin:]) in said for begin in range(len(before)))

    def _begins_sentence(self, place: int) -> bool:
        return place == 0 or shapes.SENTENCE_END.search(self._gap(place)) is not None

    def _beside(self, place: int) -> tuple[str, ...]:
        """The words around it up to the nearest mark, at most eight on either side."""
        return (*self._until_a_mark(place, 1), *self._until_a_mark(place, -1))

    def _until_a_mark(self, place: int, way: int) -> Iterator[str]:
        for other in range(place + way, place + 9 * way, way):
            if not 0 <= other < len(self.words) or _MARK.search(self._gap(max(other, other - way))):
                return
            yield self.words[other].small

    def _is_of_a_place(self, place: int) -> bool:
        before = place > 0 and self._gap(place) in (" ", " '", " “") and self.words[place - 1].small
        return before in signs.ORGANISATIONS or signs.PLACES_BEHIND.match(self.text, self._end(place)) is not None

    def _end(self, place: int) -> int:
        return self.words[self._last(place)].end

    def _last(self, place: int) -> int:
        """The place of the last surname behind a first name, or its own."""
        last = place
        for _ in range(2):
            following = last + 1
            while following < len(self.words) and self._is_particle(following):
                following += 1
            if following == len(self.words) or not self._is_surname(place, following, following > last + 1):
                break
            last = following
        return last

    def _is_particle(self, place: int) -> bool:
        return self.words[place].small in shapes.PARTICLES and self._gap(place) in (" ", " '", " ’")

    def _is_surname(self, first: int, place: int, has_particle: bool) -> bool:
        word = self.words[place]
        if self._gap(place) not in (" ", "'", "’") or self._is_strange(word) or word.small in signs.TITLES:
            return False
        if self._gap(place) != " " and not has_particle:
            return False
        if word.is_arabic:
            return word.small in FIRST_NAMES or word.small in ORDINARY_NAMES or word.small in SURNAMES
        if not word.is_capital or self.words[first].text.isupper():
            is_joined = has_particle or not self.words[first].is_capital
            return word.small in SURNAMES and (word.is_capital or (is_joined and word.small not in EVERYDAY))
        return not word.text.isupper()
