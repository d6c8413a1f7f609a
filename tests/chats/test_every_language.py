"""A whole report in each language: from the first words to the answer, and to stopping."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.texts import Address
from handlers.i18n import LANGUAGE_NAMES, Translator, translator
from tests.catalogues.leaks import heard_of_others
from tests.world import ADA, COORDINATOR, HUIZEN, Phone, World, town

WORRIES = {
    "nl": "Zo kan het echt niet langer, doe er iets aan",
    "en": "It really cannot go on like this, please do something",
    "tr": "Gerçekten böyle devam edemez, lütfen bir şey yapın",
    "ar": "لا يمكن أن يستمر الأمر هكذا، افعلوا شيئًا من فضلكم",
    "pl": "Tak naprawdę dłużej być nie może, proszę coś zrobić",
    "uk": "Так більше не може тривати, зробіть щось, будь ласка",
}
STOP = {"nl": "Stop!", "en": "stop", "tr": "Dur", "ar": "توقف", "pl": "STOP", "uk": "Стоп."}
DRUGS = "drugs"


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
async def test_a_report_is_made_answered_and_stopped_in_the_language_of_the_phone(
    world: World, noor: Phone, code: str
) -> None:
    t, resident = translator(code), world.moves_in(300, "Selin", code)
    await resident.says(WORRIES[code])
    assert t.text("Just write what is wrong. Or choose a button.") in _plain(resident.heard[0])
    await _answers_the_questions(world, resident, t)
    assert "HZ-2026-0001" in resident.last
    ((promised,),) = await world.rows("SELECT promised_on FROM signal")
    assert t.day(date.fromordinal(promised)) in _plain(resident.last)

    await resident.says(STOP[code])
    assert resident.labels == [t.label("button", "Yes, please"), t.label("button", "No, nothing more")]
    assert "HZ-2026-0001" in resident.last
    await resident.presses(resident.labels[0])

    await _answers_with_a_template(world, noor, t)
    await resident.presses("👁")
    template = next(one for one in world.municipality.templates if one.key == "keep_calling")
    assert t.own(template.text).partition("{")[0].strip() in resident.last
    assert [(words, leaked) for words in resident.heard if (leaked := heard_of_others(code, words))] == []


async def _answers_the_questions(world: World, resident: Phone, t: Translator) -> None:
    labels = (
        "Kostmand",
        t.own(world.municipality.topic(DRUGS).label),
        t.label("button", "Skip"),
        t.label("how often", "every week"),
        t.label("button", "✅ Send"),
    )
    for label in labels:
        await resident.presses(label)


async def _answers_with_a_template(world: World, noor: Phone, t: Translator) -> None:
    """Whose words are in the language of the resident, as the card says."""
    await noor.says("/signaal 1")
    named = t.language != "nl"
    assert (f"leest {translator('nl').language_name(t.language)}" in noor.last) is named
    await noor.presses("Antwoord")
    assert ("tolk" in noor.last) is (t.language not in ("nl", "en"))
    await noor.presses("Blijf de politie bellen")
    await noor.presses("Versturen")
    await world.later(seconds=31)


def _plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


async def test_another_language_in_the_middle_of_a_report_asks_the_same_question_in_it(ada: Phone) -> None:
    await ada.says(WORRIES["nl"])
    await ada.presses("Oostermeent")
    await ada.says("/taal")
    await ada.presses("Українська")
    t = translator("uk")
    assert t.text("What is it about?") == ada.last
    assert t.label("button", "✖️ Stop") in ada.labels
    await ada.presses("Ідея")
    await ada.presses(t.label("button", "Skip"))
    assert t.text("Thank you. This is what I make of it:") in ada.last
    assert "Oostermeent" in ada.last
    assert WORRIES["nl"] in ada.last


YOUNG = "Elke avond hangt er een groep jongeren bij de bankjes in Oostermeent"


async def test_whoever_reports_about_young_people_is_called_je_to_the_end(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await ada.says(YOUNG)
    await ada.presses("✅ Versturen")
    assert "Je melding heeft nummer HZ-2026-0001" in ada.last
    await ada.presses("Ik heb een idee")
    assert ada.last == "Fijn! Vertel ons je idee."
    await ada.says("Een plek waar zij mogen zijn")
    assert "Dank je." in ada.last
    await ada.says("/mijnmeldingen")
    assert "Je krijgt uiterlijk donderdag 26 november antwoord." in ada.last
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.says("dank jullie wel")
    assert "Hoort dit bij je melding HZ-2026-0001?" in ada.last
    await ada.presses("👁")
    assert "Je melding is opgelost. Bedankt dat je het liet weten." in ada.last
    await bea.says("De lantaarn voor de flat in de Kostmand doet het elke nacht niet, al dagen")
    assert "Dank u. Dit maak ik ervan:" in bea.last


async def test_a_municipality_may_call_everybody_je_and_name_nobody(tmp_path: Path) -> None:
    nameless = replace(HUIZEN, address=Address.INFORMAL, face=replace(HUIZEN.face, name=""))
    async with town(tmp_path, municipality=nameless) as world:
        ada, noor = world.phone(ADA), world.phone(COORDINATOR)
        await ada.starts()
        assert "leest wat je schrijft" in ada.last
        before, explained, _ = ada.last.partition("👤 Onze samenlevingsregisseur is je contactpersoon van de gemeente")
        assert explained and before.lower().count("samenlevingsregisseur") == 1 and ada.last.count("👤") == 1
        await ada.says("/hulp")
        assert "Je ziet alles voordat het weggaat." in ada.last
        await noor.says("/hulp")
        assert "U ziet alles voordat het weggaat." in noor.last
