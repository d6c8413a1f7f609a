"""How long a coordinator's and a resident's turns take with 1 k, 100 k and 1 M signals, side by side in one run.

    .venv/bin/python -m benchmarks.turns_at_scale [SIGNALS ...]

A turn is timed whole: from the stored update to the committed answer. Wanted: the slowest of a hundred at 1 M
under three times that at 1 k, or under 5 ms.
"""

import asyncio
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from storage.migrator import migrate
from tests.world import ADA, COORDINATOR, World, town

SIZES = (1_000, 100_000, 1_000_000)
ROUNDS = 100
_OPEN_ONE_IN = 50
FILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO signal (number, version, status, neighbourhood, topic, text, place, how_often, anonymous,
    reporter_kind, source, priority, overdue, reporters, urgency, queue, created_at, local_day,
    local_part, promised_on, answered_at, closed_at, changed_at, person_id)
SELECT printf('HZ-2025-%07d', i), 1, iif(i % :open_one_in = 0, 'received', 'done'),
    iif(i % 2, 'kostmand', 'oostermeent'), iif(i % 3, 'drugs', 'youth'),
    'Melding ' || i || ' over de garages bij flat ' || (i % 977), '', 'daily', 0, 'resident', 'bot',
    'normal', 0, 1, 70000 + i % 997, 'coordinator', 1760000000 + i, 739000 + i % 300, 'day', 739600,
    NULL, iif(i % :open_one_in = 0, NULL, 1760000000 + i), 1760000000 + i, 1 + i % 500
FROM n
"""
PEOPLE = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
INSERT INTO person (bot_id, chat_id, language, first_seen) SELECT 4242, 500000 + i, 'nl', 0 FROM n
"""
KEYS = "INSERT INTO reply_key (key, signal_id, person_id) SELECT printf('%016x', id), id, 1 + id % 500 FROM signal"


_BESIDE = (
    "FROM sqlite_master WHERE tbl_name IN ('signal', 'remark') AND type IN ('index', 'trigger') AND sql IS NOT NULL"
)
_UNSAFE = ("journal_mode = OFF", "synchronous = OFF", "secure_delete = OFF", "cache_size = -200000")


def fill(path: Path, count: int, *changes: tuple[str, dict[str, int]]) -> None:
    """With what has to change in all signals at once: indexes and search are built when the rows are there."""
    migrate(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in _UNSAFE:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        beside = connection.execute(f"SELECT type, name, sql {_BESIDE}").fetchall()
        for kind, name, _ in beside:
            connection.execute(f"DROP {kind} {name}")
        connection.execute(PEOPLE)
        connection.execute("UPDATE person SET chat_id = ? WHERE id = 1", (ADA,))
        connection.execute(FILL, {"count": count, "open_one_in": _OPEN_ONE_IN})
        for change in changes:
            connection.execute(*change)
        connection.execute(KEYS)
        for _, _, sql in beside:
            connection.execute(sql)
        connection.execute("INSERT INTO signal_search (signal_search) VALUES ('rebuild')")
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")


TURNS = {
    "queue page": (COORDINATOR, "/wachtrij"),
    "card": (COORDINATOR, "/signaal HZ-2025-0000050"),
    "search": (COORDINATOR, "/zoek garages"),
    "due today": (COORDINATOR, "/vandaag"),
    "own reports": (ADA, "/mijnmeldingen"),
}


async def measure(count: int) -> dict[str, float]:
    """The 99th percentile in milliseconds of each turn."""
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "bot.db", count)
        async with town(Path(folder)) as world:
            await world.phone(COORDINATOR).starts()
            await world.phone(ADA).starts()
            return {name: await slowest(world, *turn, ROUNDS) for name, turn in TURNS.items()}


async def slowest(world: World, user_id: int, words: str, rounds: int) -> float:
    """The 99th percentile in milliseconds, from the stored update to the committed answer."""
    took = []
    for _ in range(rounds):
        world.people.says(user_id, words)
        await world.app.polling.take_batch(0)
        begun = time.perf_counter()
        await world.app.processor.handle_next()
        took.append((time.perf_counter() - begun) * 1000)
        world.seconds += 10
        await world.settle()
    return sorted(took)[int(rounds * 0.99) - 1]


async def main(sizes: list[int]) -> None:
    found = {size: await measure(size) for size in sizes}
    print(f"{'p99 in ms':<14}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>10}")
    for name in TURNS:
        row = [found[size][name] for size in sizes]
        print(f"{name:<14}" + "".join(f"{one:>12.2f}" for one in row) + f"{row[-1] / row[0]:>10.2f}")


if __name__ == "__main__":
    asyncio.run(main([int(one) for one in sys.argv[1:]] or list(SIZES)))
