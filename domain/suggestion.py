"""What a resident's words give away: neighbourhood, topic, part of day, how often and place.

A configured word stands for itself, `word*` for all that starts with it, `*word` for all that ends
with it; several words are a phrase. A phrase hides shorter findings inside it. For a topic every
finding counts once: a point, half a point more for each further word, half of it when it only names
a place; topics that have the same finding share its points. To that comes how likely the learned reader
holds the topic, if it knows one of that name. A topic with the word `*` comes last.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, Self

from domain.clock_times import part_of_day_in
from domain.learned.reader import Reader
from domain.municipality import Municipality
from domain.phrases import ANYTHING, WORD, Vocabulary, fold
from domain.places import place_in
from domain.safety.danger import danger_in
from domain.safety.rules import Concern, Level
from domain.signals import HowOften, PartOfDay

Kind = Literal["topic", "neighbourhood", "when", "how_often", "place"]
_HINTS: tuple[Kind, ...] = ("when", "how_often", "place")

ELSEWHERE = "elsewhere"
MISLEADING = ""

POINT = 0.25  # as much as being held for a quarter likely
LEAST = 0.02  # to be offered at all
CLEAR = 0.5
CLEAR_WITHOUT_WORDS = 0.8  # when no configured word says the same
CLEAR_LEAD = 2.0  # times the second topic


@dataclass(frozen=True)
class Suggestion:
    """`topics` are best first; `topic` is the best one when it is clear enough to use without asking."""

    neighbourhood: str | None
    topics: tuple[str, ...]
    topic: str | None
    when: PartOfDay | None
    how_often: HowOften | None
    place: str


class Pattern(NamedTuple):
    words: tuple[str, ...]
    kind: Kind
    means: str


Found = Mapping[tuple[int, int], list[Pattern]]  # by its first word and the word after its last


@dataclass(frozen=True)
class Suggester:
    """A municipality's words, prepared once: patterns by their longest word and where it stands in them."""

    patterns: Mapping[str, tuple[tuple[int, Pattern], ...]]
    vocabulary: Vocabulary
    topics: Mapping[str, bool]  # in order; true for those that come last in any text
    learned: Reader | None = None

    @classmethod
    def of(cls, municipality: Municipality, learned: Reader | None = None) -> Self:
        patterns: dict[str, tuple[tuple[int, Pattern], ...]] = defaultdict(tuple)
        for pattern in dict.fromkeys(_configured(municipality)):
            at = max(range(len(pattern.words)), key=lambda place: len(pattern.words[place]))
            patterns[pattern.words[at]] += ((at, pattern),)
        words = {word for some in patterns.values() for _, pattern in some for word in pattern.words}
        topics = {topic.key: ANYTHING in _flat(topic.words) for topic in municipality.topics}
        return cls(dict(patterns), Vocabulary.of(words), topics, learned)

    def read(self, text: str) -> Suggestion:
        words = list(WORD.finditer(text))
        found = self._found([self.vocabulary.keys(fold(word[0])) for word in words])
        points = _points(found["topic"], found["place"])
        worth = self._worth(text, points)
        often = _means(found["how_often"])
        return Suggestion(
            neighbourhood=_neighbourhood(set(_means(found["neighbourhood"]))),
            topics=_offered(worth, self.topics),
            topic=self._clear(worth, points),
            when=_when(text, found["when"]),
            how_often=next((one for one in HowOften if one in often), _once(text)),
            place=place_in(text, words, found["place"]),
        )

    def _worth(self, text: str, points: Mapping[str, float]) -> dict[str, float]:
        """Of each topic that may be meant, the best first."""
        learned = self.learned.read(text) if self.learned is not None and any(map(str.isalpha, text)) else {}
        worth = {key: learned.get(key, 0) + POINT * points.get(key, 0) for key in self.topics}
        return {key: worth[key] for key in sorted(worth, key=lambda key: -worth[key]) if worth[key] >= LEAST}

    def _clear(self, worth: Mapping[str, float], points: Mapping[str, float]) -> str | None:
        (best, most), (_, second), *_ = (*worth.items(), ("", 0.0), ("", 0.0))
        least = POINT if self.learned is None else CLEAR if best in points else CLEAR_WITHOUT_WORDS
        return best if most >= max(least, CLEAR_LEAD * second) else None

    def _found(self, keys: list[set[str]]) -> dict[Kind, Found]:
        found: dict[Kind, Found] = defaultdict(lambda: defaultdict(list))
        for position, some in enumerate(keys):
            for at, pattern in (one for key in some if key in self.patterns for one in self.patterns[key]):
                first, last = position - at, position - at + len(pattern.words)
                if first >= 0 and last <= len(keys) and all(map(set.__contains__, keys[first:], pattern.words)):
                    found[pattern.kind][first, last].append(pattern)
        return defaultdict(dict, {kind: _longest(some) for kind, some in found.items()})


def _flat(words: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [word for some in words.values() for word in some]


def _configured(municipality: Municipality) -> Iterator[Pattern]:
    hints = municipality.hints
    for topic in municipality.topics:
        yield from _patterns(_flat(topic.words), "topic", topic.key)
    for one in municipality.neighbourhoods:
        yield from _patterns((one.name, *one.words), "neighbourhood", one.key)
    for part, words in hints.when.items():
        yield from _patterns(words, "when", PartOfDay(part))
    for frequency, words in hints.how_often.items():
        yield from _patterns(words, "how_often", HowOften(frequency))
    yield from _patterns(hints.elsewhere, "neighbourhood", ELSEWHERE)
    yield from _patterns(hints.places, "place", "place")
    for kind in _HINTS:
        yield from _patterns(hints.misleading, kind, MISLEADING)


def _patterns(phrases: Iterable[str], kind: Kind, means: str) -> Iterator[Pattern]:
    for phrase in phrases:
        words = re.findall(rf"\*?(?:{WORD.pattern})\*?|\*", phrase)
        if words and phrase != ANYTHING:
            yield Pattern(tuple(fold(word) for word in words), kind, means)


def _longest(found: Found) -> Found:
    """In order, without those that share a word with a longer one and those that only mislead."""
    taken: set[int] = set()
    kept = []
    for first, last in sorted(found, key=lambda span: (span[0] - span[1], span[0])):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            kept.append((first, last))
    return {span: found[span] for span in sorted(kept) if all(pattern.means != MISLEADING for pattern in found[span])}


def _means(found: Found) -> list[str]:
    return [pattern.means for patterns in found.values() for pattern in patterns]


def _points(found: Found, places: Found) -> dict[str, float]:
    points: dict[str, float] = defaultdict(float)
    counted: set[Pattern] = set()
    for span, patterns in found.items():
        topics = {pattern.means for pattern in patterns}
        worth = (1 + len(patterns[0].words)) / (4 if span in places else 2) / len(topics)
        for topic in topics - {pattern.means for pattern in counted.intersection(patterns)}:
            points[topic] += worth
        counted.update(patterns)
    return points


def _offered(worth: Mapping[str, float], all_topics: Mapping[str, bool]) -> tuple[str, ...]:
    rest = (key for key, comes_last in reversed(list(all_topics.items())) if comes_last and key not in worth)
    return (*worth, *rest)


def _neighbourhood(named: set[str]) -> str | None:
    ours = named - {ELSEWHERE}
    return None if len(ours) > 1 else next(iter(ours or named), None)


def _when(text: str, found: Found) -> PartOfDay | None:
    named = _means(found)
    return PartOfDay(named[0]) if named else part_of_day_in(text)


def _once(text: str) -> HowOften | None:
    """What endangers somebody now happens now; that nobody was seen for days does not."""
    danger = danger_in(text)
    return HowOften.ONCE if danger.level is Level.NOW and Concern.UNSEEN not in danger.concerns else None
