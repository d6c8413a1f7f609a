"""How much two texts have in common, by their words."""

import re

from domain.phrases import fold

_WORD = re.compile(r"[^\W\d_]{4,}")


def likeness(one: str, other: str) -> float:
    """Shared words of four letters and more, as a part of all of them: 0 for nothing, 1 for the same."""
    words, others = (set(_WORD.findall(fold(text))) for text in (one, other))
    together = words | others
    return len(words & others) / len(together) if together else 0.0
