"""Nobody takes all the time there is, and danger is answered to everybody."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.contradictions import contradictions
from domain.limits import Limits
from storage import audit_chains
from tests.chats.talks import DEALING
from tests.world import ADA, COORDINATOR, HUIZEN, Phone, World, town

DANGER = "Help er is brand in ons huis"


async def test_who_sends_a_lot_is_asked_to_wait_a_minute_once(world: World, ada: Phone) -> None:
    for count in range(HUIZEN.limits.messages_a_minute):
        await ada.says(f"Meer {count}")
    assert "Even wachten" not in ada.last
    await ada.says("Nog meer")
    assert "Even wachten" in ada.last and "112" in ada.last
    heard = len(ada.heard)
    await ada.says("En nog meer")
    assert len(ada.heard) == heard
    await ada.says(DANGER)
    assert "112" in ada.last.splitlines() and len(ada.heard) == heard + 1
    assert "lees ik niet" in ada.last and not _promises_to_be_read(ada.last)
    await ada.says("/privacy")
    assert len(ada.heard) == heard + 2
    await world.later(minutes=1)
    await ada.says("/mijnmeldingen")
    await ada.says("/meld")
    assert "Even wachten" not in ada.last
    await world.later(days=3)
    assert await world.rows("SELECT 1 FROM counted") == []


def _promises_to_be_read(gate: str) -> bool:
    return "Wij lezen dit" in gate or "bewaard" in gate


async def test_who_names_danger_one_message_too_late_is_not_told_that_it_is_read(ada: Phone) -> None:
    for count in range(HUIZEN.limits.messages_a_minute):
        await ada.says(DANGER if not count else f"Meer {count}")
    assert _promises_to_be_read(next(said for said in ada.heard if "112" in said.splitlines()))
    await ada.says(DANGER)
    assert "112" in ada.heard[-2].splitlines() and "Even wachten" in ada.last
    assert not _promises_to_be_read(ada.heard[-2])


async def test_commands_are_messages_too_but_not_those_for_ones_own_rights(world: World, ada: Phone) -> None:
    await ada.starts()
    for _ in range(HUIZEN.limits.messages_a_minute + 9):
        world.people.says(ADA, "/hulp")
    await world.settle()
    assert "Even wachten" in ada.last
    heard = len(ada.heard)
    for command in ("/taal", "/start"):
        await ada.says(command)
    assert len(ada.heard) == heard
    for right in ("/verwijder", "/mijnmeldingen", "stop 🛑"):
        await ada.says(right)
        assert len(ada.heard) > heard and "Even wachten" not in ada.last
        heard = len(ada.heard)


async def test_buttons_that_are_refused_leave_one_line_a_minute(world: World, ada: Phone) -> None:
    await ada.starts()
    for _ in range(3):
        for data in ("card:1", "claim:1:1:", "mutes"):
            assert "Dat ken ik niet" in (await ada.forges(data))["text"]
        world.moment += timedelta(minutes=1)
    assert len(await world.rows("SELECT 1 FROM audit WHERE deed = 'refused'")) == 3


async def test_a_change_is_a_message_too(world: World, ada: Phone) -> None:
    message = await ada.says("Meer 0")
    for count in range(1, HUIZEN.limits.messages_a_minute + 1):
        world.people.edits(ada.user_id, message["message_id"], f"Meer {count}")
        await world.settle()
    assert "Even wachten" in ada.last
    world.moment += timedelta(minutes=1)
    world.people.edits(ada.user_id, message["message_id"], "Meer nog")
    await world.settle()
    assert "Even wachten" not in ada.last


async def test_after_so_many_reports_a_day_the_next_waits_until_tomorrow(tmp_path: Path) -> None:
    async with town(tmp_path, municipality=replace(HUIZEN, limits=Limits(signals_a_day=1))) as world:
        ada = world.phone(ADA)
        await ada.says(DEALING)
        await ada.presses("Anoniem versturen")
        await ada.says("En nu staan er elke avond jongens te dealen bij de garages in Oostermeent")
        await ada.presses("✅ Versturen")
        assert "vandaag" in ada.last and "14 035" in ada.last
        assert len(await world.rows("SELECT 1 FROM signal")) == 1
        await world.later(hours=15)
        await ada.presses("✅ Versturen")
        assert "HZ-2026-0002" in ada.last


@pytest.mark.parametrize("anonymous", [False, True])
async def test_who_is_muted_hears_why_and_until_when_and_keeps_what_is_theirs(
    world: World, ada: Phone, noor: Phone, anonymous: bool
) -> None:
    await ada.says(DEALING)
    await ada.presses("Anoniem versturen" if anonymous else "✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Dempen")
    await noor.says("Bel mij op 06 12345678 en scheld mij niet uit")
    assert "• 06 12345678" in noor.last
    await noor.presses("Haal weg")
    await noor.says("vrijdag")
    await noor.presses("vrijdag 27 november")
    assert "HZ-2026-0001" in noor.last
    for words in ("vrijdag 27 november", "scheld mij niet uit", "14 035", "112"):
        assert words in ada.last
    assert "12345678" not in ada.last
    (row,) = await world.rows("SELECT signal_id FROM mute")
    assert row.signal_id == (None if anonymous else 1)
    await _muted(world, ada, noor)
    await noor.says("/wachtrij")
    await noor.presses("Gedempt: 1")
    assert ("anoniem" if anonymous else "HZ-2026-0001") in noor.last and "27 nov" in noor.last
    await noor.presses("Opheffen")
    assert "Niemand" in noor.last and "weer schrijven" in ada.last
    await ada.says(DEALING)
    assert "Dit maak ik ervan" in ada.last
    assert await world.app.database.read(lambda conn: list(audit_chains.broken(conn))) == []


async def _muted(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DANGER)
    assert "112" in ada.heard[-2] and "bewaard" not in ada.heard[-2] and "leest niemand" in ada.last
    assert "tot en met" in (await ada.forges("meetings"))["text"].lower()
    for said in ("/privacy", "/mijngegevens", "/mijnmeldingen", "/hulp"):
        await ada.says(said)
        assert "leest niemand" not in ada.last
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan kijken")
    await noor.presses("Versturen")
    await world.later(minutes=1)
    await ada.reads()
    assert any("Wij gaan kijken" in one for one in ada.heard)


@pytest.fixture
async def muted_and_asked(world: World, ada: Phone, noor: Phone) -> Phone:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Dempen")
    await noor.presses("steeds hetzelfde")
    await noor.says("dinsdag")
    await noor.presses("dinsdag 24 november")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Vraag aan melder")
    await noor.says("Bij welke garages?")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.reads()
    return ada


@pytest.mark.parametrize("is_reply", [False, True])
async def test_who_is_muted_can_answer_what_staff_ask_and_nothing_else(
    world: World, muted_and_asked: Phone, noor: Phone, is_reply: bool
) -> None:
    ada, question = muted_and_asked, muted_and_asked.message_with("welke garages")
    for other in ("/meld De lantaarn is stuk", "📣 Iets melden"):
        await ada.says(other)
        assert "leest niemand" in ada.last
    world.people.sends_photo(ADA, b"a photo", caption="Deze garages zijn het")
    await world.settle()
    assert "leest niemand" in ada.last
    await ada.says("Die van Fatima El Amrani", reply_to=question if is_reply else None)
    assert "Fatima El Amrani" in ada.last
    await ada.presses("Haal weg")
    assert "uw antwoord bij HZ-2026-0001" in ada.last
    for reply_to in (None, question):
        await ada.says("En nu nog veel meer over iets anders", reply_to=reply_to)
        assert "leest niemand" in ada.last
    await noor.says("/signaal 1")
    assert "„Die van …”" in noor.last
    assert "iets anders" not in noor.last


async def test_who_is_muted_can_say_whether_it_is_solved_and_is_told_how_to_answer(
    world: World, ada: Phone, noor: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    for label in ("Afronden", "Opgelost", "✅ Versturen"):
        await noor.presses(label)
    await world.later(days=13)
    await noor.says("/signaal 1")
    for label in ("⋯ Meer", "Dempen", "steeds hetzelfde"):
        await noor.presses(label)
    await noor.says("21 december")
    await noor.presses("maandag 21 december")
    assert "Vroegen wij u iets?" in ada.last
    await world.later(days=2)
    await ada.reads()
    assert "opgelost" in ada.last.lower()
    await ada.presses("Nee")
    assert [row.status for row in await world.rows("SELECT status FROM signal")] == ["reopened"]
    await ada.says("En nog iets")
    assert "leest niemand" in ada.last


async def test_a_mute_ends_by_itself_and_lasts_a_month_at_most(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Dempen")
    await noor.presses("steeds hetzelfde")
    await noor.says("1 februari")
    assert "binnen 30 dagen" in noor.last
    _, stop = noor.button("Stoppen")
    answer = await noor.forges(stop.replace("stop:", f"day:{date(2027, 2, 1)}"))
    assert "Dat ken ik niet" in answer["text"] and await world.rows("SELECT 1 FROM mute") == []
    await noor.says("morgen")
    await noor.presses("dinsdag 24 november")
    assert "vaak hetzelfde" in ada.last
    await world.later(days=2)
    await ada.says(DEALING)
    assert "Dit maak ik ervan" in ada.last
    await world.later(days=1)
    assert await world.rows("SELECT 1 FROM mute") == []


async def test_an_old_button_lifts_nobody_elses_mute(world: World, ada: Phone, bea: Phone, noor: Phone) -> None:
    for number, phone in enumerate((ada, bea), 1):
        await phone.says(DEALING)
        await phone.presses("✅ Versturen")
        await noor.says(f"/signaal {number}")
        await noor.presses("⋯ Meer")
        await noor.presses("Dempen")
        await noor.presses("steeds hetzelfde")
        await noor.presses("dinsdag 24 november")
        if phone is ada:
            await noor.says("/wachtrij")
            await noor.presses("Gedempt: 1")
            listed, lift = noor.button("Opheffen: HZ-2026-0001")
            await noor.forges(lift, listed)
    assert (await noor.forges(lift, listed))["text"]
    assert len(await world.rows("SELECT 1 FROM mute")) == 1
    assert "weer schrijven" not in bea.last


async def test_staff_are_not_muted(world: World, noor: Phone, bas: Phone) -> None:
    await bas.says("/meld")
    await bas.says(DEALING)
    await bas.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Dempen")
    await noor.presses("steeds hetzelfde")
    await noor.presses("dinsdag 24 november")
    assert await world.rows("SELECT 1 FROM mute") == [] and COORDINATOR == noor.user_id


NO_NUMBERS = ["bel ons", "xx", "-", "", "+-", "+ ", "0 ", "112 ", "11", "++31 6"]
ODD_LENGTHS = [
    "0900-884",
    "0900-88445",
    "0800-70000",
    "035 528 19 1",
    "035 528 19 111",
    "11333",
    "14 03552",
    "+31 35 528",
]


@pytest.mark.parametrize("wrong", [*NO_NUMBERS, *ODD_LENGTHS])
def test_numbers_that_nobody_can_call_are_refused_wherever_they_stand(wrong: str) -> None:
    found = list(contradictions(replace(HUIZEN, phone=wrong, face=replace(HUIZEN.face, phone=wrong))))
    assert [one.partition(":")[0] for one in found] == ["phone", "face.phone"]
    assert list(contradictions(HUIZEN)) == []


@pytest.mark.parametrize(
    "right", ["112", "0900-8844", "0800 7000123", "14 035", "14 0346", "116 111", "06-12345678", "+31 35 528 19 11"]
)
def test_numbers_that_can_be_called_are_taken(right: str) -> None:
    assert list(contradictions(replace(HUIZEN, phone=right))) == []


@pytest.mark.parametrize("limits", [Limits(messages_a_minute=5), Limits(signals_a_day=0)])
def test_limits_that_would_stop_an_honest_report_are_refused(limits: Limits) -> None:
    assert any("limits." in one for one in contradictions(replace(HUIZEN, limits=limits)))
