"""What residents hear back, and what they can add."""

from tests.chats.talks import DEALING
from tests.world import Phone, World


async def _report(phone: Phone, button: str = "✅ Versturen") -> None:
    await phone.says(DEALING)
    await phone.presses(button)


async def _answer(noor: Phone, world: World, words: str, number: int = 1) -> None:
    await noor.says(f"/signaal {number}")
    await noor.presses("Antwoord")
    await noor.says(words)
    await noor.presses("Versturen")
    await world.later(seconds=31)


async def test_my_reports_show_status_and_the_last_answer(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says("/mijnmeldingen")
    assert "nog niets gemeld" in ada.last
    await _report(ada)
    await ada.says("/mysignals")
    assert "Ontvangen" in ada.last
    assert "donderdag 26 november" in ada.last
    await _answer(noor, world, "Wij gaan vanavond kijken")
    await ada.presses("Mijn meldingen")
    assert "In behandeling" in ada.last
    assert "„Wij gaan vanavond kijken”" in ada.last


async def test_anonymous_reports_are_mine_too_but_nobody_elses(ada: Phone, bea: Phone) -> None:
    await _report(ada, "Anoniem versturen")
    await ada.says("/mijnmeldingen")
    assert "HZ-2026-0001" in ada.last
    await bea.says("/mijnmeldingen")
    assert "HZ-2026-0001" not in bea.last


async def test_an_idea_and_an_offer_reach_the_card(ada: Phone, noor: Phone) -> None:
    await _report(ada)
    receipt = ada.messages[-1]
    await ada.presses("idee")
    await ada.says("Meer licht bij de garages")
    await ada.presses("meehelpen", on=receipt)
    await ada.says("Ik kan op dinsdag mee buiten kijken")
    assert "HZ-2026-0001" in ada.last
    await noor.says("/signaal 1")
    assert "Meer licht bij de garages" in noor.last
    assert "Ik kan op dinsdag mee buiten kijken" in noor.last


async def test_the_question_after_sending_can_be_ignored(ada: Phone) -> None:
    await _report(ada)
    await ada.says("Bij de speeltuin in Oostermeent is elke week ruzie tussen buren")
    assert "Wanneer" in ada.last


async def test_nobody_adds_to_somebody_elses_signal(world: World, ada: Phone, bea: Phone) -> None:
    await _report(ada)
    await bea.starts()
    await bea.forges(ada.button("idee")[1])
    await bea.says("een idee dat er niet bij hoort")
    assert await world.rows("SELECT 1 FROM remark") == []


async def test_a_reply_to_an_answer_goes_with_the_signal(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await _answer(noor, world, "Wij gaan vanavond kijken")
    await ada.reads()
    await ada.says("Dank u, vanavond staan ze er weer", reply_to=ada.message_with("vanavond kijken"))
    assert "HZ-2026-0001" in ada.last
    assert "HZ" in noor.last or "0001" in noor.last
    await noor.presses("0001")
    assert "vanavond staan ze er weer" in noor.last


async def test_words_right_after_an_answer_are_asked_about(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await _answer(noor, world, "Wij gaan vanavond kijken")
    await ada.says("Heel erg bedankt hoor")
    assert "Hoort dit bij uw melding HZ-2026-0001?" in ada.last
    await ada.presses("Ja")
    await noor.says("/signaal 1")
    assert "Heel erg bedankt hoor" in noor.last


async def test_words_right_after_an_answer_can_be_a_new_report(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await _answer(noor, world, "Wij gaan vanavond kijken")
    await ada.says("Elke week ligt er afval bij de flat in Oostermeent")
    await ada.presses("Nieuwe melding")
    sent = ada.messages[-1]
    await ada.presses("✅ Wij geven het door")
    assert "HZ-2026-0002" in ada.last
    await world.later(days=3)
    await ada.says("Het stinkt er heel erg", reply_to=sent)
    assert "0001" not in ada.last


async def test_stop_asks_whether_answers_are_still_wanted(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await ada.says("Stop")
    assert "bewaar ik" not in ada.last
    assert "Wilt u nog wel antwoord op HZ-2026-0001?" in ada.last
    assert ada.labels == ["Ja, graag", "Nee, niets meer"]
    await ada.presses("Nee")
    before = len(ada.heard)
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    assert "niemand krijgt een bericht" in noor.last
    await noor.presses("Opslaan")
    await world.later(minutes=2)
    assert len(ada.heard) == before


async def test_after_stop_wanted_answers_still_come(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await ada.says("/stop")
    await ada.presses("Ja, graag")
    await _answer(noor, world, "Wij gaan vanavond kijken")
    await ada.reads()
    assert "Wij gaan vanavond kijken" in ada.last


async def test_stop_in_the_middle_ends_the_questions(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.says("stop")
    assert "Gestopt" in ada.last and "Er is niets verstuurd. Wat u schreef, bewaar ik één dag." in ada.last
    answer = await ada.presses("Kostmand")
    assert "oud" in answer["text"]


async def test_who_would_rather_talk_is_called_and_the_number_forgotten(world: World, ada: Phone, noor: Phone) -> None:
    await ada.starts()
    await ada.taps_key("Liever praten")
    assert "035 528 19 11" in ada.last
    await ada.presses("Bel mij terug")
    await ada.says("bel maar")
    assert "06 12345678" in ada.last
    await ada.says("graag op 0612345678, na vijf uur")
    assert "06 12345678" in noor.last
    await noor.presses("Gebeld")
    assert "06 12345678" not in " ".join(noor.heard)
    assert "gewist" in ada.last
    assert [row.number for row in await world.rows("SELECT number FROM call_back")] == [None]


async def test_every_coordinators_copy_of_a_number_goes_after_the_call(ada: Phone, noor: Phone, bas: Phone) -> None:
    await ada.starts()
    await ada.taps_key("Liever praten")
    await ada.presses("Bel mij terug")
    await ada.says("0612345678")
    _, data = noor.button("Gebeld")
    await bas.presses("Gebeld")
    assert "12345678" not in " ".join(noor.heard + bas.heard)
    assert "text" in await noor.forges(data)
    assert ada.heard.count(ada.last) == 1


async def test_help_and_privacy(ada: Phone) -> None:
    await ada.says("/hulp")
    assert "112" in ada.last
    await ada.says("/help")
    assert "/mijnmeldingen" in ada.last
    await ada.says("/privacy")
    assert "De gemeente ziet niet wie u bent. De computer bewaart een geheime code." in ada.last
    assert "Telegram weet wel dat u met ons praat, en kan het lezen." in ada.last
    assert "Uw woorden lezen zij alleen als u ja zegt." in ada.last
    assert "De lijst van een bijeenkomst blijft 30 dagen." in ada.last


async def test_who_blocked_the_bot_is_marked_on_the_card_until_they_write_again(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _report(ada)
    world.people.blocks(ada.user_id)
    await world.settle()
    await noor.says("/signaal 1")
    assert "niet bereikbaar" in noor.last
    world.people.unblocks(ada.user_id)
    await ada.says("/mijnmeldingen")
    await noor.says("/signaal 1")
    assert "niet bereikbaar" not in noor.last
