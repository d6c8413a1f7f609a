from dataclasses import dataclass

PAGE_SIZE = 6
KINDS = frozenset({"all", "mine", "overdue", "today", "neighbourhood"})


@dataclass(frozen=True)
class QueueFilter:
    """Which open signals to list: all, overdue, of a neighbourhood, or of a person and their own queue.

    `today` are those whose answer was promised by the day in `key`.
    """

    kind: str = "all"
    key: str = ""
    person_id: int | None = None

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}"

    @staticmethod
    def parse(text: str, person_id: int) -> "QueueFilter":
        kind, _, key = text.partition(":")
        return QueueFilter(kind, key, person_id if kind == "mine" else None)


@dataclass(frozen=True)
class ShownList:
    """`page_starts` says behind which place in the list's order each page after the first begins."""

    id: int
    filter: QueueFilter
    page_starts: tuple[tuple[int, ...], ...]
