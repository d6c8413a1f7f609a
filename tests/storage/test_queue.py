from collections.abc import Sequence
from itertools import product

import pytest
from sqlalchemy import Connection, text

from domain.queue import QueueFilter
from domain.signals import HowOften, Priority, Signal, Status
from storage import people, queue, signals
from storage.schema import signal
from tests.storage.plans import plan
from tests.storage.rows import ANN, BO, BOT, NOW, add_signal


def pages(conn: Connection, chosen: QueueFilter, size: int) -> list[list[Signal]]:
    """All of them, each begun where the one before ended."""
    shown: list[list[Signal]] = []
    start = None
    while found := list(queue.page(conn, chosen, start, size)):
        shown.append(found)
        start = (found[-1].urgency, found[-1].id)
    return shown


def numbers(found: Sequence[Signal]) -> list[str]:
    return [one.number for one in found]


KINDS = list(
    product(
        Priority,
        (False, True),
        (*HowOften, None),
        (1, 2, 9),
        (Status.RECEIVED, Status.QUESTION, Status.REOPENED, Status.DONE),
        ("kostmand", "oostermeent"),
    )
)


def populate(conn: Connection, count: int) -> list[Signal]:
    """Signals of all kinds, well mixed; a quarter of them is done."""
    made = []
    for number in range(count):
        priority, overdue, how_often, reporters, status, neighbourhood = KINDS[number * 131 % len(KINDS)]
        made.append(
            add_signal(
                conn,
                f"HZ-2026-{number:04}",
                priority=priority,
                overdue=overdue,
                how_often=how_often,
                reporters=reporters,
                status=status,
                neighbourhood=neighbourhood,
            )
        )
    return made


def test_the_most_urgent_is_on_top(conn: Connection) -> None:
    add_signal(conn, "low, but overdue and shared", priority=Priority.LOW, overdue=True, reporters=9)
    add_signal(conn, "once", how_often=HowOften.ONCE)
    add_signal(conn, "weekly", how_often=HowOften.WEEKLY)
    add_signal(conn, "daily")
    add_signal(conn, "daily, later")
    add_signal(conn, "daily, shared by 4", reporters=4)
    add_signal(conn, "not said how often, overdue", how_often=None, overdue=True)
    add_signal(conn, "high, once", priority=Priority.HIGH, how_often=HowOften.ONCE)
    add_signal(conn, "done", status=Status.DONE, priority=Priority.HIGH)
    assert numbers(queue.page(conn, QueueFilter(), None, 20)) == [
        "high, once",
        "not said how often, overdue",
        "daily, shared by 4",
        "daily",
        "daily, later",
        "weekly",
        "once",
        "low, but overdue and shared",
    ]


@pytest.mark.parametrize("size", [1, 6, 7, 200])
def test_pages_show_each_open_signal_once_in_order_of_urgency(conn: Connection, size: int) -> None:
    everything = populate(conn, 120)
    shown = [one for page in pages(conn, QueueFilter(), size) for one in page]
    assert shown == sorted((one for one in everything if one.is_open), key=lambda one: (one.urgency, one.id))


def test_a_page_goes_on_where_the_last_ended_whatever_happened_meanwhile(conn: Connection) -> None:
    populate(conn, 40)
    first, *later = pages(conn, QueueFilter(), 6)
    conn.execute(text("UPDATE signal SET status = 'done' WHERE id = :id"), {"id": first[0].id})
    add_signal(conn, "now on top", priority=Priority.HIGH, overdue=True, reporters=99)
    after = queue.page(conn, QueueFilter(), (first[-1].urgency, first[-1].id), 6)
    assert list(after) == later[0]


def test_filters(conn: Connection) -> None:
    ann, bo = (people.of_chat(conn, BOT, chat_id, NOW).id for chat_id in (ANN, BO))
    add_signal(conn, "1", neighbourhood="oostermeent", overdue=True)
    add_signal(conn, "2", assignee=ann)
    add_signal(conn, "3", queue="jongerenwerk")
    add_signal(conn, "4", queue="jongerenwerk", assignee=bo)
    add_signal(conn, "5", overdue=True, status=Status.DONE, assignee=ann)

    def shown(chosen: QueueFilter) -> set[str]:
        found = numbers(queue.page(conn, chosen, None, 10))
        assert queue.count(conn, chosen) == len(found)
        return set(found)

    assert shown(QueueFilter()) == {"1", "2", "3", "4"}
    assert shown(QueueFilter("overdue")) == {"1"}
    assert shown(QueueFilter("neighbourhood", "oostermeent")) == {"1"}
    assert shown(QueueFilter("mine", "", ann)) == {"2"}
    assert shown(QueueFilter("mine", "jongerenwerk", bo)) == {"3", "4"}


def test_counting_stops_at_a_thousand(conn: Connection) -> None:
    add_signal(conn, "first")
    names = ", ".join(f'"{column.name}"' for column in signal.c if column.name not in ("id", "number"))
    numbered = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 998)"
    copies = f"INSERT INTO signal (number, {names}) {numbered} SELECT i, {names} FROM signal, n"  # noqa: S608
    conn.execute(text(copies))
    assert queue.count(conn, QueueFilter()) == 999
    for number in range(3):
        add_signal(conn, f"another {number}")
    assert queue.count(conn, QueueFilter()) == signals.COUNT_LIMIT == 1000


@pytest.mark.parametrize("start", [None, (5, 5)])
@pytest.mark.parametrize(
    ("chosen", "index"),
    [
        (QueueFilter(), "signal_queue"),
        (QueueFilter("overdue"), "signal_overdue"),
        (QueueFilter("neighbourhood", "kostmand"), "signal_queue_of_neighbourhood"),
    ],
)
def test_a_page_and_its_count_are_read_from_an_index(
    conn: Connection, chosen: QueueFilter, index: str, start: queue.Start | None
) -> None:
    for steps in (
        plan(conn, lambda: queue.page(conn, chosen, start, 6)),
        plan(conn, lambda: queue.count(conn, chosen)),
    ):
        assert f"USING INDEX {index}" in steps
        assert "TEMP B-TREE" not in steps


@pytest.mark.parametrize("start", [None, (739_000, 5, 5)])
def test_what_is_due_is_read_from_an_index_by_day(conn: Connection, start: queue.Start | None) -> None:
    chosen = QueueFilter("today", "2026-11-24")
    for steps in (
        plan(conn, lambda: queue.page(conn, chosen, start, 6)),
        plan(conn, lambda: queue.count(conn, chosen)),
    ):
        assert "SEARCH signal USING INDEX signal_due (" in steps
        assert "TEMP B-TREE" not in steps


def test_a_list_belongs_to_whom_it_was_shown_to(conn: Connection) -> None:
    ann, bo = (people.of_chat(conn, BOT, chat_id, NOW).id for chat_id in (ANN, BO))
    list_id = queue.show(conn, ann, QueueFilter("mine", "x", ann), ((1, 2),), NOW)
    queue.remember_pages(conn, list_id, ((1, 2), (3, 4)))
    shown = queue.shown(conn, list_id, ann)
    assert shown and shown.filter == QueueFilter("mine", "x", ann)
    assert shown.page_starts == ((1, 2), (3, 4))
    assert queue.shown(conn, list_id, bo) is None
