"""What happens by itself: a tick looks at the database and does what is due. Nothing is kept in the scheduler."""

from datetime import datetime, time, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from domain.municipality import Municipality
from services import upkeep
from storage import outbox

EVERY = 15  # seconds of real time


def tick(conn: Connection, municipality: Municipality, now: datetime, real: float) -> None:
    """All that is due at `now`; `real` is in seconds."""
    while upkeep.mark_missed_promises(conn, municipality, now):
        pass
    upkeep.forget(conn, now, real)


def next_moment(conn: Connection, bot_id: int, municipality: Municipality, after: datetime) -> datetime:
    """When something becomes due: a message that is held, or the next day, when promises are looked at."""
    local = after.astimezone(municipality.timezone)
    midnight = datetime.combine(local.date() + timedelta(days=1), time(), municipality.timezone)
    held = outbox.next_due(conn, bot_id, after)
    return min(midnight, held) if held else midnight


def schedule(job: object) -> AsyncIOScheduler:
    """Runs `job` now and then, never twice at once; a tick that was missed is made good by the next one."""
    scheduler = AsyncIOScheduler()
    scheduler.add_job(job, "interval", seconds=EVERY, max_instances=1, coalesce=True, misfire_grace_time=None)
    return scheduler
