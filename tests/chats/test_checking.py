"""What an administrator hears before going live: what is right, and what is missing."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from bot import checking
from bot.config import read_settings
from bot.sandbox.door import InProcessRequest
from domain.municipality import Checked, Municipality
from storage import runs
from tests.world import COORDINATOR, DEPUTY, HUIZEN, OTHER_GROUP, TEAM_OOV, TOKEN, Phone, World

DAY = date(2026, 11, 20)
CHANGED = "✗ De audit is veranderd, of de sleutel is een andere. Kijk met: buurtsignaal audit verify"
NO_KEY = (
    "✗ De sleutel van de audit ontbreekt, of is niet te lezen. Zonder start de bot niet. "
    "Zie „The audit” in docs/running.md."
)


async def said(world: World, municipality: Municipality, **environment: str) -> list[str]:
    """In the process of the tests; the bot may be running."""
    found = await checking.find(
        read_settings({"TELEGRAM_API_URL": "http://in-process"} | environment),
        world.path,
        municipality,
        world.moment,
        lambda: InProcessRequest(world.emulator),
    )
    return [str(one) for one in found]


async def test_all_is_right(world: World, noor: Phone, bas: Phone) -> None:
    await world.app.database.write(runs.note, checking.BACKUP, world.moment)
    municipality = replace(HUIZEN, checked=Checked(DAY, DAY, DAY))
    environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "COORDINATOR_IDS": f"{COORDINATOR},{DEPUTY}"}
    lines = await said(world, municipality, TEAM_OOV_CHAT_ID=str(TEAM_OOV), **environment)
    assert [line for line in lines if not line.startswith("✓")] == []
    assert "@buurt_bot" in lines[0]


async def test_whatever_is_missing_is_named(world: World, noor: Phone) -> None:
    environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "COORDINATOR_IDS": f"{COORDINATOR}"}
    municipality = replace(HUIZEN, checked=Checked(numbers=date(2025, 11, 1), retention=date(2027, 1, 1)))
    lines = await said(world, municipality, TEAM_OOV_CHAT_ID=str(OTHER_GROUP), **environment)
    missing = [line for line in lines if line.startswith("✗")]
    for words in ("groep", "Nodig", "back-up", "telefoonnummers", "privacy", "bewaar"):
        assert any(words in line for line in missing), words
    assert len(missing) == 6


async def test_without_an_administrator_it_says_what_helps(world: World, noor: Phone, bas: Phone) -> None:
    environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "COORDINATOR_IDS": f"{COORDINATOR},{DEPUTY}"}
    await noor.says("/rollen")
    await noor.presses("Rol afnemen")
    await noor.presses("Bas · beheerder")
    await noor.presses("Ja, neem af")
    assert "geen beheerder" not in " ".join(await said(world, HUIZEN, **environment))
    await world.does("DELETE FROM staff_role WHERE role = 'administrator'")
    (missing,) = (line for line in await said(world, HUIZEN, **environment) if "beheerder" in line and "✗" in line)
    assert "buurtsignaal invite administrator" in missing and "COORDINATOR_IDS" not in missing


async def test_without_a_token_or_with_a_wrong_one_it_says_where_to_get_one(tmp_path: Path, world: World) -> None:
    for environment in ({}, {"TELEGRAM_BOT_TOKEN": "4242:" + "x" * 35}):
        first, *_ = await said(world, HUIZEN, **environment)
        assert first.startswith("✗")
        assert "@BotFather" in first


async def test_a_changed_audit_and_a_key_that_is_gone_or_no_key_are_told(world: World, noor: Phone, ada: Phone) -> None:
    await ada.says("/wachtrij")
    await world.does("UPDATE audit_chain SET hash = 'x'")
    assert await _about(world, "audit") == ["✓ De sleutel van de audit is er.", CHANGED]
    key = world.path.with_name("audit.key")
    key.write_text("no key")
    assert await _about(world, "audit") == [NO_KEY]
    key.unlink()
    assert await _about(world, "audit") == [NO_KEY]
    assert await _about(world, "nog niet gestart") == []


async def test_a_database_that_cannot_be_read_is_one_line(world: World, noor: Phone) -> None:
    for statement in ("DELETE FROM migration WHERE number > 30", "DROP TABLE migration"):
        await world.does(statement)
        told = await said(world, HUIZEN, TEAM_OOV_CHAT_ID=str(TEAM_OOV), TELEGRAM_BOT_TOKEN=TOKEN)
        assert "✗ De database is niet te lezen, of van een andere versie. Start de bot: buurtsignaal run" in told
        assert "@buurt_bot" in told[0] and any("telefoonnummers" in one for one in told)


async def _about(world: World, words: str) -> list[str]:
    told = await said(world, HUIZEN, TELEGRAM_BOT_TOKEN=TOKEN, COORDINATOR_IDS=str(COORDINATOR))
    return [one for one in told if words in one]
