"""Residents in their own language from the first word to the last; staff read Dutch or English."""

import re

import pytest

from domain.signals import ClosingReason
from handlers.i18n import LANGUAGE_NAMES, translator
from handlers.views import commands
from tests.world import HUIZEN, Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"
LAMP = "De lantaarn voor de flat in de Kostmand doet het elke nacht niet, al dagen"
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
_NUMBERS = re.compile(r"[0-9][0-9 -]{2,}[0-9]")


async def _reports(phone: Phone, words: str = LAMP) -> None:
    await phone.says(words)
    await phone.forges(phone.button("✅")[1])


@pytest.mark.parametrize("code", sorted(set(LANGUAGE_NAMES) - {"nl"}))
async def test_the_language_of_the_phone_is_spoken_from_the_first_word(world: World, code: str) -> None:
    phone = world.moves_in(300, "Selin", code)
    await phone.starts()
    assert translator(code).text("Just write what is wrong. Or choose a button.") in phone.last
    await _reports(phone)
    assert "HZ-2026-0001" in phone.last
    assert "Versturen" not in " ".join(phone.heard)


async def test_a_closing_reaches_the_resident_in_their_language_and_the_card_names_it(
    world: World, noor: Phone
) -> None:
    phone = world.moves_in(300, "Selin", "tr")
    await _reports(phone)
    await noor.says("/signaal 1")
    assert "leest Turks" in noor.last
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert world.municipality.closing_texts[ClosingReason.SOLVED]["tr"] in phone.last


async def test_an_anonymous_report_names_no_language(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "tr")
    await phone.says(LAMP)
    await phone.forges(phone.button("🕶")[1])
    await noor.says("/signaal 1")
    assert "leest" not in noor.last


async def test_in_arabic_no_number_and_no_name_jumps(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "ar")
    await phone.starts()
    await _reports(phone, DEALING)
    for words in phone.heard:
        outside = _ISOLATED.sub("", words.replace(DEALING, ""))
        assert _NUMBERS.findall(outside) == [], words


async def test_staff_choose_between_dutch_and_english(world: World, noor: Phone, ada: Phone) -> None:
    await noor.says("/taal")
    assert noor.labels == ["Nederlands", "English"]
    await noor.forges("lang:tr")
    await noor.says("/wachtrij")
    assert "Wachtrij" in noor.last
    await ada.says("/taal")
    assert set(ada.labels) == set(LANGUAGE_NAMES.values())
    await ada.presses("Polski")
    await ada.says("/hulp")
    assert "Schrijf" not in ada.last


def test_arabic_counts_in_its_own_ways() -> None:
    t = translator("ar")
    nouns = [str(t.plural("📷 {count} photo", "📷 {count} photos", count)).split()[1:] for count in (1, 2, 3, 11)]
    assert [" ".join(word for word in words if "\u2068" not in word) for words in nouns] == [
        "صورة واحدة",
        "صورتان",
        "صور",
        "صورة",
    ]


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_what_telegram_shows_before_the_first_word_fits(code: str) -> None:
    described = commands.description(translator(code), HUIZEN)
    assert "112" in described and "Huizen" in described
    assert len(described) <= 512
    assert len(commands.short_description(translator(code), HUIZEN)) <= 120
