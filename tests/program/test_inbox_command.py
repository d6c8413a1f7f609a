import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import inbox
from storage.database import Database
from storage.inbox import Arrival
from tests.program.programs import Program

MOMENT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
WORDS = "Elke avond wordt er gedeald"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """As the program holds it while it runs, with an update that failed three times and one that waits."""
    database = Database(tmp_path / "var" / "sandbox" / "bot.db")
    await database.write(inbox.store, [Arrival(1, number, 5, f'"{WORDS}"') for number in (1, 2)], MOMENT)
    for _ in range(2):
        await database.write(inbox.retry_later, 1, 0.0, "KeyError")
    await database.write(inbox.set_aside, 1, "KeyError")
    yield database
    await database.close()


async def test_what_was_set_aside_is_listed_without_its_words(program: Program, database: Database) -> None:
    answer = await program.once("inbox", "list", TZ="Europe/Amsterdam")
    assert (answer.code, answer.complained) == (0, "")
    heading, row = answer.said.splitlines()
    assert heading.split() == ["SEQ", "RECEIVED", "ATTEMPTS", "ERROR"]
    assert row.split() == ["1", "2026-11-24", "10:30:00", "3", "KeyError"]


async def test_it_is_handled_again_as_the_newest(program: Program, database: Database) -> None:
    answer = await program.once("inbox", "retry", "1")
    assert (answer.code, answer.complained) == (0, "")
    again, listed = await asyncio.gather(program.once("inbox", "retry", "1"), program.once("inbox", "list"))
    assert (again.code, again.complaint) == (1, "nothing is set aside under 1")
    assert listed.said == "nothing is set aside\n"
    first = await database.write(inbox.next_open, 1, 0.0)
    assert first and first.update_id == 2
    await database.write(inbox.finish, 1, 2)
    second = await database.write(inbox.next_open, 1, 0.0)
    assert second and (second.update_id, second.attempts) == (1, 0)


async def test_a_file_that_is_no_inbox_is_named(program: Program) -> None:
    (program.folder / "other.db").write_text("nothing of the kind " * 100)
    answer = await program.once("inbox", "list", DATABASE_URL="sqlite:///other.db")
    assert (answer.code, answer.complaint) == (
        2,
        "DATABASE_URL: cannot use other.db: file is not a database",
    )


async def test_a_backup_is_a_whole_database_and_private(program: Program, database: Database) -> None:
    answer = await program.once("backup", "copy.db")
    assert (answer.code, answer.said, answer.complained) == (0, "copy.db\n", "")
    copy = program.folder / "copy.db"
    assert copy.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copy)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("SELECT count(*) FROM inbox").fetchone() == (2,)
