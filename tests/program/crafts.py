"""Work for the workshop that does nothing but end in one way or another."""

import os
import sys
import time


def double(number: int) -> int:
    return 2 * number


def where_it_is(_: object) -> tuple[int, int]:
    """Its process and how nice that is."""
    return os.getpid(), os.nice(0)


def chatter(words: str) -> str:
    sys.stdout.write(words)
    os.write(1, words.encode())
    return words


def fail(words: str) -> None:
    raise ValueError(words)


def die(_: object) -> None:
    os._exit(3)


def hang(_: object) -> None:
    time.sleep(600)
