"""An archive gives back an equal database, without what joins chats and signals."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from domain.errors import ConfigurationError
from domain.scrubs import Scrub, trace
from storage import archive, audit_chains, schema, scrubs
from storage.database import reading, writing_engine
from storage.migrator import migrations
from tests.disk import empty_database
from tests.storage.odd_rows import add_odd_rows
from tests.storage.rows import NOW
from tests.world import ADA, BEA, COORDINATOR, World

LAST = migrations()[-1].number
Rows = dict[str, list[str]]


def rows(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as database:
        return {
            name: sorted(map(repr, database.execute(f'SELECT * FROM "{name}"')))  # noqa: S608
            for name in (*schema.metadata.tables, "sqlite_sequence")
        }


def written(path: Path) -> list[str]:
    target = StringIO()
    archive.write(path, target)
    return target.getvalue().splitlines(keepends=True)


def brought_back(lines: list[str], path: Path) -> Path:
    assert archive.read(StringIO("".join(lines)), path) == len(lines) - 2
    return path


def closed(*lines: str) -> str:
    """With the line that closes an archive."""
    text = "".join(f"{line}\n" for line in lines)
    return f'{text}{{"rows":{len(lines) - 1},"sha256":"{sha256(text.encode()).hexdigest()}"}}\n'


def heading(migration: int = LAST) -> str:
    return f'{{"archive":"buurtsignaal","migration":{migration}}}'


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    path = tmp_path / "odd.db"
    path.write_bytes(empty_database())
    with closing(sqlite3.connect(path)) as database, database:
        add_odd_rows(database)
    return path


def columns_that_say_nothing(path: Path) -> Iterator[str]:
    """Of an archived table: one that is never something, or never nothing where it may be."""
    with closing(sqlite3.connect(path)) as database:
        for name in set(archive.tables(database)) - {"sqlite_sequence"}:
            for _, column, _, needed, _, key in database.execute(f"PRAGMA table_info({name})").fetchall():
                there = f'SELECT count(*), count("{column}") FROM {name}'  # noqa: S608
                every, some = database.execute(there).fetchone()
                may_be_empty = not needed + key and every > 1
                if not some or (may_be_empty and every == some):
                    yield f"{name}.{column}"


def test_every_table_and_column_comes_back_equal_whatever_stands_in_it(odd: Path, tmp_path: Path) -> None:
    assert list(columns_that_say_nothing(odd)) == [], "give tests/storage/odd_rows.py a row with it"
    before, after = rows(odd), rows(brought_back(written(odd), tmp_path / "new" / "bot.db"))
    assert [name for name in before if not before[name]] == []
    assert {name for name in before if after[name] != before[name]} == archive.LEFT_OUT
    assert [after[name] for name in archive.LEFT_OUT] == [[]] * len(archive.LEFT_OUT)


def test_which_signal_was_erased_stands_in_no_archive_beside_the_chat_that_waits_to_hear_of_it(tmp_path: Path) -> None:
    path = tmp_path / "waits.db"
    path.write_bytes(empty_database())
    engine = writing_engine(path)
    with engine.begin() as conn:
        scrubs.list_signal(conn, NOW, trace("HZ-2026-0042", NOW))
        scrubs.ask(conn, NOW, Scrub.ERASURE, chat_id=7)
    engine.dispose()
    kept = [line for line in written(path) if '"table":"scrub"' in line]
    assert len(kept) == 1 and "HZ-2026" not in kept[0]


def test_a_line_says_where_bytes_are_bytes_and_is_one_line_to_every_reader(odd: Path) -> None:
    lines = written(odd)
    assert "".join(lines).splitlines(keepends=True) == lines
    photos = [one["row"]["content"] for one in map(json.loads, lines) if one.get("table") == "photo"]
    assert [set(one) for one in photos if one is not None] == [{"base64"}]


async def test_life_goes_on_in_what_came_back(tmp_path: Path) -> None:
    world = World(tmp_path / "bot.db")
    world.path.write_bytes(empty_database())
    ada, bea, noor = world.phone(ADA), world.phone(BEA), world.phone(COORDINATOR)
    async with world.running():
        await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
        await ada.presses("Versturen")
        await bea.says("Elke nacht wordt er gedeald in het portiek in de Kostmand")
        await bea.presses("Anoniem versturen")
        await noor.starts()
        await noor.says("/signaal 1")
        await noor.presses("Ik pak dit op")
        await noor.says("/signaal 1")
        await noor.presses("Antwoord")
        await noor.says("Dank u, ik ga “kijken”; \u2028 en bel woensdag.\n=1+1")
        await noor.presses("Versturen")
        await world.later(minutes=2)
        [(key,)] = await world.rows("SELECT key FROM reply_key WHERE signal_id = 2")
    lines = written(world.path)
    assert not any(key in line for line in lines)
    old, world.path = rows(world.path), brought_back(lines, tmp_path / "new" / "bot.db")
    new = rows(world.path)
    left_out = {name for name in archive.LEFT_OUT if old[name]}
    assert {name for name in old if new[name] != old[name]} == left_out | {"audit"}
    assert len(set(old["audit"]) - set(new["audit"])) == 1
    assert old["reply_key"] and old["outbox"] and old["reminder"] and len(old["audit"]) > 4

    async with world.running():
        await noor.says("/zoek woensdag garages")
        assert "HZ-2026-0001" in noor.last
        await noor.says("/signaal 2")
        assert "niet bereikbaar" in noor.last
        await world.later(days=3)
        assert "0002, Drugs, Kostmand: antwoord beloofd voor vandaag" in noor.last
        await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
        await ada.presses("Versturen")
        assert any("HZ-2026-0003" in one for one in ada.heard[-2:])
    world.store.close()
    with reading(world.path) as conn:
        assert list(audit_chains.broken(conn)) == [] and audit_chains.kept(conn).unchained == 0
    with closing(sqlite3.connect(world.path)) as database:
        database.execute("INSERT INTO signal_search (signal_search, rank) VALUES ('integrity-check', 1)")


NOTED = '{"table":"said_once","row":{"key":"k","said_at":1}}'


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "its first line is not that of an archive"),
        ("rubbish", "its first line is not that of an archive"),
        ('{"archive":"of another program","migration":1}\n', "its first line is not that of an archive"),
        ("[" * 100_000, "its first line is not that of an archive"),
        (closed('{"archive":"buurtsignaal"}'), "its first line names no migration"),
        (closed(heading(0)), "its first line names no migration"),
        (closed(heading(LAST + 1)), f"newer version .migration {LAST + 1}, this program knows {LAST}.; install"),
        (f"{heading()}\n", "it ends in line 2, .* it was cut off"),
        (f"{heading()}\n{NOTED[:20]}", "it ends in line 2, .* it was cut off"),
        (f"{heading()}\nrubbish\n", "line 2 is no row"),
        (closed(heading(), NOTED).replace('"said_at":1', '"said_at":2'), "its last line does not fit"),
        (closed(heading(), NOTED) + NOTED, "its last line does not fit"),
        (closed(heading(), '{"table":"outbox","row":{}}'), "line 2 is no row of a table that is archived"),
        (closed(heading(), '{"table":"migration","row":{"number":1,"digest":""}}'), "line 2 is no row"),
        (closed(heading(), '{"table":"signal_search","row":{"words":""}}'), "line 2 is no row"),
        (closed(heading(), '{"table":"pause\\"; DROP","row":{"id":1}}'), "line 2 is no row"),
        (closed(heading(), '{"table":["pause"],"row":{"id":1}}'), "line 2 is no row"),
        (closed(heading(), '{"table":"remark","row":{"id":1}}'), "line 2 is no row"),
        (closed(heading(), NOTED, NOTED), "line 3 does not fit: UNIQUE"),
        (closed(heading(), NOTED.replace(":1", ':"x"')), "line 2 does not fit: cannot store TEXT"),
        (closed(heading(), NOTED.replace(":1", ":[]")), "line 2 does not fit"),
        (closed(heading(), NOTED.replace(":1", ":{}")), "line 2 does not fit"),
        (closed(heading(), NOTED.replace(":1", f":{2**63}")), "line 2 does not fit"),
        (closed(heading(), '{"table":"danger","row":{"signal_id":1}}'), "a row leads to one that is missing"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason_and_leaves_nothing(
    tmp_path: Path, content: str, complaint: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"cannot be read, nothing was changed: .*{complaint}"):
        archive.read(StringIO(content), tmp_path / "bot.db")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no text in UTF-8"):
        archive.read(TextIOWrapper(BytesIO(b"PK\x03\x04\xff"), "utf-8"), tmp_path / "bot.db")
    assert list(tmp_path.iterdir()) == []


def test_an_archive_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    archive.read(StringIO(closed(heading(LAST - 1), NOTED)), path)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT * FROM said_once").fetchall() == [("k", 1)]
        assert database.execute("SELECT max(number) FROM migration").fetchone() == (LAST,)


@pytest.mark.parametrize("name", ["bot.db", "bot.db-wal"])
def test_a_database_that_is_there_is_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("something")
    with pytest.raises(ConfigurationError, match=f"{name} exists already"):
        archive.read(StringIO(closed(heading())), tmp_path / "bot.db")
    assert [one.read_text() for one in tmp_path.iterdir()] == ["something"]
