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
from handlers.coordinator.prompts import being_written
from handlers.turn import Turn
from handlers.views.staff import later as views
from handlers.views.staff.calendar import month_of
from services import deeds, triage

_ONE_DAY = timedelta(days=1)
_YEARS_SHOWN = 2
_STARTS = {
    DayPart.MORNING: BUNDLE_TIMES[0],
    DayPart.AFTERNOON: time(13),
    DayPart.EVENING: time(18),
    DayPart.NIGHT: time(21),
}
_FORMAT = "%Y-%m-%d-%H%M"  # as a button can carry it


def snooze(turn: Turn) -> None:
    """Asks until when; the buttons lead back here with a month or a moment."""
    named, chosen = act(turn), turn.parts[2]
    signal = deeds.look_up(turn.conn, named.signal_id)
    if not chosen:
        turn.go_to(Step.SNOOZE, writing=Writing(signal.id, signal.version))
        turn.show(question(turn))
    elif (month := _month(turn, chosen)) is not None:
        turn.show(views.ask_month(turn.t, turn.municipality, signal, month, turn.today + _ONE_DAY))
    else:
        deed = triage.snooze(turn.conn, named, _moment(turn, chosen))
        turn.go_to(None, writing=None)
        done(turn, deed)


def _month(turn: Turn, chosen: str) -> date | None:
    try:
        month = month_of(chosen)
    except ValueError as error:
        raise Unknown from error
    if month is not None and abs(month.year - turn.today.year) > _YEARS_SHOWN:
        raise Unknown
    return month


def _moment(turn: Turn, chosen: str) -> datetime:
    try:
        return datetime.strptime(chosen, _FORMAT).replace(tzinfo=turn.municipality.timezone)
    except ValueError as error:
        raise Unknown from error


def question(turn: Turn) -> views.Message:
    signal = deeds.look_up(turn.conn, being_written(turn).signal_id)
    working, tomorrow = turn.municipality.working_time, turn.today + _ONE_DAY
    next_day = first_working_day(tomorrow, working)
    next_week = first_working_day(turn.today + timedelta(days=7 - turn.today.weekday()), working)
    return views.ask(turn.t, turn.municipality, signal, next_day, next_day == tomorrow, next_week)


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
