"""A signal that was heard in person: nobody is told by the bot, and how to reach its reporter is kept apart."""

import pytest

from tests.chats.talks import DEALING, NUMBER, first_of_a_round, with_somebody_who_can_be_called
from tests.world import COORDINATOR, Phone, World, buttons_of, words_of


@pytest.fixture
async def on_a_round(noor: Phone) -> Phone:
    await first_of_a_round(noor)
    return noor


@pytest.fixture
async def with_contact(noor: Phone) -> Phone:
    """A signal whose reporter can be called; the card is in view."""
    await with_somebody_who_can_be_called(noor)
    return noor


async def _close(phone: Phone) -> None:
    await phone.says("/signaal 1")
    await phone.presses("Afronden")
    await phone.presses("Opgelost")
    await phone.presses("Opslaan")


async def test_the_card_says_how_it_was_heard_and_nobody_is_told(world: World, on_a_round: Phone) -> None:
    await on_a_round.presses("Bekijk 0001")
    assert "gehoord op een rondje" in on_a_round.last
    assert "Antwoord beloofd: do 26 nov" in on_a_round.last
    assert "niet bereikbaar" in on_a_round.last
    assert "📞 Contact" not in on_a_round.labels
    await on_a_round.presses("Meer")
    assert not any("Vraag aan" in label for label in on_a_round.labels)
    (line,) = await world.rows("SELECT * FROM audit WHERE signal_id = 1")
    assert (line.deed, line.role, line.detail) == ("register", "coordinator", "walk")
    assert line.person_id is not None


async def test_it_stands_in_the_queue_and_is_looked_after(world: World, on_a_round: Phone) -> None:
    await on_a_round.says("/wachtrij")
    assert "HZ-2026-0001" in on_a_round.last
    await world.later(days=4)
    (row,) = await world.rows("SELECT overdue FROM signal")
    assert row.overdue


async def test_something_urgent_is_announced_to_the_colleagues(noor: Phone, bas: Phone) -> None:
    await noor.says("/nieuw Mijn buurvrouw in de Kostmand is erg in de war, zij maakt zich zorgen om haar")
    while "✅ Opslaan" not in noor.labels:
        await noor.presses("Telefoon" if "📞 Telefoon" in noor.labels else noor.labels[0])
    await noor.presses("Opslaan")
    assert "dringend" in bas.last
    assert "HZ-2026-0001" in bas.last


async def test_an_answer_is_what_was_told_in_person_and_counts(world: World, with_contact: Phone) -> None:
    before = len(world.emulator.accepted)
    await with_contact.presses("Antwoord")
    assert NUMBER in with_contact.heard[-2]
    assert "niet bereiken" in with_contact.last
    assert "telt als antwoord" in with_contact.last
    await with_contact.says("Gebeld: wij gaan vanavond kijken")
    assert "niemand krijgt een bericht" in with_contact.last
    assert "Dit gaat naar" not in with_contact.last
    answer = await with_contact.presses("Opslaan")
    assert "seconden" not in answer["text"]
    assert "Noor vertelde: „Gebeld: wij gaan vanavond kijken”" in with_contact.last
    assert "Beantwoord" in with_contact.last
    await world.later(minutes=5)
    told = list(world.emulator.accepted)[before:]
    assert {int(params["chat_id"]) for _, params in told if "chat_id" in params} == {COORDINATOR}
    (row,) = await world.rows("SELECT status, answered_at FROM signal")
    assert row.status == "in_progress"
    assert row.answered_at is not None
    await with_contact.presses("Ongedaan maken")
    assert "vertelde" not in with_contact.last


async def test_a_reply_to_the_receipt_is_an_answer_too(on_a_round: Phone) -> None:
    receipt = on_a_round.message_with("Opgeslagen")
    await on_a_round.says("Wij gaan vanavond kijken", reply_to=receipt)
    await on_a_round.presses("Antwoord")
    assert "niemand krijgt een bericht" in on_a_round.last
    await on_a_round.presses("Opslaan")
    assert "Noor vertelde" in on_a_round.last


async def test_passing_on_and_closing_tell_nobody(world: World, on_a_round: Phone) -> None:
    await on_a_round.says("/signaal 1")
    await on_a_round.presses("Doorzetten")
    assert "De bewoner hoort" not in on_a_round.last
    answer = await on_a_round.presses("de boa’s")
    assert "seconden" not in answer["text"]
    await on_a_round.says("/signaal 1")
    await on_a_round.presses("Afronden")
    await on_a_round.presses("Opgelost")
    assert "niemand krijgt een bericht" in on_a_round.last
    await on_a_round.presses("Aanpassen")
    assert "Wat is er gedaan?" in on_a_round.last
    await on_a_round.says("De lamp brandt weer")
    answer = await on_a_round.presses("Opslaan")
    assert "seconden" not in answer["text"]
    assert "Afgerond" in on_a_round.last
    await world.later(days=40)
    assert await world.rows("SELECT 1 FROM outbox WHERE chat_id NOT IN (900, 901, -500)") == []


# How to reach whoever told it


async def test_the_contact_is_shown_when_asked_for_and_each_time_written_down(
    world: World, with_contact: Phone
) -> None:
    assert "gehoord aan de telefoon" in with_contact.last
    assert NUMBER not in with_contact.last
    assert "niet bereikbaar" not in with_contact.last
    card = with_contact.message_with("Antwoord beloofd: do")
    await with_contact.presses("📞 Contact")
    assert NUMBER in with_contact.last
    await with_contact.presses("📞 Contact", on=card)
    assert len(await world.rows("SELECT 1 FROM audit WHERE deed = 'show contact' AND signal_id = 1")) == 2


async def test_what_was_typed_leaves_the_chat_when_it_is_saved(world: World, with_contact: Phone) -> None:
    assert not any(NUMBER in words_of(one) for one in with_contact.messages)
    for table in ("signal", "remark", "audit", "inbox", "outbox", "dialogue"):
        rows = await world.rows(f"SELECT * FROM {table}")  # noqa: S608
        assert all(NUMBER not in str(row) for row in rows), table
    await with_contact.says(f"/zoek {NUMBER}")
    assert "HZ-2026-0001" not in with_contact.last


async def test_a_deleted_contact_is_gone_everywhere(world: World, with_contact: Phone, bas: Phone) -> None:
    await bas.says("/signaal 1")
    await bas.presses("📞 Contact")
    await with_contact.presses("📞 Contact")
    await with_contact.presses("Wissen")
    for phone in (with_contact, bas):
        assert "Gewist" in phone.last
        assert not any(NUMBER in words_of(one) for one in phone.messages)
    assert await world.rows("SELECT 1 FROM contact") == []
    assert len(await world.rows("SELECT 1 FROM audit WHERE deed = 'delete contact'")) == 1
    await bas.presses("📞 Contact")
    card = bas.message_with("Antwoord beloofd")
    assert "niet bereikbaar" in words_of(card)
    assert "📞 Contact" not in [label for label, _ in buttons_of(card)]


async def test_ninety_days_after_closing_the_contact_is_gone(world: World, with_contact: Phone) -> None:
    await with_contact.presses("📞 Contact")
    await _close(with_contact)
    await world.later(days=89)
    assert len(await world.rows("SELECT 1 FROM contact")) == 1
    await world.later(days=2)
    assert await world.rows("SELECT 1 FROM contact") == []
    assert not any(NUMBER in words_of(one) for one in with_contact.messages)
    assert len(await world.rows("SELECT 1 FROM audit WHERE deed = 'contact expired'")) == 1


async def test_the_contact_of_what_was_opened_again_stays(world: World, with_contact: Phone) -> None:
    await _close(with_contact)
    await world.later(days=20)
    await with_contact.says("/signaal 1")
    await with_contact.presses("Heropen")
    await world.later(days=20)
    assert len(await world.rows("SELECT 1 FROM contact")) == 1


async def test_a_contact_can_be_words_typed_anew_or_dropped(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    await noor.presses("Bereikbaar via")
    assert "🗑 Niet bewaren" not in noor.labels
    await noor.says(NUMBER)
    await noor.presses("Bereikbaar via")
    await noor.says("x" * 201)
    assert "te lang" in noor.last
    await noor.says("komt dinsdag terug op het spreekuur")
    assert not any(NUMBER in words_of(one) for one in noor.messages)
    await noor.presses("Opslaan")
    (row,) = await world.rows("SELECT text FROM contact")
    assert row.text == "komt dinsdag terug op het spreekuur"
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Bereikbaar via")
    await noor.says(NUMBER)
    await noor.presses("Bereikbaar via")
    await noor.presses("Niet bewaren")
    await noor.presses("Opslaan")
    assert "niet genoteerd" in noor.last
    assert len(await world.rows("SELECT 1 FROM contact")) == 1


async def test_nothing_says_that_the_reporter_hears_what_nobody_tells_them(noor: Phone, on_a_round: Phone) -> None:
    for labels in (("🔒 Bewaren",), ("🔒 Bewaren", "Andere reden"), ("Splitsen",)):
        await noor.says("/signaal 1")
        await noor.presses("Meer")
        for label in labels:
            await noor.presses(label)
        assert "niet bereiken" in noor.last
        assert not any(words in noor.last for words in ("melder hoort", "melder leest", "beide nummers"))
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Hulpvraag")
    assert "niet bereiken" in noor.last and "vraag ik" not in noor.last
