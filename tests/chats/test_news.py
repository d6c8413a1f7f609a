"""What residents hear of their reports: at decent hours, together, and nothing on a lock screen that could hurt."""

from datetime import UTC, datetime

from tests.chats.talks import DEALING
from tests.world import Phone, World

LAMP = "De lantaarn voor de flat in de Kostmand doet het elke nacht niet, al dagen"


async def _report(phone: Phone, words: str = DEALING, button: str = "✅ Versturen") -> None:
    await phone.says(words)
    await phone.presses(button)


async def _answer(noor: Phone, number: int, words: str = "Wij gaan vanavond kijken") -> None:
    await noor.says(f"/signaal {number}")
    await noor.presses("💬 Antwoord")
    await noor.says(words)
    await noor.presses("Versturen")


async def test_news_about_people_names_only_the_number_until_it_is_opened(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _report(ada)
    await _answer(noor, 1)
    await world.later(seconds=31)
    assert ada.last == "📬 Er is nieuws over HZ-2026-0001."
    assert ada.labels == ["👁 Lezen 0001"]
    announced = ada.messages[-1]
    await ada.presses("Lezen")
    assert "„Wij gaan vanavond kijken”" in ada.last
    _, data = ada.button("Lezen", announced)
    await bea.says("/hulp")
    assert "geldt niet meer" in (await bea.forges(data))["text"]
    assert "vanavond" not in " ".join(bea.heard)


async def test_news_about_a_lamp_is_told_at_once_but_not_when_it_was_reported_anonymously(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _report(ada, LAMP)
    await _report(bea, LAMP, "Anoniem versturen")
    for number in (1, 2):
        await _answer(noor, number)
    await world.later(seconds=31)
    assert "„Wij gaan vanavond kijken”" in ada.last
    assert bea.last == "📬 Er is nieuws over HZ-2026-0002."


async def test_an_answer_that_was_undone_cannot_be_opened(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    announced = ada.messages[-1]
    await noor.presses("Ongedaan maken")
    await world.later(seconds=31)
    said = await ada.presses("Lezen", on=announced)
    assert "geldt niet meer" in said["text"]
    assert not any("is afgerond" in words for words in ada.heard)


async def test_a_question_that_was_not_read_is_not_answered_by_accident(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Bij welke garages?")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.says(LAMP)
    assert "uw antwoord bij" not in ada.last
    await ada.presses("Nieuwe melding")
    await ada.presses("✅ Versturen")
    await ada.presses("Lezen 0001")
    await ada.says("Achter de flat")
    assert "uw antwoord bij HZ-2026-0001" in ada.last


async def test_what_is_done_at_night_is_told_in_the_morning_in_one_message(
    world: World, ada: Phone, noor: Phone
) -> None:
    world.moment = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    for words in (LAMP, DEALING):
        await _report(ada, words)
    before = len(ada.heard)
    await _answer(noor, 1)
    await _answer(noor, 2)
    await world.later(hours=7)
    assert len(ada.heard) == before
    await world.later(hours=2)
    assert len(ada.heard) == before + 1
    assert "„Wij gaan vanavond kijken”" in ada.last
    assert "nieuws over HZ-2026-0002" in ada.last
    assert ada.labels == ["📋 Mijn meldingen", "👁 Lezen 0002"]


async def test_the_coordinator_reads_when_it_leaves(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    world.moment = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    said = await noor.presses("Versturen")
    assert "dinsdag 24 november 08:00" in said["text"]
    await noor.presses("Ongedaan maken")
    await world.later(hours=12)
    assert not any("nieuws" in words for words in ada.heard)


async def test_two_deeds_in_a_row_are_one_message(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada, LAMP)
    before = len(ada.heard)
    await _answer(noor, 1)
    await world.later(seconds=20)
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=15)
    assert len(ada.heard) == before
    await world.later(seconds=20)
    assert len(ada.heard) == before + 1
    assert "„Wij gaan vanavond kijken”" in ada.last
    assert "is afgerond" in ada.last
    assert ada.labels == ["📋 Mijn meldingen"]


async def test_one_of_two_undone_leaves_the_other(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada, LAMP)
    await _answer(noor, 1)
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await noor.presses("Ongedaan maken")
    await world.later(minutes=2)
    assert "„Wij gaan vanavond kijken”" in ada.last
    assert not any("is afgerond" in words for words in ada.heard)


async def test_who_wants_nothing_more_is_not_told_what_waited_either(world: World, ada: Phone, noor: Phone) -> None:
    for number, words in ((1, DEALING), (2, LAMP)):
        await _report(ada, words)
        await _answer(noor, number)
    await ada.says("/stop")
    await ada.presses("Nee, niets meer")
    heard = len(ada.heard)
    await world.later(minutes=2)
    assert len(ada.heard) == heard
