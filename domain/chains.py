"""How lines hold on to each other: each carries a hash over the one before it and over itself."""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

START = ""
"""What the first line of a chain holds on to."""


class Fault(StrEnum):
    CHANGED = "changed"
    MISSING = "missing"
    UNDATED = "deleted, and no date says why"


@dataclass(frozen=True)
class Broken:
    """The first line of a chain that is not as it was written; `signal_id` None is the chain of all other lines."""

    signal_id: int | None
    nth: int
    fault: Fault


def seal(*parts: str | int | None) -> str:
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
