"""Tables as files: what Excel in the Netherlands opens at a click. Nothing in a cell can become a formula."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any
from unicodedata import category, normalize

Value = str | int | float | date | datetime | None
Row = Sequence[Value]

LONGEST_NAME = 31  # characters that Excel takes for the name of a sheet
_LONGEST_CELL = 32_767
_WIDEST, _NARROWEST = 60, 8  # characters
_BEGINS_A_FORMULA = frozenset("=+-@")
_SEPARATES_CELLS = ("\t", "\r", "\n")


@dataclass(frozen=True)
class Sheet:
    """The first row is the heading."""

    name: str
    rows: Sequence[Row]


@dataclass(frozen=True)
class File:
    """What it holds, as people call it, and its bytes."""

    name: str
    content: bytes

    @property
    def stem(self) -> str:
        return self.name.lower().replace(" ", "-")


def may_run(value: Value) -> bool:
    """Whether a spreadsheet could take a text for a formula, whatever unseen or wide characters it begins with."""
    if not isinstance(value, str):
        return False
    seen = next((one for one in value if not one.isspace() and category(one)[0] != "C"), "")
    return value.startswith(_SEPARATES_CELLS) or normalize("NFKC", seen) in _BEGINS_A_FORMULA


def as_csv(rows: Iterable[Row]) -> bytes:
    """UTF-8 with its mark, semicolons, dates as 2026-11-23; an apostrophe before what could run."""
    written = StringIO()
    harmless = ([f"'{one}" if may_run(one) else one for one in row] for row in rows)
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(harmless)
    return written.getvalue().encode("utf-8-sig")


def as_xlsx(sheets: Sequence[Sheet]) -> bytes:
    """Real dates, a heading that stays in sight, filters. Only the workshop's process runs this."""
    from xlsxwriter import Workbook

    written = BytesIO()
    # In memory only: a temporary file would outlive its delivery.
    workbook = Workbook(written, {"in_memory": True, "remove_timezone": False})
    for sheet in sheets:
        _fill(workbook, sheet)
    workbook.close()
    return written.getvalue()


def _fill(workbook: Any, sheet: Sheet) -> None:
    formats = {
        "heading": workbook.add_format({"bold": True, "bottom": 1}),
        "day": workbook.add_format({"num_format": "dd-mm-yyyy"}),
        "moment": workbook.add_format({"num_format": "dd-mm-yyyy hh:mm"}),
        "text": workbook.add_format({"text_wrap": True, "valign": "top"}),
        "harmless": workbook.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True}),
    }
    page = workbook.add_worksheet(sheet.name[:LONGEST_NAME])
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(sheet.rows) - 1, 0), len(sheet.rows[0]) - 1)
    for down, row in enumerate(sheet.rows):
        for across, value in enumerate(row):
            _write(page, down, across, value, formats)
    for across, width in enumerate(_widths(sheet)):
        page.set_column(across, across, width)


def _write(page: Any, down: int, across: int, value: Value, formats: dict[str, Any]) -> None:
    match value:
        case None:
            return
        case datetime():
            page.write_datetime(down, across, value, formats["moment"])
        case date():
            page.write_datetime(down, across, value, formats["day"])
        case int() | float():
            page.write_number(down, across, value)
        case str():
            kind = "heading" if down == 0 else "harmless" if may_run(value) else "text"
            page.write_string(down, across, value[:_LONGEST_CELL], formats[kind])


def _widths(sheet: Sheet) -> list[int]:
    longest = [max(len(str(row[across] or "")) for row in sheet.rows) for across in range(len(sheet.rows[0]))]
    return [min(max(length + 2, _NARROWEST), _WIDEST) for length in longest]
