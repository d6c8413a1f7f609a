"""What personal data a text holds, without those of the municipality and its coordinator."""

import re
from dataclasses import dataclass
from functools import cached_property

from domain.municipality import Municipality
from domain.personal.addresses import addresses_in
from domain.personal.found import Kind, Personal
from domain.personal.names import names_in
from domain.personal.numbers import numbers_in

MASK = "…"
_CERTAINTY = list(Kind)


@dataclass(frozen=True)
class Guard:
    """Knows what is public in a municipality."""

    municipality: Municipality

    @cached_property
    def _numbers(self) -> frozenset[str]:
        one = self.municipality
        return frozenset(re.sub(r"\D", "", number) for number in (*one.numbers.values(), one.phone, one.face.phone))

    @cached_property
    def _names(self) -> frozenset[str]:
        one = self.municipality
        words = (
            one.name,
            one.face.name,
            *self._neighbourhoods,
            *(name for partner in one.partners for name in partner.name.values()),
        )
        return frozenset(word.casefold() for text in words for word in text.split())

    @cached_property
    def _neighbourhoods(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.municipality.neighbourhoods)

    def find(self, text: str) -> tuple[Personal, ...]:
        """In order, none overlapping: the more certain kind first, then the longer."""
        found = {
            *numbers_in(text, self._numbers),
            *addresses_in(text, self._neighbourhoods),
            *names_in(text, self._names),
        }
        public = {self.municipality.privacy_contact.casefold()}
        kept: list[Personal] = []
        for one in sorted(found, key=_rank):
            free = all(one.end <= other.start or other.end <= one.start for other in kept)
            if free and one.text.casefold() not in public:
                kept.append(one)
        return tuple(sorted(kept, key=lambda one: one.start))

    def without_service_numbers(self, text: str) -> str:
        """A citizen service number is masked before anything is kept."""
        return without(text, tuple(one for one in self.find(text) if one.kind is Kind.BSN))


def _rank(one: Personal) -> tuple[int, int, int]:
    # “Samir van nummer 12” is a name with its house number in it.
    kind = Kind.ADDRESS if one.kind is Kind.NAME and one.text[-1:].isdigit() else one.kind
    return _CERTAINTY.index(kind), one.start - one.end, one.start


def without(text: str, found: tuple[Personal, ...]) -> str:
    for one in sorted(found, key=lambda one: one.start, reverse=True):
        text = text[: one.start] + MASK + text[one.end :]
    return text
