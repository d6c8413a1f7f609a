"""`buurtsignaal evaluate`: reads a file of messages, and says how well."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from domain.errors import ConfigurationError
from domain.evaluation import EVERYTHING, FIELDS, Reader, Score, scores
from domain.learned.reader import reader_of
from domain.municipality import Municipality
from domain.personal.guard import Guard
from domain.suggestion import Suggester


def evaluated(path: Path, municipality: Municipality) -> Iterator[str]:
    """Precision and recall by field, value and language, a line each."""
    reader = _reader(municipality)
    messages = list(_messages(path, frozenset({"text", "lang", *FIELDS})))
    counted = scores((message, reader.read(message["text"])) for message in messages)
    yield f"{len(messages)} messages"
    yield f"{'field':14} {'value':22} {'language':9} {'precision':>9} {'recall':>7}  right/found/wanted"
    for field, value, language in sorted(counted, key=_order):
        score = counted[field, value, language]
        yield f"{field:14} {value:22} {language:9} {_shown(score)}  {score.right}/{score.found}/{score.wanted}"


def read_only(path: Path, municipality: Municipality) -> Iterator[str]:
    """What was read in each message, without looking at anything but its words."""
    reader = _reader(municipality)
    for message in _messages(path, frozenset({"id", "text"})):
        yield json.dumps({"id": message["id"], **reader.read(message["text"])}, ensure_ascii=False)


def _reader(municipality: Municipality) -> Reader:
    return Reader(Suggester.of(municipality, reader_of("topic")), Guard(municipality))


def _messages(path: Path, needed: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Raises ConfigurationError naming the line."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"cannot read {path}: {error}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _message(line, f"{path}: line {number}", needed)


def _message(line: str, where: str, needed: frozenset[str]) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except json.JSONDecodeError as error:
        raise ConfigurationError(f"{where}: not JSON: {error}") from error
    if not isinstance(message, dict) or not needed <= message.keys():
        raise ConfigurationError(f"{where}: expected an object with {', '.join(sorted(needed))}")
    return message


def _order(key: tuple[str, str, str]) -> tuple[int, bool, str, bool, str]:
    field, value, language = key
    return FIELDS.index(field), value != EVERYTHING, value, language != EVERYTHING, language


def _shown(score: Score) -> str:
    precision, recall = ("–" if one is None else f"{one:.1%}" for one in (score.precision, score.recall))
    return f"{precision:>9} {recall:>7}"
