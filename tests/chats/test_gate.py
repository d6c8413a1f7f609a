import re
from datetime import UTC, datetime

import pytest

from tests.chats.test_reporting import DEALING
from tests.world import Phone, World

FIRE = "Help de berging van onze flat in de Kostmand staat in brand"
CALL = "Is er nu iemand in gevaar?"


async def test_danger_is_answered_first_with_the_number_on_a_line_of_its_own(ada: Phone) -> None:
    await ada.says(FIRE)
    gate = next(said for said in ada.heard if CALL in said)
    assert "112" in gate.splitlines()
    assert ada.heard.index(gate) < len(ada.heard) - 1


async def test_who_named_danger_can_go_on_and_nothing_typed_is_lost(ada: Phone, noor: Phone) -> None:
    await ada.says(FIRE)
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    await ada.presses("Versturen")
    await noor.says("/signaal 0001")
    assert FIRE in noor.last
    assert "gevaar genoemd, bewoner zag 112" in noor.last


async def test_a_report_without_danger_is_not_marked(ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    await noor.says("/signaal 0001")
    assert not any(CALL in said for said in ada.heard)
    assert "gevaar genoemd" not in noor.last


@pytest.mark.parametrize("words", ["brand!", FIRE + " en nog veel meer" * 100])
async def test_danger_goes_before_too_short_and_too_long(ada: Phone, words: str) -> None:
    await ada.says(words)
    assert any(CALL in said for said in ada.heard)


async def test_who_wants_to_die_reads_whom_to_talk_to(ada: Phone) -> None:
    await ada.says("ik wil niet meer leven")
    gate = next(said for said in ada.heard if CALL in said)
    assert "113" in gate.splitlines()


async def test_a_child_that_is_beaten_reads_whom_to_talk_to(ada: Phone) -> None:
    await ada.says("help mijn vader slaat mij nu")
    gate = next(said for said in ada.heard if CALL in said)
    assert {"112", "0800-2000", "0800-0432"} <= set(gate.splitlines())


@pytest.mark.parametrize(
    ("language", "words", "read"),
    [
        ("nl", "Help de flat staat in brand", "Wij lezen dit pas morgen om"),
        ("en", "Help the flat is on fire", "We read this only tomorrow at"),
        ("tr", "İmdat bina yanıyor", "yarın"),
        ("ar", "النجدة البيت يحترق", "غد"),
        ("pl", "Pomocy blok się pali", "jutro"),
        ("uk", "Допоможіть будинок горить", "завтра"),
    ],
)
async def test_the_gate_speaks_six_languages(world: World, language: str, words: str, read: str) -> None:
    world.moment = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    phone = world.moves_in(300, "Cas", language)
    await phone.says(words)
    gate = next(said for said in phone.heard if "112" in re.sub(r"[\u2066-\u2069]", "", said).splitlines())
    assert read in gate


async def test_a_crime_without_danger_shows_the_police_on_a_line_of_its_own(ada: Phone) -> None:
    await ada.says(DEALING)
    assert {"0900-8844", "0800-7000"} <= set(ada.last.splitlines())
    assert not any(CALL in said for said in ada.heard)
    await ada.presses("Versturen")
    await ada.says("gisteren is er bij mij ingebroken", reply_to=ada.messages[-1])
    assert any("0900-8844" in said.splitlines() for said in ada.heard[-2:])


async def test_at_night_one_reads_that_nobody_reads_until_the_office_opens(world: World, ada: Phone) -> None:
    world.moment = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    await ada.says(FIRE)
    assert any("Wij lezen dit pas morgen om 09:00" in said for said in ada.heard)
    world.moment = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)
    await ada.says(FIRE)
    assert any("Wij lezen dit pas op maandag 30 november om 09:00" in said for said in ada.heard)


async def test_an_addition_that_names_danger_marks_the_card_too(ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    await ada.says("een van hen heeft nu een mes getrokken", reply_to=ada.messages[-1])
    assert any(CALL in said for said in ada.heard)
    await noor.says("/signaal 0001")
    assert "gevaar genoemd" in noor.last


async def test_a_topic_that_may_mean_danger_shows_whom_to_call(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.presses("Kostmand")
    await ada.presses("Zorgen om iemand")
    gate = next(said for said in ada.heard if CALL in said)
    assert "0800-1205" in gate.splitlines()


async def test_staff_who_write_about_danger_are_not_told_to_call(ada: Phone, noor: Phone) -> None:
    await noor.says("er staat een huis in brand")
    assert not any(CALL in said for said in noor.heard)
