"""A question to the resident: while it waits, the promise stands still."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.weeks import Week
from services.figures import look_back, publish
from tests.chats.test_digest import add_week
from tests.world import HUIZEN, Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"


@pytest.fixture
async def asked(world: World, ada: Phone, noor: Phone) -> Phone:
    """On Monday a signal came in and was asked about; the answer was promised for Thursday."""
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Bij welke garages precies?")
    await noor.presses("Versturen")
    assert "Vraag aan u" in noor.last
    await world.later(seconds=31)
    await ada.reads()
    return ada


async def test_the_next_message_is_the_answer_and_tells_the_new_date(world: World, asked: Phone, noor: Phone) -> None:
    assert "„Bij welke garages precies?”" in asked.last
    await world.later(days=2)
    await asked.says("Bij de garages achter nummer veertig")
    assert "zaterdag" not in asked.last
    assert "maandag 30 november" in asked.last
    assert "0001" in noor.last
    await noor.presses("0001")
    assert "Antwoord van de bewoner: „Bij de garages achter nummer veertig”" in noor.last
    assert "In behandeling" in noor.last


async def test_while_it_waits_no_promise_is_broken(world: World, asked: Phone, noor: Phone) -> None:
    await world.later(days=4)
    assert "beloofde dag" not in " ".join(noor.heard)
    await noor.says("/wachtrij")
    assert "0 te laat" in noor.last


async def test_after_three_days_the_resident_is_reminded_and_after_five_the_work_goes_on(
    world: World, asked: Phone, noor: Phone
) -> None:
    await world.later(days=3)
    assert "nog een vraag over HZ-2026-0001" in asked.last
    await world.later(days=2)
    assert "verder met HZ-2026-0001" in asked.last
    assert "december" in asked.last
    assert any("geen antwoord op de vraag" in words for words in noor.heard)
    await noor.says("/signaal 1")
    assert "In behandeling" in noor.last


async def test_an_undone_question_was_never_asked(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Bij welke garages precies?")
    await noor.presses("Versturen")
    await ada.says("Er ligt elke dag afval op straat bij de flat in Oostermeent")
    assert "antwoord bij" not in ada.last
    await noor.presses("Ongedaan maken")
    await world.later(minutes=5)
    assert "welke garages" not in " ".join(ada.heard)


async def test_a_report_that_was_begun_is_finished_first(world: World, asked: Phone) -> None:
    await asked.says("/meld")
    await asked.says("Er ligt elke dag afval op straat bij de flat in Oostermeent")
    await asked.presses("✅ Wij geven het door")
    assert "HZ-2026-0002" in asked.last
    await asked.says("Bij de garages achter nummer veertig")
    assert "uw antwoord bij HZ-2026-0001" in asked.last


async def test_a_signal_is_given_to_a_colleague_who_hears_it(
    world: World, asked: Phone, noor: Phone, bas: Phone
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Toewijzen")
    await noor.presses("Bas")
    assert "opgepakt door Bas" in noor.last
    assert "vanaf nu van u" not in bas.last
    await world.later(seconds=31)
    assert "vanaf nu van u" in bas.last
    world.moment = datetime(2026, 11, 24, 8, tzinfo=UTC) + timedelta(hours=1)
    await asked.says("Bij de garages achter nummer veertig")
    assert "vulde iets aan" in bas.last
    assert "vulde iets aan" not in noor.last


async def test_more_about_one_report(world: World, asked: Phone, noor: Phone) -> None:
    await asked.says("/mijnmeldingen")
    await asked.presses("HZ-2026-0001")
    assert "Vraag aan u" in asked.last
    assert "vraag aan u „Bij welke garages precies?”" in asked.last
    await asked.presses("Aanvullen")
    await asked.says("Het is er ook erg donker")
    await noor.says("/signaal 1")
    assert "Het is er ook erg donker" in noor.last


async def test_a_withdrawn_report_is_closed_and_its_holder_told(asked: Phone, noor: Phone) -> None:
    await asked.says("/mijnmeldingen")
    await asked.presses("HZ-2026-0001")
    await asked.presses("Intrekken")
    await asked.presses("Ja, intrekken")
    assert "ingetrokken" in asked.last
    assert "trok" in noor.last
    await noor.presses("0001")
    assert "Reden: Ingetrokken" in noor.last


async def test_nobody_looks_into_somebody_elses_report(world: World, asked: Phone, bea: Phone) -> None:
    await asked.says("/mijnmeldingen")
    _, data = asked.button("HZ-2026-0001")
    await bea.starts()
    for forged in (data, data.replace("my:", "add:"), data.replace("my:", "withdraw:") + ":yes", "solved:no:1"):
        await bea.forges(forged)
    assert "dealen" not in " ".join(bea.heard)
    (row,) = await world.rows("SELECT status FROM signal")
    assert row.status == "question"


async def test_others_are_told_of_when_five_are_published_besides_ones_own(world: World, ada: Phone) -> None:
    """No sooner than figures say it as well: whoever reports may be a reader of team OOV."""
    for _ in range(2):
        await ada.says(DEALING)
        await ada.presses("✅ Versturen")
    others = {("kostmand", "drugs"): 5, ("kostmand", "youth"): 9}
    await world.app.database.write(add_week, date(2026, 11, 23), others)

    async def is_told() -> bool:
        await ada.says("/mijnmeldingen")
        await ada.presses("HZ-2026-0001")
        return "Ook andere buren meldden dit." in ada.last

    assert not await is_told()
    world.moment += timedelta(days=7)
    assert not await is_told()
    weeks = await world.app.database.read(look_back, HUIZEN, Week(2026, 48), world.moment)
    await world.app.database.write(publish, weeks, world.moment)
    assert await is_told()
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    assert not await is_told()
