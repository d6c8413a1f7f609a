"""What once went wrong, and does not any more."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from domain.municipality import Colleague, Route
from domain.people import Role
from storage import people
from tests.chats.talks import DEALING, report
from tests.world import ADA, COORDINATOR, DEPUTY, HUIZEN, TEAM_OOV, TOKEN, Phone, World, town, words_of

WORRY = "Ik maak me elke dag grote zorgen om mijn buurvrouw in Oostermeent, zij is in de war"
BOT = int(TOKEN.split(":")[0])


async def test_an_urgent_signal_for_a_colleague_nobody_met_reaches_the_coordinators(tmp_path: Path) -> None:
    municipality = replace(
        HUIZEN,
        colleagues=(Colleague("desk", "Sam", 555),),
        routes=(Route(frozenset({"worry_about_someone"}), frozenset(), "desk"),),
    )
    async with town(tmp_path, municipality=municipality) as world:
        world.people.add_person(555, "Sam")
        noor = world.phone(COORDINATOR)
        await noor.starts()
        await report(world.phone(ADA), WORRY)
        assert "dringend" in noor.last


async def test_who_left_the_staff_hears_nothing_about_signals(
    world: World, ada: Phone, noor: Phone, bas: Phone
) -> None:
    await report(ada)
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await world.app.database.write(_only_bas)
    before = len(noor.heard)
    await ada.says("Ze staan er weer", reply_to=ada.message_with("Verstuurd"))
    assert len(noor.heard) == before
    assert "vulde iets aan" in bas.last


def _only_bas(conn: Connection) -> None:
    people.give_role(conn, BOT, DEPUTY, Role.COORDINATOR)


async def test_a_topic_that_leaves_the_configuration_stops_nobody(world: World, ada: Phone, bea: Phone) -> None:
    await ada.says(DEALING)
    await world.app.database.write(_forget_topic)
    await ada.presses("✅ Versturen")
    await report(bea)
    assert "HZ-2026-0001" in bea.last


def _forget_topic(conn: Connection) -> None:
    conn.exec_driver_sql("""UPDATE dialogue SET answers = replace(answers, '"drugs"', '"gone"')""")


async def test_a_reply_to_another_card_is_not_taken_for_what_was_asked(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await report(ada)
    await report(bea)
    await noor.says("/signaal 2")
    card = noor.messages[-1]
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    await noor.says("Alleen voor ons", reply_to=card)
    await world.later(minutes=2)
    assert "Alleen voor ons" not in " ".join(ada.heard)
    assert len(await world.rows("SELECT 1 FROM signal")) == 2


async def test_an_old_choice_does_not_take_newer_words(world: World, ada: Phone, bea: Phone, noor: Phone) -> None:
    await report(ada)
    await report(bea)
    for number in (1, 2):
        await noor.says(f"/signaal {number}")
        await noor.says(f"Voor melding {number}", reply_to=noor.messages[-1])
    await noor.presses("Notitie", on=noor.message_with("HZ-2026-0001?"))
    assert await world.rows("SELECT 1 FROM remark") == []


async def test_team_oovs_group_may_grow(world: World) -> None:
    grown = -1_000_000_000_500
    world.people.migrates_group(TEAM_OOV, grown)
    await world.settle()
    world.people.says(COORDINATOR, "/start", chat_id=grown)
    await world.settle()
    said = [words_of(one) for one in world.people.messages(grown) if one["from"]["is_bot"]]
    assert said and all("team OOV" in words for words in said)
    assert "leaveChat" not in [method for method, _ in world.emulator.accepted]


async def test_a_reply_to_our_question_is_its_answer(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Bij welke garages?")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.reads()
    await ada.says("Achter de flat", reply_to=ada.message_with("welke garages"))
    assert "uw antwoord bij" in ada.last
    (row,) = await world.rows("SELECT status FROM signal")
    assert row.status == "in_progress"


async def test_no_answer_leaves_after_somebody_wants_nothing_more(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await ada.says("/stop")
    await ada.presses("Nee")
    await world.later(minutes=2)
    assert "vanavond kijken" not in " ".join(ada.heard)


async def test_undo_disappears_once_an_answer_was_read(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    assert "↩️ Ongedaan maken" in noor.labels
    await world.later(seconds=40)
    await noor.says("/signaal 1")
    assert "↩️ Ongedaan maken" not in noor.labels


async def test_an_expired_report_says_that_it_was_not_sent(world: World, ada: Phone) -> None:
    await ada.says(DEALING)
    await world.later(hours=25)
    answer = await ada.presses("✅ Versturen")
    assert "nog niet verstuurd" in answer["text"]


async def test_whoever_has_a_role_reads_nothing_of_a_report_on_an_old_button(world: World, ada: Phone) -> None:
    await ada.says(DEALING)
    await world.later(hours=25)
    await world.app.database.write(people.give_role, 4242, ADA, Role.OOV_READER)
    answer = await ada.presses("✅ Versturen")
    assert "hier wordt niets meer geschreven" in answer["text"]


async def test_a_replaced_text_is_read_anew(world: World, ada: Phone) -> None:
    message = await ada.says(DEALING)
    world.people.edits(ada.user_id, message["message_id"], "Elke ochtend afval bij de flat in Oostermeent")
    await world.settle()
    await ada.says("elke week") if "Hoe vaak" in ada.last else None
    while "✅ Wij geven het door" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert "Oostermeent" in ada.last
    assert "Kostmand" not in ada.last


async def test_withdrawing_what_others_share_leaves_their_work_alone(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await report(ada)
    await report(bea)
    await noor.says("/signaal 2")
    await noor.presses("Meer")
    await noor.presses("Samenvoegen")
    await noor.presses("0001")
    await ada.says("/mijnmeldingen")
    await ada.presses("HZ-2026-0001")
    await ada.presses("Intrekken")
    await ada.presses("Ja, intrekken")
    (row,) = await world.rows("SELECT status FROM signal WHERE id = 1")
    assert row.status == "received"


async def test_nothing_about_a_person_tells_when_an_anonymous_signal_was_asked_about(
    world: World, ada: Phone, noor: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("Anoniem versturen")
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(days=15)
    assert "is het opgelost" in ada.last
    (row,) = await world.rows("SELECT unasked_at FROM person WHERE chat_id = :ada", ada=ADA)
    assert row.unasked_at % 86_400 == 0


@pytest.mark.parametrize("invisible", ["\u200b" * 12, "\u200e" * 20])
async def test_letters_nobody_sees_are_no_report(ada: Phone, invisible: str) -> None:
    await ada.says(invisible + "a")
    assert "iets meer vertellen" in ada.last
