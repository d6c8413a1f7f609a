"""The messages that reading is developed on, each with what a person read in it."""

import json
import re
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent.parent / "data"


def _labelled(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_DATA / name).read_text().splitlines()]


MESSAGES = _labelled("messages.jsonl")
DANGERS = _labelled("dangers.jsonl")


def told_in_six_languages() -> list[tuple[str, str]]:
    """Level and words of each line in danger.txt."""
    lines = (_DATA / "danger.txt").read_text().splitlines()
    parts = (line.split(" ", 2) for line in lines if line and not line.startswith("#"))
    return [(level, words) for level, _, words in parts]


def marked(line: str) -> tuple[str, list[tuple[str, str]]]:
    """The words of a line of personal.txt, and what stands between its braces."""
    kinds = [(kind, words) for kind, words in re.findall(r"\{(\w+):([^}]*)\}", line)]
    return re.sub(r"\{\w+:([^}]*)\}", r"\1", line), kinds


def told_about_people(name: str = "personal.txt") -> list[str]:
    lines = (_DATA / name).read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]
