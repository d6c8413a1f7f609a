"""How lines hold on to each other: each carries a hash over the one before it and over itself."""

import hashlib
import hmac
import json
from dataclasses import dataclass
from enum import StrEnum

START = ""
"""What the first line of a chain holds on to."""

_SUMS = 1 << 256


class Fault(StrEnum):
    CHANGED = "changed"
    MISSING = "missing"
    UNDATED = "deleted, and no date says why"


class HeadFault(StrEnum):
    NO_KEY = "audit.key is not beside the database: whether a chain went with all its lines cannot be seen"
    ENDED = "what held all chains together is gone: whether a chain went with all its lines cannot be seen"
    CHANGED = "what holds all chains together was changed, or was written with another audit.key"
    GONE = "a chain was changed, or went with all its lines: the chains no longer add up"


@dataclass(frozen=True)
class Broken:
    """The first line of a chain that is not as it was written; `signal_id` None is the chain of all other lines."""

    signal_id: int | None
    nth: int
    fault: Fault


def seal(*parts: str | int | None) -> str:
    return hashlib.sha256(_text(parts)).hexdigest()


def share(key: bytes, *parts: str | int | None) -> int:
    """What a chain adds to the sum of all: nobody without the key can tell it, or take it off again."""
    return int.from_bytes(hmac.digest(key, _text(parts), "sha256"))


def written(total: int) -> str:
    return f"{total % _SUMS:064x}"


def read(total: str) -> int:
    return int(total, 16)


def _text(parts: tuple[str | int | None, ...]) -> bytes:
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode()
