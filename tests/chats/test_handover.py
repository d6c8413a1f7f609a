"""The work never hangs on one person."""

from datetime import timedelta

import pytest

from tests.chats.talks import DEALING
from tests.world import Phone, World


@pytest.fixture
async def in_hand(ada: Phone, noor: Phone, bas: Phone) -> None:
    """Noor has two signals in hand."""
    for number in (1, 2):
        await ada.says(DEALING)
        await ada.presses("✅ Versturen")
        await noor.says(f"/signaal {number}")
        await noor.presses("Ik pak dit op")


async def test_everything_in_hand_goes_to_a_colleague_with_a_summary(in_hand: None, noor: Phone, bas: Phone) -> None:
    await noor.says("/overdracht")
    assert "2 open meldingen" in noor.last
    await noor.presses("Bas")
    assert "Noor draagt 2 meldingen aan u over" in bas.last
    assert "0001, Drugs, Kostmand: In behandeling" in bas.last
    await bas.presses("0002")
    assert "opgepakt door Bas" in bas.last
    await noor.says("/overdracht")
    assert "0 open meldingen" in noor.last


async def test_one_signal_is_handed_over_by_its_number(world: World, in_hand: None, noor: Phone, bas: Phone) -> None:
    await noor.says("/handover 2")
    await noor.presses("Bas")
    assert "opgepakt door Bas" in noor.last
    await world.later(seconds=31)
    assert "0002" in bas.last


async def _away(noor: Phone, first: str, last: str) -> None:
    await noor.says("/overdracht")
    await noor.presses("Ik ben afwezig")
    await noor.says(first)
    await noor.says(last)
    await noor.presses("Bas")


async def test_while_somebody_is_away_the_deputy_hears_and_sees(
    world: World, in_hand: None, ada: Phone, noor: Phone, bas: Phone
) -> None:
    await _away(noor, "morgen", "4 december")
    assert "dinsdag 24 november" in noor.last
    assert "vrijdag 4 december" in noor.last
    assert "Noor is afwezig" in bas.last
    await world.later(days=3)
    assert any("antwoord beloofd voor vandaag" in words for words in bas.heard)
    assert "Dit wacht op u" not in " ".join(noor.heard)
    await bas.says("/wachtrij")
    await bas.presses("Mijn")
    assert "HZ-2026-0001" in bas.last


async def test_after_the_last_day_everything_comes_back(world: World, in_hand: None, noor: Phone, bas: Phone) -> None:
    await _away(noor, "morgen", "woensdag")
    await world.later(days=3, hours=2)
    assert any("antwoord beloofd voor vandaag" in words for words in noor.heard)
    assert await world.rows("SELECT 1 FROM absence")
    world.moment += timedelta(days=1)
    await world.app.tick()
    assert await world.rows("SELECT 1 FROM absence") == []


async def test_an_absence_can_be_taken_back(world: World, in_hand: None, noor: Phone) -> None:
    await _away(noor, "morgen", "4 december")
    await noor.says("/overdracht")
    assert "Afwezig" in noor.last
    await noor.presses("toch aanwezig")
    await world.later(days=3)
    assert any("antwoord beloofd voor vandaag" in words for words in noor.heard)


async def test_days_that_are_not_clear_or_run_backwards_are_asked_back(in_hand: None, noor: Phone) -> None:
    await noor.says("/overdracht")
    await noor.presses("Ik ben afwezig")
    await noor.says("binnenkort")
    assert "begrijp ik niet" in noor.last
    await noor.says("4 december")
    await noor.says("1 december")
    assert "Typ een latere dag" in noor.last or "Welke dag" in noor.last


async def test_two_who_stand_in_for_each_other_still_hear(world: World, in_hand: None, noor: Phone, bas: Phone) -> None:
    await _away(noor, "morgen", "4 december")
    await bas.says("/overdracht")
    await bas.presses("Ik ben afwezig")
    await bas.says("morgen")
    await bas.says("4 december")
    await bas.presses("Noor")
    await world.later(days=3)
    assert any("antwoord beloofd voor vandaag" in words for words in [*noor.heard, *bas.heard])
