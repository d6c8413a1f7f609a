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
