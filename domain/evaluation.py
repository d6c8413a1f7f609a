"""How well messages are read, measured against what people read in them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from domain.personal.guard import Guard
from domain.safety.danger import danger_in
from domain.suggestion import Suggester

Labels = Mapping[str, Any]
FIELDS = ("danger", "topic", "neighbourhood", "when", "how_often", "personal_data")
AMONG_THREE = "among three"
EVERYTHING = "all"
_OFFERED = 3


@dataclass(frozen=True)
class Reader:
    suggester: Suggester
    guard: Guard

    def read(self, text: str) -> dict[str, Any]:
        """In the keys of the files of messages; an unclear field is None."""
        found = self.suggester.read(text)
        return {
            "danger": danger_in(text).level,
            "topic": next(iter(found.topics), None),
            "topics": list(found.topics[:_OFFERED]),
            "neighbourhood": found.neighbourhood,
            "when": found.when,
            "how_often": found.how_often,
            "personal_data": [{"type": one.kind, "text": one.text} for one in self.guard.find(text)],
        }


@dataclass(frozen=True)
class Score:
    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.wanted if self.wanted else None


def scores(pairs: Iterable[tuple[Labels, Labels]]) -> dict[tuple[str, str, str], Score]:
    """By field, value and language, and for all of them together; pairs are the labels and what was read."""
    right, found, wanted = (
        Counter[tuple[str, str, str]](),
        Counter[tuple[str, str, str]](),
        Counter[tuple[str, str, str]](),
    )
    for labels, read in pairs:
        for field in FIELDS:
            meant, said = _values(field, labels), _values(field, read)
            for counter, values in ((right, meant & said), (found, said), (wanted, meant)):
                counter.update(key for value, count in values.items() for key in _keys(field, value, labels, count))
        offered = labels["topic"] in read["topics"]
        for language in (labels["lang"], EVERYTHING):
            key = ("topic", AMONG_THREE, language)
            right[key], found[key], wanted[key] = right[key] + offered, found[key] + 1, wanted[key] + 1
    return {key: Score(right[key], found[key], wanted[key]) for key in {*found, *wanted}}


def _values(field: str, labels: Labels) -> Counter[tuple[str, str]]:
    """Each value with what it says; “none” and nothing are no finding."""
    value = labels[field]
    if field == "personal_data":
        return Counter((str(one["type"]), str(one["text"])) for one in value)
    return Counter() if value in (None, "none") else Counter({(str(value), ""): 1})


def _keys(field: str, value: tuple[str, str], labels: Labels, count: int) -> Iterator[tuple[str, str, str]]:
    for name in (value[0], EVERYTHING):
        for language in (str(labels["lang"]), EVERYTHING):
            yield from ((field, name, language),) * count
