"""The tables as Core sees them are those that the migrations make."""

from dataclasses import fields
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_type_hints

import pytest
from sqlalchemy import Connection, MetaData, Table

from domain.people import Person
from domain.signals import Remark, Signal
from storage import schema
from storage.audit import Entry
from storage.call_backs import CallBack
from storage.database import writing_engine
from storage.reply_keys import ReplyKey
from storage.undo import Kept
from tests.disk import empty_database

NOT_IN_CORE = {"migration", "sqlite_sequence"}
SEARCH_INDEX = "signal_search"

pytestmark = pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> MetaData:
    path = tmp_path_factory.mktemp("schema") / "bot.db"
    path.write_bytes(empty_database())
    made, engine = MetaData(), writing_engine(path)
    with engine.begin() as conn:
        made.reflect(conn)
    engine.dispose()
    return made


def columns(table: Table) -> dict[str, tuple[str, bool]]:
    """Type and whether it is part of the key; a float is called REAL in a strict table."""
    return {
        column.name: (column.type.compile().replace("FLOAT", "REAL"), column.primary_key) for column in table.columns
    }


def test_core_knows_every_table_and_no_other(made: MetaData) -> None:
    known = {name for name in made.tables if not name.startswith(SEARCH_INDEX)}
    assert known - NOT_IN_CORE == set(schema.metadata.tables)


@pytest.mark.parametrize("name", sorted(schema.metadata.tables))
def test_columns_types_and_keys_are_those_of_the_migrations(made: MetaData, name: str) -> None:
    assert columns(schema.metadata.tables[name]) == columns(made.tables[name])


def may_be_none(kind: Any) -> bool:
    return isinstance(kind, UnionType) and type(None) in get_args(kind)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (Signal, "signal"),
        (Person, "person"),
        (Remark, "remark"),
        (ReplyKey, "reply_key"),
        (CallBack, "call_back"),
        (Entry, "audit"),
        (Kept, "undo"),
    ],
)
def test_what_may_be_nothing_in_a_row_is_what_may_be_none_in_its_dataclass(
    made: MetaData, kind: Any, name: str
) -> None:
    hints = get_type_hints(kind)
    nullable = {field.name: may_be_none(hints[field.name]) for field in fields(kind)}
    columns = made.tables[name].c
    assert nullable == {field: columns[field].nullable and not columns[field].primary_key for field in nullable}


def test_every_table_is_strict(conn: Connection) -> None:
    tables = conn.exec_driver_sql("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").all()
    assert [name for name, strict in tables if not strict and not name.startswith("sqlite_")] == []


# No button, dialogue or message names a row of these by its id.
NAMED_NOWHERE = {"audit_head", "mark", "pause", "voice"}


def test_an_id_that_is_shown_is_never_given_twice(conn: Connection) -> None:
    keyed = "SELECT name FROM pragma_table_info(t.name) WHERE pk = 1 AND name IN ('id', 'seq')"
    tables = conn.exec_driver_sql(f"SELECT name, sql FROM sqlite_schema t WHERE type = 'table' AND EXISTS ({keyed})")  # noqa: S608
    again = {name for name, sql in tables if "AUTOINCREMENT" not in sql and not name.startswith(SEARCH_INDEX)}
    assert again == NAMED_NOWHERE


def test_every_script_ends_in_a_whole_statement() -> None:
    for script in Path("storage/migrations").glob("*.sql"):
        assert script.read_text(encoding="utf-8").rstrip().endswith(";"), script
