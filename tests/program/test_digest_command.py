"""`buurtsignaal digest`, beside a program that may be running."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.migrator import migrate
from tests.program.programs import Program

WEEK = ("--week", "2026-W40")


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


async def test_it_is_shown_written_and_sent(program: Program) -> None:
    path = program.folder / "bot.db"
    migrate(path)
    where = {"DATABASE_URL": f"sqlite:///{path}"}
    shown = await program.once("digest", *WEEK, "--dry-run", **where)
    assert (shown.code, shown.complained) == (0, "")
    assert shown.said.startswith("Weekbericht 40 · 28 september – 4 oktober\n0 nieuw")
    assert ask(path, "SELECT week FROM published_week") == []

    written = await program.once("digest", *WEEK, "--out", "mail", **where)
    assert written.code == 0, written.complained
    names = [Path(line).name for line in written.said.splitlines()]
    assert names == [f"weekbericht-2026-W40.{suffix}" for suffix in ("html", "png", "csv")]
    page, chart, _ = [(program.folder / line).read_bytes() for line in written.said.splitlines()]
    assert b"Niet iedereen meldt" in page and b"data:image/png;base64," in page
    assert chart.startswith(b"\x89PNG")
    assert len(ask(path, "SELECT week FROM published_week")) == 8

    sent = await program.once("digest", *WEEK, **where)
    assert sent.said == "the running program sends the digest of 2026-W40\n"
    assert ask(path, "SELECT key FROM errand") == [("digest:2026-W40",)]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO run VALUES ('digest:2026-W40', 0)")
    again = await program.once("digest", *WEEK, **where)
    assert (again.code, again.complaint) == (1, "the digest of 2026-W40 was sent already")


async def test_a_week_that_is_none_or_not_over_is_named(program: Program) -> None:
    for week in ("2026-W54", "2999-W01", "48"):
        answer = await program.once("digest", "--week", week)
        assert answer.code == 2
        assert answer.complaint == f"--week: found '{week}', expected a week that is over, as in 2026-W48"
