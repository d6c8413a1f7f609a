"""What a coordinator does with a signal."""

import pytest

from tests.chats.talks import DEALING
from tests.world import Phone, World


@pytest.fixture
async def reported(ada: Phone, noor: Phone) -> Phone:
    """A signal is there, and its reporter's phone is in hand."""
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    return ada


async def test_the_card_says_what_is_known(reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 0001")
    assert "HZ-2026-0001 Drugs · Kostmand · Ontvangen" in noor.last
    assert f"„{DEALING}”" in noor.last
    assert "Waar: bij de garages · ’s avonds · bijna elke dag" in noor.last
    assert "Antwoord beloofd: do 26 nov · nog niet opgepakt" in noor.last
    assert noor.labels[:4] == ["🙋 Ik pak dit op", "💬 Antwoord", "➡️ Doorzetten", "✅ Afronden"]


@pytest.mark.parametrize("asked", ["/signaal HZ-2026-0001", "/signaal hz-2026-0001", "/signal 1"])
async def test_a_signal_is_found_by_its_number(reported: Phone, noor: Phone, asked: str) -> None:
    await noor.says(asked)
    assert "HZ-2026-0001 Drugs" in noor.last


@pytest.mark.parametrize("asked", ["/signaal", "/signaal 77", "/signaal drugs"])
async def test_a_number_that_does_not_exist(reported: Phone, noor: Phone, asked: str) -> None:
    await noor.says(asked)
    assert "/signaal 0042" in noor.last


async def test_claiming_shows_on_the_card_and_can_be_undone(reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    assert "In behandeling" in noor.last
    assert "Noor" in noor.last
    assert "🙋 Ik pak dit op" not in noor.labels
    await noor.presses("Ongedaan maken")
    assert "Ontvangen" in noor.last
    assert "🙋 Ik pak dit op" in noor.labels
    assert "↩️ Ongedaan maken" not in noor.labels


async def test_an_answer_names_its_target_and_arrives_after_the_hold(
    world: World, reported: Phone, noor: Phone
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    assert "Dit gaat naar de melder van 0001, Drugs, Kostmand" in noor.last
    answer = await noor.presses("Versturen")
    assert "30 seconden" in answer["text"]
    await world.later(seconds=29)
    assert "Wij gaan vanavond kijken" not in reported.last
    await world.later(seconds=2)
    await reported.reads()
    assert "„Wij gaan vanavond kijken”" in reported.last
    assert "HZ-2026-0001" in reported.last


async def test_an_answer_undone_in_time_was_never_seen(world: World, reported: Phone, noor: Phone) -> None:
    before = len(reported.messages)
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await world.later(seconds=20)
    await noor.presses("Ongedaan maken")
    assert "Ontvangen" in noor.last
    assert "vanavond" not in noor.last
    await world.later(minutes=5)
    assert len(reported.messages) == before


async def test_an_answer_that_left_is_not_undone(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await reported.reads()
    answer = await noor.presses("Ongedaan maken")
    assert "verstuurd" in answer["text"]
    assert "vanavond kijken" in reported.last


async def test_a_closing_undone_too_late_is_corrected(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await reported.reads()
    assert "is afgerond" in reported.last
    await noor.presses("Ongedaan maken")
    assert "Sorry" in reported.last
    assert "Ontvangen" in reported.last


async def test_an_answer_can_be_changed_before_it_goes(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavnd kijken")
    await noor.presses("Aanpassen")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await reported.reads()
    assert "„Wij gaan vanavond kijken”" in reported.last


async def test_stopping_an_answer_sends_nothing(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.presses("Stoppen")
    assert "HZ-2026-0001 Drugs" in noor.last
    await noor.says("Wij gaan vanavond kijken")
    await world.later(seconds=31)
    await reported.reads()
    assert "vanavond" not in reported.last


async def test_a_note_stays_among_staff(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says("Gebeld met de wijkagent")
    assert "Noor: Gebeld met de wijkagent" in noor.last
    await world.later(minutes=5)
    assert "wijkagent" not in " ".join(reported.heard)


async def test_priority_moves_a_signal_up(reported: Phone, bea: Phone, noor: Phone) -> None:
    await bea.says("Er ligt elke dag afval op straat bij de flat in Oostermeent")
    await bea.presses("✅ Wij geven het door")
    await noor.says("/signaal 2")
    await noor.presses("Meer")
    await noor.presses("Hoge prioriteit")
    assert "🔴" in noor.last
    await noor.says("/wachtrij")
    assert noor.last.index("HZ-2026-0002") < noor.last.index("HZ-2026-0001")


async def test_passing_on_tells_the_resident_and_gives_a_neutral_text(
    world: World, reported: Phone, noor: Phone
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Doorzetten")
    await noor.presses("de boa’s")
    assert "HZ-2026-0001" in noor.last
    assert "dealen" not in noor.last
    assert "Doorgezet" in noor.message_with("Drugs · Kostmand")["text"]
    await world.later(seconds=31)
    await reported.reads()
    assert "HZ-2026-0001" in reported.last
    assert "de boa’s" in reported.last


@pytest.mark.parametrize(
    "reason",
    ["Opgelost", "partner", "bijeenkomst", "Niet mogelijk", "Al bekend", "Ingetrokken", "Niet voor ons"],
)
async def test_every_reason_has_a_ready_text_that_can_be_sent(
    world: World, reported: Phone, noor: Phone, reason: str
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses(reason)
    await noor.presses("Versturen")
    assert "Afgerond" in noor.last
    await world.later(seconds=31)
    await reported.reads()
    assert "HZ-2026-0001" in reported.last
    assert "„" in reported.last


async def test_a_ready_text_can_be_changed(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Aanpassen")
    await noor.says("De lamp bij de garages brandt weer")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await reported.reads()
    assert "„De lamp bij de garages brandt weer”" in reported.last


async def test_a_closed_signal_leaves_the_queue_and_can_be_reopened(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    assert "💬 Antwoord" not in noor.labels
    await noor.says("/wachtrij")
    assert "HZ-2026-0001" not in noor.last
    await world.later(days=1)
    await noor.says("/signaal 1")
    await noor.presses("Heropen")
    assert "Heropend" in noor.last
    await world.later(seconds=31)
    await reported.reads()
    assert "HZ-2026-0001" in reported.last
    assert "vrijdag 27 november" in reported.last


async def test_two_coordinators_press_at_once_and_one_wins(
    world: World, reported: Phone, noor: Phone, bas: Phone
) -> None:
    await noor.says("/signaal 1")
    await bas.says("/signaal 1")
    mine, theirs = noor.button("Ik pak dit op"), bas.button("Ik pak dit op")
    first = world.people.presses(noor.user_id, noor.user_id, mine[0]["message_id"], mine[1])
    second = world.people.presses(bas.user_id, bas.user_id, theirs[0]["message_id"], theirs[1])
    await world.settle()
    assert (world.people.press_answers(first) or {})["text"] == ""
    told = (world.people.press_answers(second) or {})["text"]
    assert "In behandeling" in told
    assert "Noor" in told
    assert "Noor" in bas.last
    (row,) = await world.rows("SELECT assignee, version FROM signal")
    assert row.version == 2


async def test_what_was_typed_is_offered_again_when_a_colleague_was_first(
    world: World, reported: Phone, noor: Phone, bas: Phone
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await bas.says("/signaal 1")
    await bas.presses("Ik pak dit op")
    await noor.presses("Versturen")
    assert "„Wij gaan vanavond kijken”" in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await reported.reads()
    assert "„Wij gaan vanavond kijken”" in reported.last


async def test_a_reply_to_a_card_asks_what_it_is(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.says("Wij gaan vanavond kijken", reply_to=noor.message_with("Drugs · Kostmand"))
    assert noor.labels == ["💬 Antwoord", "📝 Notitie"]
    await noor.presses("Antwoord")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await reported.reads()
    assert "„Wij gaan vanavond kijken”" in reported.last


async def test_a_reply_to_a_card_can_be_a_note(reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.says("Wijkagent gebeld", reply_to=noor.message_with("Drugs · Kostmand"))
    await noor.presses("Notitie")
    assert "Noor: Wijkagent gebeld" in noor.last


async def test_what_staff_type_never_becomes_a_report(world: World, noor: Phone) -> None:
    await noor.says(DEALING)
    assert "📋 Wachtrij" in noor.labels
    assert await world.rows("SELECT 1 FROM signal") == []


async def test_something_urgent_is_announced_at_once(ada: Phone, noor: Phone, bas: Phone) -> None:
    await ada.says("Mijn buurvrouw in de Kostmand is erg in de war, ik maak mij zorgen om haar, elke dag")
    await ada.presses("✅ Versturen")
    for phone in (noor, bas):
        assert "HZ-2026-0001" in phone.last
        assert "dringend" in phone.last
        assert "🙋 Ik pak dit op" in phone.labels


async def test_every_deed_leaves_an_audit_line(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await noor.presses("Ongedaan maken")
    deeds = [row.deed for row in await world.rows("SELECT deed FROM audit ORDER BY id")]
    assert deeds == ["send", "read", "claim", "undo claim"]


@pytest.mark.parametrize(("answer", "status"), [("Opgepakt", "Doorgezet"), ("Klaar", "In behandeling")])
async def test_what_a_partner_says_is_chosen(reported: Phone, noor: Phone, answer: str, status: str) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Doorzetten")
    await noor.presses("de boa’s")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Antwoord van partner")
    assert "Schrijf niet op wie" in noor.last
    await noor.presses(answer)
    assert status in noor.last


async def test_a_silent_partner_is_brought_up(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Doorzetten")
    await noor.presses("de boa’s")
    await world.later(days=7)
    assert any("de partner zou nu iets laten weten" in words for words in noor.heard)


async def test_after_closing_the_next_most_urgent_card_is_one_tap_away(ada: Phone, noor: Phone) -> None:
    for _ in range(2):
        await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
        await ada.presses("✅ Versturen")
    await noor.says("/signaal 2")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await noor.presses("Volgende")
    assert "HZ-2026-0001" in noor.last and "Ontvangen" in noor.last
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await noor.presses("Volgende")
    assert "Hier wacht niets" in noor.last


async def test_ready_replies_fit_the_topic_and_the_status(reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    assert noor.labels == ["Ik ga kijken", "Blijf de politie bellen", "✖️ Stoppen"]
    await noor.presses("Ik ga kijken")
    assert "Bedankt voor uw melding HZ-2026-0001. Ik kom zelf kijken in Kostmand." in noor.last
    await noor.presses("Versturen")
    await noor.presses("Antwoord")
    assert noor.labels == ["Loopt nog", "Blijf de politie bellen", "✖️ Stoppen"]
