"""While nobody is there, and once the pilot is over, no answer is promised; residents know before they type."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.municipality import Colleague
from storage import pauses
from tests.chats.talks import DEALING, close
from tests.storage.rows import add_signal
from tests.world import ADA, COORDINATOR, DEPUTY, HUIZEN, STAFF, Phone, World, buttons_of, town

NO_DATE = "weten wij nog niet"


@pytest.fixture
async def paused(world: World) -> None:
    await world.app.database.write(pauses.begin, date(2026, 12, 4))


async def _report(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")


async def _pause(noor: Phone, day: str = "vrijdag 4 december") -> None:
    await noor.says("/pauze")
    await noor.says(day)
    await noor.presses(day)


async def test_residents_are_told_before_they_type(paused: None, ada: Phone) -> None:
    await ada.says("/meld")
    assert any("vrijdag 4 december" in words and "14 035" in words for words in ada.heard)
    assert "Wat is er aan de hand?" in ada.last


async def test_a_newcomer_is_told_with_the_first_words(world: World, paused: None, ada: Phone) -> None:
    await ada.starts()
    assert "Tot en met vrijdag 4 december leest niemand" in ada.last
    assert "Noor leest wat u schrijft" in ada.heard[0] and "altijd antwoord" not in ada.heard[0]
    await world.later(days=12)
    await ada.starts()
    assert "Noor geeft altijd antwoord." in ada.last


async def test_no_date_is_promised_and_nothing_is_lost(world: World, paused: None, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    assert any("leest niemand" in words for words in ada.heard)
    await ada.presses("✅ Versturen")
    assert "HZ-2026-0001" in ada.last
    assert "vrijdag 4 december" in ada.last
    assert "uiterlijk" not in ada.last
    await ada.says("/mijnmeldingen")
    assert NO_DATE in ada.last
    await noor.says("/signaal 1")
    assert "Geen datum beloofd, streefdatum do 10 dec" in noor.last


async def test_what_was_not_promised_is_never_late_and_still_brought_up(
    world: World, paused: None, ada: Phone, noor: Phone
) -> None:
    await _report(ada)
    await world.later(days=30)
    assert not any("belofte" in words or "beloofd" in words for words in noor.heard)
    assert any("nog niet opgepakt" in words for words in noor.heard)
    (row,) = await world.rows("SELECT overdue FROM signal")
    assert row.overdue == 0


async def test_after_the_last_day_dates_are_promised_again(world: World, paused: None, ada: Phone) -> None:
    await world.later(days=12)
    await ada.says(DEALING)
    assert not any("leest niemand" in words for words in ada.heard)
    await ada.presses("✅ Versturen")
    assert "uiterlijk" in ada.last


async def test_no_other_sentence_promises_a_date_either(world: World, ada: Phone, noor: Phone) -> None:
    """Reopened, split, a question answered and expired, not solved after all: each without a date."""
    for _ in range(4):
        await _report(ada)
    await close(noor, 1)
    await close(noor, 2)
    for number in (3, 4):
        await noor.says(f"/signaal {number}")
        await noor.presses("Meer")
        await noor.presses("Vraag aan melder")
        await noor.says("Hoe laat is dat?")
        await noor.presses("Versturen")
    await world.later(minutes=1)
    await _pause(noor, "zondag 31 januari")
    told = len(ada.heard)
    await noor.says("/signaal 1")
    await noor.presses("Heropenen")
    await noor.presses("Meer")
    await noor.presses("Splitsen")
    await noor.says("En er ligt afval")
    await world.later(minutes=1)
    await ada.says("Om tien uur", reply_to=ada.message_with("HZ-2026-0003"))
    await world.later(days=20)
    await ada.presses("Nee", on=ada.message_with("is het opgelost"))
    since = ada.heard[told:]
    for words in ("opnieuw geopend", "ging over twee dingen", "uw antwoord", "zonder uw antwoord", "Dat is jammer"):
        assert any(words in said and NO_DATE in said for said in since), (words, since)
    assert not any("uiterlijk" in said for said in since)


async def test_what_staff_write_down_is_promised_to_nobody(paused: None, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    await noor.presses("Opslaan")
    assert "Beloof geen datum" in noor.last


# /pauze


async def test_an_administrator_pauses_from_buttons_and_resumes(world: World, ada: Phone, noor: Phone) -> None:
    await noor.says("/pauze")
    assert "De bot belooft nu antwoord" in noor.last
    await noor.presses("zondag 6 december")
    assert "Tot en met zondag 6 december belooft de bot geen antwoord" in noor.last
    await _report(ada)
    assert "leest het na zondag 6 december" in ada.last
    await noor.says("/pause")
    await noor.presses("Weer beloven")
    await _report(ada)
    assert "uiterlijk" in ada.last
    rows = await world.rows("SELECT deed, detail, role FROM audit WHERE deed IN ('pause', 'resume') ORDER BY id")
    assert [tuple(row) for row in rows] == [("pause", "2026-12-06", "administrator"), ("resume", "", "administrator")]


async def test_a_typed_day_is_read_back_first(world: World, noor: Phone) -> None:
    await noor.says("/pauze")
    await noor.says("ooit een keer")
    assert "begrijp ik niet" in noor.last
    await noor.says("4 januari")
    assert noor.labels[0] == "maandag 4 januari"
    assert await world.rows("SELECT until FROM pause") == []
    await noor.presses("maandag 4 januari")
    assert "Tot en met maandag 4 januari" in noor.last


async def test_what_was_promised_before_stands_and_is_brought_up(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada)
    await _pause(noor)
    assert "al 1 antwoord beloofd" in noor.last
    await world.later(days=3)
    assert any("antwoord beloofd voor vandaag" in words for words in noor.heard)
    await ada.says("/mijnmeldingen")
    assert "donderdag 26 november" in ada.last


async def test_when_nobody_is_there_whoever_was_promised_an_answer_hears_that(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _report(ada)
    await _pause(noor)
    await noor.presses("Meld dat het later komt")
    assert "beloofden u antwoord op HZ-2026-0001 uiterlijk donderdag 26 november" in ada.last
    assert "na vrijdag 4 december" in ada.last
    await world.later(days=5)
    assert not any("beloofd voor vandaag" in words or "beloofde dag" in words for words in noor.heard)
    await noor.says("/signaal 1")
    assert "Geen datum beloofd" in noor.last


async def test_only_administrators_pause(tmp_path: Path) -> None:
    """Checked with each message and press: the role may go while the question is open."""
    only_noor = replace(STAFF, coordinators=frozenset({COORDINATOR}))
    with_bas = replace(HUIZEN, colleagues=(Colleague("bas", "Bas", DEPUTY),))
    async with town(tmp_path, staff=only_noor, municipality=with_bas) as world:
        bas, ada = world.phone(DEPUTY), world.phone(ADA)
        for phone in (bas, ada):
            await phone.says("/pauze")
            assert "Dat ken ik niet" in phone.last
            await phone.forges("pause:off", await phone.says("hoi"))
        noor = world.phone(COORDINATOR)
        await noor.says("/pauze")
        await world.app.database.write(
            lambda conn: conn.exec_driver_sql("INSERT INTO staff_role VALUES (4242, 900, 'coordinator')")
        )
        await noor.presses("zondag 6 december")
        assert await world.rows("SELECT until FROM pause") == []


# The end of the pilot


@pytest.fixture
async def pilot(tmp_path: Path) -> AsyncIterator[World]:
    async with town(tmp_path, municipality=replace(HUIZEN, pilot_ends=date(2026, 12, 31))) as world:
        for user_id in (COORDINATOR, DEPUTY):
            await world.phone(user_id).starts()
        yield world


async def test_thirty_days_before_the_end_administrators_get_all_that_is_open_once(pilot: World) -> None:
    noor, bas = pilot.phone(COORDINATOR), pilot.phone(DEPUTY)
    await bas.says("/language")
    await bas.presses("English")

    def fill(conn: object) -> None:
        for number in range(1, 151):
            add_signal(conn, f"HZ-2026-{number:04}", answered_at=pilot.moment)  # type: ignore[arg-type]

    await pilot.app.database.write(fill)
    await pilot.later(days=7)
    assert not any("De proef eindigt" in words for words in noor.heard)
    await pilot.later(days=25)
    parts = [one for one in noor.messages if "HZ-2026-0" in str(one.get("text"))]
    assert parts[0]["text"].startswith("🏁 De proef eindigt op donderdag 31 december.")
    assert "Er zijn 150 meldingen open" in parts[0]["text"]
    assert all(len(one["text"]) <= 4096 for one in parts)
    shown = [label for one in parts for label, data in buttons_of(one) if data.startswith("card:")]
    assert sorted(shown) == [f"{number:04}" for number in range(1, 151)]
    assert sum("The trial ends on Thursday 31 December" in words for words in bas.heard) == 1


async def test_after_the_end_no_date_is_promised_and_the_other_doors_are_shown(pilot: World) -> None:
    ada = pilot.phone(ADA)
    pilot.moment = datetime(2027, 1, 1, 10, tzinfo=UTC)
    await ada.says("/meld")
    assert any("De proef met deze chatbot is voorbij" in words and "14 035" in words for words in ada.heard)
    await _report(ada)
    assert "geen antwoord meer beloven" in ada.last
    assert "uiterlijk" not in ada.last


async def test_a_pause_beyond_the_end_promises_no_reader_after_it(pilot: World) -> None:
    ada = pilot.phone(ADA)
    await pilot.app.database.write(pauses.begin, date(2027, 1, 3))
    await _report(ada)
    assert "leest het na" not in ada.last
