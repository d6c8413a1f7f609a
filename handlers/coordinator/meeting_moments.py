"""When a meeting is: what was pressed or typed, and what is odd about it."""

from datetime import datetime, time, timedelta

from domain.errors import Unknown
from domain.meetings import Oddity
from domain.planning import Planning
from domain.typed_dates import DayPart, Doubt, Reading, Unsure
from handlers.turn import Turn
from handlers.views.meetings import name
from handlers.views.messages import Message
from handlers.views.staff import planning as views
from services import meetings as services
from storage import meetings, registrations

_FORMAT = "%Y-%m-%d-%H%M"
_SECOND = "b"  # behind a moment: the second time that the clock shows it
_STARTS = {DayPart.MORNING: time(10), DayPart.AFTERNOON: time(14), DayPart.EVENING: time(19, 30)}


def of_button(turn: Turn, chosen: str) -> datetime:
    """Local. Raises Unknown when it is garbled."""
    try:
        local = datetime.strptime(chosen.removesuffix(_SECOND), _FORMAT)  # noqa: DTZ007 (the zone follows)
    except ValueError as error:
        raise Unknown from error
    return local.replace(tzinfo=turn.municipality.timezone, fold=int(chosen.endswith(_SECOND)))


def choices(turn: Turn, read: Reading | Unsure) -> tuple[list[tuple[datetime, str]], bool]:
    """What was typed may mean these, each as a button carries it; and whether all of it has passed."""
    found = read.candidates if isinstance(read, Unsure) else (read,)
    moments = [_at(turn, one) for one in found]
    is_past = bool(found) or (isinstance(read, Unsure) and read.why is Doubt.IN_THE_PAST)
    return [(one, _key(one)) for one in moments if one > turn.now], is_past


def _at(turn: Turn, reading: Reading) -> datetime:
    at = reading.at or _STARTS.get(reading.part or DayPart.EVENING, time(19, 30))
    return datetime.combine(reading.day, at, turn.municipality.timezone)


def _key(moment: datetime) -> str:
    return moment.strftime(_FORMAT) + (_SECOND if moment.fold else "")


def lasts(turn: Turn, planning: Planning) -> timedelta:
    """As long as it does now, or as meetings do here."""
    if planning.meeting_id is None:
        return turn.municipality.meetings.lasts
    meeting = meetings.by_id(turn.conn, planning.meeting_id)
    return meeting.ends_at - meeting.starts_at


def oddities(turn: Turn, planning: Planning, moment: datetime) -> tuple[Oddity, ...]:
    return services.what_is_odd(
        turn.conn, moment, lasts(turn, planning), turn.municipality, turn.now, planning.meeting_id
    )


def sure(turn: Turn, planning: Planning, starts_at: datetime) -> Message:
    """The moment read back, with what is odd about it and how many hear of it."""
    during = meetings.during(turn.conn, starts_at, starts_at + lasts(turn, planning), planning.meeting_id)
    names = [name(turn.t, turn.municipality, one) for one in during]
    heard_by = None
    if planning.meeting_id is not None and meetings.by_id(turn.conn, planning.meeting_id).is_published:
        heard_by = len(registrations.listed(turn.conn, planning.meeting_id))
    local = starts_at.astimezone(turn.municipality.timezone)
    return views.sure(turn.t, turn.dialogue.version, local, oddities(turn, planning, starts_at), heard_by, names)
