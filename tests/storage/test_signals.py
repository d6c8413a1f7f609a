from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection

from domain.errors import Stale
from domain.signals import Location, Signal, Status, Voice
from storage import people, reply_keys, signals
from storage.reply_keys import ReplyKey
from tests.storage.plans import plan
from tests.storage.rows import ANN, BO, BOT, NOW, add_signal


@pytest.fixture
def ann(conn: Connection) -> int:
    return people.of_chat(conn, BOT, ANN, NOW).id


def keyed(conn: Connection, number: str, reporter: int, message_id: int | None = None, **changes: Any) -> Signal:
    one = add_signal(conn, number, **changes)
    reply_keys.add(conn, ReplyKey(f"key of {number}", one.id, reporter, message_id))
    return one


def test_numbers_are_consecutive_and_begin_anew_each_year(conn: Connection) -> None:
    assert [signals.next_serial(conn, year) for year in (2026, 2026, 2027, 2026, 2027)] == [1, 2, 1, 3, 2]


def test_a_signal_comes_back_as_it_was_kept(conn: Connection, ann: int) -> None:
    kept = add_signal(
        conn,
        "HZ-2026-0001",
        voice=Voice("file", 7),
        location=Location(52.3, 5.2),
        assignee=ann,
        answered_at=NOW,
    )
    assert signals.by_id(conn, kept.id) == signals.by_number(conn, "HZ-2026-0001") == kept
    assert (kept.promised_on, kept.created_at) == (date(2026, 11, 26), NOW)
    assert signals.by_number(conn, "HZ-2026-0002") is None


def test_of_two_who_change_a_signal_the_second_is_told(conn: Connection) -> None:
    seen = add_signal(conn, "HZ-2026-0001")
    mine = replace(seen, version=2, status=Status.IN_PROGRESS)
    signals.save(conn, mine)
    with pytest.raises(Stale) as stale:
        signals.save(conn, replace(seen, version=2, status=Status.DONE))
    assert stale.value.signal_id == seen.id
    assert signals.by_id(conn, seen.id) == mine


def test_the_newest_year_wins_when_only_the_last_part_is_given(conn: Connection) -> None:
    for number in ("HZ-2025-0042", "HZ-2026-0042", "HZ-2026-0142"):
        add_signal(conn, number)
    newest = signals.newest_with_serial(conn, "0042")
    assert newest and newest.number == "HZ-2026-0042"
    assert signals.newest_with_serial(conn, "0777") is None


def test_residents_see_their_own_signals_the_anonymous_ones_too(conn: Connection, ann: int) -> None:
    bo = people.of_chat(conn, BOT, BO, NOW).id
    keyed(conn, "1", ann, person_id=ann)
    keyed(conn, "2", ann, message_id=55, anonymous=True)
    keyed(conn, "3", bo, message_id=55)
    assert [one.number for one in signals.of_person(conn, ann, 10)] == ["2", "1"]
    written = signals.of_message(conn, ann, 55)
    assert written and written.number == "2"


def test_nothing_ties_an_anonymous_signal_to_the_others_of_its_resident(conn: Connection, ann: int) -> None:
    named = keyed(conn, "1", ann, person_id=ann)
    again = keyed(conn, "2", ann, person_id=ann)
    hidden = keyed(conn, "3", ann, anonymous=True)
    assert signals.others_of_resident(conn, named, 5) == [again.number]
    assert signals.others_of_resident(conn, hidden, 5) == []


def test_what_looks_alike_is_counted_without_itself(conn: Connection) -> None:
    one = add_signal(conn, "1")
    add_signal(conn, "2")
    add_signal(conn, "3", topic="youth")
    add_signal(conn, "4", local_day=date(2026, 10, 1))
    assert signals.count_alike(conn, one, date(2026, 11, 1)) == 1


def test_a_promise_is_missed_from_the_day_after(conn: Connection) -> None:
    add_signal(conn, "waits")
    add_signal(conn, "answered", answered_at=NOW)
    add_signal(conn, "done", status=Status.DONE)
    add_signal(conn, "marked", overdue=True)
    assert signals.promises_missed(conn, date(2026, 11, 26), 10) == []
    assert [one.number for one in signals.promises_missed(conn, date(2026, 11, 27), 10)] == ["waits"]


@pytest.mark.parametrize(
    "question",
    [
        lambda conn: signals.promises_missed(conn, date(2026, 11, 26), 10),
        lambda conn: signals.of_person(conn, 1, 10),
        lambda conn: signals.by_number(conn, "HZ-2026-0001"),
    ],
)
def test_no_question_that_is_asked_often_reads_every_signal(
    conn: Connection, question: Callable[[Connection], object]
) -> None:
    assert "SCAN signal" not in plan(conn, lambda: question(conn))
