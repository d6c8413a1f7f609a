from datetime import timedelta

import pytest
from sqlalchemy import Connection, text

from storage import inbox
from storage.inbox import Arrival
from tests.storage.rows import ANN, BO, BOT, NOW

REAL = 1000.0


def arrive(conn: Connection, *updates: tuple[int, int | None]) -> None:
    arrivals = [Arrival(BOT, update_id, chat_id, f"payload {update_id}") for update_id, chat_id in updates]
    inbox.store(conn, arrivals, NOW)


def order(conn: Connection, real: float = REAL) -> list[int]:
    """The update ids in the order in which they are handled now."""
    handled = []
    while letter := inbox.next_open(conn, BOT, real):
        handled.append(letter.update_id)
        assert inbox.finish(conn, BOT, letter.update_id)
    return handled


def seq_of(conn: Connection, update_id: int) -> int:
    letters = conn.execute(text("SELECT seq FROM inbox WHERE update_id = :id"), {"id": update_id})
    return int(letters.scalar_one())


def state_of(conn: Connection, update_id: int) -> tuple[object, ...]:
    row = conn.execute(text("SELECT state, payload, attempts FROM inbox WHERE update_id = :id"), {"id": update_id})
    return tuple(row.one())


def test_a_repeat_is_dropped_whether_its_turn_is_done_or_not(conn: Connection) -> None:
    arrive(conn, (5, ANN), (5, ANN))
    inbox.store(conn, [Arrival(BOT, 5, ANN, "again")], NOW)
    letter = inbox.next_open(conn, BOT, REAL)
    assert letter and letter.payload == "payload 5"
    assert order(conn) == [5]
    arrive(conn, (5, ANN))
    assert order(conn) == []
    assert not inbox.finish(conn, BOT, 5)


def test_another_bot_has_updates_of_its_own(conn: Connection) -> None:
    arrive(conn, (5, ANN))
    inbox.store(conn, [Arrival(BOT + 1, 5, ANN, "to the other bot")], NOW)
    assert order(conn) == [5]
    assert inbox.has_open(conn, BOT + 1)


def test_the_order_is_that_of_arrival_not_of_the_ids(conn: Connection) -> None:
    arrive(conn, (900, ANN), (901, BO))
    arrive(conn, (7, ANN), (8, None))
    assert order(conn) == [900, 901, 7, 8]


def test_a_turn_that_is_tried_again_holds_back_only_its_own_chat(conn: Connection) -> None:
    arrive(conn, (1, ANN), (2, None), (3, ANN), (4, BO), (5, None))
    inbox.retry_later(conn, seq_of(conn, 1), REAL + 3, "ValueError")
    inbox.retry_later(conn, seq_of(conn, 2), REAL + 3, "ValueError")
    assert order(conn) == [4, 5]
    assert order(conn, REAL + 2.9) == []
    assert order(conn, REAL + 3) == [1, 2, 3]


def test_what_was_handled_before_a_failure_does_not_wait(conn: Connection) -> None:
    arrive(conn, (1, ANN), (2, ANN))
    inbox.retry_later(conn, seq_of(conn, 2), REAL + 3, "ValueError")
    assert order(conn) == [1]


def test_attempts_are_counted(conn: Connection) -> None:
    arrive(conn, (1, ANN))
    for attempts in (0, 1, 2):
        letter = inbox.next_open(conn, BOT, REAL)
        assert letter and letter.attempts == attempts
        inbox.retry_later(conn, letter.seq, REAL, "ValueError")


def test_finishing_forgets_the_words(conn: Connection) -> None:
    arrive(conn, (1, ANN))
    assert inbox.finish(conn, BOT, 1)
    assert state_of(conn, 1) == ("done", None, 0)
    assert not inbox.is_open(conn, seq_of(conn, 1))


def test_what_is_set_aside_waits_for_the_operator_and_holds_nobody_back(conn: Connection) -> None:
    arrive(conn, (1, ANN), (2, ANN))
    seq = seq_of(conn, 1)
    assert inbox.set_aside(conn, seq, "ValueError")
    assert [(one.seq, one.attempts, one.error) for one in inbox.list_set_aside(conn)] == [(seq, 1, "ValueError")]
    assert order(conn) == [2]
    assert state_of(conn, 1) == ("set_aside", "payload 1", 1)


def test_what_was_set_aside_comes_back_as_the_newest(conn: Connection) -> None:
    arrive(conn, (1, ANN), (2, ANN))
    inbox.set_aside(conn, seq_of(conn, 1), "ValueError")
    assert inbox.reopen(conn, seq_of(conn, 1))
    arrive(conn, (3, BO))
    assert state_of(conn, 1) == ("open", "payload 1", 0)
    assert order(conn) == [2, 1, 3]
    assert inbox.list_set_aside(conn) == []


def test_only_what_was_set_aside_can_be_opened_again(conn: Connection) -> None:
    arrive(conn, (1, ANN), (2, ANN))
    inbox.finish(conn, BOT, 2)
    for seq in (seq_of(conn, 1), seq_of(conn, 2), 77):
        assert not inbox.reopen(conn, seq)


def test_a_turn_that_was_done_is_neither_repeated_nor_set_aside(conn: Connection) -> None:
    arrive(conn, (1, ANN))
    inbox.finish(conn, BOT, 1)
    inbox.retry_later(conn, seq_of(conn, 1), REAL, "ValueError")
    assert not inbox.set_aside(conn, seq_of(conn, 1), "ValueError")
    assert state_of(conn, 1) == ("done", None, 0)


@pytest.mark.parametrize(("age", "left"), [(5, {1, 2, 3}), (15, {1, 2}), (25, {1})])
def test_what_is_open_is_never_forgotten(conn: Connection, age: int, left: set[int]) -> None:
    arrive(conn, (1, ANN), (2, ANN), (3, BO))
    inbox.set_aside(conn, seq_of(conn, 2), "ValueError")
    inbox.finish(conn, BOT, 3)
    now = NOW + timedelta(days=age)
    inbox.forget_done(conn, now - timedelta(days=10))
    inbox.forget_set_aside(conn, now - timedelta(days=20))
    assert set(conn.execute(text("SELECT update_id FROM inbox")).scalars()) == left
