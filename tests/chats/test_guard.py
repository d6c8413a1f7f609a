import pytest

from tests.world import Phone, World

LAMP = "De lantaarn bij de speeltuin in Oostermeent is al weken kapot, bel mij op 06-12345678"
DEALER = "Elke avond dealt Samir van nummer 12 bij de garages aan de Kostmand"


async def _send(phone: Phone) -> None:
    while "✅ Versturen" not in phone.labels:
        await phone.presses(phone.labels[0])
    await phone.presses("Versturen")


async def test_what_was_found_is_shown_and_can_stay(ada: Phone, noor: Phone) -> None:
    await ada.says(LAMP)
    assert "06-12345678" in ada.last
    await ada.presses("Laat staan")
    await _send(ada)
    await noor.says("/signaal 0001")
    assert "06-12345678" in noor.last


async def test_what_is_taken_out_is_nowhere_any_more(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(LAMP)
    await ada.presses("Haal weg")
    await _send(ada)
    await noor.says("/signaal 0001")
    assert "bel mij op …" in noor.last
    for query in (
        "SELECT answers AS words FROM dialogue",
        "SELECT params AS words FROM outbox",
        "SELECT payload AS words FROM inbox",
        "SELECT text AS words FROM signal",
    ):
        assert all("12345678" not in str(row.words) for row in await world.rows(query)), query


async def test_with_a_topic_about_people_a_name_cannot_stay(ada: Phone, noor: Phone) -> None:
    await ada.says(DEALER)
    assert "Die naam mogen wij niet bewaren" in ada.last
    assert "0800-7000" in ada.last
    assert not any("Laat staan" in label for label in ada.labels)
    _, data = ada.button("Haal weg")
    await ada.forges(data.replace("takeout", "letstand"))
    await ada.presses("Haal weg")
    await _send(ada)
    await noor.says("/signaal 0001")
    assert "Samir" not in noor.last


@pytest.mark.parametrize("typed", ["{}", "/meld {}"])
async def test_a_citizen_service_number_is_never_kept_nor_said(world: World, ada: Phone, typed: str) -> None:
    await ada.says(typed.format("De straat in de Kostmand is kapot, mijn bsn is 999971049"))
    assert any("burgerservicenummer" in said for said in ada.heard)
    assert not any("999971049" in said for said in ada.heard)
    assert all("999971049" not in row.answers for row in await world.rows("SELECT answers FROM dialogue"))
