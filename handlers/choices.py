"""What a button says was chosen, which may be anything."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from domain.errors import Unknown
from domain.people import Person

Choice = TypeVar("Choice", bound=StrEnum)


def one_of(kind: type[Choice], chosen: str) -> Choice:
    """Raises Unknown."""
    if chosen not in set(kind):
        raise Unknown
    return kind(chosen)


def colleague(colleagues: Sequence[Person], chosen: str) -> Person:
    """Raises Unknown for whoever is not one of them."""
    found = next((one for one in colleagues if str(one.id) == chosen), None)
    if found is None:
        raise Unknown
    return found
