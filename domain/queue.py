from dataclasses import dataclass

PAGE_SIZE = 6
KINDS = frozenset({"all", "mine", "overdue", "today", "care", "neighbourhood"})


@dataclass(frozen=True)
class QueueFilter:
    """Which open signals to list: all, overdue, of a neighbourhood, or of a person and their own queue.

    `mine` has those of whoever a person stands in for as well; `today` are those whose answer was promised
    by the day in `key`. Help and care is a queue of its own, `care`; besides there it is only in `mine`.
    """

    kind: str = "all"
    key: str = ""
    person_id: int | None = None
    stands_in_for: tuple[int, ...] = ()

    def __str__(self) -> str:
        others = ",".join(map(str, self.stands_in_for))
        return f"{self.kind}:{self.key}" + (f"|{others}" if others else "")

    @staticmethod
    def parse(text: str, person_id: int) -> "QueueFilter":
        kind, _, key = text.partition(":")
        own, _, others = key.partition("|")
        if kind != "mine":
            return QueueFilter(kind, key)
        return QueueFilter(kind, own, person_id, tuple(int(one) for one in others.split(",") if one))


@dataclass(frozen=True)
class ShownList:
    """`page_starts` says behind which place in the list's order each page after the first begins."""

    id: int
    filter: QueueFilter
    page_starts: tuple[tuple[int, ...], ...]
