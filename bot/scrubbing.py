"""Takes out of the database's file what was deleted from it, beside the turns, until it took."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from domain.scrubs import Scrub, trace
from handlers.house import House
from handlers.resident.erasure import erase_for, erase_listed
from handlers.scrubbing import tell_done
from handlers.speaker import Speaker
from storage import people, scrubs, signals
from storage.database import Database
from storage.erased_list import ErasedList

_PROMISED = timedelta(hours=1)

log = structlog.get_logger()


async def scrub(database: Database, house: House, erased: ErasedList, now: datetime) -> None:
    """Once, for all that was asked for until now; whoever reads an older state holds it up till the next time.

    Raises StorageUnavailable.
    """
    waiting = await database.write(scrubs.waiting)
    if not waiting:
        return
    if not await database.scrub():
        if now - waiting[0].asked_at > _PROMISED:
            log.error("what was deleted is still in the file", since=waiting[0].asked_at.isoformat())
        return
    gone = [(one.chat_id, one.asked_at) for one in waiting if one.kind is Scrub.ERASURE and one.chat_id is not None]
    # Listed before it is told: afterwards nobody knows whom to list.
    await asyncio.to_thread(erased.add_signals, house.bot_id, [one.signal for one in waiting if one.signal])
    await asyncio.to_thread(erased.add, house.bot_id, gone)
    await database.write(tell_done, house, waiting[-1].id, now)


async def erase_again(database: Database, house: House, erased: ErasedList, now: datetime) -> None:
    """Those who were erased since a copy was made that was put back, unless they came back since; and their signals,
    which may lead to nobody there."""
    moments = erased.read()
    if moments:
        signals_gone = await database.write(_erase_signals_again, house, erased, now)
        count = await database.write(_erase_again, house, erased, moments, now)
        if count or signals_gone:
            log.warning(
                "erased again: the database is older than their erasure; who stopped since is not stopped, and what was"
                " redacted since is back",
                people=count,
                signals=signals_gone,
            )


def _erase_signals_again(conn: Connection, house: House, erased: ErasedList, now: datetime) -> int:
    listed = erased.read_signals()
    if not listed:
        return 0
    back = [
        signal_id
        for signal_id, number, created_at in signals.not_erased(conn)
        if erased.name_of_signal(house.bot_id, trace(number, created_at)) in listed
    ]
    return erase_listed(Speaker(conn, now, house), back) if back else 0


def _erase_again(
    conn: Connection, house: House, erased: ErasedList, moments: Mapping[str, datetime], now: datetime
) -> int:
    count = 0
    for person, first_seen in people.everybody(conn, house.bot_id):
        moment = moments.get(erased.name(house.bot_id, person.chat_id))
        if moment is not None and first_seen < moment:
            erase_for(Speaker(conn, now, house), person, is_told=False)
            count += 1
    return count
