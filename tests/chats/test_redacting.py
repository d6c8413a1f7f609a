"""[🧽 Lakken]: what should not have been kept is gone by its bytes, and the reporter sees that it was."""

import pytest

from tests.chats.talks import DEALING
from tests.disk import traces
from tests.world import Phone, World, is_refused, words_of

SLOT, NICK, TOLD = "Zwartekat", "de Kraaiman", "06-87654321"


async def _report(phone: Phone) -> None:
    await phone.says(f"{DEALING}. Het is {NICK} uit de {SLOT}, hij zegt het zelf & lacht")
    await phone.presses("✅ Versturen")


async def _noted(noor: Phone) -> None:
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says(f"Gebeld met {TOLD} over de  kraaiman")
    assert f"• {TOLD}" in noor.last
    await noor.presses("Laat staan")
    assert TOLD in noor.last


async def _begin(noor: Phone, number: int = 1) -> None:
    await noor.says(f"/signaal {number}")
    await noor.presses("Meer")
    await noor.presses("Lakken")


async def _redact(noor: Phone) -> None:
    await _begin(noor)
    await noor.says("Piet Hein")
    assert "staan niet in" in noor.last
    await noor.says(f"{NICK.upper()}\n{SLOT}")
    await noor.presses(f"➕ {TOLD}")
    assert "kunt u niet ongedaan maken" in noor.last
    await noor.presses("Lak voorgoed")


async def test_chosen_words_are_gone_by_bytes(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await _report(ada)
    await _noted(noor)
    await bas.says("/signaal 0001")
    await noor.says("/signaal 0001")
    await noor.presses("Antwoord")
    await noor.says(f"Wij praten met {NICK} & de anderen")
    await noor.presses("✅ Versturen")
    await bas.says("/signaal 0001")
    await bas.presses("Antwoord")
    await bas.says(f"Is {NICK} bekend?")
    assert NICK in bas.last
    await bas.says(f"/zoek {SLOT}")
    assert traces(world.path, SLOT)
    await _redact(noor)
    assert "Het is ▮▮▮ uit de ▮▮▮" in noor.last
    assert "Gebeld met ▮▮▮ over ▮▮▮" in noor.last
    assert not any("Ongedaan" in label for label in noor.labels)
    await world.later(minutes=1)
    for chat in (noor, bas):
        shown = [said for said in chat.heard if "🔎" not in said]
        assert not any(word in said for said in shown for word in (SLOT, TOLD, NICK))
    assert any(said == "HZ-2026-0001 · In behandeling" for said in bas.heard)
    await ada.reads()
    assert "Wij praten met ▮▮▮ & de anderen" in ada.last
    await ada.says("/mijnmeldingen")
    await ada.presses("0001")
    assert "Het is ▮▮▮ uit de ▮▮▮" in ada.last
    await world.later(hours=1)
    assert traces(world.path, SLOT, SLOT.lower(), NICK, "kraaiman", "KRAAIMAN", TOLD, "87654321") == set()
    await noor.says(f"/zoek {SLOT}")
    assert "HZ-2026-0001" not in noor.last


async def test_what_was_redacted_stands_in_the_history_without_the_words(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await _noted(noor)
    await _redact(noor)
    await noor.presses("Meer")
    await noor.presses("Geschiedenis")
    assert "Noor heeft woorden gelakt" in noor.last
    (line,) = await world.rows("SELECT * FROM audit WHERE deed = 'redact'")
    assert line.detail == ""


async def test_words_that_go_to_a_partner_are_looked_at_too(ada: Phone, noor: Phone, world: World) -> None:
    await ada.says(f"{DEALING}. Ik ben Jan de Vries")
    await ada.presses("Laat staan en verstuur")
    await noor.says("/signaal 0001")
    await noor.presses("Doorzetten")
    await noor.presses("de politie")
    await world.later(minutes=1)
    await ada.reads()
    await ada.presses("Ja, en ik ben 16 of ouder")
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Tekst voor partner")
    assert "over iemand gaan: Jan de Vries" in noor.last
    await noor.presses("Lakken")
    await noor.presses("➕ Jan de Vries")
    await noor.presses("Lak voorgoed")
    assert "Ik ben ▮▮▮" in noor.last


async def test_only_staff_redact_and_only_what_they_saw(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await _report(ada)
    answer = await ada.forges("redact:1:1:")
    assert is_refused(answer.get("text", ""))
    await _begin(noor)
    await noor.says(NICK)
    _, data = noor.button("Lak voorgoed")
    await bas.says("/signaal 0001")
    await bas.presses("Ik pak dit op")
    await noor.forges(data)
    await bas.says("/signaal 0001")
    assert NICK in bas.last
    assert f"• {NICK}" in noor.last
    await noor.presses("Lak voorgoed")
    assert NICK not in noor.last


async def test_what_is_being_written_loses_the_words_too(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await _report(ada)
    await _noted(noor)
    await ada.says(f"Nog iets over de {SLOT} bij de garages aan de Kostmand")
    await bas.says("/signaal 0001")
    await bas.presses("Antwoord")
    await bas.says(f"Wij gaan bij de {SLOT} kijken")
    await _redact(noor)
    written = " ".join(row.answers for row in await world.rows("SELECT answers FROM dialogue"))
    assert SLOT not in written
    assert written.count("▮▮▮") == 2


async def test_a_forwarded_card_and_loose_words_of_staff_lose_the_words_too(
    world: World, ada: Phone, bea: Phone, noor: Phone, bas: Phone
) -> None:
    await _report(ada)
    await _noted(noor)
    await bas.says("/signaal 0001")
    await bas.says(words_of(bas.messages[-1]))
    assert traces(world.path, SLOT) and "geen melding" in bas.last
    await _redact(noor)
    await world.later(minutes=5)
    assert traces(world.path, SLOT, NICK) == set()
    await bas.says(f"/nieuw Iemand belde over de {SLOT} aan de Kostmand, daar zijn drugs")
    await _report(bea)
    await noor.says("/signaal 2")
    await noor.presses("Meer")
    await noor.presses("Lakken")
    await noor.says(f"{SLOT}\ndrugs")
    await noor.presses("Lak voorgoed")
    await world.later(minutes=5)
    assert traces(world.path, SLOT) == set()
    await bas.presses("Telefoon")
    assert "Waar gaat het over?" in bas.last


async def test_where_the_words_stand_too_is_named(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    await noor.says(f"Er ligt elke dag afval naast de {SLOT}")
    for number, other in ((1, 2), (2, 1)):
        await _begin(noor, number)
        await noor.says(SLOT)
        assert f"Het staat ook in HZ-2026-000{other}" in noor.last
        await noor.presses("Stoppen")
    await _begin(noor)
    await noor.says(NICK)
    assert "Het staat ook in" not in noor.last


@pytest.mark.parametrize("label", ["✅ Versturen", "Anoniem versturen"])
async def test_why_somebody_was_muted_loses_the_words_too(world: World, ada: Phone, noor: Phone, label: str) -> None:
    await ada.says(DEALING)
    await ada.presses(label)
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Dempen")
    await noor.says(f"Schelden tegen de {SLOT}")
    await noor.says("vrijdag")
    await noor.presses("vrijdag 27 november")
    await _begin(noor)
    await noor.says(SLOT)
    await noor.presses("Lak voorgoed")
    await noor.says("/wachtrij")
    await noor.presses("Gedempt: 1")
    assert "Schelden tegen de ▮▮▮" in noor.last


async def test_how_somebody_can_be_reached_loses_the_words_too(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Op een rondje")
    await noor.presses("Bereikbaar via")
    await noor.says(f"{SLOT}, 06 12345678")
    await noor.presses("Opslaan")
    await _begin(noor)
    await noor.says(SLOT)
    await noor.presses("Lak voorgoed")
    (kept,) = await world.rows("SELECT text FROM contact")
    assert kept.text == "▮▮▮, 06 12345678"


async def test_a_number_is_redacted_in_words_and_in_no_day(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await ada.says(f"Sinds dag 23: {DEALING}")
    await ada.presses("✅ Versturen")
    await bas.says("/nieuw Sinds dag 23 wordt er elke avond vuurwerk afgestoken bij de flat")
    await bas.presses("Op een rondje")
    await bas.presses("Kostmand")
    await _begin(noor)
    await noor.says("23")
    await noor.presses("Lak voorgoed")
    written = " ".join(row.answers for row in await world.rows("SELECT answers FROM dialogue"))
    assert "dag 23" not in written and '"2026-11-23"' in written
    await bas.presses("Opslaan")
    await noor.says("/signaal 2")
    assert "Sinds dag ▮▮▮ wordt er" in noor.last
