"""No column that leads to a person is forgotten when one is erased."""

from sqlalchemy import Connection, Integer, text

from domain.people import Person, Role
from storage import audit, erasing, people, schema
from tests.storage.plans import plans
from tests.storage.rows import BOT, NOW, add_signal

# Nobody's, or what a group or a job is known by.
_ELSEWHERE = {"team_group.chat_id", "person.chat_id", "person.id", "scrub.chat_id"}
_NAMES = ("person_id", "chat_id", "user_id", "subject_id", "author_id", "assignee", "owner_id", "deputy_id")


def _leads_to_a_person(conn: Connection) -> set[str]:
    keys = {
        f"{table}.{row[3]}"
        for table in schema.metadata.tables
        for row in conn.exec_driver_sql(f"PRAGMA foreign_key_list({table})")
        if row[2] == "person"
    }
    named = {
        f"{column.table.name}.{column.name}"
        for table in schema.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Integer) and (column.name in _NAMES or column.name.endswith("_by"))
    }
    return (keys | named) - _ELSEWHERE


def test_every_column_that_leads_to_a_person_has_a_way_to_go(conn: Connection) -> None:
    treated = (*erasing.GONE, *erasing.UNTIED, *erasing.HANDED_ON, *erasing.CHATS, *erasing.OTHERWISE)
    assert {f"{column.table.name}.{column.name}" for column in treated} == _leads_to_a_person(conn)


def _resident(conn: Connection, chat_id: int) -> Person:
    return people.of_chat(conn, BOT, chat_id, NOW)


def test_the_audit_forgets_who_only_of_residents_that_are_gone(conn: Connection) -> None:
    gone, stays = _resident(conn, 1), _resident(conn, 2)
    for person, role in ((gone, Role.RESIDENT), (gone, Role.COORDINATOR), (stays, Role.RESIDENT)):
        audit.record(conn, NOW, role, "send", person_id=person.id, signal_id=1)
    erasing.forget_person(conn, gone, NOW)
    assert [one.person_id for one in audit.of_signal(conn, 1)] == [None, gone.id, stays.id]


def test_what_staff_made_is_nobodys_once_they_are_gone(conn: Connection) -> None:
    maker = _resident(conn, 1)
    conn.execute(
        text(
            "INSERT INTO meeting (version, status, title, neighbourhood, starts_at, ends_at, place, capacity, held,"
            " party_limit, created_by, created_at) VALUES (1, 'draft', 't', 'kostmand', 1, 2, 'p', 9, 0, 5, :by, 1)"
        ),
        {"by": maker.id},
    )
    erasing.forget_person(conn, maker, NOW)
    assert conn.execute(text("SELECT chat_id FROM meeting JOIN person ON person.id = created_by")).scalars().all() == [
        0
    ]


_GROWS_WITH_SIGNALS = (
    "signal",
    "remark",
    "undo",
    "audit",
    "reply_key",
    "asked_neighbour",
    "envelope",
    "inbox",
    "outbox",
)


def test_nobody_is_looked_for_among_all_that_was_ever_reported(conn: Connection) -> None:
    gone = _resident(conn, 1)
    one = add_signal(conn, "HZ-2026-0001", person_id=gone.id)

    def erase() -> None:
        erasing.empty_signals(conn, erasing.signals_of(conn, gone.id))
        erasing.delete_signals(conn, [one.id])
        erasing.forget_person(conn, gone, NOW)

    found = plans(conn, erase)
    assert len(found) > 40
    assert [line for line in found if line.startswith("SCAN ") and line.split()[1] in _GROWS_WITH_SIGNALS] == []
