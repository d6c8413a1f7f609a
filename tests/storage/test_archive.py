"""An archive gives back an equal database, without what joins chats and signals."""

import json
import sqlite3
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest

from domain.errors import ConfigurationError
from storage import archive, schema
from storage.migrator import migrations
from tests.world import ADA, COORDINATOR, World

Rows = dict[str, list[tuple[object, ...]]]


def rows(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as database:
        return {
            name: database.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            for name in (*schema.metadata.tables, "sqlite_sequence")
        }


def found(path: Path, word: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT rowid FROM signal_search WHERE signal_search MATCH ?", (word,)).fetchall()


async def lived_in(path: Path) -> Path:
    """A database in which some things have happened."""
    world = World(path / "bot.db")
    async with world.running():
        ada, noor = world.phone(ADA), world.phone(COORDINATOR)
        await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
        await ada.presses("Versturen")
        await noor.starts()
        await noor.says("/signaal 1")
        await noor.presses("Ik pak dit op")
        await noor.says("/signaal 1")
        await noor.presses("Antwoord")
        await noor.says("Dank u, ik ga “kijken”; \u2028 en bel morgen.\n=1+1")
        await noor.presses("Versturen")
        await world.later(minutes=2)
    world.store.close()
    return world.path


async def test_what_goes_out_comes_back_equal(tmp_path: Path) -> None:
    before = await lived_in(tmp_path)
    written = StringIO()
    count = archive.write(before, written)
    written.seek(0)
    after = tmp_path / "new" / "bot.db"
    assert archive.read(written, after) == count
    old, new = rows(before), rows(after)
    for name in archive.tables():
        assert sorted(map(repr, new[name])) == sorted(map(repr, old[name])), name
    assert len(old["signal"]) == 1 and len(old["audit"]) > 2 and old["reply_key"] and old["outbox"]
    assert all(new[name] == [] for name in archive.LEFT_OUT)
    sequences = [one for one in old["sqlite_sequence"] if one[0] not in archive.LEFT_OUT]
    assert sorted(new["sqlite_sequence"]) == sorted(sequences)
    assert found(after, "garages") == found(before, "garages") == [(1,)]


async def test_no_line_joins_a_chat_and_a_signal(tmp_path: Path) -> None:
    written = StringIO()
    archive.write(await lived_in(tmp_path), written)
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert not {line.get("table") for line in lines} & archive.LEFT_OUT


@pytest.mark.parametrize(
    "content",
    [
        "",
        "rubbish",
        '{"archive":"buurtsignaal","migration":1}',
        '{"archive":"buurtsignaal","migration":LAST}\n{"table":"outbox","row":{}}',
        '{"archive":"buurtsignaal","migration":LAST}\n{"table":"pause\\"; DROP","row":{"id":1}}',
        '{"archive":"buurtsignaal","migration":LAST}\n{"table":"remark","row":{"id":1}}',
    ],
)
def test_what_is_no_archive_is_refused_and_leaves_nothing(tmp_path: Path, content: str) -> None:
    last = str(migrations()[-1].number)
    with pytest.raises(ConfigurationError, match="no archive of this version"):
        archive.read(StringIO(content.replace("LAST", last)), tmp_path / "bot.db")
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_text("something")
    with pytest.raises(ConfigurationError, match="exists already"):
        archive.read(StringIO(), tmp_path / "bot.db")
    assert (tmp_path / "bot.db").read_text() == "something"
