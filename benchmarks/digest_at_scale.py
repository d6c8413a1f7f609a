"""The weekly digest over 10,000 and 1,000,000 signals, and what others notice while it is made.

    .venv/bin/python -m benchmarks.digest_at_scale [SIGNALS ...]

Wanted: the digest of the largest under a hundred times that of the smallest; while it is counted and drawn, again
and again, the slowest of a hundred turns under twice what it is otherwise, or under 10 ms.

Measured on two cores: 1 M against 10 k 3.3 times; the slowest turn meanwhile against alone 1.4 times, with 10 k as
with 1 M. While other programs kept both cores busy: 3.4, 1.2 and 1.9 times.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from benchmarks.turns_at_scale import fill, slowest
from bot.workshop import Workshop
from domain.weeks import Week
from handlers.digest import compose, draw_chart
from tests.world import COORDINATOR, MONDAY_MORNING, World, town

SIZES = (10_000, 1_000_000)
ROUNDS = 100
_DIGESTS = 5
_DAYS = 1_000  # over which the signals are spread, the last one last Sunday
_WEEK = Week.of(MONDAY_MORNING.date()).before()
_SPREAD = """
UPDATE signal SET local_day = :last - id % :days, promised_on = :last - id % :days + 3,
    local_part = CASE id % 3 WHEN 0 THEN 'day' WHEN 1 THEN 'evening' ELSE 'night' END,
    reason = iif(status = 'done', 'solved', NULL),
    closed_at = iif(status = 'done', (:last - id % :days - 719163) * 86400 + 36000, NULL),
    answered_at = iif(status = 'done', (:last - id % :days - 719163) * 86400 + 36000, NULL)
"""


async def _digest(world: World) -> float:
    """Counted on a reader and drawn in the workshop, as the program does; in milliseconds."""
    begun = time.perf_counter()
    composed = await world.app.database.read(compose, world.app.house, _WEEK, MONDAY_MORNING)
    await world.app.workshop.do(draw_chart, composed)
    return (time.perf_counter() - begun) * 1000


async def _turns(world: World) -> float:
    """Of a coordinator's turn."""
    return await slowest(world, COORDINATOR, "/wachtrij", ROUNDS)


async def _meanwhile(world: World, work: Callable[[World], Awaitable[float]]) -> float:
    async def again() -> None:
        while True:
            await work(world)

    busy = asyncio.create_task(again())
    try:
        return await _turns(world)
    finally:
        busy.cancel()
        await asyncio.wait({busy})


async def measure(count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder) / "bot.db", count, (_SPREAD, {"last": _WEEK.sunday.toordinal(), "days": _DAYS}))
        async with town(Path(folder), workshop=Workshop) as world:
            await world.phone(COORDINATOR).starts()
            await _digest(world)
            return {
                "digest": sorted([await _digest(world) for _ in range(_DIGESTS)])[_DIGESTS // 2],
                "turn p99": (alone := await _turns(world)),
                "meanwhile p99": (meanwhile := await _meanwhile(world, _digest)),
                "meanwhile / alone": meanwhile / alone,
            }


async def main(sizes: list[int]) -> None:
    found = {size: await measure(size) for size in sizes}
    print(f"{'in ms':<18}" + "".join(f"{size:>12,}" for size in sizes) + f"{'ratio':>10}")
    for name in found[sizes[0]]:
        row = [found[size][name] for size in sizes]
        print(f"{name:<18}" + "".join(f"{one:>12.2f}" for one in row) + f"{row[-1] / row[0]:>10.2f}")


if __name__ == "__main__":
    asyncio.run(main([int(one) for one in sys.argv[1:]] or list(SIZES)))
