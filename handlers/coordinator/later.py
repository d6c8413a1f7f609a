"""[⏰ Later]: a signal out of sight until a day or a moment."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain.answers import Writing
from domain.dialogues import Step
from domain.errors import Unknown
from domain.reminders import BUNDLE_TIMES
from domain.typed_dates import DayPart, Doubt, Reading, Unsure, read_moment
from domain.working_time import first_working_day
from handlers.coordinator.cards import act, done
from handlers.coordinator.writing import being_written
from handlers.turn import Turn
from handlers.views import later as views
from services import deeds, triage

_DAYS_OFFERED = 10
_STARTS = {
    DayPart.MORNING: BUNDLE_TIMES[0],
    DayPart.AFTERNOON: time(13),
    DayPart.EVENING: time(18),
    DayPart.NIGHT: time(21),
}
_FORMAT = "%Y-%m-%d-%H%M"  # as a button can carry it


def snooze(turn: Turn) -> None:
    """Asks until when; the buttons lead back here with a moment."""
    named, chosen = act(turn), turn.parts[2]
    if not chosen:
        signal = deeds.look_up(turn.conn, named.signal_id)
        turn.go_to(Step.SNOOZE, writing=Writing(signal.id, signal.version))
        turn.show(views.ask(turn.t, turn.municipality, signal, _offered(turn)))
        return
    deed = triage.snooze(turn.conn, named, _moment(turn, chosen))
    turn.go_to(None, writing=None)
    done(turn, deed)


def _offered(turn: Turn) -> list[date]:
    """The next working days."""
    days: list[date] = []
    day = turn.today
    while len(days) < _DAYS_OFFERED:
        day = first_working_day(day + timedelta(days=1), turn.municipality.working_time)
        days.append(day)
    return days


def _moment(turn: Turn, chosen: str) -> datetime:
    try:
        return datetime.strptime(chosen, _FORMAT).replace(tzinfo=turn.municipality.timezone)
    except ValueError as error:
        raise Unknown from error


def question(turn: Turn) -> views.Message:
    signal = deeds.look_up(turn.conn, being_written(turn).signal_id)
    return views.ask(turn.t, turn.municipality, signal, _offered(turn))


def take_typed(turn: Turn) -> None:
    """What was typed is always read back with its weekday before it counts."""
    read = read_moment(turn.text, turn.now, turn.municipality.timezone, turn.t.language)
    found = read.candidates if isinstance(read, Unsure) else (read,)
    moments = [moment for moment in (_until(turn, one) for one in found) if moment > turn.now]
    writing = being_written(turn)
    signal = deeds.look_up(turn.conn, writing.signal_id)
    turn.go_to(Step.SNOOZE, writing=replace(writing, version=signal.version))
    is_past = bool(found) or (isinstance(read, Unsure) and read.why is Doubt.IN_THE_PAST)
    choices = [(moment, moment.strftime(_FORMAT)) for moment in moments]
    turn.say(views.confirm(turn.t, signal, choices, is_past))


def _until(turn: Turn, reading: Reading) -> datetime:
    """Without a time, the part of the day that was named, or the first bundle of the day."""
    at = reading.at or (_STARTS[reading.part] if reading.part else BUNDLE_TIMES[0])
    return datetime.combine(reading.day, at, turn.municipality.timezone)
