"""/mijngegevens: all that is kept about a resident, for them to read."""

import json
from base64 import b64decode, b64encode

import pytest

from services import my_data
from tests.chats.gatherings import plan, publish, sign_up
from tests.chats.test_digest import file_of
from tests.chats.test_photos import LITTER, taken
from tests.world import ADA, Json, Phone, World

FIRE = "Help de berging van onze flat in de Kostmand staat in brand"


def _documents(phone: Phone) -> list[Json]:
    return [one for one in phone.messages if "document" in one]


async def test_everything_is_in_it_escaped_and_staff_by_role_only(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says("Elke avond wordt er gedeald <b>bij de garages</b> in de Kostmand")
    await ada.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan kijken")
    await noor.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Notitie")
    assert "kan het lezen in /mijngegevens" in noor.last
    await noor.says("De boa kijkt vrijdag bij Karim Yilmaz")
    await noor.presses("Laat staan")
    await ada.forges("card:1")
    await ada.forges("call:ask")
    await noor.forges("export:csv:plain")
    await noor.forges("export:csv:text")
    await world.later(minutes=1)
    await ada.says("/privacy")
    await ada.presses("Mijn gegevens")
    page, data = (file_of(world, one).decode() for one in _documents(ada))
    assert "gedeald &lt;b&gt;bij de garages" in page and "<b>bij" not in page
    assert (
        "samenlevingsregisseur: zag uw melding" in page
        and "samenlevingsregisseur: zette de melding in een bestand" in page
    )
    assert "Wij gaan kijken" in page and "samenlevingsregisseur: gaf antwoord" in page
    assert "Bij ons bekend sinds: maandag 23 november 2026" in page
    assert "maandag 23 november 2026, samenlevingsregisseur: zag uw melding" in page
    assert "Noor" not in page + data
    (signal,) = json.loads(data)["signals"]
    assert signal["signal"]["text"].startswith("Elke avond") and signal["said"][0]["text"] == "Wij gaan kijken"
    assert {one["role"] for one in signal["seen"]} == {"coordinator"}
    assert signal["notes"] == [{"day": "2026-11-23", "role": "coordinator", "text": "De boa kijkt vrijdag bij …"}]
    assert "maandag 23 november 2026, notitie van samenlevingsregisseur: „De boa kijkt vrijdag bij …”" in page
    assert "Karim" not in page + data
    assert [one["deed"] for one in json.loads(data)["deeds"]] == ["refused"]
    assert "Op maandag 23 november 2026 kon de chatbot niet doen wat u vroeg" in page


async def test_whoever_works_here_reads_what_is_kept_of_that_too(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
    await ada.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    for phone in (noor, ada):
        await phone.says("/mijngegevens")
    page, data = (file_of(world, one).decode() for one in _documents(noor))
    assert "U werkt hier als: samenlevingsregisseur en beheerder" in page and "Collega’s zien u als: Noor" in page
    assert "2 regels" in page and json.loads(data)["work"]["noted"] == 2
    page, data = (file_of(world, one).decode() for one in _documents(ada))
    assert "werkt hier" not in page and "Collega" not in page and json.loads(data)["work"]["roles"] == []


async def test_once_an_hour_and_only_ones_own(world: World, ada: Phone, bea: Phone) -> None:
    await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
    await ada.presses("Versturen")
    await bea.says("/mijngegevens")
    (page, data) = (file_of(world, one).decode() for one in _documents(bea))
    assert "gedeald" not in page + data and "Bijeenkomsten" in page
    await bea.says("/mydata")
    assert "minder dan een uur geleden" in bea.last and len(_documents(bea)) == 2
    await world.later(minutes=61)
    await bea.says("/mydata")
    assert len(_documents(bea)) == 4


async def asks(world: World, phone: Phone) -> tuple[str, str]:
    await phone.says("/mijngegevens")
    page, data = (file_of(world, one).decode() for one in _documents(phone)[-2:])
    return page, data


async def test_what_was_not_sent_is_in_it_too_and_so_are_a_mute_and_the_number_of_the_chat(
    world: World, ada: Phone, noor: Phone
) -> None:
    await ada.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await ada.presses("Versturen")
    await ada.says("Praat eens met Mehmet Yılmaz", reply_to=ada.messages[-1])
    await ada.says("/meld")
    world.people.sends_voice(ADA, b"OggS a voice", duration=45)
    await world.settle()
    await ada.says("Er ligt elke week afval bij de flat in Oostermeent")
    answers = {"place": "bij de blauwe deur", "whole_text": "een heel lang verhaal"}
    for field, words in answers.items():
        await world.does(
            "UPDATE dialogue SET answers = json_set(answers, '$.draft.' || :at, :words)", at=field, words=words
        )
    await world.does("UPDATE dialogue SET answers = json_set(answers, '$.newer_text', 'nog een zin')")
    waits = '{"reply_key":"k","kind":"added","texts":{},"enclosed":{"photos":["a photo"]}}'
    await world.does("UPDATE dialogue SET answers = json_set(answers, '$.unsure', json(:waits))", waits=waits)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Dempen")
    await noor.says("Schelden tegen mijn collega")
    await noor.says("vrijdag")
    await noor.presses("vrijdag 27 november")
    page, data = await asks(world, ada)
    (row,) = await world.rows("SELECT json_extract(answers, '$.draft.voice.file_id') AS file_id FROM dialogue "
                              "WHERE person_id = (SELECT id FROM person WHERE chat_id = :ada)", ada=ADA)  # fmt: skip
    for words in (
        *answers.values(),
        "afval bij de flat",
        "nog een zin",
        "Mehmet Yılmaz",
        "Schelden tegen",
        row.file_id,
    ):
        assert words in page and words in data, words
    assert "Tot en met vrijdag 27 november leest niemand" in page and "2026-11-27" in data
    assert f"bij Telegram: {ADA}" in page and json.loads(data)["chat_id"] == ADA
    assert "Spraakbericht, 45 seconden" in page and "1 foto" in page and "a photo" in data


@pytest.mark.parametrize("fits", [True, False])
async def test_photos_are_pictures_on_the_page_as_many_as_it_can_hold(
    world: World, ada: Phone, monkeypatch: pytest.MonkeyPatch, fits: bool
) -> None:
    await ada.says(LITTER)
    world.people.sends_photo(ADA, taken((90, 60)))
    await world.settle()
    await ada.presses("Wij geven het door")
    (kept,) = await world.rows("SELECT content FROM photo")
    monkeypatch.setattr(my_data, "MOST_SHOWN", len(kept.content) - (not fits))
    page, data = await asks(world, ada)
    (signal,) = json.loads(data)["signals"]
    assert signal["pictures"][0]["size"] == len(kept.content)
    if fits:
        assert b64encode(kept.content).decode() in page
        assert b64decode(signal["pictures"][0]["content"]) == kept.content
    else:
        assert "data:image" not in page and signal["pictures"][0]["content"] is None
        assert "Foto 1, " in page and "kB, is te groot" in page


async def test_that_danger_was_named_and_for_which_meeting_somebody_signed_up(
    world: World, ada: Phone, noor: Phone
) -> None:
    await ada.says(FIRE)
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    await ada.presses("✅ Versturen")
    await plan(noor)
    await publish(noor)
    await sign_up(ada, 2)
    page, data = await asks(world, ada)
    found = json.loads(data)
    assert found["signals"][0]["danger_named"] is True and "U noemde gevaar" in page
    (meeting,) = found["meetings"]
    assert meeting["party"] == 2 and meeting["title"] in page and "met 2 mensen" in page
    assert not any(words in page for words in ("wacht op een plaats", "geen antwoord meer", "niets meer over"))
    await ada.says("/stop")
    await ada.presses("Nee", on=ada.message_with("Wilt u nog wel antwoord"))
    await world.does("UPDATE registration SET standing = 'waiting', hears = 0")
    await world.later(minutes=61)
    page, data = await asks(world, ada)
    found = json.loads(data)
    assert found["signals"][0]["wants_answer"] is False and "U wilt hierop geen antwoord meer" in page
    (meeting,) = found["meetings"]
    assert meeting["waits"] is True and "u wacht op een plaats · u wilt er niets meer over horen" in page
