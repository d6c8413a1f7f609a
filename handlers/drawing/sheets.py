"""Tables as files: what Excel in the Netherlands opens at a click. Nothing in a cell can become a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import StringIO

Value = str | int | float | date | datetime | None

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(value: Value) -> Value:
    """A text that a spreadsheet would run begins with an apostrophe instead."""
    if isinstance(value, str) and value.lstrip(" \u00a0\ufeff").startswith(_BEGINS_A_FORMULA):
        return f"'{value}"
    return value


def as_csv(rows: Iterable[Sequence[Value]]) -> bytes:
    """UTF-8 with its mark, semicolons, dates as 2026-11-23."""
    written = StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows([harmless(one) for one in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")
