"""What happens by itself: a tick looks at the database and does what is due. Nothing is kept in the scheduler."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from domain.reminders import BUNDLE_AHEAD, BUNDLE_TIMES
from handlers import digest, meetings_told, seasons
from handlers.administrator import ending
from handlers.hiding import hide_due
from handlers.house import House
from handlers.reminding import remind, remind_of_meetings
from handlers.speaker import Speaker
from handlers.told import tell
from services import digest as digests
from services import kept_promises, retention, upkeep, voices
from services import seasons as season_services
from storage import meeting_reminders, outbox, reminders

EVERY = 15  # seconds of real time


Job = Callable[[Connection, House, datetime, float], bool]


def mark_missed_promises(conn: Connection, house: House, now: datetime, _: float) -> bool:
    return upkeep.mark_missed_promises(conn, house.municipality, now) > 0


def tell_reminders(conn: Connection, house: House, now: datetime, _: float) -> bool:
    return remind(Speaker(conn, now, house))


def tell_of_end(conn: Connection, house: House, now: datetime, _: float) -> bool:
    ending.tell_of_end(Speaker(conn, now, house))
    return False


def tell_digest(conn: Connection, house: House, now: datetime, _: float) -> bool:
    digest.tell_due(Speaker(conn, now, house))
    return False


def tell_of_season(conn: Connection, house: House, now: datetime, _: float) -> bool:
    seasons.tell_due(Speaker(conn, now, house))
    return False


def count_kept_promises(conn: Connection, house: House, now: datetime, _: float) -> bool:
    kept_promises.count(conn, house.municipality, now)
    return False


def tell_of_meetings(conn: Connection, house: House, now: datetime, _: float) -> bool:
    return remind_of_meetings(Speaker(conn, now, house))


def destroy(conn: Connection, house: House, now: datetime, _: float) -> bool:
    night = retention.go_on(conn, house.municipality, now)
    tell(Speaker(conn, now, house), night.notices)
    return night.more


def delete_voices(conn: Connection, house: House, now: datetime, _: float) -> bool:
    return voices.delete_of_closed(conn, house.municipality, now)


def hide_words(conn: Connection, house: House, now: datetime, _: float) -> bool:
    return hide_due(Speaker(conn, now, house))


def forget(conn: Connection, house: House, now: datetime, real: float) -> bool:
    speaker, unchosen = Speaker(conn, now, house), upkeep.forget(conn, house.municipality, now, real)
    tell(speaker, unchosen.reports)
    meetings_told.tell(speaker, unchosen.meetings)
    return False


# Each in a transaction of its own, so that one that fails holds up no other, and again in another as long as there is
# more to do, so that turns come in between; the float is real time in seconds.
JOBS: tuple[Job, ...] = (
    mark_missed_promises,
    tell_reminders,
    tell_of_meetings,
    tell_of_end,
    tell_digest,
    tell_of_season,
    count_kept_promises,
    delete_voices,
    hide_words,
    forget,
    destroy,
)


def next_moment(conn: Connection, house: House, after: datetime) -> datetime:
    """When something becomes due: a message that is held, a reminder, a bundle, a digest, or the next day."""
    timezone = house.municipality.timezone
    today = after.astimezone(timezone).date()
    tomorrow = datetime.combine(today + timedelta(days=1), time(), timezone)
    waits = reminders.first_bundled(conn)
    slots = [datetime.combine(today, moment, timezone) for moment in BUNDLE_TIMES]
    bundles = [slot for slot in slots if waits is not None and waits <= slot + BUNDLE_AHEAD]
    held, reminder = outbox.next_due(conn, house.bot_id, after), reminders.next_due(conn, after)
    weekly, meeting = digests.next_moment(house.municipality, after), meeting_reminders.next_due(conn, after)
    season = season_services.next_moment(house.municipality, after)
    found = (tomorrow, *bundles, weekly, held, reminder, meeting, season)
    return min(moment for moment in found if moment is not None and moment > after)


def schedule(job: object) -> AsyncIOScheduler:
    """Runs `job` now and then, never twice at once; a tick that was missed is made good by the next one."""
    scheduler = AsyncIOScheduler()
    scheduler.add_job(job, "interval", seconds=EVERY, max_instances=1, coalesce=True, misfire_grace_time=None)
    return scheduler
