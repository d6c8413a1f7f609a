"""“Speelt dit ook bij u?”: only whom one may ask, only about what one may ask, and nobody learns who said what."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.chats.talks import DEALING
from tests.world import BEA, HUIZEN, Phone, World, is_refused, town

LAMPS = "Elke avond zijn de lantaarns kapot en is het eng donker bij de garages aan de Kostmand"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with town(tmp_path, municipality=replace(HUIZEN, may_ask_around=True)) as world:
        yield world


@pytest.fixture
async def neighbours(world: World) -> list[Phone]:
    """Three residents who chose to be asked about the Kostmand."""
    return [await _moves_in(world, count) for count in range(3)]


async def _moves_in(world: World, count: int) -> Phone:
    phone = world.moves_in(200 + count, f"Buur{count}")
    await phone.says("/hulp")
    await phone.presses("Vragen over mijn buurt")
    await phone.presses("Kostmand")
    await phone.presses("Ja, en ik ben 16 of ouder")
    return phone


async def _report(phone: Phone, words: str = LAMPS) -> None:
    await phone.says(words)
    await phone.presses("✅ Versturen")


async def _preview(noor: Phone, number: int = 1) -> None:
    await noor.says(f"/signaal {number}")
    await noor.presses("Meer")
    await noor.presses("Rondvragen")


async def test_neighbours_are_asked_and_only_counts_come_back(
    world: World, ada: Phone, noor: Phone, neighbours: list[Phone]
) -> None:
    await _report(ada)
    await _preview(noor)
    assert "Dit gaat naar 3 bewoners van Kostmand" in noor.last
    await neighbours[2].says("/taal")
    await neighbours[2].presses("العربية")
    await noor.presses("Versturen")
    assert "3 gevraagd, 0 ja" in noor.last
    assert "، \u2068Kostmand\u2069" in neighbours[2].last and ", " not in neighbours[2].last
    for phone in neighbours[:2]:
        assert "Speelt dit ook bij u? Niemand ziet wat u kiest." in phone.last
        assert LAMPS not in phone.last
    await neighbours[0].presses("Ja")
    await neighbours[1].presses("Ja")
    await neighbours[2].presses("لا")
    await noor.says("/signaal 1")
    assert "3 gevraagd, 2 ja" in noor.last
    await noor.says("/wachtrij")
    assert "👥 3" in noor.last
    rows = await world.rows("SELECT * FROM asked_neighbour")
    assert {tuple(row)[2:] for row in rows} == {(1,)}
    asked = "SELECT id FROM person WHERE asked_in IS NOT NULL"
    assert not await world.rows(f"SELECT 1 FROM audit WHERE signal_id IS NOT NULL AND person_id IN ({asked})")  # noqa: S608


async def test_everybody_counts_once(world: World, ada: Phone, noor: Phone, neighbours: list[Phone]) -> None:
    await _report(ada)
    await _preview(noor)
    await noor.presses("Versturen")
    question, yes = neighbours[0].button("Ja")
    await neighbours[0].forges(yes, question)
    assert is_refused(str(await neighbours[0].forges(yes, question)))
    assert is_refused(str(await neighbours[0].forges(yes.replace("yes", "no"), question)))
    stranger = world.phone(BEA)
    await stranger.says("/hulp")
    assert is_refused(str(await stranger.forges(yes)))
    await world.later(days=8)
    await _preview(noor)
    assert "niemand om te vragen" in noor.last
    (row,) = await world.rows("SELECT reporters FROM signal")
    assert row.reporters == 2


async def test_the_words_can_be_changed_and_are_shown_again(ada: Phone, noor: Phone, neighbours: list[Phone]) -> None:
    await _report(ada)
    await _preview(noor)
    await noor.presses("Aanpassen")
    await noor.says("Kapotte lampen bij de garages")
    assert "„Kapotte lampen bij de garages”" in noor.last
    assert "Kapotte lampen" not in neighbours[0].last
    await noor.presses("Versturen")
    assert "„Kapotte lampen bij de garages”" in neighbours[0].last


async def test_what_is_about_people_is_never_asked_around(
    world: World, ada: Phone, noor: Phone, neighbours: list[Phone]
) -> None:
    await _report(ada, DEALING)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    assert not any("Rondvragen" in label for label in noor.labels)
    (row,) = await world.rows("SELECT version FROM signal")
    assert is_refused(str(await noor.forges(f"neighbours:1:{row.version}:")))


async def test_one_unasked_message_a_week_of_whatever_kind(
    world: World, ada: Phone, noor: Phone, neighbours: list[Phone]
) -> None:
    for _ in range(2):
        await _report(ada)
    for number in (1, 2):
        await _preview(noor, number)
        if number == 1:
            await noor.presses("Versturen")
    assert "niemand om te vragen" in noor.last
    await world.later(days=8)
    await _preview(noor, 2)
    assert "3 bewoners" in noor.last


async def test_at_night_it_waits_for_the_morning_and_whoever_stops_or_withdraws_takes_it_back(
    world: World, ada: Phone, noor: Phone, neighbours: list[Phone]
) -> None:
    stays = await _moves_in(world, 3)
    await _report(ada)
    world.moment = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
    await _preview(noor)
    await noor.presses("Versturen")
    assert not any("Speelt dit" in phone.last for phone in neighbours)
    await neighbours[0].says("/stop")
    await neighbours[1].presses("Vraag mij niets")
    await neighbours[2].says("/privacy")
    await neighbours[2].presses("Intrekken: vragen")
    await world.later(hours=9, minutes=31)
    assert not any("Speelt dit" in words for phone in neighbours for words in phone.heard)
    assert "Speelt dit ook bij u?" in stays.last


async def test_after_stop_and_after_changing_ones_mind_nobody_asks(
    ada: Phone, noor: Phone, neighbours: list[Phone]
) -> None:
    await neighbours[0].says("/stop")
    await neighbours[0].starts()
    await neighbours[1].presses("Vraag mij niets")
    await neighbours[2].says("/hulp")
    await neighbours[2].presses("Vragen over mijn buurt")
    await neighbours[2].presses("Oostermeent")
    await neighbours[2].presses("Ja, en ik ben 16 of ouder")
    await _report(ada)
    await _preview(noor)
    assert "niemand om te vragen" in noor.last


async def test_the_choice_is_offered_under_a_receipt_but_not_after_an_anonymous_one(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await bea.says(DEALING)
    await bea.presses("Anoniem versturen")
    assert not any("Vraag mij" in label for label in bea.labels)
    await _report(ada)
    await ada.presses("Vraag mij over Kostmand")
    await ada.presses("Ja, en ik ben 16 of ouder")
    await _report(bea)
    await _preview(noor, 2)
    assert "niemand om te vragen" in noor.last  # who reported it is not asked about it
    await noor.presses("Stoppen")
    await _preview(noor, 3)
    assert "1 bewoner van Kostmand" in noor.last


async def test_it_is_off_unless_the_municipality_wants_it(tmp_path: Path) -> None:
    assert not HUIZEN.may_ask_around
    async with town(tmp_path) as world:
        ada = world.phone(BEA)
        await ada.says("/hulp")
        assert not any("buurt" in label for label in ada.labels)
        assert is_refused(str(await ada.forges("ask_me:in:kostmand")))
