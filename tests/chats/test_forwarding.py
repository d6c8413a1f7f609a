"""To partners and desks: neutral, unless the resident agrees that the words go along."""

from datetime import UTC, datetime

import pytest

from tests.chats.talks import DEALING, with_somebody_who_can_be_called
from tests.world import Phone, World, is_refused

LETTER = "Ik begrijp de brief over mijn uitkering niet, in de Kostmand, elke week overdag"


@pytest.fixture
async def reported(ada: Phone, noor: Phone) -> Phone:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    return ada


async def _forward(noor: Phone, partner: str) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Doorzetten")
    await noor.presses(partner)


async def test_the_police_read_the_words_only_after_consent(world: World, reported: Phone, noor: Phone) -> None:
    await _forward(noor, "de politie")
    assert "Ik vraag de bewoner of de woorden mee mogen" in noor.last
    assert "jongens te dealen" not in noor.last
    await world.later(seconds=31)
    assert "politie" not in reported.last
    await reported.reads()
    assert "Mogen zij ook uw eigen woorden lezen?" in reported.last
    await reported.presses("Ja, en ik ben 16 of ouder")
    assert reported.last == "Dank u. Uw woorden mogen naar de politie."
    assert "De woorden van 0001, Drugs, Kostmand mogen mee." in noor.last
    await noor.presses("Tekst voor partner")
    assert "jongens te dealen" in noor.last
    await reported.presses("Intrekken")
    await world.later(seconds=1)
    assert "blijven bij ons" in noor.last
    assert not any("vindt het goed" in words or "jongens te dealen" in words for words in noor.heard)


async def test_a_refusal_is_told_and_kept(world: World, reported: Phone, noor: Phone) -> None:
    await _forward(noor, "de politie")
    await world.later(seconds=31)
    await reported.reads()
    await reported.presses("Nee, liever niet")
    assert "blijven bij ons" in noor.last
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Tekst voor partner")
    assert "Laat ze weg" in noor.last
    assert "jongens te dealen" not in noor.last


async def test_other_partners_are_asked_about_when_the_coordinator_wants_it(
    world: World, reported: Phone, noor: Phone
) -> None:
    await _forward(noor, "de woningcorporatie")
    assert "De woorden van de bewoner staan er niet in." in noor.last
    text = noor.messages[-1]
    await world.later(seconds=31)
    await reported.reads()
    assert "woorden" not in reported.last
    await noor.presses("mee mogen", on=text)
    await world.later(seconds=31)
    await reported.reads()
    assert "mogen uw eigen woorden naar de woningcorporatie?" in reported.last
    await reported.presses("Ja, en ik ben 16 of ouder")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Geschiedenis")
    assert "De bewoner vindt het goed dat de woorden meegaan." in noor.last


async def test_nobody_answers_for_somebody_else_or_twice(
    world: World, reported: Phone, bea: Phone, noor: Phone
) -> None:
    await _forward(noor, "de politie")
    await world.later(seconds=31)
    await reported.reads()
    asked, data = reported.button("Ja, en ik ben 16 of ouder")
    await bea.says("/hulp")
    assert "Dat ken ik niet" in (await bea.forges(data))["text"]
    await reported.presses("Nee, liever niet")
    assert "knop is oud" in (await reported.forges(data, asked))["text"]
    assert not any("mogen mee" in words for words in noor.heard)


async def test_an_undone_forwarding_asks_nothing(world: World, reported: Phone, noor: Phone) -> None:
    await _forward(noor, "de politie")
    await noor.presses("Ongedaan maken")
    await world.later(minutes=2)
    assert not any("nieuws" in words for words in reported.heard)
    assert await world.rows("SELECT 1 FROM consent") == []


async def _text_for_partner(noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Tekst voor partner")


async def test_who_has_no_chat_agrees_in_person_and_takes_it_back(ada: Phone, noor: Phone) -> None:
    await with_somebody_who_can_be_called(noor)
    await noor.presses("Doorzetten")
    await noor.presses("de politie")
    assert "jongens te dealen" not in noor.last
    text, agreed = noor.button("De melder is 16 of ouder en zegt ja")
    await noor.presses("De melder is 16 of ouder en zegt ja")
    assert "jongens te dealen" in noor.last
    taken_back = noor.button("De melder wil het niet meer")[1]
    await ada.says("/hulp")
    assert is_refused((await ada.forges(taken_back))["text"])
    assert "intussen veranderd" in (await noor.forges(taken_back.replace(":2:", ":1:"), text))["text"]
    await _text_for_partner(noor)
    assert "jongens te dealen" in noor.last
    await noor.presses("De melder wil het niet meer")
    assert "Laat ze weg" in noor.last and "jongens te dealen" not in noor.last and noor.labels == []
    for data in (agreed, taken_back):
        assert "intussen veranderd" in (await noor.forges(data, text))["text"]
    await _text_for_partner(noor)
    assert "Laat ze weg" in noor.last and "jongens te dealen" not in noor.last
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Geschiedenis")
    assert "hoorde dat de woorden niet meer naar de politie mogen" in noor.last


async def test_an_official_letter_goes_to_its_desk_and_is_due_the_next_working_day(
    world: World, ada: Phone, noor: Phone
) -> None:
    await ada.says(LETTER)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Officiële brief")
    await noor.presses("bezwaar")
    await world.later(seconds=31)
    await ada.reads()
    assert "het loket voor bezwaar. Bel 14 035." in ada.last
    await ada.presses("Ja, en ik ben 16 of ouder")
    assert "Wilt u gebeld worden?" in ada.last
    await ada.says("06 12345678", reply_to=ada.message_with("Wilt u gebeld worden"))
    await world.later(seconds=(datetime(2026, 11, 24, 7, 46, tzinfo=UTC) - world.moment).total_seconds())
    assert "geef het vandaag door aan het loket" in noor.last
    await noor.presses("0001")
    assert "06 12345678" in noor.last
    await noor.presses("Meer")
    await noor.presses("Doorgegeven")
    await world.later(seconds=31)
    await ada.reads()
    assert "Wij gaven uw melding door aan het loket voor bezwaar" in ada.last


async def test_who_calls_the_desk_themselves_is_done(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Hulpvraag")
    await noor.presses("Geld en Schulden")
    await world.later(seconds=31)
    await reported.reads()
    await reported.presses("Nee, liever niet")
    assert "U kunt zelf bellen: het loket Geld en Schulden, 14 035." in reported.last
    await noor.says("/signaal 1")
    assert "Niet voor ons" in noor.last
