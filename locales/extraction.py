"""Finds for Babel what is said through handlers/i18n.py's Translator.

Babel's own extractor goes by names alone and loses a text that has `topic.label` among its values.
"""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import IO

_GETTEXT_NAMES = {"text": "gettext", "plain": "gettext", "label": "pgettext", "plural": "ngettext"}
_WITH_TWO_PARTS = frozenset({"label", "plural"})

Found = tuple[int, str, tuple[str | None, ...], list[str]]


def texts(
    file: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, object]
) -> Iterator[Found]:
    """Line, gettext's name for the method, what is said, comments; as Babel asks of an extractor."""
    for call, method in calls(file.read()):
        yield call.lineno, _GETTEXT_NAMES[method], said(call, method), []


def calls(source: bytes) -> list[tuple[ast.Call, str]]:
    """What may be calls of a Translator, whatever it is named there, with the method; from top to bottom."""
    found = [
        (node, node.func.attr)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _GETTEXT_NAMES
    ]
    return sorted(found, key=lambda one: (one[0].lineno, one[0].col_offset))


def said(call: ast.Call, method: str) -> tuple[str | None, ...]:
    """The parts of a text; None for one that is not written out there, which Babel passes over."""
    parts = call.args[: 2 if method in _WITH_TWO_PARTS else 1]
    return tuple(_written_out(part) for part in parts) or (None,)


def _written_out(part: ast.expr) -> str | None:
    return part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else None
