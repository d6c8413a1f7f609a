from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.sandbox.rooms import Room


@pytest.fixture
def room() -> Iterator[Room]:
    with closing(Room()) as room:
        yield room


@pytest.fixture
def limited() -> Iterator[Room]:
    """With Telegram's limits; its seconds stand still until a test moves them."""
    with closing(Room(limits=True)) as room:
        yield room
