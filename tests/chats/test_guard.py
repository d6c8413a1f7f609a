"""What is said about people is shown first, and what is taken out is nowhere any more."""

from collections.abc import Awaitable, Callable

import pytest

from tests.chats.gatherings import plan, publish
from tests.disk import traces
from tests.world import Phone, World

LAMP = "De lantaarn bij de speeltuin in Oostermeent is al weken kapot, bel mij op 06-12345678"
DEALER = "Elke avond dealt Samir van nummer 12 bij de garages aan de Kostmand"
OWN = "Ik ben Jan de Vries, Kostmand 12. Elke avond wordt er gedeald bij de garages"


async def _preview(phone: Phone) -> None:
    while not any("erstu" in label for label in phone.labels):
        await phone.presses(phone.labels[0])


async def _send(phone: Phone, words: str, label: str = "✅ Versturen") -> None:
    await phone.says(words)
    await _preview(phone)
    await phone.presses(label)


async def test_what_was_found_is_shown_and_can_stay(ada: Phone, noor: Phone) -> None:
    await ada.says(LAMP)
    await _preview(ada)
    assert "• 06-12345678" in ada.last
    await ada.presses("Laat staan en verstuur")
    await noor.says("/signaal 0001")
    assert "06-12345678" in noor.last


async def test_of_what_was_taken_out_no_byte_is_left(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(f"{LAMP}. Mijn bsn is 999971049, vraag mevrouw Zwaluw")
    await _preview(ada)
    assert traces(world.path, "06-12345678", "Zwaluw")
    await ada.presses("Haal weg en verstuur")
    await ada.says("Vraag mevrouw Zwaluw maar, op 06-12345678", reply_to=ada.messages[-1])
    await ada.presses("Haal weg")
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says("Mevrouw Zwaluw belt op 06-12345678")
    await noor.presses("Haal weg")
    await world.app.tick()
    assert "… belt op …" in noor.last
    assert traces(world.path, "06-12345678", "Zwaluw", "zwaluw", "999971049") == set()


async def test_when_nothing_is_left_more_is_asked_for(ada: Phone, noor: Phone) -> None:
    await ada.says("06-12345678")
    await _preview(ada)
    await ada.presses("Haal weg en verstuur")
    assert "iets meer vertellen" in ada.last
    await ada.says("de lantaarn is stuk")
    await _preview(ada)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 0001")
    assert "„… de lantaarn is stuk”" in noor.last


async def test_a_key_the_guard_and_every_question_take_five_taps(ada: Phone, noor: Phone) -> None:
    await ada.starts()
    await ada.taps_key("Iets melden")
    await ada.says("Zo kan het echt niet langer, bel mij op 06-12345678")
    taps = 1
    while not any("erstu" in label for label in ada.labels):
        await ada.presses(ada.labels[0])
        taps += 1
    await ada.presses("Haal weg, anoniem")
    assert taps + 1 == 5
    await noor.says("/signaal 0001")
    assert "bel mij op …" in noor.last
    assert "anoniem" in noor.last


async def test_with_a_topic_about_people_another_name_cannot_stay(ada: Phone, noor: Phone) -> None:
    await ada.says(f"{DEALER}. Bel mij: 06-12345678")
    await _preview(ada)
    assert "Die naam mogen wij niet bewaren" in ada.last
    assert "0900-8844" in ada.last
    assert "0800-7000" in ada.last
    assert not any("Laat staan" in label for label in ada.labels)
    await ada.presses("Laat de rest staan en verstuur")
    await noor.says("/signaal 0001")
    assert "Samir" not in noor.last
    assert "06-12345678" in noor.last


async def test_forging_the_button_keeps_no_name(ada: Phone, noor: Phone) -> None:
    await ada.says(DEALER)
    await _preview(ada)
    assert not any("staan" in label for label in ada.labels)
    _, data = ada.button("Haal weg en verstuur")
    await ada.forges(data.replace("without", "send"))
    _, data = ada.button("Haal weg en verstuur")
    await ada.forges(data.replace("without", "with"))
    await noor.says("/signaal 0001")
    assert "Elke avond dealt …" in noor.last


async def test_ones_own_name_and_address_may_stay(ada: Phone, noor: Phone) -> None:
    await ada.says(OWN)
    await _preview(ada)
    assert "Die naam mogen wij niet bewaren" not in ada.last
    await ada.presses("Laat staan en verstuur")
    await noor.says("/signaal 0001")
    assert "Jan de Vries, Kostmand 12" in noor.last


async def test_what_is_said_afterwards_is_looked_at_too(world: World, ada: Phone, noor: Phone) -> None:
    await _send(ada, "Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    receipt = ada.message_with("Verstuurd")
    await ada.presses("Ik heb een idee")
    await ada.says("Praat eens met Mehmet Yılmaz")
    assert "Die naam mogen wij niet bewaren" in ada.last
    await ada.presses("Haal weg")
    await ada.says("Ik ben Jan de Vries, en Karim Benali was er ook", reply_to=receipt)
    await ada.says("bij de derde garage")
    await ada.presses("Laat de rest staan")
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Hoe laat is het?")
    await noor.presses("Versturen")
    await world.later(minutes=1)
    await ada.reads()
    await ada.says("Rond elf uur, bel Fatima El Amrani maar op 06-87654321")
    assert "Hoe laat is het?" in noor.last
    await ada.presses("Haal weg")
    await noor.says("/signaal 0001")
    for words in ("eens met …", "Ik ben Jan de Vries, en … was er ook\nbij de derde", "elf uur, bel … maar op …"):
        assert words in noor.last


async def test_a_changed_message_and_words_that_were_stopped(ada: Phone, noor: Phone, world: World) -> None:
    message = await ada.says(LAMP.partition(",")[0])
    await _preview(ada)
    await ada.presses("✅ Versturen" if "✅ Versturen" in ada.labels else ada.labels[0])
    world.people.edits(ada.user_id, message["message_id"], LAMP)
    await world.settle()
    assert "06-12345678" in ada.last
    await ada.presses("Stoppen")
    await noor.says("/signaal 0001")
    assert "06-12345678" not in noor.last


async def test_a_message_changed_again_says_what_it_says_now_and_without_a_choice_one_hears(
    ada: Phone, noor: Phone, world: World
) -> None:
    await _send(ada, LAMP.partition(",")[0])
    receipt = ada.message_with("Verstuurd")
    added = await ada.says("Vraag Karim Zwaluw maar", reply_to=receipt)
    await ada.says("Of bel 06-12345678")
    for words in ("Vraag Fatima El Amrani maar", "Het is de derde lantaarn"):
        world.people.edits(ada.user_id, added["message_id"], words)
        await world.settle()
        assert "Zwaluw" not in ada.last
    await ada.presses("Laat staan")
    await ada.says("Vraag Mehmet Yılmaz maar", reply_to=receipt)
    await world.later(hours=25)
    assert any("niet doorgegeven" in said for said in ada.heard)
    await noor.says("/signaal 0001")
    assert "Het is de derde lantaarn\nOf bel 06-12345678" in noor.last
    assert "Yılmaz" not in noor.last


@pytest.mark.parametrize("typed", ["{}", "/meld {}"])
async def test_a_citizen_service_number_is_never_kept_nor_said(world: World, ada: Phone, typed: str) -> None:
    await ada.says(typed.format("De straat in de Kostmand is kapot, mijn bsn is 999971049"))
    assert any("burgerservicenummer" in said for said in ada.heard)
    assert not any("999971049" in said for said in ada.heard)
    assert all("999971049" not in row.answers for row in await world.rows("SELECT answers FROM dialogue"))


async def test_what_staff_write_down_keeps_no_name_with_a_topic_about_people(noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALER}")
    await noor.presses("Op een rondje")
    assert "• Samir van nummer 12" in noor.last
    assert "✅ Opslaan" not in noor.labels
    await noor.presses("Haal weg")
    await noor.presses("Opslaan")
    await noor.presses("Bekijk 0001")
    assert "Elke avond dealt …" in noor.last


async def test_a_part_about_people_keeps_no_name_whatever_the_whole_was_about(ada: Phone, noor: Phone) -> None:
    await _send(ada, LAMP, "Haal weg en verstuur")
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    await noor.says(f"{DEALER}. Bel 06-12345678")
    await noor.presses("Laat")
    await noor.says("/signaal 0002")
    assert "Drugs" in noor.last
    assert "06-12345678" in noor.last
    assert "Samir" not in noor.last


async def test_what_staff_tell_residents_is_looked_at_before_it_is_shown(world: World, ada: Phone, noor: Phone) -> None:
    await _send(ada, "Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await noor.says("/signaal 0001")
    await noor.presses("Antwoord")
    await noor.says("Wij spraken met Karim Benali")
    assert "• Karim Benali" in noor.last
    _, data = noor.button("Haal weg")
    await noor.forges(data.replace("takeout", "send"))
    await noor.presses("Haal weg")
    await noor.presses("✅ Versturen")
    await world.later(minutes=1)
    await ada.reads()
    assert "Wij spraken met …" in ada.last
    await noor.says("Bel 06-12345678 terug", reply_to=noor.message_with("HZ-2026-0001"))
    await noor.presses("Notitie")
    await noor.presses("Laat staan")
    assert "Bel 06-12345678 terug" in noor.last


async def test_the_place_and_what_was_cut_off_are_looked_at_too(ada: Phone, noor: Phone) -> None:
    await ada.says("De lantaarn bij ons is al weken elke avond kapot. " * 20 + "Bel 06-12345678")
    await ada.presses("Neem het begin")
    await ada.presses("Kostmand")
    await _preview(ada)
    for label in ("Aanpassen", "📍 Waar"):
        await ada.presses(label)
    await ada.says("voor de deur van mevrouw Zwaluw")
    await _preview(ada)
    assert "• 06-12345678" in ada.last
    assert "• mevrouw Zwaluw" in ada.last
    await ada.presses("Haal weg en")
    await noor.says("/signaal 0001")
    assert "voor de deur van …" in noor.last
    await noor.presses("Meer")
    await noor.presses("Hele tekst")
    assert "Bel …" in noor.last
    assert not any("06-12345678" in said or "Zwaluw" in said for said in noor.heard)


async def test_words_that_wait_about_another_report_are_kept_without_what_is_in_doubt(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _send(ada, "Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    first = ada.message_with("Verstuurd")
    await _send(ada, "Elke avond ruikt het in de Kostmand naar wiet op de galerij")
    await ada.says("Praat eens met Mehmet Yılmaz", reply_to=first)
    await ada.says("Vraag het Fatima El Amrani", reply_to=ada.message_with("HZ-2026-0002"))
    await ada.presses("Haal weg")
    for number, words in ((1, "Praat eens met …"), (2, "Vraag het …")):
        await noor.says(f"/signaal {number}")
        assert words in noor.last


async def _reported(ada: Phone, noor: Phone) -> None:
    await _send(ada, "Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await noor.says("/signaal 0001")
    await noor.presses("Meer")


async def _said_afterwards(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await ada.says("Vraag het Karim Zwaluw maar", reply_to=ada.message_with("Verstuurd"))
    await ada.presses("Haal weg")


async def _noted(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await noor.presses("Notitie")
    await noor.says("Gesproken met Karim Zwaluw")
    await noor.presses("Haal weg")


async def _muted(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await noor.presses("Dempen")
    await noor.says("Schelden tegen Karim Zwaluw en zijn vrouw")
    await noor.presses("Haal weg")


async def _written_down(ada: Phone, noor: Phone) -> None:
    await noor.says("/nieuw Elke avond dealt Karim Zwaluw drugs bij de garages aan de Kostmand")
    await noor.presses("Op een rondje")
    await noor.presses("Haal weg")


async def _stopped(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await ada.says("Vraag het Karim Zwaluw maar", reply_to=ada.message_with("Verstuurd"))
    await ada.presses("Stoppen")


async def _stopped_by_a_word(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await ada.says("Vraag het Karim Zwaluw maar", reply_to=ada.message_with("Verstuurd"))
    await ada.says("dur")


async def _stopped_by_staff(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await noor.presses("Notitie")
    await noor.says("Gesproken met Karim Zwaluw")
    await noor.presses("Stoppen")


async def _left_for_another_card(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await noor.presses("Notitie")
    await noor.says("Gesproken met Karim Zwaluw")
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")


async def _stopped_without_a_signal(ada: Phone, noor: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await noor.presses("Andere plek")
    await noor.says("Bij Karim Zwaluw thuis")
    await noor.presses("Stoppen")


async def _in_a_report(ada: Phone, noor: Phone) -> None:
    await ada.says("Elke avond dealt Karim Zwaluw drugs bij de garages aan de Kostmand")
    await ada.presses("Haal weg en verstuur")


async def _in_an_update(ada: Phone, noor: Phone) -> None:
    await ada.says("De straat in de Kostmand is kapot, mijn bsn is 999971049")


@pytest.mark.parametrize(
    "goes",
    [
        _in_a_report,
        _said_afterwards,
        _in_an_update,
        _noted,
        _muted,
        _written_down,
        _stopped,
        _stopped_by_a_word,
        _stopped_by_staff,
        _left_for_another_card,
        _stopped_without_a_signal,
    ],
)
async def test_wherever_something_is_taken_out_it_leaves_the_file(
    world: World, ada: Phone, noor: Phone, goes: Callable[[Phone, Phone], Awaitable[None]]
) -> None:
    await goes(ada, noor)
    await world.app.tick()
    assert traces(world.path, "Zwaluw", "zwaluw", "999971049") == set()
