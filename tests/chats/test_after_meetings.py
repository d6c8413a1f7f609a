"""And back to what came of it: told to whoever was there or brought it up, and followed until it is done."""

import json
from datetime import timedelta

import pytest

from domain.retention import Rule
from services import retention
from tests.chats.gatherings import plan, publish, sign_up
from tests.chats.talks import DEALING
from tests.chats.test_digest import file_of
from tests.disk import traces
from tests.world import HUIZEN, Json, Phone, World, is_refused

DARK = "Elke avond is het onveilig in de tunnel bij de Kostmand, het is daar donker"
DECLINED, WAITING = "Zwartekat", "Roodborst"
UNSAFE = HUIZEN.topic("unsafe_place").label["nl"]


@pytest.fixture
async def held(world: World, noor: Phone, ada: Phone, bea: Phone) -> None:
    """Ada reported a dark tunnel, Bea came; the meeting about it is over."""
    await ada.says(DARK)
    await ada.presses("✅ Versturen")
    await plan(noor)
    await noor.presses("💬 Onderwerpen")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.presses("⬅️ Terug")
    await publish(noor)
    await sign_up(bea, 1)
    await world.later(days=11)


async def _agree(noor: Phone, owner: str) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.says("Wij hangen een extra lamp op")
    await noor.says(owner)
    await noor.says("10 december")
    await noor.presses("donderdag 10 december 2026")


async def _tell(noor: Phone) -> None:
    await noor.presses("Aan iedereen vertellen")
    await noor.presses("✅ Versturen")


async def test_the_report_goes_to_whoever_was_there_and_whoever_brought_it_up(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    assert any("do 3 dec · Fietspad is geweest" in words for words in noor.heard)
    await _agree(noor, "De gemeente")
    assert "Wij hangen een extra lamp op – De gemeente, uiterlijk donderdag 10 december" in noor.last
    await noor.presses("Aan iedereen vertellen")
    assert "Dit gaat naar 2 mensen: wie op de lijst staat of dit meldde" in noor.last
    await noor.presses("✅ Versturen")
    assert "Verteld aan 2 mensen" in noor.last
    told = next(words for words in ada.heard if "U noemde dit" in words)
    assert f"U noemde dit: {UNSAFE}. Op donderdag 3 december praatten wij erover." in told
    assert "Dit spraken we af:" in told
    assert "extra lamp" in bea.heard[-1]
    assert "U noemde dit" not in bea.heard[-1]
    await ada.says("/mijnmeldingen")
    assert "Antwoord: „Wij hangen een extra lamp op”" in ada.last
    await noor.says("/signaal 1")
    assert "op de agenda van do 3 dec · Fietspad" in noor.last
    assert "Wij hangen een extra lamp op" in noor.last


async def test_staff_are_reminded_until_it_is_done_and_then_everybody_hears_that(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await _agree(noor, "De gemeente")
    await _tell(noor)
    await world.later(days=6)
    assert any("Vandaag zou het klaar zijn" in words for words in noor.heard)
    await noor.presses("Een week later")
    assert "donderdag 17 december" in noor.last
    await world.later(days=7)
    await noor.presses("✅ Het is gedaan", on=noor.message_with("Vandaag zou het klaar zijn"))
    assert any("U noemde" in words and "is gedaan" in words for words in ada.heard)
    assert any("Wat wij daar afspraken, is gedaan" in words for words in bea.heard)
    before = len(noor.heard)
    await world.later(days=30)
    assert not any("Vandaag zou het klaar zijn" in words for words in noor.heard[before:])


async def test_a_resident_who_does_it_is_reminded_only_after_saying_yes(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await _agree(noor, "nummer 1")
    assert "Mag ik u eraan herinneren?" in bea.last
    question = bea.message_with("Mag ik u eraan herinneren?")
    assert "Bent u 16 jaar of ouder?" in bea.last
    await bea.presses("Ja, en ik ben 16 of ouder", on=question)
    assert is_refused((await ada.forges("owner:yes:1"))["text"])
    await _tell(noor)
    await world.later(days=6)
    reminder = bea.message_with("Vandaag zou dit klaar zijn")
    assert not any("Vandaag zou het klaar zijn" in words for words in noor.heard)
    assert is_refused((await ada.forges("agreed:1"))["text"])
    await bea.presses("✅ Het is gedaan", on=reminder)
    assert any("is gedaan" in words for words in ada.heard)
    who = "SELECT owner, owner_id, text FROM agreement"
    assert [row.owner_id for row in await world.rows(who)] != [None]
    await world.later(days=30)
    assert [tuple(row) for row in await world.rows(who)] == [("", None, "Wij hangen een extra lamp op")]


async def test_a_month_later_nothing_says_who_was_there_but_who_wants_to_be_reminded(
    world: World, held: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await _agree(noor, "nummer 1")
    await bea.presses("Ja, en ik ben 16 of ouder", on=bea.message_with("Mag ik u eraan herinneren?"))
    await _tell(noor)
    assert "Is het uiterlijk zaterdag 2 januari gedaan? Dan hoort u het van mij." in " ".join(bea.heard)
    assert not any("wie er was" in words for words in ada.heard), "who was not there hears as long as the code lives"
    there = "SELECT (SELECT count(person_id) FROM registration) AS listed, owner_id, owner FROM agreement"
    before = [tuple(row) for row in await world.rows(there)]
    assert before[0][0] == 1 and before[0][1]
    world.moment += timedelta(days=30)
    await world.later(days=1)
    assert [tuple(row) for row in await world.rows(there)] == [(0, *before[0][1:])], "was promised a reminder"
    world.moment += timedelta(days=10)
    await world.later(days=1)
    assert [tuple(row) for row in await world.rows(there)] == [(0, None, "")]
    await world.later(days=7)
    noted = noor.message_with("Vandaag zou het klaar zijn")
    silent = len(bea.heard)
    await noor.presses("✅ Het is gedaan", on=noted)
    assert any("U noemde" in words and "is gedaan" in words for words in ada.heard)
    assert len(bea.heard) == silent


async def test_an_anonymous_report_is_told_behind_a_button(world: World, noor: Phone, ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Anoniem versturen")
    await plan(noor)
    await noor.presses("💬 Onderwerpen")
    await noor.presses("➕ Drugs")
    await noor.presses("⬅️ Terug")
    await publish(noor)
    await world.later(days=11)
    assert not any("U meldde dit bij ons" in words for words in ada.heard)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses("➕ Drugs")
    await noor.says("De boa gaat vaker langs")
    await noor.presses("Overslaan")
    await noor.presses("Overslaan")
    await _tell(noor)
    assert "boa" not in " ".join(ada.heard)
    newest = ada.messages[-1]["reply_markup"]["inline_keyboard"][0][0]["text"]
    await ada.presses(newest)
    assert "De boa gaat vaker langs" in ada.last


async def test_participants_judge_and_hear_what_everybody_thought(
    world: World, held: None, noor: Phone, bea: Phone
) -> None:
    await _agree(noor, "De gemeente")
    await _tell(noor)
    await bea.presses("Vertel hoe het was")
    for criterion in HUIZEN.meetings.criteria:
        assert criterion in bea.last
        await bea.presses("🙂")
    assert "hoort u wat iedereen vond" in bea.last
    assert is_refused((await noor.forges("score:1:0:3"))["text"])
    await world.later(days=4)
    assert any("Dit vonden deelnemers" in words and "minder dan vijf antwoorden" in words for words in bea.heard)
    given = "SELECT score, person_id FROM mark ORDER BY criterion"
    before = await world.rows(given)
    assert len((await _kept_about(world, bea))["marks"]) == len(before)
    assert before and all(row.person_id for row in before)
    world.moment += timedelta(days=31)
    assert await _due(world) == [Rule.PARTICIPANTS, Rule.VOICES]
    await world.later(days=1)
    assert await _due(world) == []
    assert [tuple(row) for row in await world.rows(given)] == [(row.score, None) for row in before]
    assert is_refused((await bea.forges("score:1:0:1"))["text"])
    assert (await _kept_about(world, bea))["marks"] == []


async def test_photos_and_a_voice_message_go_with_the_report(world: World, held: None, noor: Phone, bea: Phone) -> None:
    await _agree(noor, "De gemeente")
    world.people.sends_photo(noor.user_id, b"a wall full of notes")
    await world.settle()
    assert "bij het verslag" in noor.last
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    assert "1 foto" in noor.last
    await _tell(noor)
    assert any("photo" in one for one in bea.messages)


async def test_a_long_report_comes_in_several_messages(world: World, held: None, noor: Phone, bea: Phone) -> None:
    for _ in range(8):
        await _agree(noor, "De gemeente")
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.says("Heel veel woorden. " * 30)
    await noor.presses("Overslaan")
    await noor.presses("Overslaan")
    await _tell(noor)
    assert "Verteld aan 2 mensen" in noor.last
    assert any("Heel veel woorden" in words for words in bea.heard)


async def _due(world: World) -> list[Rule]:
    """What the next night would take."""
    found = await world.app.database.read(lambda conn: list(retention.due(conn, HUIZEN, world.moment)))
    return [one.rule for one in found if one.count]


async def _kept_about(world: World, phone: Phone) -> Json:
    await phone.says("/mijngegevens")
    found: Json = json.loads(file_of(world, [one for one in phone.messages if "document" in one][-1]))
    return found


async def _bring_up(phone: Phone, words: str) -> None:
    await phone.says("/bijeenkomsten")
    await phone.presses("Fietspad")
    await phone.presses("Waar gaat het over?")
    await phone.presses("Onderwerp noemen")
    await phone.says(words)


async def test_who_brought_up_what_and_what_was_not_talked_about_is_gone_a_month_later(
    world: World, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await plan(noor)
    await publish(noor)
    await _bring_up(ada, "Meer licht bij de speeltuin")
    await noor.presses("Op de agenda")
    await _bring_up(ada, f"Mijn zoon is bang bij de {DECLINED}")
    await noor.presses("Nu niet")
    await _bring_up(bea, f"De hond blaft bij de {WAITING}")
    await world.later(days=40)
    assert traces(world.path, DECLINED, WAITING) == {DECLINED, WAITING}
    await world.later(days=2)
    assert traces(world.path, DECLINED, DECLINED.lower(), WAITING, WAITING.lower()) == set()
    points = await world.rows("SELECT text, status, proposed_by FROM agenda_point ORDER BY id")
    assert [tuple(row) for row in points] == [
        ("Meer licht bij de speeltuin", "on_agenda", None),
        ("", "declined", None),
        ("", "declined", None),
    ]
    votes = await world.rows("SELECT point_id, person_id FROM voice ORDER BY point_id")
    assert [tuple(row) for row in votes] == [(1, None), (2, None), (3, None)]
    assert [
        row.number for row in await world.rows("SELECT count AS number FROM destruction WHERE rule = 'voices'")
    ] == [1]
    kept = await _kept_about(world, ada)
    assert kept["proposed"] == kept["backed"] == []
    light = "Meer licht"
    world.moment += timedelta(days=HUIZEN.retention.texts - 35)
    assert await _due(world) == [] and traces(world.path, light) == {light}
    world.moment += timedelta(days=10)
    assert await _due(world) == [Rule.SUBJECTS]
    await world.later(days=1)
    assert traces(world.path, light, light.lower()) == set()
    await bea.forges("agenda:1")
    assert "• een onderwerp van een bewoner (1 stem)" in bea.last


async def test_names_and_wishes_are_forgotten_a_month_later(world: World, noor: Phone, bea: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await sign_up(bea, 1)
    await bea.presses("Ik heb iets nodig")
    await bea.says("een rolstoelplek")
    await noor.presses("Deelnemers")
    await noor.presses("Iemand opschrijven")
    await noor.says("Mevrouw De Vries")
    await noor.presses("1")
    query = "SELECT name, wishes FROM registration ORDER BY number"
    assert [tuple(row) for row in await world.rows(query)] == [("", "een rolstoelplek"), ("Mevrouw De Vries", "")]
    await world.later(days=42)
    assert [tuple(row) for row in await world.rows(query)] == [("", ""), ("", "")]
