"""Words that are taken out for good, whatever their case and the spaces between them."""

import re
from collections.abc import Sequence
from html import escape
from typing import Any

BAR = "▮▮▮"
_ROW = 8  # words that nobody else writes one behind the other
_FEWEST = 4  # of a text that is no longer than this


def redacted(text: str, words: Sequence[str]) -> str:
    """The longest first, so that nothing is left of “Jan de Vries” when “Jan” goes too."""
    for one in sorted(words, key=len, reverse=True):
        text = _pattern(one).sub(BAR, text)
    return text


def holds(text: str, words: Sequence[str]) -> bool:
    return any(_pattern(one).search(text) for one in words)


def redacted_deep(value: Any, words: Sequence[str]) -> Any:
    """All texts in a structure, also where signs stand as in HTML."""
    if isinstance(value, str):
        return redacted(value, [*words, *(escape(one) for one in words), *(escape(one, quote=False) for one in words)])
    if isinstance(value, dict):
        return {key: redacted_deep(one, words) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [redacted_deep(one, words) for one in value]
    return value


def copies(text: str, source: str) -> bool:
    """Whether it holds the source, or so many words of it in a row that they come from there."""
    there, words = f" {_bare(text)} ", _bare(source).split()
    row = min(_ROW, len(words))
    rows = (" ".join(words[at : at + row]) for at in range(len(words) - row + 1))
    return row >= _FEWEST and any(f" {one} " in there for one in rows)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _pattern(words: str) -> re.Pattern[str]:
    inside = r"\s+".join(map(re.escape, words.split()))
    return re.compile(rf"(?<!\w){inside}(?!\w)" if inside else r"(?!)", re.IGNORECASE)
