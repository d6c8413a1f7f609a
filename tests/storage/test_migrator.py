import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from domain.errors import ConfigurationError
from storage.migrator import Migration, migrate, migrations

TWICE = [Migration(1, "CREATE TABLE a (x);\n"), Migration(2, "INSERT INTO a VALUES (1);\n")]


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(query).fetchall()


def refusal(path: Path, known: list[Migration] | None = None) -> str:
    """What the operator reads: one line."""
    with pytest.raises(ConfigurationError) as refused:
        migrate(path, known)
    line = str(refused.value)
    assert str(path) in line
    assert "\n" not in line
    return line


def test_each_migration_runs_once(path: Path) -> None:
    for _ in range(3):
        migrate(path, TWICE)
    assert ask(path, "SELECT * FROM a") == [(1,)]
    assert ask(path, "SELECT number FROM migration") == [(1,), (2,)]


def test_a_database_of_before_gets_what_it_lacks(path: Path) -> None:
    migrate(path, TWICE[:1])
    ask(path, "INSERT INTO a VALUES (7)")
    migrate(path, TWICE)
    assert ask(path, "SELECT x FROM a ORDER BY x") == [(1,), (7,)]


def test_our_own_migrations_are_numbered_from_one() -> None:
    assert [migration.number for migration in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_newer_database_is_refused(path: Path) -> None:
    migrate(path, TWICE)
    assert "was made by a newer version (migration 2, this program knows 1)" in refusal(path, TWICE[:1])


def test_a_migration_that_was_changed_is_refused(path: Path) -> None:
    migrate(path, TWICE)
    changed = [Migration(1, "CREATE TABLE a (x, y);\n"), TWICE[1]]
    assert "made by another migration 1" in refusal(path, changed)


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Elke avond wordt er gedeald\n" * 100)
    before = path.read_bytes()
    assert "file is not a database" in refusal(path)
    assert path.read_bytes() == before


def test_a_folder_is_refused(path: Path) -> None:
    path.mkdir()
    refusal(path)


def test_a_migration_that_fails_halfway_leaves_nothing(path: Path) -> None:
    broken = [Migration(1, "CREATE TABLE a (x);\n"), Migration(2, "CREATE TABLE b (x);\nINSERT INTO c VALUES (1);\n")]
    assert "no such table: c" in refusal(path, broken)
    assert ask(path, "SELECT name FROM sqlite_schema") == []


def test_four_at_once_do_it_once(path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(migrate, path) for _ in range(4)]:
            done.result()
    assert ask(path, "SELECT count(*) FROM migration") == [(len(migrations()),)]


def test_who_stopped_before_stop_took_the_yes_to_news_back_has_none_after_an_update(path: Path) -> None:
    taken_back = next(one for one in migrations() if "wants_news = 0" in one.script)
    migrate(path, [one for one in migrations() if one.number < taken_back.number])
    ask(path, "INSERT INTO person (id, bot_id, chat_id, first_seen, stopped) VALUES (1, 1, 1, 0, 1), (2, 1, 2, 0, 0)")
    ask(path, "INSERT INTO home VALUES (1, 'kostmand', 1), (2, 'kostmand', 1)")
    migrate(path)
    assert ask(path, "SELECT person_id, wants_news FROM home ORDER BY person_id") == [(1, 0), (2, 1)]


def test_votes_and_marks_of_before_count_on_and_are_still_one_a_person(path: Path) -> None:
    untied = next(one for one in migrations() if "mark_new" in one.script)
    migrate(path, [one for one in migrations() if one.number < untied.number])
    ask(path, "INSERT INTO mark VALUES (1, 1, 0, 3), (1, 1, 1, 2), (1, 2, 0, 3)")
    ask(path, "INSERT INTO voice VALUES (1, 1), (1, 2)")
    told = "INSERT INTO meeting_reminder VALUES ('{0}', 'invitation', 1, {0}, 1, 0, 1, {1})"
    for one in (told.format(1, 1), told.format(2, "NULL")):
        ask(path, one)
    migrate(path)
    assert ask(path, "SELECT meeting_id, person_id, criterion, score FROM mark") == [
        (1, 1, 0, 3),
        (1, 1, 1, 2),
        (1, 2, 0, 3),
    ]
    assert ask(path, "SELECT point_id, person_id FROM voice") == [(1, 1), (1, 2)]
    assert ask(path, "SELECT subject_id FROM meeting_reminder ORDER BY subject_id") == [(1,), (2,)]
    for again in (
        "mark (meeting_id, person_id, criterion, score) VALUES (1, 2, 0, 1)",
        "voice (point_id, person_id) VALUES (1, 2)",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            ask(path, f"INSERT INTO {again}")
