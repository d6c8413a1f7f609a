"""`buurtsignaal retention`, in this process: what it tells, and which copies it deletes."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot import retaining
from bot.__main__ import main
from storage.backup import back_up
from storage.database import writing_engine
from storage.migrator import migrate
from tests.storage.rows import NOW, add_signal
from tests.world import HUIZEN

OLD, KEPT = HUIZEN.retention.backups + 1, HUIZEN.retention.backups - 1


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "var" / "bot.db"
    path.parent.mkdir()
    migrate(path)
    engine = writing_engine(path)
    with engine.begin() as conn:
        add_signal(conn, "HZ-1", status="done", closed_at=NOW - timedelta(days=800))
    engine.dispose()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path}")
    return path


def test_it_tells_what_would_go_and_touches_nothing(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        assert main(["retention", "--dry-run"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "Dit zou nu worden gewist:",
            "• meldingen: tekst, plaats en foto’s: 1",
        ]
    assert main(["retention"]) == 0
    assert "Nog niets." in capsys.readouterr().out


def test_only_old_copies_of_its_own_are_deleted_and_counted(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    today = date.today()  # noqa: DTZ011 (the day of this machine, as in the crontab)
    old, kept = (folder / f"{today - timedelta(days=days)}.db" for days in (OLD, KEPT))
    others = [folder / f"{today - timedelta(days=OLD + 1)}.db", folder / "friday.db", folder / "2020-01-01.txt"]
    for path in (old, kept, folder / "monday.db"):
        back_up(database, path)
    for path in others:
        path.write_text("of somebody else")
    assert main(["retention", "--dry-run", "--backups", str(folder)]) == 0
    assert old.exists()
    assert main(["retention", "--backups", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(old), str(old)]
    assert not old.exists()
    assert all(path.exists() for path in (kept, folder / "monday.db", *others))
    assert "• reservekopieën: 1" in retaining.went(database, HUIZEN)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["retention", "--backups", str(tmp_path / "nowhere")]) == 2
    assert "is no folder" in capsys.readouterr().err
