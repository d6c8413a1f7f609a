"""What a text gives away about people."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """In order of certainty: where two overlap, the first of them counts."""

    EMAIL = "email"
    IBAN = "iban"
    PLATE = "plate"
    PHONE = "phone"
    BSN = "bsn"
    ADDRESS = "address"
    NAME = "name"
    SIGNAL = "signal"  # the number of a report; this and a street only where all of team OOV reads along
    STREET = "street"


class Personal(NamedTuple):
    """From the character `start` up to, and without, `end`."""

    kind: Kind
    start: int
    end: int
    text: str


OF_SOMEBODY = frozenset({Kind.NAME, Kind.ADDRESS, Kind.PLATE})
"""What points at a person whom a report accuses or worries about."""

BARRED_IN_PUBLIC = frozenset({Kind.ADDRESS, Kind.SIGNAL, Kind.STREET})
"""What leads to one door or one report, and so to whoever made it."""
