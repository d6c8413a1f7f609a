"""Whatever people write, are called or are known by stands in no log, also when something fails."""

import json
import logging
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest
import structlog

from bot import logs
from bot.errands import CRAFTS
from bot.sandbox.emulator import Fault
from bot.sandbox.errors import bad_request
from tests.program import crafts
from tests.world import MONDAY_MORNING, TEAM_OOV, TOKEN, Phone, World, town, words_of

TEXT, ANSWER, SOUGHT, DUIDING, REASON = "garageboxen", "lantaarnpaal", "fietsenrek", "speelveldje", "scheldpartij"
NAME, STAFF, CHAT, STAFF_CHAT = "Marijke", "Wilhelmina", 7_130_552_901, 7_241_663_902
REPORT = f"Elke avond staan er jongens te dealen bij de {TEXT} aan de Kostmand"
MARKED = (TEXT, ANSWER, SOUGHT, DUIDING, REASON, NAME, STAFF, str(CHAT), str(STAFF_CHAT), TOKEN.partition(":")[2])


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """What the program logs meanwhile; afterwards everything logs as before."""
    root, excepthook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    root.handlers.clear()
    yield StringIO()
    logging.captureWarnings(False)
    root.handlers[:], sys.excepthook = handlers, excepthook
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize("log_format", ["console", "json"])
async def test_no_marked_word_stands_in_a_log(tmp_path: Path, logged: StringIO, log_format: str) -> None:
    logs.set_up(log_format, logged)
    # Once with all that is drawn: it takes the workshop seconds.
    fails = ("account",) if log_format == "json" else tuple(CRAFTS)
    failing = dict(CRAFTS) | {name: replace(CRAFTS[name], make=crafts.fail) for name in fails}
    async with town(tmp_path, crafts=failing, moment=MONDAY_MORNING - timedelta(hours=2, minutes=1)) as world:
        resident = world.moves_in(CHAT, NAME)
        coordinator = world.moves_in(STAFF_CHAT, STAFF)
        await _joins(world, coordinator)
        await _all_goes_well(world, resident, coordinator)
        await _things_fail(world, resident, coordinator)
        if log_format == "json":
            assert any("document" in one for one in coordinator.messages)
        assert any("Weekbericht" in words_of(one) for one in world.people.messages(TEAM_OOV))
    lines = logged.getvalue()
    for told in ("a turn failed", "an errand failed", "a call was refused", "a job failed", "a library stumbled"):
        assert told in lines
    assert [word for word in MARKED if word.casefold() in lines.casefold()] == []
    if log_format == "json":
        assert all(json.loads(line) for line in lines.splitlines())


async def _joins(world: World, coordinator: Phone) -> None:
    await world.does("INSERT INTO staff_role VALUES (4242, :id, 'coordinator')", id=STAFF_CHAT)
    await world.does("INSERT INTO staff_role VALUES (4242, :id, 'administrator')", id=STAFF_CHAT)
    await coordinator.starts()


async def _all_goes_well(world: World, resident: Phone, coordinator: Phone) -> None:
    await resident.says(REPORT)
    world.people.sends_photo(CHAT, b"no picture", caption=f"Bij de {TEXT}")
    await world.settle()
    await resident.presses("✅ Versturen")
    await coordinator.says("/signaal 1")
    await coordinator.presses("Antwoord")
    await coordinator.says(f"Dank u, wij kijken naar de {ANSWER}")
    await coordinator.presses("Versturen")
    await coordinator.says(f"/zoek {SOUGHT}")
    await coordinator.forges("export:xlsx:text")
    await coordinator.forges("words:2026-W47")
    await coordinator.says(f"Rond het {DUIDING} is het druk")
    await coordinator.forges("mute:1:1:")
    await coordinator.says(f"Een {REASON}")
    await world.later(minutes=2)


async def _things_fail(world: World, resident: Phone, coordinator: Phone) -> None:
    """An errand, a call, a turn, a job, and what libraries say of it."""
    await coordinator.forges("account:month:1")
    await coordinator.says(f"Uren voor de {ANSWER}")
    world.emulator.faults.append(Fault("sendMessage", bad_request(f"{TEXT} of {CHAT}"), chat_id=CHAT))
    await resident.says("/hulp")
    await world.does("DROP TABLE dialogue")
    await resident.says(f"En nu ook bij de {TEXT}")
    await world.does("DROP TABLE run")
    await world.later(minutes=1)
    logging.getLogger("telegram.ext").error("a library stumbled over %s of %d", REPORT, CHAT)
