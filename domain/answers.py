"""What a chat has answered so far in the dialogues it is in."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from domain.reports import Draft
from domain.signals import ClosingReason


@dataclass(frozen=True)
class Writing:
    """What a coordinator is writing about a version of a signal, before it is sent."""

    signal_id: int
    version: int
    text: str = ""
    reason: ClosingReason | None = None


@dataclass(frozen=True)
class Answers:
    """`newer_text` came in while a report was unfinished; `signal_id` is the one an idea or offer goes with."""

    draft: Draft = Draft()
    writing: Writing | None = None
    newer_text: str = ""
    signal_id: int | None = None

    def as_json(self) -> str:
        return _ADAPTER.dump_json(self).decode()

    @staticmethod
    def from_json(text: str) -> "Answers":
        return _ADAPTER.validate_json(text)


_ADAPTER: TypeAdapter[Answers] = TypeAdapter(Answers)
