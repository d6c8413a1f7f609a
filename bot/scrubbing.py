"""Takes out of the database's file what was deleted from it, beside the turns, until it took."""

from datetime import datetime, timedelta

import structlog

from handlers.house import House
from handlers.scrubbing import tell_done
from storage import scrubs
from storage.database import Database

_PROMISED = timedelta(hours=1)

log = structlog.get_logger()


async def scrub(database: Database, house: House, now: datetime) -> None:
    """Once, for all that was asked for until now; whoever reads an older state holds it up till the next time.

    Raises StorageUnavailable.
    """
    last = await database.write(scrubs.newest)
    if last is None:
        return
    if await database.scrub():
        await database.write(tell_done, house, last, now)
        return
    since = await database.write(scrubs.oldest_since)
    if since is not None and now - since > _PROMISED:
        log.error("what was deleted is still in the file", since=since.isoformat())
