from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import ADA, BEA, COORDINATOR, Phone, World, town


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with town(tmp_path) as world:
        yield world


@pytest.fixture
def ada(world: World) -> Phone:
    return world.phone(ADA)


@pytest.fixture
def bea(world: World) -> Phone:
    return world.phone(BEA)


@pytest.fixture
async def noor(world: World) -> Phone:
    """The coordinator, who has started the bot."""
    phone = world.phone(COORDINATOR)
    await phone.starts()
    return phone
