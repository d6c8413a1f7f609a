"""Moves the sandbox's clock, past every moment at which something falls due on the way."""

import asyncio
from datetime import datetime, time, timedelta
from typing import Protocol

import structlog

from bot.sandbox.clock import SandboxClock
from domain.municipality import Municipality
from domain.working_time import first_working_day

_ONE_DAY = timedelta(days=1)
_DURATIONS = {"+30s": timedelta(seconds=30), "+1h": timedelta(hours=1)}
_WORK_STARTS, _WEEK_STARTS = time(9), time(8)
_LONGEST_WAIT = 30.0  # seconds of real time, for all that leaves at one moment

log = structlog.get_logger()


class Town(Protocol):
    """What the clock moves for; an App is one."""

    async def tick(self) -> None: ...

    async def idle(self) -> None: ...

    async def next_moment(self, after: datetime) -> datetime | None: ...


def target(step: str, now: datetime, municipality: Municipality) -> datetime:
    """Where one of CLOCK_STEPS leads to; mornings are local."""
    if step in _DURATIONS:
        return now + _DURATIONS[step]
    local = now.astimezone(municipality.timezone)
    starts = _WORK_STARTS if step == "working_day" else _WEEK_STARTS
    day = local.date() if local.time() < starts else local.date() + _ONE_DAY
    if step == "working_day":
        day = first_working_day(day, municipality.working_time)
    else:
        day += timedelta(days=-day.weekday() % 7)
    return datetime.combine(day, starts, municipality.timezone)


async def move(clock: SandboxClock, town: Town, goal: datetime) -> None:
    """Never backwards: what takes long in between may have passed the goal already."""
    await _settle(town)
    while (moment := await town.next_moment(clock.now())) is not None and moment < goal:
        _forward(clock, moment)
        await town.tick()
        await _settle(town)
    _forward(clock, goal)
    await town.tick()
    await _settle(town)


def _forward(clock: SandboxClock, moment: datetime) -> None:
    if moment > clock.now():
        clock.move_to(moment)


async def _settle(town: Town) -> None:
    try:
        async with asyncio.timeout(_LONGEST_WAIT):
            await town.idle()
    except TimeoutError:
        log.warning("the clock moves on while messages wait", waited=_LONGEST_WAIT)
