"""What personal data a text holds, without those of the municipality and its coordinator."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from domain.municipality import Municipality
from domain.personal.addresses import addresses_in
from domain.personal.found import BARRED_IN_PUBLIC, OF_SOMEBODY, Kind, Personal
from domain.personal.names import names_in
from domain.personal.numbers import numbers_in
from domain.personal.own import own_in
from domain.personal.streets import signal_numbers_in, streets_in

MASK = "…"
_CERTAINTY = list(Kind)


@dataclass(frozen=True)
class Seen:
    """What was found in words and not let stand before; of that, what is `barred` may not stand."""

    found: tuple[str, ...] = ()
    barred: frozenset[str] = frozenset()

    @property
    def may_stand(self) -> frozenset[str]:
        return frozenset(self.found) - self.barred


@dataclass(frozen=True)
class Guard:
    """Knows what is public in a municipality."""

    municipality: Municipality

    @cached_property
    def _numbers(self) -> frozenset[str]:
        one = self.municipality
        desks = (partner.phone for partner in one.partners)
        return frozenset(
            re.sub(r"\D", "", number) for number in (*one.numbers.values(), one.phone, one.face.phone, *desks)
        )

    @cached_property
    def _names(self) -> frozenset[str]:
        one = self.municipality
        words = (
            one.name,
            one.face.name,
            *(colleague.name for colleague in one.colleagues),
            *self._neighbourhoods,
            *(name for partner in one.partners for name in partner.name.values()),
        )
        return frozenset(word.casefold() for text in words for word in text.split())

    @cached_property
    def _neighbourhoods(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.municipality.neighbourhoods)

    @cached_property
    def _called(self) -> tuple[str, ...]:
        """The neighbourhoods as residents write them, in other scripts too."""
        return self._neighbourhoods + tuple(word for one in self.municipality.neighbourhoods for word in one.words)

    @cached_property
    def _streets(self) -> tuple[str, ...]:
        return tuple(street for one in self.municipality.neighbourhoods for street in one.streets)

    def find(self, text: str) -> tuple[Personal, ...]:
        """In order, none overlapping: the more certain kind first, then the longer."""
        kept: list[Personal] = []
        found = self._free_in(text)
        while found:
            kept += found
            # What stood half behind something else: “Samir Kostmand 12”.
            found = self._free_in(_blotted(text, kept))
        return tuple(sorted(kept, key=lambda one: one.start))

    def _free_in(self, text: str) -> list[Personal]:
        found = {
            *numbers_in(text, self._numbers),
            *addresses_in(text, self._called),
            *names_in(text, self._names),
        }
        public = {self.municipality.privacy_contact.casefold()}
        free: list[Personal] = []
        for one in sorted(found, key=_rank):
            apart = all(one.end <= other.start or other.end <= one.start for other in free)
            if apart and one.text.casefold() not in public:
                free.append(one)
        return free

    def of_others(self, text: str) -> tuple[Personal, ...]:
        """Names, addresses and plates that whoever writes does not give as their own, nor would without the others."""
        found = self.find(text)
        others: tuple[Personal, ...] = ()
        more = {one.text for one in self._not_own(text, found)}
        while more:
            others = tuple(one for one in found if one in others or one.text in more)
            left = without(text, others)
            also = {one.text for one in self._not_own(left, self.find(left))}
            more = also.intersection(one.text for one in found if one not in others)
        return others

    def _not_own(self, text: str, found: tuple[Personal, ...]) -> tuple[Personal, ...]:
        own = set(own_in(text, found))
        return tuple(one for one in found if one.kind in OF_SOMEBODY and one not in own)

    def in_public(self, text: str) -> tuple[Personal, ...]:
        """With streets and numbers of signals; what touches one of those is one with it."""
        found = {
            *self.find(text),
            *signal_numbers_in(text, self.municipality.number_prefix),
            *streets_in(text, self._streets, self._names),
        }
        apart: list[Personal] = []
        for other in sorted(found, key=lambda one: (one.start, -one.end)):
            if apart and other.start < apart[-1].end:
                apart.append(_joined(apart.pop(), other, text))
            else:
                apart.append(other)
        return tuple(apart)

    def fit_for_public(self, text: str, *, leave: bool) -> str:
        """Without all of that; `leave` keeps what may stand."""
        while found := tuple(one for one in self.in_public(text) if not leave or one.kind in BARRED_IN_PUBLIC):
            text = without(text, found)
        return text

    def look(self, texts: Iterable[str], *, strict: bool, let_stand: frozenset[str] = frozenset()) -> Seen:
        """`strict`: what is of others may not stand, even if it was let stand."""
        found: dict[str, None] = {}
        barred: set[str] = set()
        for text in texts:
            others = {one.text for one in self.of_others(text)} if strict else set()
            barred |= others
            found |= dict.fromkeys(
                one.text for one in self.find(text) if one.text in others or one.text not in let_stand
            )
        return Seen(tuple(found), frozenset(barred))

    def cleaned(self, text: str, *, strict: bool, let_stand: frozenset[str] = frozenset()) -> str:
        others = self.of_others(text) if strict else ()
        return without(text, tuple(one for one in self.find(text) if one in others or one.text not in let_stand))

    def without_service_numbers(self, text: str) -> str:
        """A citizen service number is masked before anything is kept."""
        return without(text, tuple(one for one in self.find(text) if one.kind is Kind.BSN))


def _rank(one: Personal) -> tuple[int, int, int]:
    # “Samir van nummer 12” is a name with its house number in it.
    kind = Kind.ADDRESS if one.kind is Kind.NAME and one.text[-1:].isdigit() else one.kind
    return _CERTAINTY.index(kind), one.start - one.end, one.start


def _joined(one: Personal, other: Personal, text: str) -> Personal:
    end = max(one.end, other.end)
    kind = other.kind if other.kind in BARRED_IN_PUBLIC else one.kind
    return Personal(kind, one.start, end, text[one.start : end])


def _blotted(text: str, found: Iterable[Personal]) -> str:
    """As long as before, so that places in it stay the same."""
    for one in found:
        text = text[: one.start] + MASK * (one.end - one.start) + text[one.end :]
    return text


def says_anything(text: str) -> bool:
    """Whether anything is left of it but masks and marks."""
    return any(map(str.isalnum, text))


def without(text: str, found: tuple[Personal, ...]) -> str:
    for one in sorted(found, key=lambda one: one.start, reverse=True):
        text = text[: one.start] + MASK + text[one.end :]
    return text
