"""And back to what came of it: told to whoever was there or brought it up, and followed until it is done."""

import pytest

from tests.chats.gatherings import plan, publish, sign_up
from tests.chats.talks import DEALING
from tests.world import HUIZEN, Phone, World, is_refused

DARK = "Elke avond is het onveilig in de tunnel bij de Kostmand, het is daar donker"
UNSAFE = HUIZEN.topic("unsafe_place").label["nl"]


@pytest.fixture
async def held(world: World, noor: Phone, ada: Phone, bea: Phone) -> None:
    """Ada reported a dark tunnel, Bea came; the meeting about it is over."""
    await ada.says(DARK)
    await ada.presses("✅ Versturen")
    await plan(noor)
    await noor.presses("💬 Onderwerpen")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.presses("⬅️ Terug")
    await publish(noor)
    await sign_up(bea, 1)
    await world.later(days=11)


async def _agree(noor: Phone, owner: str) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.says("Wij hangen een extra lamp op")
    await noor.says(owner)
    await noor.says("10 december")
    await noor.presses("donderdag 10 december 2026")


async def _tell(noor: Phone) -> None:
    await noor.presses("Aan iedereen vertellen")
    await noor.presses("✅ Versturen")


async def test_the_report_goes_to_whoever_was_there_and_whoever_brought_it_up(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    assert any("do 3 dec · Fietspad is geweest" in words for words in noor.heard)
    await _agree(noor, "De gemeente")
    assert "Wij hangen een extra lamp op – De gemeente, uiterlijk donderdag 10 december" in noor.last
    await noor.presses("Aan iedereen vertellen")
    assert "Dit gaat naar 2 mensen: wie op de lijst staat of dit meldde" in noor.last
    await noor.presses("✅ Versturen")
    assert "Verteld aan 2 mensen" in noor.last
    told = next(words for words in ada.heard if "U noemde dit" in words)
    assert f"U noemde dit: {UNSAFE}. Op donderdag 3 december praatten wij erover." in told
    assert "Dit spraken we af:" in told
    assert "extra lamp" in bea.heard[-1]
    assert "U noemde dit" not in bea.heard[-1]
    await ada.says("/mijnmeldingen")
    assert "Antwoord: „Wij hangen een extra lamp op”" in ada.last
    await noor.says("/signaal 1")
    assert "op de agenda van do 3 dec · Fietspad" in noor.last
    assert "Wij hangen een extra lamp op" in noor.last


async def test_staff_are_reminded_until_it_is_done_and_then_everybody_hears_that(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await _agree(noor, "De gemeente")
    await _tell(noor)
    await world.later(days=6)
    assert any("Vandaag zou het klaar zijn" in words for words in noor.heard)
    await noor.presses("Een week later")
    assert "donderdag 17 december" in noor.last
    await world.later(days=7)
    await noor.presses("✅ Het is gedaan", on=noor.message_with("Vandaag zou het klaar zijn"))
    assert any("U noemde" in words and "is gedaan" in words for words in ada.heard)
    assert any("Wat wij daar afspraken, is gedaan" in words for words in bea.heard)
    before = len(noor.heard)
    await world.later(days=30)
    assert not any("Vandaag zou het klaar zijn" in words for words in noor.heard[before:])


async def test_a_resident_who_does_it_is_reminded_only_after_saying_yes(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await _agree(noor, "nummer 1")
    assert "Mag ik u eraan herinneren?" in bea.last
    question = bea.message_with("Mag ik u eraan herinneren?")
    assert "Bent u 16 jaar of ouder?" in bea.last
    await bea.presses("Ja, en ik ben 16 of ouder", on=question)
    assert is_refused((await ada.forges("owner:yes:1"))["text"])
    await _tell(noor)
    await world.later(days=6)
    reminder = bea.message_with("Vandaag zou dit klaar zijn")
    assert not any("Vandaag zou het klaar zijn" in words for words in noor.heard)
    assert is_refused((await ada.forges("agreed:1"))["text"])
    await bea.presses("✅ Het is gedaan", on=reminder)
    assert any("is gedaan" in words for words in ada.heard)


async def test_an_anonymous_report_is_told_behind_a_button(world: World, noor: Phone, ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Anoniem versturen")
    await plan(noor)
    await noor.presses("💬 Onderwerpen")
    await noor.presses("➕ Drugs")
    await noor.presses("⬅️ Terug")
    await publish(noor)
    await world.later(days=11)
    assert not any("U meldde dit bij ons" in words for words in ada.heard)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses("➕ Drugs")
    await noor.says("De boa gaat vaker langs")
    await noor.presses("Overslaan")
    await noor.presses("Overslaan")
    await _tell(noor)
    assert "boa" not in " ".join(ada.heard)
    newest = ada.messages[-1]["reply_markup"]["inline_keyboard"][0][0]["text"]
    await ada.presses(newest)
    assert "De boa gaat vaker langs" in ada.last


async def test_participants_judge_and_hear_what_everybody_thought(
    world: World, held: None, noor: Phone, bea: Phone
) -> None:
    await _agree(noor, "De gemeente")
    await _tell(noor)
    await bea.presses("Vertel hoe het was")
    for criterion in HUIZEN.meetings.criteria:
        assert criterion in bea.last
        await bea.presses("🙂")
    assert "hoort u wat iedereen vond" in bea.last
    assert is_refused((await noor.forges("score:1:0:3"))["text"])
    await world.later(days=4)
    assert any("Dit vonden deelnemers" in words and "minder dan vijf antwoorden" in words for words in bea.heard)


async def test_photos_and_a_voice_message_go_with_the_report(world: World, held: None, noor: Phone, bea: Phone) -> None:
    await _agree(noor, "De gemeente")
    world.people.sends_photo(noor.user_id, b"a wall full of notes")
    await world.settle()
    assert "bij het verslag" in noor.last
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    assert "1 foto" in noor.last
    await _tell(noor)
    assert any("photo" in one for one in bea.messages)


async def test_a_long_report_comes_in_several_messages(world: World, held: None, noor: Phone, bea: Phone) -> None:
    for _ in range(8):
        await _agree(noor, "De gemeente")
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.says("Heel veel woorden. " * 30)
    await noor.presses("Overslaan")
    await noor.presses("Overslaan")
    await _tell(noor)
    assert "Verteld aan 2 mensen" in noor.last
    assert any("Heel veel woorden" in words for words in bea.heard)


async def test_names_and_wishes_are_forgotten_a_month_later(world: World, noor: Phone, bea: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await sign_up(bea, 1)
    await bea.presses("Ik heb iets nodig")
    await bea.says("een rolstoelplek")
    await noor.presses("Deelnemers")
    await noor.presses("Iemand opschrijven")
    await noor.says("Mevrouw De Vries")
    await noor.presses("1")
    query = "SELECT name, wishes FROM registration ORDER BY number"
    assert [tuple(row) for row in await world.rows(query)] == [("", "een rolstoelplek"), ("Mevrouw De Vries", "")]
    await world.later(days=42)
    assert [tuple(row) for row in await world.rows(query)] == [("", ""), ("", "")]
