"""What residents said does not stay in staff chats."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from storage import shown_words
from tests.chats.gatherings import plan, publish, sign_up
from tests.world import ADA, Phone, World, buttons_of, words_of

WORD = "garageboxen"
DEALING = f"Elke avond staan er jongens te dealen bij de {WORD} aan de Kostmand"
VOICE = b"OggS a voice"


@pytest.fixture
async def reported(ada: Phone, noor: Phone) -> Phone:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    return ada


def read(phone: Phone) -> list[str]:
    """What still can be read of the resident's words in a chat."""
    return [words for words in phone.heard if WORD in words]


def media(phone: Phone) -> list[str]:
    kinds = {"photo", "voice", "location", "document"}
    return [kind for one in phone.messages if one["from"]["is_bot"] for kind in kinds & one.keys()]


async def test_after_half_a_day_only_number_and_status_stand_there_and_the_card_can_be_opened_again(
    world: World, reported: Phone, noor: Phone
) -> None:
    await noor.says("/signaal 1")
    card = noor.messages[-1]
    await world.later(hours=11)
    await noor.presses("Ik pak dit op", on=card)
    await world.later(hours=11, minutes=50)
    assert len(read(noor)) == 1
    await world.later(minutes=10)
    assert read(noor) == []
    old = noor.message_with("HZ-2026-0001")
    assert (old["message_id"], words_of(old)) == (card["message_id"], "HZ-2026-0001 · In behandeling")
    assert [label for label, _ in buttons_of(old)] == ["Bekijk 0001"]
    await noor.presses("Bekijk 0001")
    assert len(read(noor)) == 1
    await world.later(hours=12)
    assert read(noor) == [] and await world.rows("SELECT 1 FROM shown_words") == []


async def test_whatever_showed_the_words_is_taken_down(world: World, reported: Phone, noor: Phone) -> None:
    await reported.says("/stop")
    await noor.says(f"/zoek {WORD}")
    await noor.presses("0001")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    await noor.says(f"/nieuw Ook bij de {WORD} aan de Kostmand is het elke avond raak, hoor ik")
    await noor.presses("Stoppen")
    await noor.says(f"/nieuw Ook bij de {WORD} aan de Kostmand is het elke avond raak, hoor ik")
    assert len(read(noor)) >= 4
    await world.later(hours=12, minutes=1)
    assert read(noor) == []
    assert "Wat verteld werd, staat hier niet meer." in noor.heard


async def test_a_half_written_answer_is_still_there_the_next_morning_and_goes_when_it_is_old(
    world: World, reported: Phone, noor: Phone
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan kijken")
    await world.later(hours=20)
    await noor.presses("✏️ Aanpassen")
    await noor.says("Wij kijken morgen")
    await world.later(hours=25)
    assert not any("Wij kijken" in words for words in noor.heard)


WISH, SUBJECT, CALL = "een rolstoelplek", "de oversteekplaats", "06 87654321"


def told(phone: Phone) -> set[str]:
    """What can still be read in a chat of what had no number."""
    return {one for one in (WISH, SUBJECT, CALL) if any(one in words for words in phone.heard)}


@pytest.fixture
async def around_meeting(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await sign_up(ada, 2)
    await ada.presses("Ik heb iets nodig")
    await ada.says(WISH)
    await ada.presses("Waar gaat het over")
    await ada.presses("Onderwerp noemen")
    await ada.says(f"Ik wil praten over {SUBJECT}")
    await ada.says("🗣 Liever praten")
    await ada.presses("Bel mij terug")
    await ada.says(CALL)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("👥 Deelnemers")
    assert (told(noor), told(bas)) == ({WISH, SUBJECT, CALL}, {SUBJECT, CALL})


async def test_wishes_subjects_and_numbers_to_call_are_taken_down_too_and_can_be_opened_again(
    world: World, around_meeting: None, noor: Phone, bas: Phone
) -> None:
    await world.later(hours=12, minutes=1)
    assert told(noor) | told(bas) == set()
    await noor.presses("👥 Deelnemers", on=noor.message_with("👥 do 3 dec · Fietspad"))
    await noor.presses("💬 Bekijk")
    await noor.presses("📞 Wie wacht")
    assert told(noor) == {WISH, SUBJECT, CALL}
    await noor.presses("✅ Op de agenda")
    await noor.presses("✅ Gebeld")
    assert "knop" in (await bas.presses("💬 Bekijk"))["text"]
    assert "Teruggebeld" in bas.last
    assert await world.rows("SELECT status FROM agenda_point WHERE status <> 'on_agenda'") == []


async def test_with_the_role_they_go_at_once(world: World, around_meeting: None, noor: Phone, bas: Phone) -> None:
    await noor.says("/rollen")
    await noor.presses("Rol afnemen")
    await noor.presses("Bas · samenlevingsregisseur")
    await noor.presses("Ja, neem af")
    await world.app.tick()
    await world.settle()
    assert (told(noor), told(bas)) == ({WISH, SUBJECT, CALL}, set())
    assert not any("Bekijk" in label or "Wie wacht" in label for one in bas.messages for label, _ in buttons_of(one))


async def test_with_whoever_said_them_they_go_at_once_and_so_do_files_with_text(
    world: World, around_meeting: None, ada: Phone, noor: Phone, bas: Phone
) -> None:
    await noor.says("/export")
    await noor.presses("CSV, met tekst")
    assert set(media(noor)) == {"document"}
    await ada.says("/verwijder")
    await ada.presses("Ja, wis alles")
    await world.app.tick()
    await world.settle()
    assert told(noor) | told(bas) == set()
    assert media(noor) == []


async def test_photos_voice_and_pin_go_from_the_chat(world: World, ada: Phone, noor: Phone) -> None:
    world.people.sends_voice(ADA, VOICE, duration=45)
    world.people.sends_location(ADA, 52.3, 5.24)
    await world.settle()
    await ada.presses("Kostmand")
    await ada.presses("Straat, afval")
    while not any("✅" in label for label in ada.labels):
        await ada.presses(ada.labels[0])
    await ada.presses("✅")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Luister")
    await noor.presses("Kaart")
    assert sorted(media(noor)) == ["location", "voice"]
    await world.later(hours=12, minutes=1)
    assert media(noor) == []


async def test_words_go_at_once_on_erasure_and_when_a_role_ends(
    world: World, reported: Phone, noor: Phone, bas: Phone
) -> None:
    def hide(conn: Connection) -> None:
        shown_words.hide(conn, 1)

    def hide_from(conn: Connection) -> None:
        shown_words.hide_from(conn, bas.user_id)

    for change, left in ((hide_from, 1), (hide, 0)):
        for phone in (noor, bas):
            await phone.says("/signaal 1")
        await world.app.database.write(change)
        await world.app.tick()
        await world.settle()
        assert (read(bas), len(read(noor))) == ([], left)
    assert bas.last == "HZ-2026-0001 · Ontvangen"


async def test_what_waits_for_a_chat_is_changed_before_it_leaves(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await world.does("UPDATE outbox SET state = 'waiting', message_id = NULL, params = :params, due_at = due_at + 60 "
                     "WHERE id = (SELECT outbox_id FROM shown_words)",
                     params=f'{{"chat_id": {noor.user_id}, "text": "{WORD}"}}')  # fmt: skip
    before = len(noor.heard)
    await world.app.database.write(lambda conn: shown_words.hide(conn, 1))
    await world.later(minutes=1)
    assert noor.heard[before:] == ["HZ-2026-0001 · Ontvangen"]


async def test_a_voice_message_is_deleted_at_closing_unless_that_is_undone_unseen(
    world: World, ada: Phone, noor: Phone
) -> None:
    world.people.sends_voice(ADA, VOICE, duration=45)
    await world.settle()
    await ada.presses("Kostmand")
    await ada.presses("Drugs")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Luister")
    await noor.says("/signaal 1")
    for undone in (True, False):
        await noor.presses("Afronden")
        await noor.presses("Opgelost")
        await noor.presses("Versturen")
        if undone:
            await noor.presses("Ongedaan maken")
        await world.later(seconds=31)
        assert ("voice" in media(noor)) is undone
    await noor.presses("Ongedaan maken")
    assert "Het spraakbericht is bij het afronden gewist" in noor.last
    rows = await world.rows("SELECT voice FROM signal UNION ALL SELECT json_extract(before, '$.voice') FROM undo")
    assert {row.voice for row in rows} == {None}


async def test_what_telegram_does_not_let_go_any_more_is_no_trouble(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/export")
    await noor.presses("CSV, met tekst")
    await noor.says("/signaal 1")
    world.moment += timedelta(hours=49)
    await world.app.tick()
    await world.settle()
    assert (set(media(noor)), read(noor)) == ({"document"}, [])
    rows = await world.rows("SELECT state, error FROM outbox WHERE method = 'deleteMessage'")
    assert {(row.state, row.error) for row in rows} == {("sent", None)}
