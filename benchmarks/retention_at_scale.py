"""A night of retention, and a resident who is erased, among 10,000 and 1,000,000 signals.

    .venv/bin/python -m benchmarks.retention_at_scale [SIGNALS ...]

The signals were closed over a thousand days, and what was over before is gone. In each size the same number is due,
and the same resident with the same number of signals is erased. Wanted: night and erasure of the largest under three
times those of the smallest. The scrub writes the whole search index anew, so its time grows with the index; wanted of
it is that half of its steps, between which turns come, stay under 10 ms.

Measured on two busy cores, 1 M against 10 k: night 1.1 times, erasure 1.1 times, a step of the scrub 1.9 times (7 ms),
the whole scrub 93 times (6 seconds). With each key looked at each time, and without the indexes of persons: night 4.9
times, erasure 3.0 times.
"""

import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Connection

from benchmarks.turns_at_scale import fill
from services import retention
from storage import search
from tests.world import BEA, HUIZEN, MONDAY_MORNING, World, town

SIZES = (10_000, 1_000_000)
_DUE, _OF_BEA = 1_000, 20
_VALUES = {"due": _DUE, "of_bea": _OF_BEA, "bea": BEA, "now": int(MONDAY_MORNING.timestamp()), "day": 86_400}
_WHILE_BARE = (
    """
UPDATE signal SET anonymous = id % 2, closed_at = CASE
    WHEN status <> 'done' THEN NULL
    WHEN id <= :due THEN :now - 400 * :day
    ELSE :now - id % 1000 * :day END
""",
    """
UPDATE signal SET
    person_id = iif(anonymous = 1 OR closed_at < :now - 90 * :day, NULL, person_id),
    emptied = ifnull(closed_at < :now - 365 * :day, 0)
WHERE id > :due
""",
    "UPDATE signal SET person_id = NULL WHERE anonymous = 1",
    """
INSERT INTO remark (signal_id, kind, text, author_id, at)
SELECT id, 'reply', iif(emptied, '', 'Wij gaan kijken bij flat ' || id % 977), 2, ifnull(closed_at, :now) FROM signal
""",
    """
INSERT INTO undo (signal_id, version, deed, "before") SELECT id, 1, 'claim', '{}' FROM signal WHERE emptied = 0
""",
    """
INSERT INTO audit (at, role, deed, signal_id, detail)
SELECT iif(id <= :due, :now - 800 * :day, ifnull(closed_at, :now)), 'coordinator', 'claim', id, '' FROM signal
WHERE id <= :due OR closed_at IS NULL OR closed_at > :now - 730 * :day
""",
)
_AFTERWARDS = (
    "INSERT INTO person (id, bot_id, chat_id, language, first_seen) VALUES (501, 4242, :bea, 'nl', 0)",
    """
UPDATE signal SET person_id = 501 WHERE id IN
    (SELECT id FROM signal WHERE person_id IS NOT NULL AND id > :due ORDER BY id DESC LIMIT :of_bea)
""",
    """
DELETE FROM reply_key WHERE signal_id IN
    (SELECT id FROM signal WHERE id > :due AND closed_at < :now - iif(anonymous, 30, 90) * :day)
""",
    "UPDATE reply_key SET person_id = 501 WHERE signal_id IN (SELECT id FROM signal WHERE person_id = 501)",
    """
INSERT INTO asked_neighbour SELECT signal.id, person.id, 1 FROM signal CROSS JOIN person
WHERE person.id <= 20 AND signal.id % 40 = 1
    AND (signal.id <= :due OR closed_at IS NULL OR closed_at > :now - 30 * :day)
""",
    """
INSERT INTO envelope (person_id, about, calls, created_at)
SELECT person_id, 'answer:' || key, '[]', :now FROM reply_key
""",
    """
INSERT INTO inbox (bot_id, update_id, chat_id, state, received_at)
SELECT 4242, -id, 500001 + id % 500, 'done', :now FROM signal WHERE closed_at > :now - 7 * :day
""",
)
Job = Callable[[Connection], Any]


def _fill(path: Path, count: int) -> None:
    fill(path, count, *((statement, _VALUES) for statement in _WHILE_BARE))
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in _AFTERWARDS:
            connection.execute(statement, _VALUES)


async def _steps(world: World, step: Job, is_last: Callable[[Any], bool]) -> list[float]:
    """How long each transaction took, in milliseconds."""
    took: list[float] = []
    while True:
        begun = time.perf_counter()
        result = await world.app.database.write(step)
        took.append((time.perf_counter() - begun) * 1000)
        if is_last(result):
            return took


async def _erase(world: World) -> float:
    """From the stored press to the committed turn, in milliseconds."""
    bea = world.phone(BEA)
    await bea.says("/verwijder")
    message, data = bea.button("Ja, wis alles")
    world.people.presses(BEA, BEA, message["message_id"], data)
    await world.app.polling.take_batch(0)
    begun = time.perf_counter()
    await world.app.processor.handle_next()
    took = (time.perf_counter() - begun) * 1000
    assert await world.rows("SELECT 1 FROM person WHERE chat_id = :bea", bea=BEA) == []
    return took


async def measure(count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder) / "bot.db", count)
        async with town(Path(folder)) as world:
            night = await _steps(
                world, lambda conn: retention.go_on(conn, HUIZEN, MONDAY_MORNING), lambda done: not done.more
            )
            gone = await world.rows("SELECT rule, count AS number FROM destruction ORDER BY rule")
            print(f"{count:,}:", ", ".join(f"{one.rule} {one.number:,}" for one in gone))
            erased = await _erase(world)
            await world.app.database.write(search.begin_scrub)
            scrub = await _steps(world, search.go_on_scrubbing, lambda goes_on: not goes_on)
            assert await world.app.database.wipe()
    return {
        "night": sum(night),
        "step of the night": median(night),
        "erasure": erased,
        "scrub": sum(scrub),
        "step of the scrub": median(scrub),
    }


async def main(sizes: list[int]) -> None:
    found = {size: await measure(size) for size in sizes}
    print(f"{'in ms':<20}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>10}")
    for name in found[sizes[0]]:
        row = [found[size][name] for size in sizes]
        print(f"{name:<20}" + "".join(f"{one:>12.2f}" for one in row) + f"{row[-1] / row[0]:>10.2f}")


if __name__ == "__main__":
    asyncio.run(main([int(one) for one in sys.argv[1:]] or list(SIZES)))
