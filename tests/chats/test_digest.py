"""Team OOV's weekly digest, as it reaches the group."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.sandbox.emulator import Fault
from bot.sandbox.errors import bad_request
from domain.people import Role
from domain.signals import ClosingReason, Status
from domain.weeks import Week
from services import figures as figure_services
from services.digest import compose
from services.figures import PublishedMeanwhile
from storage import people
from tests.chats.gatherings import plan, publish
from tests.storage.rows import add_signal
from tests.world import ADA, BEA, COORDINATOR, HUIZEN, TEAM_OOV, Json, Phone, World, buttons_of, words_of

WEDNESDAY = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)  # eight o'clock in Huizen


def add_week(conn: Connection, /, monday: date, counts: dict[tuple[str, str], int], **changes: object) -> None:
    for (neighbourhood, topic), count in counts.items():
        for nth in range(count):
            number = f"T-{monday}-{neighbourhood}-{topic}-{nth}"
            what = {"neighbourhood": neighbourhood, "topic": topic, "local_day": monday + timedelta(days=nth % 7)}
            add_signal(conn, number, **what | {"promised_on": monday + timedelta(days=3)} | changes)


async def fill(world: World) -> None:
    """Eight weeks: always some drugs in the Kostmand, and suddenly many; a need that must not show."""
    for back in range(8):
        monday = date(2026, 11, 23) - timedelta(weeks=back)
        drugs = 14 if back == 0 else 2
        counts = {("kostmand", "drugs"): drugs, ("oostermeent", "youth"): 3, ("kostmand", "youth"): 2}
        counts |= {("kostmand", "worry_about_someone"): 6, ("oostermeent", "traffic"): 5 if back else 0}
        await world.app.database.write(add_week, monday, counts)
    monday = date(2026, 11, 23)
    closed = {"status": Status.DONE, "reason": ClosingReason.SOLVED, "closed_at": WEDNESDAY, "answered_at": WEDNESDAY}
    await world.app.database.write(add_week, monday, {("oostermeent", "traffic"): 12}, **closed)


def group(world: World) -> list[Json]:
    return [one for one in world.people.messages(TEAM_OOV) if one["from"]["is_bot"]]


async def until(world: World, moment: datetime) -> None:
    await world.later(seconds=(moment - world.moment).total_seconds())


def file_of(world: World, message: Json) -> bytes:
    size: Sequence[Json] = message.get("photo") or [message["document"]]
    data = world.store.file_data(size[-1]["file_id"])
    assert data is not None
    return data


async def test_on_monday_at_eight_team_oov_reads_the_week_and_nothing_small(world: World) -> None:
    await fill(world)
    await until(world, MONDAY - timedelta(seconds=1))
    assert group(world) == []
    await until(world, MONDAY)
    text, chart, figures = group(world)
    told = words_of(text)
    assert told.startswith("Weekbericht 48 · 23–29 november")
    assert "31 nieuw (gemiddeld 12) · 12 afgerond" in told
    assert "103 open · 103 te laat · 39 % op tijd beantwoord" in told
    assert "Kostmand: Drugs 14 ▲ (21–42)" in told and "Jongeren op straat 1–4" in told
    assert "Opgelost 12" in told
    assert told.endswith("Niet iedereen meldt. Dit is geen meting van veiligheid.")
    assert "Zorg" not in told and "HZ-" not in told and "gedeald" not in told
    assert file_of(world, chart).startswith(b"\x89PNG")
    assert "12, 12, 12, 12, 12, 12, 12, 31" in words_of(chart)
    table = file_of(world, figures).decode("utf-8-sig").splitlines()
    assert table[0] == "Week;Maandag;Buurt;Onderwerp;Aantal;Minstens;Hoogstens"
    assert "2026-W48;2026-11-23;Kostmand;Drugs;14;14;14" in table
    assert "2026-W48;2026-11-23;Kostmand;Jongeren op straat;1–4;1;4" in table
    assert figures["document"]["file_name"] == "weekbericht-2026-W48.csv"
    assert await world.rows("SELECT 1 FROM outgoing_file") == []


async def test_it_is_sent_once_whatever_restarts(tmp_path: Path) -> None:
    world = World(tmp_path / "bot.db")
    async with world.running():
        await world.later(days=5)
        world.moment = MONDAY
        await world.app.tick()  # asked for, and then the program ends
    for _ in range(2):
        async with world.running():
            await world.app.tick()
            await world.settle()
    assert [words_of(one)[:14] for one in group(world)][:1] == ["Weekbericht 48"]
    assert len(group(world)) == 3
    world.store.close()


async def test_a_monday_that_was_missed_is_made_good_or_named(world: World) -> None:
    world.moment = MONDAY + timedelta(hours=36)
    await world.app.tick()
    await world.settle()
    assert words_of(group(world)[0]).startswith("Weekbericht 48")
    world.moment += timedelta(days=7, hours=1)  # too late for that of 49
    await world.app.tick()
    await world.settle()
    assert len(group(world)) == 3
    world.moment += timedelta(days=6)
    await world.app.tick()
    await world.settle()
    assert "Weekbericht 50" in words_of(group(world)[3])
    assert "Er was geen weekbericht van week 49." in words_of(group(world)[3])


async def test_mondays_missed_before_the_first_digest_are_named_in_it(world: World) -> None:
    world.moment = MONDAY + timedelta(days=9)  # too late for that of 48
    await world.app.tick()
    await world.settle()
    assert group(world) == []
    world.moment = MONDAY + timedelta(weeks=2)
    await world.app.tick()
    await world.settle()
    assert "Weekbericht 50" in words_of(group(world)[0])
    assert "Er was geen weekbericht van week 48 en 49." in words_of(group(world)[0])


async def test_nothing_happened_and_that_is_told_too(world: World) -> None:
    await until(world, MONDAY)
    assert "0 nieuw" in words_of(group(world)[0])
    assert "Er is deze week niets gemeld." in words_of(group(world)[0])


async def test_what_stops_is_told_with_its_eight_weeks(world: World) -> None:
    for back in range(1, 9):
        counts = {("kostmand", "drugs"): 12, ("oostermeent", "traffic"): 5}
        await world.app.database.write(add_week, date(2026, 11, 30) - timedelta(weeks=back), counts)
    await world.app.database.write(add_week, date(2026, 11, 30), {("kostmand", "youth"): 9})
    for nth, told in enumerate(
        (
            "Per buurt, deze week (in 8 weken samen):\n"
            "Kostmand: Drugs 12 (96)\nOostermeent: Verkeer en parkeren 5 (40)",
            "Er zijn deze week te weinig meldingen om per buurt te tonen.\nPer buurt, in 8 weken samen:\n"
            "Kostmand: Drugs 84–93\nOostermeent: Verkeer en parkeren 35–44",
            "Er is deze week niets gemeld.\nPer buurt, in 8 weken samen:\n"
            "Kostmand: Drugs 72–81 ▼\nOostermeent: Verkeer en parkeren 30–39\n",
        )
    ):
        await until(world, MONDAY + timedelta(weeks=nth))
        assert told in words_of(group(world)[3 * nth])


async def test_what_changes_later_does_not_change_what_was_read(world: World) -> None:
    await fill(world)
    await until(world, MONDAY)
    before = file_of(world, group(world)[-1]).decode()
    await world.app.database.write(add_week, date(2026, 11, 23), {("kostmand", "new_year"): 1})
    await until(world, MONDAY + timedelta(weeks=1))
    after = file_of(world, group(world)[-1]).decode()
    assert [line for line in before.splitlines() if "W48" in line] == [
        line for line in after.splitlines() if "W48" in line
    ]


async def test_on_friday_the_coordinator_says_what_it_means(world: World, noor: Phone) -> None:
    await until(world, WEDNESDAY + timedelta(days=2, hours=4))
    assert "Concept voor team OOV" in noor.last
    await noor.presses("Duiding schrijven")
    await noor.says("x" * 901)
    assert "901 tekens" in noor.last
    await noor.says("Wat valt op: dealen bij de garages <b>vroeg</b> op de avond.")
    assert "Bewaard voor weekbericht 48" in noor.last
    await until(world, MONDAY)
    assert "Wat valt op: dealen bij de garages <b>vroeg</b> op de avond." in words_of(group(world)[0])
    draft = noor.message_with("Concept voor team OOV")
    toast = await noor.forges(buttons_of(draft)[0][1], draft)
    assert "al verstuurd" in toast["text"]


async def test_what_may_be_about_a_person_is_asked_about(world: World, noor: Phone) -> None:
    await until(world, WEDNESDAY + timedelta(days=2, hours=4))
    await noor.presses("Duiding schrijven")
    await noor.says("Bel mij op 06-12345678 over de garages")
    assert "Dit gaat misschien over iemand: 06-12345678" in noor.last
    await noor.presses("Haal weg")
    assert "„Bel mij op … over de garages”" in noor.last
    await noor.presses("Duiding schrijven")
    await noor.says("Bel mij op 06-12345678")
    await noor.presses("Laat staan")
    assert "„Bel mij op 06-12345678”" in noor.last


async def test_streets_and_numbers_of_reports_can_only_be_taken_out(world: World, noor: Phone) -> None:
    await until(world, WEDNESDAY + timedelta(days=2, hours=4))
    await noor.presses("Duiding schrijven")
    await noor.says("Zie HZ-2026-0042 in de Kerkstraat")
    assert "naar één melding of één straat: HZ-2026-0042, Kerkstraat" in noor.last
    assert not any("Laat" in label for label in noor.labels)
    await noor.says("Zie HZ-2026-0042 in de Kerkstraat, bel 06-12345678")
    assert "Dit gaat misschien over iemand: 06-12345678" in noor.last
    await noor.presses("Laat de rest staan")
    assert "„Zie … in de …, bel 06-12345678”" in noor.last
    await until(world, MONDAY)
    assert "„Zie … in de …, bel 06-12345678”" in words_of(group(world)[0])


async def test_words_that_come_too_late_are_not_lost_in_silence(world: World, noor: Phone) -> None:
    await until(world, MONDAY - timedelta(hours=1))
    await noor.presses("Duiding schrijven")
    await until(world, MONDAY)
    await noor.says("Wat valt op: niets")
    assert "al verstuurd" in noor.last


async def test_a_reader_who_wants_it_gets_it_and_who_stopped_does_not(world: World) -> None:
    eve = world.moves_in(103, "Eve", language_code="en")
    readers = (ADA, BEA, eve.user_id)
    for user_id in readers:
        await world.phone(user_id).starts()
    for user_id, role in (*((one, Role.OOV_READER) for one in readers), (COORDINATOR, Role.COORDINATOR)):
        await world.app.database.write(people.give_role, 4242, user_id, role)
    await world.phone(BEA).says("/stop")
    await until(world, MONDAY)
    assert any("Weekbericht 48" in words for words in world.phone(ADA).heard)
    assert not any("Weekbericht 48" in words for words in world.phone(BEA).heard)
    assert any("Weekly digest 48" in words for words in eve.heard)
    figures = file_of(world, next(one for one in reversed(eve.messages) if "document" in one))
    assert figures.decode("utf-8-sig").startswith("Week;Maandag;Buurt;Onderwerp;Aantal;Minstens;Hoogstens\r\n")
    assert figures == file_of(world, group(world)[-1])


@pytest.mark.parametrize("kind", ["photos", "documents"])
async def test_a_group_without_pictures_or_files_reads_the_words(world: World, noor: Phone, kind: str) -> None:
    method = f"send{kind.title()[:-1]}"
    refusal = bad_request(f"not enough rights to send {kind} to the chat")
    world.emulator.faults.append(Fault(method, refusal, times=9, chat_id=TEAM_OOV))
    await until(world, MONDAY)
    assert len(group(world)) == 3
    assert sum("text" in one for one in group(world)) == 2
    assert any("mag ik geen foto’s" in words for words in noor.heard)


async def test_a_group_that_put_the_bot_out_is_told_to_the_coordinator(world: World, noor: Phone) -> None:
    world.people.removes_bot_from_group(COORDINATOR, TEAM_OOV)
    await until(world, MONDAY)
    assert sum("kan niet meer schrijven in de groep" in words for words in noor.heard) == 1
    world.people.adds_bot_to_group(COORDINATOR, TEAM_OOV)
    world.moment += timedelta(weeks=1)
    await world.app.tick()
    await world.settle()
    assert sum("Weekbericht" in words_of(one) for one in group(world)) == 1
    assert "Weekbericht 49" in words_of(group(world)[-3])


@pytest.mark.parametrize("hears_of_it", [True, False])
async def test_a_group_that_grew_gets_the_digest_where_it_is_now(world: World, noor: Phone, hears_of_it: bool) -> None:
    """Telegram’s word of it may be lost, or come when the digest is on its way."""
    grown = -1_000_000_000_500
    world.moment = MONDAY
    await world.app.tick()
    assert await world.app.errands.do_next()
    world.people.migrates_group(TEAM_OOV, grown)
    if not hears_of_it:
        world.store.keep_last_updates(0)
    await world.settle()
    said = [one for one in world.people.messages(grown) if one["from"]["is_bot"]]
    assert words_of(said[0]).startswith("Weekbericht 48")
    assert [kind for one in said for kind in ("photo", "document") if kind in one] == ["photo", "document"]
    assert sum("groep van team OOV is gegroeid" in words for words in noor.heard) == 1
    world.people.says(COORDINATOR, "/start", chat_id=grown)
    world.moment += timedelta(weeks=1)
    await world.app.tick()
    await world.settle()
    later = [words_of(one) for one in world.people.messages(grown) if one["from"]["is_bot"]]
    assert any(words.startswith("Weekbericht 49") for words in later)
    assert "leaveChat" not in [method for method, _ in world.emulator.accepted]


async def test_what_was_published_while_it_was_drawn_is_what_goes_out(world: World) -> None:
    await fill(world)
    week, now = Week(2026, 48), MONDAY
    composed = await world.app.database.read(compose, HUIZEN, week, now)
    await world.app.database.write(add_week, date(2026, 11, 23), {("kostmand", "new_year"): 9})
    later = await world.app.database.read(compose, HUIZEN, week, now)
    await world.app.database.write(figure_services.publish, later.weeks, now)
    with pytest.raises(PublishedMeanwhile):
        await world.app.database.write(figure_services.publish, composed.weeks, now)
    assert (await world.app.database.read(compose, HUIZEN, week, now)).weeks == later.weeks


async def test_meetings_of_the_week_and_of_the_next_are_named(world: World, noor: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await until(world, MONDAY)
    assert "Buurtbijeenkomsten: do 3 dec Fietspad (Kostmand)" in words_of(group(world)[0])


async def test_the_title_of_a_meeting_names_no_street_report_or_person(world: World, noor: Phone) -> None:
    await plan(noor)
    await publish(noor)
    await world.does("UPDATE meeting SET title = 'Overlast bij Samir Bakker in de Kerkstraat, zie HZ-2026-0042'")
    await until(world, MONDAY)
    assert "do 3 dec Overlast bij … in de …, zie … (Kostmand)" in words_of(group(world)[0])


async def test_the_caption_says_in_words_what_the_bars_show(world: World) -> None:
    await fill(world)
    await until(world, MONDAY)
    picture = next(one for one in group(world) if "photo" in one)
    told = picture["caption"].splitlines()
    assert any(line.startswith("Kostmand: ") and any(letter.isdigit() for letter in line) for line in told)
    assert "▲" in told[-1]
