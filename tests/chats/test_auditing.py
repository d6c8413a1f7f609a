"""What the operator reads of the audit, beside a program that runs."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from storage import audit_key
from tests.chats.talks import DEALING
from tests.world import ADA, Phone, World


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


async def test_a_sum_that_was_deleted_and_a_line_from_before_the_first_are_findings(
    world: World, ada: Phone, noor: Phone, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    await world.does(
        "INSERT INTO audit (id, at, role, deed, signal_id, detail) VALUES (0, 1, 'coordinator', 'show', 1, '')"
    )
    assert main(["audit", "verify"]) == 1
    assert capsys.readouterr().out.startswith("1 lines stand in no chain and were added later\n")
    for statement in (
        "DROP TRIGGER audit_forgets_nothing",
        "DELETE FROM audit",
        "DELETE FROM audit_chain",
        "DELETE FROM audit_head",
    ):
        await world.does(statement)
    for press in ("Ik pak dit op", "Ongedaan maken"):
        assert main(["audit", "verify"]) == 1
        assert "what held all chains together is gone" in capsys.readouterr().out
        await noor.presses(press)
    assert main(["pause", "--off"]) == 2
    assert "audit.key says that it was there" in capsys.readouterr().err


async def test_a_sum_that_was_begun_anew_is_told_by_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world = World(tmp_path / "bot.db")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    async with world.running():
        ada = world.phone(ADA)
        await ada.says(DEALING)
        await ada.presses("✅ Versturen")
        await world.does("DELETE FROM audit_head")
    world.path.with_name("audit.key").unlink()
    assert main(["audit", "verify"]) == 0
    assert "yet: that begins with the next start of the program" in capsys.readouterr().out
    world.moment += timedelta(days=2)
    for _ in range(2):  # told once, also when a kill came before the mark
        async with world.running():
            assert main(["audit", "verify"]) == 0
        assert audit_key.marked(world.path) == 0
        audit_key.unmark(world.path)
    told = capsys.readouterr().out.splitlines()[3:]
    assert told == [
        "2 lines about 1 signals were read",
        "the chains are held together since 2026-11-25",
        "on 2026-11-25 that began over older lines: after an upgrade, an import or a lost key",
    ]
    world.store.close()


async def test_after_an_import_the_sum_begins_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world, written = World(tmp_path / "bot.db"), tmp_path / "all.jsonl"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{world.path}")
    async with world.running():
        await world.phone(ADA).says("/wachtrij")
    assert main(["export", str(written)]) == 0
    _take_away(world.path)
    assert main(["import", str(written)]) == 0
    async with world.running():
        assert main(["audit", "verify"]) == 0
    assert "on 2026-11-23 that began over older lines" in capsys.readouterr().out
    world.store.close()


def _take_away(path: Path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
