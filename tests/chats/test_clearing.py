"""[🧹 Gesprek wissen]: what Telegram lets a bot delete is gone, the report stays."""

from tests.world import Phone, World


async def test_the_last_two_days_go_and_the_report_stays(world: World, ada: Phone) -> None:
    await ada.says("/hulp")
    await world.later(hours=49)
    await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
    await ada.presses("Versturen")
    await ada.says("/privacy")
    await ada.presses("Gesprek wissen")
    assert "laatste twee dagen" in ada.last
    await ada.presses("🧹 Ja, wis het gesprek")
    said = [one.get("text", "") for one in ada.messages]
    assert "zijn weg" in said[-1] and said[0] == "/hulp"
    assert not any("gedeald" in one or "Ja, wis" in one for one in said)
    assert len(await world.rows("SELECT 1 FROM signal WHERE text LIKE '%gedeald%'")) == 1


async def test_the_keys_under_the_chat_stand_again(ada: Phone, noor: Phone) -> None:
    for phone, key, said in ((ada, "Iets melden", "Wat is er aan de hand"), (noor, "Wachtrij", "Wachtrij")):
        await phone.says("/start")
        await phone.says("/privacy")
        await phone.presses("Gesprek wissen")
        await phone.presses("🧹 Ja, wis het gesprek")
        assert "zijn weg" in phone.last
        await phone.taps_key(key)
        assert said in phone.last
