import asyncio
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from storage.migrator import migrate
from tests.program.programs import HUIZEN, ROOT, TOKEN, Program

COMMANDS = (
    "",
    "run",
    "inbox",
    "inbox list",
    "inbox retry",
    "pause",
    "backup",
    "digest",
    "export",
    "import",
    "check",
    "retention",
    "invite",
)


async def test_every_command_explains_itself(program: Program, alone: Program) -> None:
    first = alone.once("--help")
    answers = await asyncio.gather(first, *(program.once(*command.split(), "--help") for command in COMMANDS[1:]))
    for command, answer in zip(COMMANDS, answers, strict=True):
        assert answer.code == 0
        assert answer.said.startswith(f"usage: buurtsignaal {command}".rstrip())


WRONG = [
    (
        {"TELEGRAM_BOT_TOKEN": "123:wrong"},
        "TELEGRAM_BOT_TOKEN: found '123…', expected a token from @BotFather, as in 123456789:AA…",
    ),
    (
        {"DATABASE_URL": "mysql://user:secret@host/db"},
        "DATABASE_URL: found 'mysql://user:***@host/db', expected sqlite:///path/to/file.db",
    ),
    ({"PORT": "99999"}, "PORT: found '99999', expected a number from 1 to 65535"),
    ({"COORDINATOR_IDS": "12, Noor"}, "COORDINATOR_IDS: found 'Noor', expected a whole number"),
    ({"MUNICIPALITY": "none.toml"}, "MUNICIPALITY: cannot read none.toml: No such file or directory"),
]


async def test_a_wrong_setting_is_named_in_one_line(program: Program) -> None:
    answers = await asyncio.gather(*(program.once("run", **environment) for environment, _ in WRONG))
    assert [answer.complaint for answer in answers] == [complaint for _, complaint in WRONG]
    assert {(answer.code, answer.said) for answer in answers} == {(2, "")}


async def test_a_wrong_line_of_the_municipality_is_named(program: Program) -> None:
    whole = HUIZEN.read_text("utf-8")
    (program.folder / "short.toml").write_text(whole.replace('number_prefix = "HZ"', ""), "utf-8")
    (program.folder / "broken.toml").write_text("name = Huizen", "utf-8")
    nobody = '[[colleagues]]\nkey = "sam"\nname = "Sam"\nuser_id = 5\ndays = []\n'
    (program.folder / "never.toml").write_text(whole.replace("[[start_links]]", nobody + "[[start_links]]", 1), "utf-8")
    short, broken, never = await asyncio.gather(
        *(program.once("run", MUNICIPALITY=name) for name in ("short.toml", "broken.toml", "never.toml"))
    )
    assert (
        never.complaint == "never.toml: colleagues.sam.days: found none, expected at least one weekday, or no such key"
    )
    assert (short.code, short.complaint) == (2, "short.toml: number_prefix: found nothing: field required")
    assert (broken.code, broken.complaint[:29]) == (2, "broken.toml: not valid TOML: ")


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE migration (number INTEGER PRIMARY KEY, digest TEXT) STRICT")
        database.execute("INSERT INTO migration VALUES (9999, 'later')")


def _rubbish(path: Path) -> None:
    path.write_text("This is not a database. " * 100)


async def test_a_database_that_cannot_be_used_is_left_alone(program: Program) -> None:
    _newer(program.folder / "newer.db")
    _rubbish(program.folder / "rubbish.db")
    complaints = {
        "newer": "DATABASE_URL: newer.db was made by a newer version (migration 9999, ",
        "rubbish": "DATABASE_URL: cannot use rubbish.db: file is not a database",
    }
    environments = [{"DATABASE_URL": f"sqlite:///{name}.db", "TELEGRAM_BOT_TOKEN": TOKEN} for name in complaints]
    answers = await asyncio.gather(*(program.once("run", **one) for one in environments))
    for answer, complaint in zip(answers, complaints.values(), strict=True):
        assert (answer.code, answer.complaint[: len(complaint)]) == (2, complaint)


async def test_a_file_of_settings_is_read_and_the_real_environment_wins(program: Program) -> None:
    written = program.folder / ".env"
    written.write_text("# a comment\nTELEGRAM_BOT_TOKEN=nonsense\nDATABASE_URL='sqlite:///of-the-file.db'\n")
    wrong, right = await asyncio.gather(
        program.once("inbox", "list"), program.once("inbox", "list", TELEGRAM_BOT_TOKEN="")
    )
    assert wrong.complaint.startswith("TELEGRAM_BOT_TOKEN: found 'non…'")
    assert right.complaint == "DATABASE_URL: there is no database at of-the-file.db"


async def test_each_mode_has_a_database_of_its_own(program: Program) -> None:
    sandbox, telegram = await asyncio.gather(
        program.once("backup", "copy.db"), program.once("backup", "copy.db", TELEGRAM_BOT_TOKEN=TOKEN)
    )
    assert sandbox.complaint == "DATABASE_URL: there is no database at var/sandbox/bot.db"
    assert telegram.complaint == "DATABASE_URL: there is no database at var/buurtsignaal.db"
    assert not (program.folder / "copy.db").exists()


def test_the_example_names_every_setting() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    named = {line.lstrip("#").partition("=")[0] for line in lines if "=" in line and " " not in line}
    source = (ROOT / "bot" / "config.py").read_text("utf-8")
    assert named == {name for name in named if f'"{name}"' in source}
    assert len(named) == 8


async def test_promises_are_paused_and_resumed_beside_the_bot(program: Program) -> None:
    path = program.folder / "bot.db"
    migrate(path)
    url = f"sqlite:///{path}"
    paused = await program.once("pause", "--until", "2026-12-31", DATABASE_URL=url)
    assert (paused.code, paused.said) == (0, "no answers are promised until 2026-12-31, that day included\n")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT until FROM pause").fetchall() == [(date(2026, 12, 31).toordinal(),)]
    resumed = await program.once("pause", "--off", DATABASE_URL=url)
    assert resumed.code == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT until FROM pause").fetchall() == []


async def test_a_pause_needs_a_day_and_a_database(program: Program) -> None:
    wrong, nowhere = await asyncio.gather(
        program.once("pause", "--until", "someday"), program.once("pause", "--until", "2026-12-31")
    )
    assert wrong.code == nowhere.code == 2
    assert "no database" in nowhere.complaint


async def test_a_file_of_settings_that_cannot_be_read_is_named(program: Program) -> None:
    path = program.folder / ".env"
    path.write_text("LOG_FORMAT=json\nthis is no setting\n", "utf-8")
    garbled = await program.once("run")
    path.unlink()
    path.mkdir()
    folder = await program.once("run")
    assert (garbled.code, garbled.complaint) == (2, ".env: line 2: expected KEY=value")
    assert folder.code == 2
    assert folder.complaint.startswith(".env: cannot be read")
