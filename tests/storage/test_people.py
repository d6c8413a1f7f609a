from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection

from domain.people import FirstStaff, Role
from storage import alerts, people
from tests.storage.rows import ANN, BO, BOT, GROUP, NOW

FIRST = FirstStaff(frozenset({BO}), {}, None)


def test_a_chat_is_one_person_and_another_bots_is_another(conn: Connection) -> None:
    ann = people.of_chat(conn, BOT, ANN, NOW)
    assert people.of_chat(conn, BOT, ANN, NOW) == ann == people.by_id(conn, ann.id)
    assert people.of_chat(conn, BOT + 1, ANN, NOW).id != ann.id
    changed = replace(ann, language="en", stopped=True)
    people.save(conn, changed)
    assert people.of_chat(conn, BOT, ANN, NOW) == changed


def test_who_cannot_be_reached_is_marked_and_unmarked(conn: Connection) -> None:
    for reachable in (False, True):
        people.of_chat(conn, BOT, ANN, NOW)
        people.mark_reachable(conn, BOT, ANN, reachable)
        assert people.of_chat(conn, BOT, ANN, NOW).reachable is reachable


def test_the_first_staff_counts_until_somebody_has_a_role(conn: Connection) -> None:
    assert people.roles(conn, BOT, BO, FIRST) == {Role.COORDINATOR, Role.ADMINISTRATOR}
    assert people.roles(conn, BOT, ANN, FIRST) == {Role.RESIDENT}
    for _ in range(2):
        people.give_role(conn, BOT, ANN, Role.COORDINATOR)
    assert people.roles(conn, BOT, BO, FIRST) == {Role.RESIDENT}
    assert people.roles(conn, BOT, ANN, FIRST) == {Role.COORDINATOR}
    assert people.with_role(conn, BOT, Role.COORDINATOR, FIRST) == [ANN]
    assert people.with_role(conn, BOT, Role.ADMINISTRATOR, FIRST) == []


def test_a_chat_that_moved_keeps_its_person_unless_the_new_one_is_known(conn: Connection) -> None:
    group = people.of_chat(conn, BOT, GROUP, NOW)
    people.rename_chat(conn, BOT, GROUP, -1000)
    assert people.by_id(conn, group.id).chat_id == -1000
    people.of_chat(conn, BOT, -2000, NOW)
    people.rename_chat(conn, BOT, -1000, -2000)
    assert people.by_id(conn, group.id).chat_id == -1000


def test_administrators_hear_of_a_kind_of_trouble_once_an_hour(conn: Connection) -> None:
    assert alerts.may_tell(conn, "turn failed", NOW)
    assert alerts.may_tell(conn, "call refused", NOW)
    assert not alerts.may_tell(conn, "turn failed", NOW + timedelta(minutes=59))
    assert alerts.may_tell(conn, "turn failed", NOW + timedelta(minutes=60))
    assert not alerts.may_tell(conn, "turn failed", NOW + timedelta(minutes=61))
