"""What is too heavy for a turn: done once, whatever fails or is killed meanwhile."""

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from markupsafe import Markup
from sqlalchemy import Connection

from handlers.errands import Craft
from handlers.house import House
from handlers.speaker import Speaker
from handlers.views.messages import Message, Upload
from storage import errands
from storage.errands import Errand
from tests.program import crafts
from tests.world import ADA, World, town


def look(conn: Connection, house: House, errand: Errand, now: datetime) -> Any:
    return errand.details["number"]


def tell(speaker: Speaker, errand: Errand, found: Any, made: Any) -> None:
    words = Message(Markup("{} is {}").format(found, made))
    speaker.say(words, speaker.chat(errand.chat_id))


def tell_file(speaker: Speaker, errand: Errand, found: Any, made: Any) -> None:
    words = Message(Markup("het bestand"), attachment=Upload("document", "a.txt", str(made).encode()))
    speaker.say(words, speaker.chat(errand.chat_id))


CRAFTS = {
    "double": Craft(look, crafts.double, tell),
    "file": Craft(look, crafts.double, tell_file),
    "fail": Craft(look, crafts.fail, tell),
}


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with town(tmp_path, crafts=CRAFTS) as world:
        await world.phone(ADA).starts()
        yield world


async def ask(world: World, kind: str, number: int, key: str = "k") -> None:
    await world.app.database.write(errands.ask, key, kind, ADA, {"number": number}, world.moment)


async def test_an_errand_is_told_once_and_the_newest_question_counts(world: World) -> None:
    await ask(world, "double", 2)
    await ask(world, "double", 3)
    await ask(world, "file", 4, "other")
    await world.settle()
    assert world.phone(ADA).heard[-2:] == ["3 is 6", "het bestand"]
    assert await world.rows("SELECT 1 FROM errand") == await world.rows("SELECT 1 FROM outgoing_file") == []


async def test_an_errand_that_was_asked_before_the_end_is_done_after_the_start(tmp_path: Path) -> None:
    world = World(tmp_path / "bot.db", crafts=CRAFTS)
    async with world.running():
        await world.phone(ADA).starts()
        await ask(world, "double", 2)
    async with world.running():
        await world.settle()
        assert world.phone(ADA).last == "2 is 4"
    world.store.close()


async def test_what_cannot_be_made_is_told_without_it_and_holds_up_nothing(world: World) -> None:
    await ask(world, "fail", 1)
    await ask(world, "double", 2, "other")
    await world.settle()
    assert world.phone(ADA).heard[-2:] == ["2 is 4", "1 is None"]
    assert await world.rows("SELECT 1 FROM errand") == []
