"""Reminders come on one's own working days, to whoever stands in meanwhile, and are never lost."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.municipality import Colleague
from domain.office import Weekday
from tests.chats.talks import DEALING, until
from tests.world import COORDINATOR, DEPUTY, HUIZEN, Phone, World, town

MONDAY_AND_WEDNESDAY = frozenset({Weekday.MONDAY, Weekday.WEDNESDAY})
TEAM = (Colleague("noor", "Noor", COORDINATOR, MONDAY_AND_WEDNESDAY), Colleague("bas", "Bas", DEPUTY))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with town(tmp_path, municipality=replace(HUIZEN, colleagues=TEAM)) as world:
        yield world


@pytest.fixture
async def in_hand(ada: Phone, noor: Phone, bas: Phone) -> None:
    """Noor has a signal in hand since Monday; an answer is promised for Thursday."""
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")


def _reminders(phone: Phone) -> list[str]:
    return [words for words in phone.heard if "Dit wacht op u" in words]


async def test_what_comes_due_on_a_day_off_waits_for_the_next_working_day(
    world: World, in_hand: None, noor: Phone, bas: Phone
) -> None:
    await until(world, 29, 20)
    assert _reminders(noor) == _reminders(bas) == []
    await until(world, 30, 8, 46)
    assert noor.last.count("0001") == 1
    assert "de beloofde dag is voorbij" in noor.last
    assert _reminders(bas) == []


async def test_who_stands_in_hears_it_on_their_own_working_day(
    world: World, in_hand: None, noor: Phone, bas: Phone
) -> None:
    await noor.says("/overdracht")
    await noor.presses("Ik ben afwezig")
    await noor.says("donderdag")
    await noor.says("donderdag")
    await noor.presses("Bas")
    await until(world, 26, 8, 46)
    assert "antwoord beloofd voor vandaag" in bas.last
    await until(world, 30, 8, 46)
    assert "antwoord beloofd voor vandaag" not in noor.last
    assert "de beloofde dag is voorbij" in noor.last


async def test_what_nobody_took_up_is_told_to_whoever_works_that_day(
    world: World, ada: Phone, noor: Phone, bas: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await until(world, 24, 15, 1)
    assert "nog niet opgepakt" in bas.last
    assert _reminders(noor) == []
    await until(world, 25, 8, 46)
    assert "nog niet opgepakt" in noor.last


async def test_who_has_no_days_of_their_own_works_when_the_municipality_does(
    world: World, in_hand: None, noor: Phone, bas: Phone
) -> None:
    await noor.says("/overdracht 1")
    await noor.presses("Bas")
    await until(world, 26, 8, 46)
    assert "antwoord beloofd voor vandaag" in bas.last


async def test_many_that_wait_for_somebody_on_a_day_off_hold_up_nobody(
    world: World, in_hand: None, noor: Phone, bas: Phone
) -> None:
    """More than are looked at in one go, all due before the one that is for Bas."""
    await world.app.database.write(
        lambda conn: conn.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
            " INSERT INTO reminder (key, kind, signal_id, basis, nth, bundled, due_at)"
            " SELECT 'many:' || i, 'partner_silent', 1, i, 0, 1, i FROM n"
        )
    )
    await world.phone(101).says(DEALING)
    await world.phone(101).presses("✅ Versturen")
    await until(world, 24, 8, 46)
    assert "0002" in bas.last
    assert "0001" not in bas.last
