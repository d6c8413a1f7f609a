"""A question to the resident: while it waits, the promise stands still."""

from datetime import UTC, date, datetime, timedelta

import pytest

from domain.weeks import Week
from services.figures import look_back, publish
from tests.chats.talks import DEALING, close
from tests.chats.test_digest import add_week
from tests.chats.test_media import PNG, VOICE
from tests.world import ADA, HUIZEN, Phone, World

LAMP = "De lantaarn voor de flat in de Kostmand doet het elke nacht niet, al dagen"


@pytest.fixture
async def asked(world: World, ada: Phone, noor: Phone) -> Phone:
    """On Monday a signal came in and was asked about; the answer was promised for Thursday."""
    await _asks(world, ada, noor, DEALING)
    return ada


async def _asks(world: World, ada: Phone, noor: Phone, words: str) -> None:
    await ada.says(words)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Bij welke garages precies?")
    await noor.presses("Versturen")
    assert "Vraag aan u" in noor.last
    await world.later(seconds=31)
    await ada.reads()


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


@pytest.mark.parametrize(("sign", "button"), [("🎤", "Luister"), ("📍", "Kaart")])
async def test_a_photo_that_may_not_go_along_leaves_the_question_open_and_a_voice_message_or_a_place_answers_it(
    world: World, asked: Phone, noor: Phone, sign: str, button: str
) -> None:
    world.people.sends_photo(ADA, PNG)
    await world.settle()
    assert "bewaar deze foto niet bij HZ-2026-0001" in asked.last and "Typ uw antwoord" in asked.last
    world.people.sends_voice(ADA, VOICE, duration=121)
    await world.settle()
    assert "2 minuten" in asked.last
    if sign == "🎤":
        world.people.sends_voice(ADA, VOICE, duration=45)
    else:
        world.people.sends_location(ADA, 52.3, 5.24)
    await world.settle()
    assert "uw antwoord bij HZ-2026-0001" in asked.last
    await noor.presses("0001")
    assert f"Antwoord van de bewoner: „{sign}”" in noor.last
    await noor.presses("Meer")
    assert any(button in label for label in noor.labels)
    (row,) = await world.rows("SELECT status FROM signal WHERE NOT EXISTS (SELECT 1 FROM photo)")
    assert row.status == "in_progress"


@pytest.mark.parametrize(("words", "photos"), [(DEALING, 0), (LAMP, 3)])
async def test_an_album_with_words_is_one_answer_with_the_photos_that_may_go_along(
    world: World, ada: Phone, noor: Phone, words: str, photos: int
) -> None:
    await _asks(world, ada, noor, words)
    world.people.sends_photo(ADA, PNG, media_group_id="7", caption="Bij nummer veertig, zegt Karim Benali")
    for _ in range(2):
        world.people.sends_photo(ADA, PNG, media_group_id="7")
    await world.settle()
    await world.later(seconds=2)
    told = sum("bewaar deze foto niet" in one for one in ada.heard)
    assert told == (photos == 0) and "Typ uw antwoord" not in ada.last
    await ada.presses("Haal weg")
    assert "uw antwoord bij HZ-2026-0001" in " ".join(ada.heard)
    assert "Benali" not in " ".join(row.text for row in await world.rows("SELECT text FROM remark"))
    await noor.says("/signaal 1")
    assert "Antwoord van de bewoner: „Bij nummer veertig" in noor.last
    assert ("📷 3 foto" in noor.last) is bool(photos)
    assert len(await world.rows("SELECT 1 FROM photo")) == photos and "Welke buurt" not in " ".join(ada.heard)
    await ada.says("Die deur staat altijd open")
    assert ada.last == "Hoort dit bij uw melding HZ-2026-0001?"


async def test_what_comes_right_after_an_answer_is_asked_about_whatever_it_is(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _asks(world, ada, noor, LAMP)
    asks = "Hoort dit bij uw melding HZ-2026-0001?"
    world.people.sends_photo(ADA, PNG)
    await world.settle()
    assert "uw antwoord bij HZ-2026-0001" in ada.last
    world.people.sends_photo(ADA, PNG)
    await world.settle()
    assert ada.last == asks
    await ada.says("Dank u wel")
    await ada.says("Het is die naast het bankje")
    assert ada.last == asks
    await ada.presses("Ja, zet het erbij")
    assert "Ik zet het bij HZ-2026-0001" in ada.last
    world.people.sends_voice(ADA, VOICE, duration=45)
    await world.settle()
    assert ada.last == asks
    await ada.says("Luister maar", reply_to=ada.messages[-1])
    world.people.sends_photo(ADA, PNG, reply_to=ada.messages[-1]["message_id"])
    await world.settle()
    assert "Ik zet het bij HZ-2026-0001" in ada.last
    await noor.says("/signaal 1")
    for words in ("Dank u wel\nHet is die naast het bankje", "Luister maar", "„📷”", "📷 3 foto", "45 seconden"):
        assert words in noor.last
    await ada.says("Bel mij op 06-12345678", reply_to=ada.messages[-1])
    await ada.presses("Laat staan")
    before = len(ada.heard)
    for caption in ("", "Afval op straat bij de flat in Oostermeent, elke week"):
        world.people.sends_photo(ADA, PNG, media_group_id="7", caption=caption)
    await world.settle()
    assert ada.heard[before:] == [asks]
    await ada.presses("Nieuwe melding")
    assert "Ik zet" not in ada.last
    world.people.sends_photo(ADA, PNG, media_group_id="7")
    await world.settle()
    await world.later(seconds=2)
    await ada.presses("✅ Wij geven het door")
    counted = await world.rows("SELECT count(*) AS photos FROM photo GROUP BY signal_id ORDER BY signal_id")
    assert [row.photos for row in counted] == [3, 3]


async def test_a_voice_message_that_waited_until_the_report_was_closed_is_not_kept_and_one_hears_it(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _asks(world, ada, noor, LAMP)
    world.people.sends_photo(ADA, PNG, caption="Die van Karim Benali")
    world.people.sends_voice(ADA, VOICE, duration=45)
    await world.settle()
    guard = ada.messages[-1]
    await close(noor)
    await ada.presses("Haal weg", on=guard)
    assert any("Ik zet het bij HZ-2026-0001" in said for said in ada.heard)
    assert "bewaar dit spraakbericht niet bij HZ-2026-0001" in ada.last and "foto" not in ada.last
    (row,) = await world.rows("SELECT voice FROM signal WHERE EXISTS (SELECT 1 FROM photo)")
    assert row.voice is None
    (row,) = await world.rows("SELECT text FROM remark WHERE kind = 'added'")
    assert row.text == "Die van …"
    await ada.says("Zal ik het dan typen?")
    assert "Hoort dit bij" in ada.last


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
