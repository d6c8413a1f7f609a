"""What a resident says and makes no choice about is never lost unsaid."""

from tests.chats.gatherings import plan, publish, sign_up
from tests.chats.talks import report, until
from tests.chats.test_media import PNG
from tests.chats.test_questions import LAMP
from tests.world import ADA, Phone, World

ASKS = "Hoort dit bij uw melding HZ-2026-0001?"
UNSURE = "U koos niet of het bij HZ-2026-0001 hoort"


async def _answered(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada, LAMP)
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await world.later(seconds=31)


async def test_who_never_says_what_it_belongs_to_hears_by_day_that_it_was_not_passed_on(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _answered(world, ada, noor)
    await until(world, 23, 22)
    world.people.sends_photo(ADA, PNG, caption="Het is de lantaarn bij de Zwaluwstraat")
    await world.settle()
    assert ada.last == ASKS
    asked = ada.messages[-1]
    await until(world, 25, 7, 59)
    assert ada.last == ASKS
    await world.later(minutes=2)
    assert UNSURE in ada.last and "Zwaluwstraat" not in ada.last
    shown = await ada.presses("Ja, zet het erbij", on=asked)
    assert "oud" in shown["text"] or "wacht" in shown["text"]
    await ada.says("Die bij de Zwaluwstraat", reply_to=ada.message_with(UNSURE))
    assert "Ik zet het bij HZ-2026-0001" in ada.last
    await world.later(days=3)
    assert sum(UNSURE in said for said in ada.heard) == 1


async def test_what_waits_outlives_another_report_an_old_button_and_a_change(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _answered(world, ada, noor)
    sent = await ada.says("Heel erg bedankt hoor")
    asked = ada.messages[-1]
    await ada.says("/meld")
    await report(ada, "Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    assert "HZ-2026-0002" in ada.last
    await ada.presses("Ja, zet het erbij", on=asked)
    assert ada.last == ASKS
    world.people.edits(ADA, sent["message_id"], "Heel erg bedankt, hij doet het")
    await world.settle()
    assert ada.last == ASKS
    await ada.presses("Ja, zet het erbij")
    await noor.says("/signaal 1")
    assert "Heel erg bedankt, hij doet het" in noor.last
    assert "Heel erg bedankt hoor" not in noor.last


async def test_what_waits_is_told_of_when_something_else_is_talked_about_and_kept_at_a_stop(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _answered(world, ada, noor)
    await ada.says("Heel erg bedankt hoor")
    await report(ada, "/meld Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await ada.says("Kom om elf uur", reply_to=ada.message_with("HZ-2026-0002"))
    await ada.says("Of twee drempels")
    assert any(UNSURE in said for said in ada.heard)
    assert ada.last == "Hoort dit bij uw melding HZ-2026-0002?"
    await ada.says("/stop")
    assert "bewaar ik één dag" in ada.last
    await ada.says("/meld")
    assert "Of twee drempels" in ada.last


async def test_right_after_is_minutes_after_ones_own_words_and_a_day_after_those_of_staff(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _answered(world, ada, noor)
    await world.later(hours=20)
    await ada.says("Heel erg bedankt hoor")
    assert ada.last == ASKS
    await ada.presses("Ja")
    await world.later(minutes=9)
    world.people.sends_photo(ADA, PNG)
    await world.settle()
    assert ada.last == ASKS
    await ada.presses("Ja")
    await world.later(minutes=11)
    await ada.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    assert "Dit maak ik ervan" in ada.last


async def test_a_wish_and_a_subject_that_nobody_decided_on_are_told_of(world: World, ada: Phone, noor: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await sign_up(ada, 1)
    await ada.presses("Ik heb iets nodig")
    await ada.says("een stoel, bel 06-12345678")
    await world.later(hours=25)
    assert "wat u schreef over Fietspad" in ada.last and "06-12345678" not in ada.last
    await world.later(days=2)
    assert sum("wat u schreef over Fietspad" in said for said in ada.heard) == 1
