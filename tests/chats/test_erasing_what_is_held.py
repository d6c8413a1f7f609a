"""/verwijder while a legal hold lasts: all else goes at once, what is held when that is over."""

from pathlib import Path

import pytest

from storage import audit_chains
from storage.backup import back_up
from tests.chats.gatherings import plan, publish, sign_up
from tests.disk import traces
from tests.world import COORDINATOR, Phone, World

CHAT = 7_123_456_789
HELD, ANONYMOUS, CARE, WISH, DRAFT = "zyxwvutsr", "qponmlkji", "wvutsrqpo", "hgfedcbaz", "tsrqponml"
KEPT, GONE = (HELD, CHAT), (ANONYMOUS, CARE, WISH, DRAFT)


async def _lives(olga: Phone, noor: Phone) -> None:
    """Three reports, a place at a meeting, a draft; the first report is held."""
    await olga.starts()
    await olga.says(f"Elke avond wordt er gedeald bij de garages {HELD} in de Kostmand")
    await olga.presses("✅ Versturen")
    await olga.says(f"Elke avond staan er jongens te dealen bij de garages aan de Kostmand naast {ANONYMOUS}")
    await olga.presses("Anoniem versturen")
    await olga.says(f"Ik maak mij zorgen om mijn buurvrouw in de Kostmand, zij is vaak in de war {CARE}")
    await olga.presses("bijna elke dag")
    await olga.presses("✅ Versturen")
    await plan(noor)
    await publish(noor)
    await sign_up(olga, 1)
    await olga.presses("Ik heb iets nodig")
    await olga.says(WISH)
    await olga.says("/meld")
    await olga.says(f"De lantaarn bij {DRAFT} in de Kostmand is stuk")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("🔒 Bewaren")
    await noor.presses("Klacht")


async def _erases(olga: Phone) -> None:
    await olga.says("/verwijder")
    assert "Dit mogen wij nog niet wissen: HZ-2026-0001" in olga.last and "Alleen dit blijft" in olga.last
    await olga.presses("🗑 Ja, wis alles")
    assert "Ik wis alles over u" in olga.last and "Alleen dit blijft" in olga.last


async def _lifts(noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Bewaren opheffen")
    assert any("De melder vroeg om gewist te worden" in one for one in noor.heard)


@pytest.fixture
def olga(world: World) -> Phone:
    return world.moves_in(CHAT, "Olga")


async def test_all_but_what_is_held_goes_at_once_and_the_rest_when_it_is_over(
    world: World, olga: Phone, noor: Phone
) -> None:
    await _lives(olga, noor)
    assert traces(world.path, *KEPT, *GONE) == {*KEPT, *GONE}
    await _erases(olga)
    await world.later(hours=1)
    assert "Alles over u is gewist, behalve HZ-2026-0001" in olga.last
    assert traces(world.path, *KEPT, *GONE) == set(KEPT)
    theirs = "SELECT {} FROM {} JOIN person ON person.id = {}.person_id AND chat_id > 1000"
    for table, count in (("signal", 1), ("reply_key", 1), ("registration", 0), ("audit", 0), ("dialogue", 0)):
        assert len(await world.rows(theirs.format(1, table, table))) == count, table
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij zoeken het uit")
    await noor.presses("Versturen")
    await world.later(minutes=1)
    await olga.reads()
    assert "Wij zoeken het uit" in olga.last
    await _erases(olga)
    await olga.says("/verwijder")
    await olga.presses("Nee, bewaar het")
    assert "U vroeg eerder om HZ-2026-0001 te wissen" in olga.last
    assert await world.app.database.read(lambda conn: list(audit_chains.broken(conn))) == []
    await _lifts(noor)
    await world.later(hours=1)
    assert olga.last == "✅ Alles over u is gewist."
    await world.later(minutes=1)
    assert traces(world.path, *KEPT, *GONE) == set()
    assert await world.rows("SELECT 1 FROM person WHERE chat_id = :chat", chat=CHAT) == []
    assert await world.app.database.read(lambda conn: list(audit_chains.broken(conn))) == []


async def test_who_came_back_meanwhile_keeps_what_is_new(world: World, olga: Phone, noor: Phone) -> None:
    await _lives(olga, noor)
    await _erases(olga)
    await world.later(hours=1)
    await olga.says(f"Elke avond wordt er gedeald bij de speeltuin {DRAFT} in Oostermeent")
    await olga.presses("✅ Versturen")
    await _lifts(noor)
    assert "Wij hoeven HZ-2026-0001 niet langer te bewaren" in olga.last
    await world.later(minutes=1)
    assert traces(world.path, HELD, DRAFT, CHAT) == {DRAFT, CHAT}
    await olga.says("/mijnmeldingen")
    assert olga.labels == ["HZ-2026-0004"]


async def test_it_survives_a_restart_and_a_copy_that_is_put_back(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "copies"
    home.mkdir()
    elsewhere.mkdir()
    world = World(home / "bot.db")
    olga, noor = world.moves_in(CHAT, "Olga"), world.phone(COORDINATOR)
    async with world.running():
        await noor.starts()
        await _lives(olga, noor)
        back_up(world.path, elsewhere / "before.db")
        await world.later(minutes=5)
        await _erases(olga)
    async with world.running():
        await world.later(hours=1)
        assert "Alles over u is gewist, behalve HZ-2026-0001" in olga.last
        assert traces(world.path, *KEPT, *GONE) == set(KEPT)
        await olga.says(f"Elke dag ligt er afval bij de speeltuin {DRAFT} in Oostermeent")
    async with world.running():
        await world.app.tick()
        assert traces(world.path, *KEPT, DRAFT) == {*KEPT, DRAFT}
    for end in ("-wal", "-shm"):
        world.path.with_name(world.path.name + end).unlink(missing_ok=True)
    world.path.write_bytes((elsewhere / "before.db").read_bytes())
    async with world.running():
        await world.app.tick()
        assert traces(world.path, *KEPT, *GONE) == set(KEPT)
        await _lifts(noor)
        await world.later(hours=1)
        await world.later(minutes=1)
        assert traces(world.path, *KEPT, *GONE) == set()
    world.store.close()
