import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from storage import pauses
from tests.chats.talks import DEALING, close, report, until
from tests.world import ADA, HUIZEN, TEAM_OOV, Phone, World, town

FIRE = "Help de berging van onze flat in de Kostmand staat in brand"
CALL = "Is er nu iemand in gevaar?"


async def _send(phone: Phone) -> None:
    """Answers each question with its first button."""
    while "✅ Versturen" not in phone.labels:
        await phone.presses(phone.labels[0])
    await phone.presses("✅ Versturen")


async def test_danger_is_answered_first_with_the_number_on_a_line_of_its_own(ada: Phone) -> None:
    await ada.says(FIRE)
    gate = next(said for said in ada.heard if CALL in said)
    assert "112" in gate.splitlines()
    assert ada.heard.index(gate) < len(ada.heard) - 1


async def test_who_named_danger_can_go_on_and_nothing_typed_is_lost(ada: Phone, noor: Phone) -> None:
    await ada.says(FIRE)
    await _send(ada)
    await noor.says("/signaal 0001")
    assert FIRE in noor.last
    assert "gevaar genoemd, bewoner zag 112" in noor.last


async def test_a_report_without_danger_is_not_marked(ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    await noor.says("/signaal 0001")
    assert not any(CALL in said for said in ada.heard)
    assert "gevaar genoemd" not in noor.last


@pytest.mark.parametrize("words", ["brand!", FIRE + " en nog veel meer" * 100])
async def test_danger_goes_before_too_short_and_too_long(ada: Phone, words: str) -> None:
    await ada.says(words)
    assert any(CALL in said for said in ada.heard)


async def test_who_wants_to_die_reads_whom_to_talk_to(ada: Phone) -> None:
    await ada.says("ik wil niet meer leven")
    gate = next(said for said in ada.heard if CALL in said)
    assert "113" in gate.splitlines()


async def test_a_child_that_is_beaten_reads_whom_to_talk_to(ada: Phone) -> None:
    await ada.says("help mijn vader slaat mij nu")
    gate = next(said for said in ada.heard if CALL in said)
    assert {"112", "0800-2000", "0800-0432"} <= set(gate.splitlines())


async def test_blows_that_do_not_fall_this_moment_have_numbers_too(ada: Phone) -> None:
    await report(ada, "Mijn vader slaat mij elke avond en ik durf er niets van te zeggen")
    read = set("\n".join(ada.heard).splitlines())
    assert {"0800-2000", "0800-0432", "0900-8844"} <= read


@pytest.mark.parametrize(
    ("language", "words", "read"),
    [
        ("nl", "Help de flat staat in brand", "Wij lezen dit pas morgen om"),
        ("en", "Help the flat is on fire", "We will not read this until tomorrow at"),
        ("tr", "İmdat bina yanıyor", "yarın"),
        ("ar", "النجدة البيت يحترق", "غد"),
        ("pl", "Pomocy blok się pali", "jutro"),
        ("uk", "Допоможіть будинок горить", "завтра"),
    ],
)
async def test_the_gate_speaks_six_languages(world: World, language: str, words: str, read: str) -> None:
    world.moment = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    phone = world.moves_in(300, "Cas", language)
    await phone.says(words)
    gate = next(said for said in phone.heard if "112" in re.sub(r"[\u2066-\u2069]", "", said).splitlines())
    assert read in gate


async def test_a_crime_without_danger_shows_the_police_on_a_line_of_its_own(ada: Phone) -> None:
    await ada.says(DEALING)
    assert {"0900-8844", "0800-7000"} <= set(ada.last.splitlines())
    assert not any(CALL in said for said in ada.heard)
    await ada.presses("Versturen")
    await ada.says("gisteren is er bij mij ingebroken", reply_to=ada.messages[-1])
    assert any("0900-8844" in said.splitlines() for said in ada.heard[-2:])


async def test_at_night_one_reads_that_nobody_reads_until_the_office_opens(world: World, ada: Phone) -> None:
    world.moment = datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    await ada.says(FIRE)
    assert any("Wij lezen dit pas morgen om 09:00" in said for said in ada.heard)
    world.moment = datetime(2026, 11, 27, 21, 0, tzinfo=UTC)
    await ada.says(FIRE)
    assert any("Wij lezen dit pas op maandag 30 november om 09:00" in said for said in ada.heard)


async def test_an_addition_that_names_danger_marks_the_card_the_queue_and_what_staff_hear_too(
    ada: Phone, noor: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    receipt = ada.messages[-1]
    await ada.says("het zijn er vier", reply_to=receipt)
    assert "vulde iets aan" in noor.last and "gevaar" not in noor.last
    await noor.says("/wachtrij")
    assert "gevaar" not in noor.last
    await ada.says("een van hen heeft nu een mes getrokken", reply_to=receipt)
    assert any(CALL in said for said in ada.heard)
    assert "vulde iets aan" in noor.last and "⚠️ gevaar genoemd" in noor.last
    await noor.says("/wachtrij")
    assert "Drugs · Kostmand · ⚠️ gevaar genoemd" in noor.last
    await noor.says("/signaal 0001")
    assert "gevaar genoemd" in noor.last


async def test_a_topic_that_may_mean_danger_shows_whom_to_call(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.presses("Kostmand")
    await ada.presses("Zorgen om iemand")
    gate = next(said for said in ada.heard if CALL in said)
    assert "0800-1205" in gate.splitlines()


async def test_staff_who_write_about_danger_are_not_told_to_call(ada: Phone, noor: Phone) -> None:
    await noor.says("er staat een huis in brand")
    assert not any(CALL in said for said in noor.heard)


async def test_what_is_changed_or_stands_under_a_photo_is_looked_at_too(world: World, ada: Phone) -> None:
    message = await ada.says("Er is iets aan de hand bij de flat")
    world.people.edits(ada.user_id, message["message_id"], FIRE)
    await world.settle()
    assert sum(CALL in said for said in ada.heard) == 1
    world.people.sends_photo(ada.user_id, b"a photo", caption=FIRE)
    await world.settle()
    assert sum(CALL in said for said in ada.heard) == 2


async def test_words_that_are_not_kept_are_not_said_to_be(world: World, ada: Phone) -> None:
    asked = await ada.says("/mijnmeldingen")
    await ada.says(f"/hulp {FIRE}")
    world.people.edits(ADA, asked["message_id"], FIRE)
    await world.settle()
    await ada.says(DEALING)
    await ada.presses("Versturen")
    await ada.presses("Ik heb een idee")
    world.people.sends_photo(ADA, b"a photo", caption=FIRE)
    await world.settle()
    gates = [said for said in ada.heard if CALL in said]
    assert len(gates) == 3 and not any("bewaard" in said or "Wij lezen" in said for said in gates)
    await ada.says(f"/meld {FIRE}")
    assert "bewaard" in [said for said in ada.heard if CALL in said][-1]


async def test_an_answer_that_names_danger_marks_the_card_too(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    await noor.says("/signaal 0001")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Wat ziet u?")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.reads()
    await ada.says("Bel mij op 06-12345678")
    world.people.sends_photo(ADA, b"a photo", caption="een van hen heeft nu een mes getrokken")
    await world.settle()
    (gate,) = (said for said in ada.heard if CALL in said)
    assert "bewaard" in gate and "Wij lezen" in gate
    await ada.presses("Laat staan")
    assert any("uw antwoord bij" in said for said in ada.heard)
    await noor.says("/signaal 0001")
    assert "gevaar genoemd" in noor.last


@pytest.mark.parametrize("where", ["place", "whole_text"])
async def test_danger_beside_the_text_marks_the_card_too(world: World, ada: Phone, noor: Phone, where: str) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    await world.does("UPDATE dialogue SET answers = json_set(answers, '$.draft.' || :at, :fire)", at=where, fire=FIRE)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 0001")
    assert "gevaar genoemd" in noor.last


async def test_a_topic_that_may_mean_danger_shows_whom_to_call_typed_or_recognised_too(ada: Phone, bea: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.presses("Kostmand")
    await ada.says("zorgen om iemand")
    await bea.says("Ik maak me zorgen om mijn buurvrouw in de Kostmand, zij is elke dag in de war")
    for phone in (ada, bea):
        (gate,) = (said for said in phone.heard if CALL in said)
        assert "0800-1205" in gate.splitlines()
    await bea.says("Ook elke nacht hoor ik haar")
    assert sum(CALL in said for said in bea.heard) == 1


async def test_an_album_about_somebody_shows_whom_to_call_once(world: World, ada: Phone) -> None:
    for caption in ("Ik maak me zorgen om mijn buurvrouw in de Kostmand, zij is elke dag in de war", ""):
        world.people.sends_photo(ada.user_id, b"a photo", media_group_id="77", caption=caption)
    await world.settle()
    await world.later(seconds=2)
    assert sum(CALL in said for said in ada.heard) == 1


async def test_a_topic_that_is_chosen_later_shows_whom_to_call_too(ada: Phone) -> None:
    await ada.says(DEALING)
    for label in ("Aanpassen", "Onderwerp", "Zorgen om iemand"):
        await ada.presses(label)
    assert any(CALL in said and "0800-1205" in said.splitlines() for said in ada.heard)


async def test_a_card_says_that_the_gate_was_seen_only_when_it_was(ada: Phone, noor: Phone, bas: Phone) -> None:
    await bas.says(f"/meld {FIRE}")
    while "✅ Versturen" not in bas.labels:
        await bas.presses(bas.labels[0])
    await bas.presses("✅ Versturen")
    await noor.says("/signaal 0001")
    assert FIRE in noor.last
    assert "112" not in noor.last


@pytest.mark.parametrize(
    ("clock", "read"),
    [
        ((7, 30), "Wij lezen dit pas vandaag om 09:00"),
        ((10, 0), "Wij lezen dit vandaag vóór 17:00, maar niet meteen"),
        ((15, 59), "Wij lezen dit vandaag vóór 17:00, maar niet meteen"),
        ((16, 30), "Wij lezen dit pas morgen om 09:00"),
    ],
)
async def test_when_it_is_read_follows_the_office_and_one_can_go_on(
    world: World, ada: Phone, clock: tuple[int, int], read: str
) -> None:
    world.moment = datetime(2026, 11, 23, *clock, tzinfo=HUIZEN.timezone).astimezone(UTC)
    await ada.says(FIRE)
    gate = next(said for said in ada.heard if CALL in said)
    assert read in gate
    assert "U kunt hier gewoon verdergaan." in gate
    assert "Een melding lezen wij pas als u die verstuurt." in gate


@pytest.mark.parametrize(
    ("ends", "read"),
    [
        (None, "Wij lezen dit pas op maandag 7 december om 09:00"),
        (date(2026, 12, 1), "Wij lezen niet de hele tijd mee"),
    ],
)
async def test_during_a_pause_it_is_read_after_it_or_nobody_knows_when(
    tmp_path: Path, ends: date | None, read: str
) -> None:
    async with town(tmp_path, municipality=replace(HUIZEN, pilot_ends=ends)) as world:
        await world.app.database.write(pauses.begin, date(2026, 12, 4))
        await world.phone(ADA).says(FIRE)
        assert any(CALL in said and read in said for said in world.phone(ADA).heard)


async def test_danger_of_which_two_messages_say_a_half_each_is_answered(ada: Phone) -> None:
    await ada.says("er rijdt een man op een scooter achter")
    assert not any(CALL in said for said in ada.heard)
    await ada.says("me aan al sinds de bushalte, ik ben alleen, hij stopt als ik stop")
    assert any(CALL in said for said in ada.heard)


async def test_a_worry_about_a_place_that_is_not_ours_is_answered_with_whom_to_call(ada: Phone) -> None:
    await ada.says("Ik maak me zorgen om mijn buurvrouw in Bussum, zij is elke dag in de war")
    gate = next(said for said in ada.heard if CALL in said)
    assert {"112", "0800-1205"} <= set(gate.splitlines())


@pytest.mark.parametrize("words", ["brand!", "nu, er ligt iemand dood"])
async def test_danger_in_the_answer_to_a_question_belongs_to_the_story(ada: Phone, noor: Phone, words: str) -> None:
    await ada.says("De buren schreeuwen elke avond tegen elkaar, wij slapen niet")
    await ada.says(words)
    await _send(ada)
    await noor.says("/signaal 0001")
    assert words in noor.last
    assert "gevaar genoemd, bewoner zag 112" in noor.last


async def test_where_a_phone_number_is_asked_for_nothing_is_said_to_be_kept(ada: Phone) -> None:
    await ada.starts()
    await ada.taps_key("Liever praten")
    await ada.presses("Bel mij terug")
    await ada.says(FIRE)
    gate = next(said for said in ada.heard if CALL in said)
    assert "bewaard" not in gate


async def test_who_begins_with_danger_reads_whom_to_call_before_anything_else(ada: Phone) -> None:
    await ada.says(FIRE)
    assert CALL in ada.heard[0]


async def test_what_danger_was_merged_into_is_marked(ada: Phone, bea: Phone, noor: Phone) -> None:
    for phone, words in ((ada, "De berging van onze flat in de Kostmand is opengebroken"), (bea, FIRE)):
        await phone.says(words)
        await _send(phone)
    await noor.says("/signaal 2")
    await noor.presses("Meer")
    await noor.presses("Samenvoegen")
    await noor.presses("0001")
    await noor.says("/signaal 1")
    assert "gevaar genoemd, bewoner zag 112" in noor.last


URGENT, LEFT = "Nieuw en dringend", "Niemand pakte het nog op"
STILL, NAMED = "Sindsdien deed niemand er iets mee", "Er is gevaar genoemd"
KNIFE = "een van hen loopt nu met een mes op mij af"


async def _send_anonymously(phone: Phone, words: str) -> None:
    await phone.says(words)
    while "🕶 Anoniem versturen" not in phone.labels:
        await phone.presses(phone.labels[0])
    await phone.presses("Anoniem versturen")


def _told(phone: Phone, words: str) -> int:
    return sum(words in said for said in phone.heard)


async def test_danger_is_announced_at_once_and_brought_up_before_it_was_to_be_read(
    world: World, ada: Phone, bea: Phone, noor: Phone, bas: Phone
) -> None:
    await ada.says(FIRE)
    await _send(ada)
    for phone in (noor, bas):
        assert URGENT in phone.last and FIRE in phone.last and "gevaar genoemd" in phone.last
    await _send_anonymously(bea, "Help de flat in de Kostmand staat in brand")
    assert _told(noor, URGENT) == 2 and "Bea" not in noor.last
    await world.later(minutes=1)
    await noor.says("/signaal 2")
    await noor.presses("Ik pak dit op")
    await until(world, 23, 15, 59)
    assert not _told(noor, LEFT)
    await until(world, 25, 18)
    for phone in (noor, bas):
        assert _told(phone, LEFT) == 1 and "0001" in next(said for said in phone.heard if LEFT in said)
    assert world.people.messages(TEAM_OOV) == []


async def test_danger_that_was_added_is_brought_up_unless_something_was_done_since(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await report(ada)
    await _send_anonymously(bea, DEALING)
    for phone, number in ((ada, 1), (bea, 2)):
        await noor.says(f"/signaal {number}")
        await noor.presses("Ik pak dit op")
        await world.later(minutes=5)
        await phone.says("een van hen heeft nu een mes getrokken", reply_to=phone.messages[-1])
        await phone.says("hij loopt met dat mes op mij af", reply_to=phone.messages[-1])
    await world.later(minutes=5)
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await until(world, 23, 17)
    assert _told(noor, NAMED) == 1 and not _told(noor, LEFT)
    assert "0002" in next(said for said in noor.heard if STILL in said)


async def test_danger_that_its_reporter_took_back_is_not_brought_up_and_what_is_named_after_that_is(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _send_anonymously(ada, FIRE)
    receipt = ada.messages[-1]
    await _send_anonymously(bea, FIRE)
    await ada.says("/mijnmeldingen")
    await ada.presses("HZ-2026-0001")
    await ada.presses("Intrekken")
    await ada.presses(ada.labels[0])
    await bea.says("/verwijder")
    await bea.presses("Ja, wis alles")
    await until(world, 23, 17)
    assert not _told(noor, NAMED)
    await ada.says(KNIFE, reply_to=receipt)
    await until(world, 24, 10)
    assert _told(noor, STILL) == 1


async def test_who_says_that_it_is_solved_takes_no_danger_back(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await close(noor)
    await ada.says(KNIFE, reply_to=ada.messages[-1])
    await world.later(minutes=1)
    await ada.forges("solved:yes:1")
    assert ada.last == "Voelde u zich gehoord?"
    await until(world, 23, 17)
    assert _told(noor, STILL) == 1


async def test_danger_that_staff_heard_is_announced_to_their_colleagues(
    world: World, ada: Phone, noor: Phone, bas: Phone
) -> None:
    await noor.says(f"/nieuw {FIRE}")
    while "✅ Opslaan" not in noor.labels:
        await noor.presses(noor.labels[0])
    await noor.presses("Opslaan")
    assert URGENT in bas.last and "112" not in bas.last
    world.people.sends_voice(ADA, b"a voice", duration=20)
    await world.settle()
    await _send(ada)
    await noor.says("/signaal 2")
    await noor.presses("Meer")
    await noor.presses("Uitschrijven")
    await noor.says("De berging van de flat staat in brand")
    assert _told(bas, URGENT) == 2 and "0002" in bas.last
    await noor.presses("Ik pak dit op")
    await noor.presses("Meer")
    await noor.presses("Uitschrijven")
    heard = _told(noor, URGENT)
    await noor.says("Er staat een man met een mes voor de deur")
    assert _told(bas, URGENT) == 3 and _told(noor, URGENT) == heard
    await until(world, 24, 12)
    assert not _told(bas, LEFT)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Help er is brand in de flat in de Kostmand"),
        ("en", "Help there is a fire in the flat in Kostmand"),
        ("ar", "النجدة حريق في العمارة في كوستماند"),
    ],
)
async def test_who_named_danger_reads_the_same_number_before_sending_and_after(
    world: World, language: str, words: str
) -> None:
    phone = world.moves_in(301, "Cas", language)
    await phone.says(words)
    send = {"nl": "✅ Versturen", "en": "✅ Send", "ar": "✅ إرسال"}[language]
    while send not in phone.labels:
        await phone.presses(phone.labels[0])
    preview = len(phone.heard) - 1
    for _ in range(2):
        read = re.sub(r"[\u2066-\u2069]", "", phone.heard[preview])
        assert "112" in read.splitlines() and "0900-8844" not in read
        if send in phone.labels:
            await phone.presses(send)


async def test_who_speaks_of_dying_reads_whom_to_talk_to_again_and_is_asked_for_no_ideas(ada: Phone) -> None:
    await ada.says("ik wil niet meer leven, ik woon in de Kostmand")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert ada.last.startswith("Goed dat u dit vertelt.\nDank u.")
    assert "113" in ada.last.splitlines() and "één keer" not in ada.last
    await ada.presses("✅ Versturen")
    assert "Wat zou volgens u helpen?" not in ada.last and "Ik heb een idee" not in "".join(ada.labels)


async def test_who_tells_of_a_worry_reads_that_it_is_good_to_tell_and_who_tells_of_rubbish_does_not(
    ada: Phone, bea: Phone
) -> None:
    await ada.says("Ik maak me zorgen om mijn buurvrouw in de Kostmand, zij is elke dag in de war")
    await bea.says("Er ligt afval naast de container in de Kostmand")
    for phone in (ada, bea):
        while not any("ersturen" in label or "Wij geven het door" in label for label in phone.labels):
            await phone.presses(phone.labels[0])
    assert "Goed dat u dit vertelt." in ada.last and "0800-1205." in ada.last.splitlines()
    assert "Goed dat u dit vertelt." not in bea.last


async def test_what_cannot_wait_for_the_preview_stands_once_before_the_first_question(ada: Phone, bea: Phone) -> None:
    await ada.says("ik wil niet meer leven")
    assert ada.last.startswith("Goed dat u dit vertelt.\n\n")
    await bea.says("Gisteren is er ingebroken in mijn schuur")
    assert "0900-8844" in bea.last.splitlines() and not bea.last.startswith("Goed dat u dit vertelt.")
    for phone in (ada, bea):
        while "✅ Versturen" not in phone.labels:
            await phone.presses(phone.labels[0])
            assert "Goed dat u dit vertelt." not in phone.last
            assert "0900-8844" not in phone.last or "✅ Versturen" in phone.labels
    assert "0900-8844" in bea.last.splitlines()


async def test_staff_do_not_read_that_danger_is_once_when_nobody_said_so(ada: Phone, noor: Phone) -> None:
    await ada.says("Help er is brand in de flat in de Kostmand")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    await ada.presses("✅ Versturen")
    assert "brand in de flat" in noor.last and "één keer" not in noor.last
