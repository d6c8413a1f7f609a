"""What somebody can take out of the bot."""

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"


class Content(StrEnum):
    PLAIN = "plain"  # without anything that somebody wrote
    TEXT = "text"
    WOO = "woo"  # for who asks under the Woo: notes apart, and a column to mark what must go


@dataclass(frozen=True)
class Export:
    format: Format
    content: Content

    @property
    def has_text(self) -> bool:
        return self.content is not Content.PLAIN

    def __str__(self) -> str:
        return f"{self.format} {self.content}"
