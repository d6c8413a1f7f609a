"""What the operator reads of the audit, beside a program that runs."""

import sqlite3
from contextlib import closing

import pytest

from bot.__main__ import main
from tests.world import Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"


async def test_a_changed_line_is_named_by_the_number_of_its_signal(
    world: World, ada: Phone, noor: Phone, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await ada.says(DEALING)
    await ada.presses("Anoniem versturen")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await ada.says("/wachtrij")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    assert main(["audit", "verify"]) == 0
    told = "4 lines about 1 signals were read\nthe chains are held together since 2026-11-23\n"
    assert capsys.readouterr().out == told
    with closing(sqlite3.connect(world.path)) as database, database:
        database.execute("DROP TRIGGER audit_changes_nothing")
        database.execute("UPDATE audit SET person_id = 77 WHERE deed = 'claim'")
        database.execute("UPDATE audit SET detail = '' WHERE deed = 'refused'")
    assert main(["audit", "verify"]) == 1
    told = capsys.readouterr().out
    assert "HZ-2026-0001: line 3 is changed\n" in told and "without a signal: line 1 is changed\n" in told


async def test_who_erased_themselves_breaks_nothing(
    world: World, ada: Phone, noor: Phone, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await ada.says("/verwijder")
    await ada.presses("Ja, wis alles")
    assert await world.rows("SELECT 1 FROM audit WHERE role = 'resident' AND salt IS NOT NULL") == []
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    assert main(["audit", "verify"]) == 0
    assert "were read" in capsys.readouterr().out


async def test_lines_that_went_without_a_date_are_a_finding(
    world: World, ada: Phone, noor: Phone, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    await world.does("UPDATE audit_chain SET lines = 5, pruned = 5, pruned_hash = 'a' WHERE chain = 1")
    for before in (None, -1, 2**62):
        await world.does("UPDATE audit_chain SET pruned_before = :before", before=before)
        assert main(["audit", "verify"]) == 1
        told = capsys.readouterr().out
        assert "HZ-2026-0001: line 5 is deleted, and no date says why\n" in told and "retention" not in told


async def test_a_signal_whose_lines_all_went_with_their_chain_is_named(
    world: World,
    ada: Phone,
    bea: Phone,
    noor: Phone,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for phone in (ada, bea):
        await phone.says(DEALING)
        await phone.presses("✅ Versturen")
    await noor.says("/signaal 2")
    await noor.presses("Ik pak dit op")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    for statement in (
        "DROP TRIGGER audit_forgets_nothing",
        "DELETE FROM audit WHERE signal_id = 2",
        "DELETE FROM audit_chain WHERE chain = 2",
    ):
        await world.does(statement)
    assert main(["audit", "verify"]) == 1
    assert capsys.readouterr().out.startswith("HZ-2026-0002: line 1 is missing\na chain was changed, or went with all")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await noor.says("/signaal 2")  # begins the chain anew
    assert main(["audit", "verify"]) == 1
    assert capsys.readouterr().out.startswith("a chain was changed, or went with all its lines")
    key = world.path.with_name("audit.key")
    key.rename(key.with_suffix(".elsewhere"))
    assert main(["audit", "verify"]) == 1
    assert capsys.readouterr().out.startswith("audit.key is not beside the database")


async def test_a_sum_since_no_day_is_a_finding_and_stops_nobody(
    world: World, ada: Phone, noor: Phone, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await world.does("UPDATE audit_head SET since = 1 << 62")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    assert await world.rows("SELECT 1 FROM audit WHERE deed = 'claim'")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    assert main(["audit", "verify"]) == 1
    told = capsys.readouterr().out
    assert told.startswith("what holds all chains together was changed") and "since" not in told
