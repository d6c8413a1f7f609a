"""Telegram repeats an update until it hears that it arrived: nothing happens twice."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.delivery.intake import Intake
from tests.world import ADA, BEA, COORDINATOR, DEPUTY, OTHER_GROUP, TEAM_OOV, Json, Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"
LANTERN = "De straatlantaarn in Oostermeent is al weken kapot"


async def _brings_again(world: World, updates: Sequence[Json]) -> None:
    """As Telegram does when it did not hear that they had arrived."""
    app = world.app
    await Intake(app.database, app.house.bot_id, lambda: world.moment, lambda: None).take(updates)
    await world.settle()


async def _everything(world: World) -> dict[str, Any]:
    """All rows and all that is on the phones."""
    tables = await world.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    rows = {one.name: await world.rows(f"SELECT * FROM {one.name}") for one in tables}  # noqa: S608
    chats = (ADA, BEA, COORDINATOR, DEPUTY, TEAM_OOV, OTHER_GROUP)
    return rows | {str(chat_id): world.people.messages(chat_id) for chat_id in chats}


async def _talk(world: World, ada: Phone, bea: Phone, noor: Phone) -> None:
    await ada.starts()
    typed = await ada.says(DEALING)
    await ada.presses("Aanpassen")
    await ada.presses("Hoe vaak")
    await ada.presses("elke week")
    world.people.edits(ADA, typed["message_id"], f"{DEALING}, ook overdag")
    await world.settle()
    await ada.presses("✅ Versturen")
    await ada.presses("idee")
    await ada.says("Meer licht bij de garages")
    await bea.says(LANTERN)
    while "✅ Versturen" not in bea.labels:
        await bea.presses(bea.labels[0])
    await bea.presses("Anoniem versturen")
    await bea.presses("Mijn meldingen")
    await _triage(world, noor)
    await ada.says("Dank u wel hoor")
    await ada.presses("Ja")
    await ada.says("/stop")
    world.people.blocks(BEA)
    world.people.unblocks(BEA)
    world.people.says(COORDINATOR, "/wachtrij", chat_id=TEAM_OOV)
    await bea.starts()


async def _triage(world: World, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await noor.says("/signaal 2")
    await noor.presses("Ik pak dit op")
    await noor.presses("Ongedaan maken")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)


async def test_a_conversation_that_comes_again_changes_nothing(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _talk(world, ada, bea, noor)
    before = await _everything(world)
    assert len(before["signal"]) == 2 and len(before["remark"]) > 2
    await _brings_again(world, world.emulator.made)
    await _brings_again(world, list(reversed(world.emulator.made)))
    assert await _everything(world) == before


async def test_what_comes_twice_at_once_is_one(world: World, ada: Phone) -> None:
    world.people.says(ADA, DEALING)
    await _brings_again(world, [*world.emulator.made, *world.emulator.made])
    message, data = ada.button("✅ Versturen")
    world.people.presses(ADA, ADA, message["message_id"], data)
    await _brings_again(world, [world.emulator.made[-1]] * 3)
    assert len(await world.rows("SELECT 1 FROM signal")) == 1
    assert len([words for words in ada.heard if "HZ-2026-0001" in words]) == 1


async def test_what_was_handled_but_not_confirmed_comes_again_after_a_restart_and_changes_nothing(
    tmp_path: Path,
) -> None:
    world = World(tmp_path / "bot.db")
    ada = world.phone(ADA)
    with closing(world.store):
        async with world.running():
            await ada.says(DEALING)
            message, data = ada.button("✅ Versturen")
            world.people.presses(ADA, ADA, message["message_id"], data)
            await world.app.polling.take_batch(0)
            assert await world.app.processor.handle_next()
        async with world.running():
            assert world.emulator.world.updates.pending() == 1
            await world.settle()
            assert len(await world.rows("SELECT 1 FROM signal")) == 1
        assert len([words for words in ada.heard if "HZ-2026-0001" in words]) == 1


async def test_after_an_idle_week_ids_may_begin_anew_at_a_lower_one(world: World, ada: Phone) -> None:
    await ada.says("/hulp")
    await world.later(days=8)
    for update_id in (17, 18):
        world.people.says(ADA, DEALING if update_id == 17 else "/privacy")
        renumber_newest(world, update_id)
    await world.settle()
    assert "Drugs in Kostmand" in ada.heard[-2]
    assert "privacy" in ada.last.casefold()
    await ada.presses("✅ Versturen")
    assert "HZ-2026-0001" in ada.last


def renumber_newest(world: World, update_id: int) -> None:
    *older, newest = world.store.updates(100)
    world.store.drop_updates(below=newest["update_id"] + 1)
    for update in (*older, newest | {"update_id": update_id}):
        world.store.add_update(update)
