"""A photo or voice message can go with what residents read."""

import pytest

from tests.chats.talks import DEALING
from tests.world import Phone, World

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
LAMP = "De lantaarn voor de flat in de Kostmand doet het elke nacht niet, al dagen"


@pytest.fixture
async def reported(ada: Phone, noor: Phone) -> Phone:
    await ada.says(LAMP)
    await ada.presses("✅ Versturen")
    return ada


async def _answers(noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("💬 Antwoord")


async def _photo(world: World, phone: Phone, caption: str = "") -> None:
    world.people.sends_photo(phone.user_id, PNG, caption=caption)
    await world.settle()


def _photos(phone: Phone) -> int:
    return sum("photo" in one for one in phone.messages if one["from"]["is_bot"])


async def test_a_photo_with_words_under_it_is_an_answer(world: World, reported: Phone, noor: Phone) -> None:
    await _answers(noor)
    await _photo(world, noor, "Zo ziet het er nu uit")
    assert "„Zo ziet het er nu uit”" in noor.last and "Er gaat een foto mee." in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert any("„Zo ziet het er nu uit”" in words for words in reported.heard)
    assert _photos(reported) == 1
    await noor.says("/signaal 1")
    assert "„Zo ziet het er nu uit 📷”" in noor.last


async def test_a_photo_alone_waits_for_its_words_and_can_be_left_out(
    world: World, reported: Phone, noor: Phone
) -> None:
    await _answers(noor)
    await _photo(world, noor)
    assert "Typ nu de woorden" in noor.last
    await noor.says("De lamp doet het weer")
    assert "Er gaat een foto mee." in noor.last
    await noor.presses("Zonder bijlage")
    assert "foto" not in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert "„De lamp doet het weer”" in reported.last
    assert _photos(reported) == 0


async def test_a_voice_message_goes_with_a_closing(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    world.people.sends_voice(noor.user_id, b"OggS", duration=12)
    await world.settle()
    assert "Er gaat een spraakbericht mee." in noor.last
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert "voice" in reported.messages[-1]


async def test_an_undone_answer_takes_its_photo_along(world: World, reported: Phone, noor: Phone) -> None:
    await _answers(noor)
    await _photo(world, noor, "Zo ziet het er nu uit")
    await noor.presses("Versturen")
    await noor.presses("Ongedaan maken")
    await world.later(minutes=2)
    assert _photos(reported) == 0


async def test_behind_the_button_the_photo_comes_with_the_words(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await _answers(noor)
    await _photo(world, noor, "Hier hangt nu een lamp")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    assert _photos(ada) == 0
    await ada.reads()
    assert any("„Hier hangt nu een lamp”" in words for words in ada.heard)
    assert _photos(ada) == 1


async def test_a_note_takes_no_photo(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await _photo(world, noor, "Zo ziet het er nu uit")
    assert "Typ het als tekst" in noor.last
