"""Cells that several sheets have."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.exports import Content, Export
from handlers.drawing.sheets import Value
from handlers.i18n import Translator


def local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A spreadsheet knows no time zones."""
    return None if moment is None else moment.astimezone(zone).replace(tzinfo=None)


def to_mark(t: Translator, export: Export) -> list[Value]:
    """The heading of a column in which somebody marks what must go."""
    return [t.label("heading", "To be blacked out")] if export.content is Content.WOO else []


def mark(export: Export) -> list[Value]:
    return [None] if export.content is Content.WOO else []
