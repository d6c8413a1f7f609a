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
    assert capsys.readouterr().out == "4 lines about 1 signals were read\n"
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
    assert main(["audit", "verify"]) == 1
    told = capsys.readouterr().out
    assert "HZ-2026-0001: line 5 is deleted, and no date says why\n" in told and "retention" not in told
