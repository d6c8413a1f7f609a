"""A database full of reminders that are due, and a process that tells them: `-m tests.durability.ticking FILE`."""

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from handlers.house import House
from handlers.reminding import remind
from handlers.speaker import Speaker
from storage.database import writing_engine
from tests.disk import empty_database
from tests.world import COORDINATOR, DEPUTY, HUIZEN, STAFF, SUGGESTER

BOT = 4242
DUE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # ten o'clock on a Monday
FIRST_RESIDENT = 10_000  # chat id
PEOPLE = """
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :count - 1)
INSERT INTO person (bot_id, chat_id, language, reachable, stopped, first_seen)
SELECT :bot, :first + i, 'nl', 1, 0, 0 FROM n
"""
SIGNALS = """
INSERT INTO signal (number, version, status, neighbourhood, topic, text, place, anonymous, reporter_kind, source,
    priority, overdue, reporters, urgency, queue, created_at, local_day, local_part, promised_on, answered_at,
    closed_at, changed_at, reason, person_id)
SELECT printf('HZ-2026-%05d', id), 1, 'done', 'kostmand', 'drugs', 'Melding ' || id, '', 0, 'resident', 'bot',
    'normal', 0, 1, 70000, 'coordinator', 1760000000, 739000, 'day', 739003, 1760000000, 1760000000, 1760000000,
    'solved', id FROM person WHERE chat_id >= :first
"""
KEYS = """
INSERT INTO reply_key (key, signal_id, person_id, wants_answer)
SELECT printf('%016x', id), id, person_id, 1 FROM signal
"""
REMINDERS = """
INSERT INTO reminder (key, kind, signal_id, basis, nth, bundled, due_at)
SELECT :kind || ':' || id || ':0:' || :nth, :kind, id, 0, :nth, :bundled, :due FROM signal
"""


def fill(path: Path, count: int, bundled: int = 0) -> None:
    """So many residents to ask whether it is solved, and whether staff are reminded of each signal too."""
    path.write_bytes(empty_database())
    due = int(DUE.timestamp())
    with closing(sqlite3.connect(path)) as connection, connection:
        staff = [(BOT, user_id, name, due) for user_id, name in ((COORDINATOR, "Noor"), (DEPUTY, "Bas"))]
        connection.executemany(
            "INSERT INTO person (bot_id, chat_id, language, staff_name, reachable, stopped, first_seen)"
            " VALUES (?, ?, 'nl', ?, 1, 0, ?)",
            staff,
        )
        connection.execute(PEOPLE, {"count": count, "bot": BOT, "first": FIRST_RESIDENT})
        connection.execute(SIGNALS, {"first": FIRST_RESIDENT})
        connection.execute(KEYS)
        asks = {"kind": "is_it_solved", "nth": 1, "bundled": 0, "due": due}
        connection.execute(REMINDERS, asks)
        if bundled:
            connection.execute(REMINDERS, {"kind": "nothing_happened", "nth": 0, "bundled": 1, "due": due - 7_200})


def house() -> House:
    return House(BOT, "buurt_bot", HUIZEN, SUGGESTER, STAFF, DUE - timedelta(days=1))


def main(path: Path) -> None:
    engine, frame = writing_engine(path), house()
    with engine.connect() as conn:
        conn.exec_driver_sql("PRAGMA busy_timeout = 60000")  # a busy machine is slow
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    more = True
    while more:
        with engine.begin() as conn:
            more = remind(Speaker(conn, DUE + timedelta(minutes=1), frame))
    engine.dispose()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
