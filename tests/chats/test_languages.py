"""Residents in their own language from the first word to the last; staff read Dutch or English."""

import re
from html import unescape

import pytest

from domain.signals import ClosingReason
from handlers.i18n import LANGUAGE_NAMES, closest_language, translator
from handlers.views import commands
from tests.chats.test_digest import file_of
from tests.world import HUIZEN, Phone, World, buttons_of

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


async def _answered_and_closed(world: World, noor: Phone, number: int = 1) -> None:
    """With ready words, which staff see in Dutch."""
    await noor.says(f"/signaal {number}")
    await noor.presses("Antwoord")
    await noor.presses("Blijf de politie bellen")
    assert "Standaardtekst: de bewoner krijgt die in de eigen taal." in noor.last and "Bedankt voor uw" in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    assert world.municipality.closing_texts[ClosingReason.SOLVED]["nl"] in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)


def _ready(world: World, code: str) -> tuple[str, str]:
    """Some of the answer, and the whole closing message."""
    template = next(one for one in world.municipality.templates if one.key == "keep_calling")
    return template.text[code].partition("}")[2][:40], world.municipality.closing_texts[ClosingReason.SOLVED][code]


async def _read_all(phone: Phone) -> str:
    for message in phone.messages:
        for label, data in buttons_of(message):
            if label.startswith("👁"):
                await phone.forges(data, message)
    return "\n".join(phone.heard)


async def test_ready_words_reach_who_is_anonymous_in_their_language_which_nothing_names(
    world: World, noor: Phone
) -> None:
    phone = world.moves_in(300, "Selin", "tr")
    await phone.says(LAMP)
    await phone.forges(phone.button("🕶")[1])
    await _answered_and_closed(world, noor)
    read = await _read_all(phone)
    assert all(words in read for words in _ready(world, "tr"))
    await phone.forges(phone.button(translator("tr").label("button", "📋 My reports"))[1])
    assert _ready(world, "tr")[1] in phone.last
    await phone.presses("HZ-2026-0001")
    assert all(words in phone.last for words in _ready(world, "tr"))
    await phone.says("/mijngegevens")
    for document in [one for one in phone.messages if "document" in one]:
        held = unescape(file_of(world, document).decode())
        assert all(words in held for words in _ready(world, "tr"))
        assert not any(words in held for words in _ready(world, "nl"))
    assert [tuple(row) for row in await world.rows("SELECT language FROM signal")] == [(None,)]
    said = await world.rows("SELECT text FROM remark")
    assert not any(words in row.text for row in said for words in _ready(world, "tr"))


async def test_ready_words_follow_who_chose_another_language_and_typed_words_stay(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "nl")
    await _reports(phone)
    await phone.says("/taal")
    await phone.presses("Polski")
    await noor.says("/signaal 1")
    assert "leest Pools" in noor.last
    await noor.presses("Antwoord")
    assert "leest Pools" in noor.last and "een tolk" in noor.last
    await noor.presses("Stop")
    await _answered_and_closed(world, noor)
    assert all(words in "\n".join(phone.heard) for words in _ready(world, "pl"))
    await noor.presses("Heropenen")
    await noor.presses("Antwoord")
    await noor.says("Wij kijken er vandaag naar")
    assert "Standaardtekst" not in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert "Wij kijken er vandaag naar" in phone.last


async def test_each_reporter_of_merged_reports_reads_the_closing_in_their_own_language(
    world: World, noor: Phone, ada: Phone
) -> None:
    phone = world.moves_in(300, "Selin", "uk")
    for one in (ada, phone):
        await _reports(one)
    await noor.says("/signaal 2")
    await noor.presses("Meer")
    await noor.presses("Samenvoegen")
    await noor.presses("0001")
    await world.later(seconds=31)
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    assert "leest Oekraïens" in noor.last and "een tolk" in noor.last
    await noor.presses("✏️ Aanpassen")
    assert "leest Oekraïens" in noor.last and "een tolk" in noor.last
    await noor.presses("Stop")
    await _answered_and_closed(world, noor)
    for one, code in ((ada, "nl"), (phone, "uk")):
        assert _ready(world, code)[1] in one.last


async def test_an_anonymous_report_names_no_language(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "tr")
    await phone.says(LAMP)
    await phone.forges(phone.button("🕶")[1])
    await noor.says("/signaal 1")
    assert "leest" not in noor.last


async def test_in_arabic_no_number_and_no_name_jumps(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "ar")
    await phone.starts()
    cornered = "Elke avond staan er jongens te dealen in de Kostmand, hoek Bovenweg"
    await _reports(phone, cornered)
    assert any("Kostmand\u2069، \u2068hoek Bovenweg\u2069، في المساء" in words for words in phone.heard)
    for words in phone.heard:
        outside = _ISOLATED.sub("", words.replace(cornered, ""))
        assert _NUMBERS.findall(outside) == [] and "Bovenweg" not in outside, words


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


async def test_whoever_writes_in_another_language_is_offered_it_once_and_goes_on_where_they_were(
    world: World, noor: Phone, ada: Phone
) -> None:
    await ada.says("Her akşam garajların yanında uyuşturucu satıyorlar")
    assert ada.heard[-2] == "Türkçe devam edelim mi?"
    assert ada.last.endswith(translator("nl").text("Which neighbourhood is it in?"))
    await ada.presses("Evet, Türkçe")
    assert translator("tr").text("Which neighbourhood is it in?") == ada.last
    await ada.presses("Kostmand")
    await ada.says("Proszę, coś trzeba z tym zrobić")
    await ada.forges(ada.button("✅")[1])
    assert not any("po polsku" in one for one in ada.heard)
    await noor.says("/signaal 1")
    assert "leest Turks" in noor.last


async def test_danger_is_answered_in_the_language_it_is_told_in_and_the_report_goes_on_in_the_one_that_is_read(
    world: World, ada: Phone
) -> None:
    for _ in range(2):
        await ada.says("Kocam beni dövüyor, lütfen yardım edin")
        gate = next(said for said in reversed(ada.heard) if "0800-2000" in said.splitlines())
        assert translator("tr").text("⚠️ <b>Is somebody in danger now? Do not wait for us.</b>").striptags() in gate
    assert sum("Türkçe devam" in said for said in ada.heard) == 1
    assert translator("nl").text("Which neighbourhood is it in?") == ada.last
    await ada.says("Help, mijn man slaat mij nu en ik kan niet weg")
    assert any("Is er nu iemand in gevaar?" in said for said in ada.heard)


async def test_dutch_words_of_who_helps_leave_danger_in_the_language_that_is_read(world: World) -> None:
    amal = world.moves_in(301, "Amal", "ar")
    await amal.says("Er is brand in de flat in de Kostmand, help")
    assert any("112" in said for said in amal.heard)
    assert not any("Is er nu iemand in gevaar?" in said for said in amal.heard)


async def test_thanks_after_another_language_was_chosen_is_still_asked_about(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "nl")
    await _reports(phone)
    await phone.says("Kocam beni dövüyor, lütfen yardım edin", reply_to=phone.messages[-1])
    await phone.presses("Evet, Türkçe")
    await phone.says("teşekkürler")
    assert translator("tr").label("button", "Yes, add it") in "".join(phone.labels)
    await phone.presses(phone.labels[0])
    await world.later(minutes=11)
    await phone.says("/taal")
    await phone.presses("English")
    await phone.says(LAMP)
    assert "0001" not in phone.last


async def test_a_card_names_the_language_of_a_report_unless_it_is_anonymous(
    world: World, noor: Phone, ada: Phone
) -> None:
    for button in ("✅", "🕶"):
        await ada.says("Kostmand'da her akşam garajların yanında uyuşturucu satıyorlar")
        await ada.forges(ada.button(button)[1])
    assert sum("Türkçe devam" in one for one in ada.heard) == 1
    await noor.says("/signaal 1")
    assert "geschreven in het Turks" in noor.last and "leest" not in noor.last
    await noor.presses("Antwoord")
    assert "Deze melding is in het Turks geschreven" in noor.last
    await noor.says("/signaal 2")
    assert "Turks" not in noor.last


@pytest.mark.parametrize(
    ("code", "heard"), [("de", "en"), ("zh-hans", "en"), ("ru", "en"), ("", "nl"), ("uk-UA", "uk")]
)
def test_a_telephone_in_a_language_that_the_bot_does_not_speak_reads_english(code: str, heard: str) -> None:
    assert closest_language(code) == heard


async def test_words_of_staff_that_a_resident_cannot_read_come_with_who_can_help(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Selin", "tr")
    await _reports(phone)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    assert "leest Turks. Uw vraag gaat zoals u die typt." in noor.last
    await noor.says("Sinds wanneer is dat zo?")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await phone.reads()
    assert "Bunun dili: Felemenkçe" in phone.last and "14 035" in phone.last


async def test_who_reads_english_is_not_answered_in_dutch_unawares(world: World, noor: Phone) -> None:
    phone = world.moves_in(300, "Eve", "de")
    await _reports(phone, "There are boys dealing drugs every night at the garages in the Kostmand")
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    assert "De bewoner leest Engels." in noor.last and "tolk" not in noor.last
    await noor.says("We will come and look on Monday")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert "We will come" in phone.last or "👁" in phone.labels[0]
    await phone.reads()
    assert "written in" not in phone.last
