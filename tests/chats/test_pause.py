"""While nobody is there no answer is promised, and residents know it before they type."""

from datetime import date

import pytest

from storage import pauses
from tests.world import Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"


@pytest.fixture
async def paused(world: World) -> None:
    await world.app.database.write(pauses.begin, date(2026, 12, 4))


async def test_residents_are_told_before_they_type(paused: None, ada: Phone) -> None:
    await ada.says("/meld")
    assert any("vrijdag 4 december" in words and "14 035" in words for words in ada.heard)
    assert "Wat is er aan de hand?" in ada.last


async def test_no_date_is_promised_and_nothing_is_lost(world: World, paused: None, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    assert any("leest niemand" in words for words in ada.heard)
    await ada.presses("✅ Versturen")
    assert "HZ-2026-0001" in ada.last
    assert "vrijdag 4 december" in ada.last
    assert "uiterlijk" not in ada.last
    await noor.says("/signaal 1")
    assert "do 10 dec" in noor.last


async def test_after_the_last_day_dates_are_promised_again(world: World, paused: None, ada: Phone) -> None:
    await world.later(days=12)
    await ada.says(DEALING)
    assert not any("leest niemand" in words for words in ada.heard)
    await ada.presses("✅ Versturen")
    assert "uiterlijk" in ada.last


async def test_a_pause_can_be_ended(world: World, paused: None, ada: Phone) -> None:
    await world.app.database.write(pauses.end)
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    assert "uiterlijk donderdag 26 november" in ada.last
