"""Which call goes next."""

from datetime import timedelta
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from storage import outbox, pace, sending
from storage.outbox import Lane
from tests.storage.plans import plan
from tests.storage.rows import ANN, BO, BOT, GROUP, NOW, call

REAL, LEASE = 1000.0, 120.0


def add(conn: Connection, chat_id: int, words: str = "hoi", **changes: Any) -> int:
    return outbox.add(conn, call(chat_id, words, **changes), NOW)


def claimed(conn: Connection, real: float = REAL, most: int = 100) -> list[int]:
    return [one.id for one in sending.claim(conn, BOT, NOW, real, LEASE, most)]


def test_one_call_a_chat_the_oldest_first(conn: Connection) -> None:
    a1, b1, a2 = add(conn, ANN), add(conn, BO), add(conn, ANN)
    assert claimed(conn) == [a1, b1]
    assert claimed(conn) == []
    sending.settle(conn, a1, "sent", 1)
    assert claimed(conn) == [a2]


def test_what_was_sent_or_given_up_keeps_no_words(conn: Connection) -> None:
    for state in ("sent", "given_up"):
        sending.settle(conn, add(conn, ANN, "mevrouw Zwaluw"), state)
    rows = conn.execute(text("SELECT state, params FROM outbox ORDER BY id")).all()
    assert rows == [("sent", None), ("given_up", None)]


def test_answers_go_before_reminders_and_those_before_broadcasts(conn: Connection) -> None:
    lanes = (Lane.BROADCAST, Lane.REMINDER, Lane.ANSWER, Lane.BROADCAST, Lane.ANSWER)
    rows = [add(conn, ANN, lane=lane) for lane in lanes]
    order = []
    while got := claimed(conn):
        order += got
        sending.settle(conn, got[0], "sent", 1)
    assert order == [rows[place] for place in (2, 4, 1, 0, 3)]


def test_a_chat_with_a_call_under_way_gets_no_other_whatever_its_lane(conn: Connection) -> None:
    add(conn, ANN, lane=Lane.BROADCAST)
    assert len(claimed(conn)) == 1
    add(conn, ANN)
    assert claimed(conn) == []


def test_what_is_held_does_not_hold_up_what_is_due(conn: Connection) -> None:
    held, due = add(conn, ANN, due_at=NOW + timedelta(seconds=30)), add(conn, ANN)
    assert claimed(conn) == [due]
    sending.settle(conn, due, "sent", 1)
    assert claimed(conn) == []
    assert [one.id for one in sending.claim(conn, BOT, NOW + timedelta(seconds=30), REAL, LEASE, 9)] == [held]


def test_a_call_that_is_tried_again_keeps_its_place(conn: Connection) -> None:
    first, _second, other = add(conn, ANN), add(conn, ANN), add(conn, BO)
    assert claimed(conn) == [first, other]
    sending.try_later(conn, first, REAL + 4, "TimedOut")
    assert claimed(conn, REAL + 3.9) == []
    (again,) = sending.claim(conn, BOT, NOW, REAL + 4, LEASE, 9)
    assert (again.id, again.attempts) == (first, 2)


def test_a_lease_ends_by_itself_and_all_end_at_a_start(conn: Connection) -> None:
    row = add(conn, ANN)
    assert claimed(conn) == [row]
    assert claimed(conn, REAL + LEASE - 0.1) == []
    assert claimed(conn, REAL + LEASE) == [row]
    outbox.release_leases(conn, BOT)
    assert claimed(conn, REAL + LEASE) == [row]


def test_most_is_not_exceeded(conn: Connection) -> None:
    rows = [add(conn, 1000 + number) for number in range(10)]
    assert claimed(conn, most=3) == rows[:3]
    assert claimed(conn, most=100) == rows[3:]


def test_another_bot_has_an_outbox_of_its_own(conn: Connection) -> None:
    add(conn, ANN, bot_id=BOT + 1)
    assert claimed(conn) == []
    assert not outbox.is_behind(conn, BOT, NOW)


def test_a_short_burst_and_then_one_a_second(conn: Connection) -> None:
    times = []
    for tenth in range(50):
        real = REAL + tenth / 10
        if not _must_wait(conn, ANN, real):
            pace.count_call(conn, BOT, ANN, real, interval=1.0, burst=3)
            times.append(tenth / 10)
    assert times[:3] == [0.0, 0.1, 0.2]
    assert [round(later - sooner, 1) for sooner, later in pairwise(times[2:])] == [0.8, 1, 1, 1]


def _must_wait(conn: Connection, chat_id: int, real: float) -> bool:
    row = add(conn, chat_id)
    free = row in claimed(conn, real)
    sending.settle(conn, row, "sent", 1)
    return not free


def test_a_blocked_chat_waits_alone_until_all_are_blocked(conn: Connection) -> None:
    pace.block(conn, BOT, ANN, REAL + 5)
    assert _must_wait(conn, ANN, REAL)
    assert not _must_wait(conn, BO, REAL)
    pace.block(conn, BOT, pace.EVERYBODY, REAL + 3)
    assert _must_wait(conn, BO, REAL)
    assert pace.recently_blocked(conn, BOT, REAL) == 1
    assert not _must_wait(conn, BO, REAL + 3)
    assert _must_wait(conn, ANN, REAL + 3)
    assert not _must_wait(conn, ANN, REAL + 5)


def test_a_longer_block_is_not_shortened(conn: Connection) -> None:
    pace.block(conn, BOT, GROUP, REAL + 60)
    pace.block(conn, BOT, GROUP, REAL + 5)
    pace.count_call(conn, BOT, GROUP, REAL, 1.0, 3)
    assert _must_wait(conn, GROUP, REAL + 59)


def test_a_limit_outlives_a_restart_and_is_forgotten_when_it_is_over(conn: Connection) -> None:
    pace.block(conn, BOT, ANN, REAL + 5)
    pace.forget_before(conn, REAL)
    assert _must_wait(conn, ANN, REAL)
    pace.forget_before(conn, REAL + 5.1)
    assert conn.execute(text("SELECT count(*) FROM pace WHERE chat_id = 101")).scalar() == 0


def test_ten_thousand_that_wait_are_not_sorted_to_find_the_next(conn: Connection) -> None:
    steps = plan(conn, lambda: conn.execute(sending._DUE, {"bot_id": BOT, "now": NOW, "real": REAL, "most": 5}))
    assert "outbox USING INDEX outbox_turn" in steps
    assert "other USING INDEX outbox_order (bot_id=? AND chat_id=?)" in steps
    assert "TEMP B-TREE" not in steps


CALLS = st.lists(st.tuples(st.sampled_from([ANN, BO, GROUP]), st.sampled_from(Lane), st.integers(0, 2)), max_size=12)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CALLS, st.lists(st.sampled_from(["sent", "later", "given_up"]), min_size=60, max_size=60))
def test_whatever_happens_each_chat_hears_all_in_its_order(
    conn: Connection, calls: list[tuple[int, Lane, int]], fates: list[str]
) -> None:
    nested = conn.begin_nested()
    rows = {
        add(conn, chat_id, lane=lane, due_at=NOW + timedelta(seconds=due)): (chat_id, lane, due)
        for chat_id, lane, due in calls
    }
    over: set[int] = set()
    for step, fate in enumerate(fates):
        now = NOW + timedelta(seconds=step // 20)
        for one in sending.claim(conn, BOT, now, REAL + step, LEASE, 2):
            waiting = [
                (lane, row)
                for row, (chat_id, lane, due) in rows.items()
                if row not in over and chat_id == one.chat_id and NOW + timedelta(seconds=due) <= now
            ]
            assert min(waiting)[1] == one.id
            if fate == "later":
                sending.try_later(conn, one.id, REAL + step + 1, "TimedOut")
            else:
                sending.settle(conn, one.id, fate, 1)
                over.add(one.id)
    assert over == set(rows) or "later" in fates
    nested.rollback()
