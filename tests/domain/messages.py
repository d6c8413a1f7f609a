"""The messages that reading is developed on, each with what a person read in it."""

import json
import re
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent.parent / "data"


def _labelled(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_DATA / name).read_text().splitlines()]


MESSAGES = _labelled("messages.jsonl")
UNSEEN = _labelled("unseen.jsonl")
"""Nothing is learned from these, and no word is listed because of them."""
IMPLIED = _labelled("implied.jsonl")
"""As unseen: danger that one has to guess, and what only looks like it."""


def _lines(name: str) -> list[str]:
    return [line for line in (_DATA / name).read_text().splitlines() if not line.startswith("#")]


CALM = _lines("calm.txt")
"""Short answers and everyday words, as unseen."""
PLAIN = _lines("plain.txt")
"""The plainest words for danger, as unseen."""


def marked(line: str) -> tuple[str, list[tuple[str, str]]]:
    """The words of a line of personal.txt, and what stands between its braces."""
    kinds = [(kind, words) for kind, words in re.findall(r"\{(\w+):([^}]*)\}", line)]
    return re.sub(r"\{\w+:([^}]*)\}", r"\1", line), kinds


def told_about_people(name: str = "personal.txt") -> list[str]:
    lines = (_DATA / name).read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]
