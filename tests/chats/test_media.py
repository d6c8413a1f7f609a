import struct
import zlib

import pytest

from tests.chats.talks import DEALING
from tests.world import Phone, World

LITTER = "Er ligt al weken afval naast de containers aan de Kostmand"
VOICE = b"OggS a voice"


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\x00\x00"))
    + _chunk(b"IEND", b"")
)


async def test_a_photo_with_words_reaches_the_card(world: World, ada: Phone, noor: Phone) -> None:
    world.people.sends_photo(ada.user_id, PNG, caption=LITTER)
    await world.settle()
    await _answer_and_send(ada, "✅ Wij geven het door")
    assert "1 foto" in ada.message_with("Dit maak ik ervan")["text"]
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Foto")
    assert any("photo" in message for message in noor.messages)


async def _answer_and_send(phone: Phone, button: str = "✅ Versturen") -> None:
    while button not in phone.labels:
        await phone.presses(phone.labels[0])
    await phone.presses(button)


async def test_a_photo_without_words_is_asked_about(world: World, ada: Phone) -> None:
    world.people.sends_photo(ada.user_id, PNG)
    await world.settle()
    assert "Wat is daar aan de hand" in ada.last
    await ada.says(LITTER)
    while "✅ Wij geven het door" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert "1 foto" in ada.last


async def test_an_album_gets_one_answer_that_counts_all_photos(world: World, ada: Phone) -> None:
    await ada.says("Vuilniszakken naast de container in de Kostmand, elke week, bij de flat")
    before = len(ada.heard)
    for _ in range(3):
        world.people.sends_photo(ada.user_id, PNG, media_group_id="77")
    await world.settle()
    await world.later(seconds=2)
    assert len(ada.heard) == before + 1
    assert "3 foto" in ada.last


async def test_photos_do_not_go_along_with_a_subject_about_people(world: World, ada: Phone) -> None:
    world.people.sends_photo(ada.user_id, PNG, caption=DEALING)
    await world.settle()
    assert "geen foto" in ada.last
    await ada.presses("✅ Versturen")
    assert await world.rows("SELECT 1 FROM photo") == []


async def test_anonymous_signals_carry_no_photo_and_no_pin(world: World, ada: Phone) -> None:
    world.people.sends_photo(ada.user_id, PNG, caption=LITTER)
    world.people.sends_location(ada.user_id, 52.3, 5.24)
    await world.settle()
    await _answer_and_send(ada, "🕶 Wij geven het anoniem door")
    (row,) = await world.rows("SELECT location FROM signal WHERE NOT EXISTS (SELECT 1 FROM photo)")
    assert row.location is None


async def test_a_place_on_the_map_is_an_answer_to_where(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says("Er wordt in de Kostmand elke avond gedeald")
    assert "Waar is het ongeveer" in ada.last
    world.people.sends_location(ada.user_id, 52.3, 5.24)
    await world.settle()
    await _answer_and_send(ada)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Kaart")
    assert any("location" in message for message in noor.messages)


async def test_a_voice_message_is_a_report_that_the_coordinator_writes_down(
    world: World, ada: Phone, noor: Phone
) -> None:
    world.people.sends_voice(ada.user_id, VOICE, duration=45)
    await world.settle()
    await ada.presses("Kostmand")
    await ada.presses("Drugs")
    await _answer_and_send(ada)
    assert "HZ-2026-0001" in ada.last
    await noor.says("/signaal 1")
    assert "45 seconden" in noor.last
    await noor.presses("Meer")
    await noor.presses("Luister")
    assert any("voice" in message for message in noor.messages)
    await noor.presses("Uitschrijven")
    await noor.says("Elke avond dealers bij de garages")
    assert "„Elke avond dealers bij de garages”" in noor.last


@pytest.mark.parametrize(("seconds", "fits"), [(120, True), (121, False)])
async def test_a_voice_message_takes_two_minutes_at_most(world: World, ada: Phone, seconds: int, fits: bool) -> None:
    world.people.sends_voice(ada.user_id, VOICE, duration=seconds)
    await world.settle()
    assert ("2 minuten" in ada.last) is not fits


async def test_an_anonymous_voice_is_warned_about(world: World, ada: Phone) -> None:
    world.people.sends_voice(ada.user_id, VOICE, duration=45)
    await world.settle()
    await ada.presses("Kostmand")
    await ada.presses("Drugs")
    await _answer_and_send(ada, "🕶 Anoniem versturen")
    assert "Uw stem kan herkend worden. Toch versturen?" in ada.last
    assert await world.rows("SELECT 1 FROM signal") == []
    await ada.presses("Toch")
    assert "HZ-2026-0001" in ada.last


async def test_five_photos_are_enough(world: World, ada: Phone) -> None:
    for _ in range(6):
        world.people.sends_photo(ada.user_id, PNG)
        await world.settle()
    assert "5 foto" in ada.last


async def test_what_does_not_work_is_answered_with_what_does(world: World, ada: Phone) -> None:
    world.people.sends_sticker(ada.user_id)
    world.people.sends_video(ada.user_id, b"video")
    world.people.sends_document(ada.user_id, b"text", file_name="a.pdf")
    world.people.sends_contact(ada.user_id, "+31612345678")
    await world.settle()
    assert len(ada.heard) == 5
    assert all("spraakbericht" in words for words in ada.heard[1:])


async def test_words_under_a_video_or_a_file_are_a_report_and_a_photo_is_more_about_one(
    world: World, ada: Phone, noor: Phone
) -> None:
    world.people.sends_video(ada.user_id, b"video", caption="Er ligt al weken afval naast de containers")
    await world.settle()
    assert "Uw woorden lees ik wel" in ada.heard[-2]
    world.people.sends_document(ada.user_id, b"text", file_name="a.pdf", caption="aan de Kostmand")
    await world.settle()
    await ada.presses("elke week")
    await ada.presses("✅ Wij geven het door")
    await ada.presses("Mijn meldingen")
    await ada.presses("HZ-2026-0001")
    await ada.presses("Aanvullen")
    world.people.sends_photo(ada.user_id, PNG, caption="Nu ook een matras")
    await world.settle()
    assert "Ik zet het bij HZ-2026-0001" in ada.last
    await noor.says("/signaal 1")
    assert "Kostmand" in noor.last and "Nu ook een matras" in noor.last and "📷 1 foto" in noor.last


async def test_what_asks_for_words_says_so_in_ones_own_language(world: World) -> None:
    ayse = world.moves_in(300, "Ayşe", "tr")
    await ayse.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await ayse.presses("Gönder")
    await ayse.presses("Bir fikrim var")
    world.people.sends_photo(300, PNG)
    world.people.sends_voice(300, VOICE, duration=3)
    world.people.sends_location(300, 52.3, 5.24)
    await world.settle()
    assert ayse.heard[-3:] == ["Lütfen bunu yazıyla anlatın."] * 3


async def test_staff_media_never_become_a_report(world: World, noor: Phone) -> None:
    world.people.sends_voice(noor.user_id, VOICE, duration=5)
    world.people.sends_photo(noor.user_id, PNG)
    await world.settle()
    assert "tekst" in noor.last
    assert "Welke buurt" not in " ".join(noor.heard)


async def test_an_album_of_seven_says_once_that_five_are_kept(world: World, ada: Phone) -> None:
    await ada.says("Vuilniszakken naast de container in de Kostmand, elke week, bij de flat")
    for _ in range(7):
        world.people.sends_photo(ada.user_id, PNG, media_group_id="77")
    await world.settle()
    await world.later(seconds=2)
    assert len([words for words in ada.heard if "de eerste 5 foto" in words]) == 1
    assert any("📷 5 foto" in words for words in ada.heard)


async def test_words_under_a_photo_too_many_are_kept(world: World, ada: Phone) -> None:
    for _ in range(5):
        world.people.sends_photo(ada.user_id, PNG)
    world.people.sends_photo(ada.user_id, PNG, caption=LITTER)
    await world.settle()
    assert LITTER in " ".join(ada.heard) or "Hoe vaak" in ada.last
