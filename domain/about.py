"""What a message of ours was about, as the outbox remembers it: a reply key, since only that joins chat and signal."""

from enum import StrEnum


class About(StrEnum):
    ANSWER = "answer:"  # what became of a report
    RECEIPT = "receipt:"
    THANKS = "thanks:"  # for more that was said about it
    NOT_KEPT = "not_kept:"  # what was sent with that, and may not go along

    def of(self, reply_key: str) -> str:
        """Nothing without a key."""
        return f"{self}{reply_key}" if reply_key else ""

    @staticmethod
    def all_of(reply_key: str) -> tuple[str, ...]:
        return tuple(one.of(reply_key) for one in About)

    @staticmethod
    def key_in(about: str) -> str:
        """Nothing when it was about something else."""
        return about.partition(":")[2] if about.startswith(tuple(About)) else ""
