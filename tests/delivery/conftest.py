from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.delivery.posts import Post, post_office
from tests.sandbox.rooms import ANN, BO


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with post_office(tmp_path) as post:
        post.room.people.starts(ANN)
        post.room.people.starts(BO)
        yield post


@pytest.fixture
async def limited(tmp_path: Path) -> AsyncIterator[Post]:
    """With Telegram's limits."""
    async with post_office(tmp_path, limits=True) as post:
        yield post
