"""The bot keeps the dates: who is reminded of what, when, and only once."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.chats.talks import DEALING, close, until
from tests.chats.test_my_data import asks
from tests.world import TEAM_OOV, Phone, World, words_of


@pytest.fixture
async def reported(ada: Phone, noor: Phone) -> Phone:
    """A signal came in on Monday 23 November at ten; an answer is promised for Thursday."""
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    return ada


def _reminders(phone: Phone) -> list[str]:
    return [words for words in phone.heard if "Dit wacht op u" in words]


async def test_a_signal_nobody_looked_at_is_brought_up_each_working_day(
    world: World, reported: Phone, noor: Phone
) -> None:
    await until(world, 24, 8, 44)
    assert _reminders(noor) == []
    await until(world, 24, 8, 46)
    assert "0001, Drugs, Kostmand: nog niet opgepakt" in noor.last
    await until(world, 25, 8, 46)
    assert len(_reminders(noor)) == 2


async def test_who_looked_is_not_reminded(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await until(world, 25, 20)
    assert _reminders(noor) == []


async def test_on_the_promised_day_and_the_next_working_day(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await until(world, 26, 8, 50)
    assert "antwoord beloofd voor vandaag" in noor.last
    await until(world, 27, 8, 50)
    assert "de beloofde dag is voorbij" in noor.last
    assert len(_reminders(noor)) == 2


async def test_an_answer_settles_the_promise(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await until(world, 30, 20)
    assert _reminders(noor) == []


async def test_an_undone_answer_brings_the_reminders_back(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await noor.presses("Ongedaan maken")
    await until(world, 26, 8, 50)
    assert "antwoord beloofd voor vandaag" in noor.last


async def test_six_working_days_of_silence(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await until(world, 1, 8, 50, month=12)
    assert "zes werkdagen niets gebeurd" in noor.last


async def test_everything_due_comes_in_one_message_with_buttons(world: World, ada: Phone, noor: Phone) -> None:
    for _ in range(3):
        await ada.says(DEALING)
        await ada.presses("✅ Versturen")
    await until(world, 24, 8, 50)
    assert len(_reminders(noor)) == 1
    assert {"0001", "0002", "0003"} <= set(noor.labels)
    await noor.presses("0002")
    assert "HZ-2026-0002" in noor.last


async def test_after_a_weekend_down_each_comes_once_and_together(world: World, reported: Phone, noor: Phone) -> None:
    world.moment = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    await world.app.tick()
    await world.settle()
    assert len(_reminders(noor)) == 1
    assert "de beloofde dag is voorbij" in noor.last
    assert noor.last.count("0001") == 1
    for _ in range(3):
        await world.app.tick()
        await world.settle()
    assert len(_reminders(noor)) == 1


async def test_a_clock_set_back_repeats_nothing(world: World, reported: Phone, noor: Phone) -> None:
    await until(world, 24, 8, 50)
    world.moment -= timedelta(hours=2)
    await world.later(hours=3)
    assert len(_reminders(noor)) == 1


async def test_on_weekends_and_holidays_staff_hear_nothing(world: World, ada: Phone, noor: Phone) -> None:
    world.moment = datetime(2026, 12, 24, 14, 0, tzinfo=UTC)
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await until(world, 27, 20, month=12)
    assert _reminders(noor) == []
    await until(world, 28, 8, 50, month=12)
    assert len(_reminders(noor)) == 1


async def test_team_oov_hears_a_count_and_nothing_more(world: World, reported: Phone, noor: Phone) -> None:
    await until(world, 5, 12, month=12)
    said = [words_of(one) for one in world.people.messages(TEAM_OOV) if words_of(one).startswith("⏰")]
    assert len(said) == 1
    assert "1 melding wacht" in said[0]
    assert "0001" not in said[0]


async def test_a_snoozed_signal_comes_back_at_its_moment(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Later")
    assert noor.labels[:3] == ["Morgen · di 24 nov", "Volgende week · ma 30 nov", "📅 Andere dag"]
    await noor.presses("Andere dag")
    assert {"november 2026", "24", "30"} <= set(noor.labels) and "23" not in noor.labels
    await noor.presses("27")
    assert "27 nov" in noor.last
    await until(world, 27, 8, 46)
    assert any("nu weer zien" in words for words in noor.heard)


async def test_a_typed_day_is_read_back_before_it_counts(world: World, reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Later")
    await noor.says("ooit een keer")
    assert "begrijp ik niet" in noor.last
    await noor.says("volgende week dinsdag 14:00")
    assert noor.labels[0] == "dinsdag 1 december 14:00"
    await noor.presses("dinsdag 1 december")
    await until(world, 1, 13, 59, month=12)
    assert not any("nu weer zien" in words for words in noor.heard)
    await until(world, 1, 14, 1, month=12)
    assert any("nu weer zien" in words for words in noor.heard)


async def test_a_snooze_can_be_undone(reported: Phone, noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Later")
    await noor.presses("Andere dag")
    await noor.presses("➡️")
    assert "december 2026" in noor.labels
    await noor.presses("31")
    assert "31 dec" in noor.last
    await noor.presses("Ongedaan maken")
    assert "31 dec" not in noor.last


async def test_two_weeks_after_closing_the_reporter_is_asked(world: World, reported: Phone, noor: Phone) -> None:
    await close(noor)
    await until(world, 7, 9, month=12)
    assert "is het opgelost" not in reported.last
    await until(world, 7, 10, 5, month=12)
    assert "HZ-2026-0001: is het opgelost?" in reported.last
    assert "Drugs" not in reported.last
    await reported.presses("Ja")
    await reported.presses("Ja", on=reported.message_with("Voelde u zich gehoord?"))
    (row,) = await world.rows("SELECT solved, felt_heard FROM signal")
    assert (row.solved, row.felt_heard) == ("yes", 1)
    page, data = await asks(world, reported)
    assert "U zei dat het is opgelost" in page and "U voelde zich gehoord" in page
    assert "Op maandag 7 december 2026 kreeg u" in page and "in deze chat bereiken" in page
    assert json.loads(data)["unasked_at"].startswith("2026-12-07") and json.loads(data)["reachable"] is True
    await until(world, 31, 12, month=12)
    assert len([words for words in reported.heard if "is het opgelost" in words]) == 0


async def test_no_answer_is_asked_once_more_after_four_weeks(world: World, reported: Phone, noor: Phone) -> None:
    await close(noor)
    await until(world, 31, 12, month=12)
    assert len([words for words in reported.heard if "is het opgelost" in words]) == 2


async def test_not_solved_opens_it_again_with_a_new_promise(world: World, reported: Phone, noor: Phone) -> None:
    await close(noor)
    await until(world, 7, 10, 5, month=12)
    await reported.presses("Nee")
    assert any("donderdag 10 december" in words for words in reported.heard)
    await reported.says("Ze staan er weer, nu bij de flat")
    await noor.says("/signaal 1")
    assert "Heropend" in noor.last
    assert "nu bij de flat" in noor.last
    await close(noor)
    await world.later(days=15)
    assert "is het opgelost" in reported.last


async def test_a_resident_hears_one_unasked_message_a_week_at_most(world: World, ada: Phone, noor: Phone) -> None:
    for number in (1, 2):
        await ada.says(DEALING)
        await ada.presses("✅ Versturen")
        await close(noor, number)
    await until(world, 12, 12, month=12)
    assert len([words for words in ada.heard if "is het opgelost" in words]) == 1
    await until(world, 15, 12, month=12)
    assert len([words for words in ada.heard if "is het opgelost" in words]) == 2


async def test_residents_are_asked_in_allowed_hours_only(world: World, reported: Phone, noor: Phone) -> None:
    world.moment = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
    await close(noor)
    await until(world, 8, 7, 59, month=12)
    assert "is het opgelost" not in reported.last
    await until(world, 8, 8, 1, month=12)
    assert "is het opgelost" in reported.last


async def test_who_stopped_is_not_asked(world: World, reported: Phone, noor: Phone) -> None:
    await close(noor)
    await world.later(seconds=40)
    await reported.says("/stop")
    await until(world, 31, 12, month=12)
    assert "is het opgelost" not in " ".join(reported.heard)
