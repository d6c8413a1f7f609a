"""[🔇 Dempen]: for a while nobody listens to whoever reported something; and who is muted now."""

from datetime import date, timedelta

from domain.answers import Writing
from domain.dialogues import Step
from domain.errors import Unknown
from domain.limits import LONGEST_MUTE, LONGEST_REASON, MuteReason
from domain.typed_dates import Unsure, read_day
from handlers.choices import one_of
from handlers.coordinator.cards import show_card
from handlers.coordinator.prompts import about_it, being_written, unchanged
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import pacing
from handlers.views.messages import Message
from handlers.views.staff import muting as views
from services import deeds
from services import limits as services
from services.deeds import Act
from storage import limits

_DAYS_OFFERED = (1, 3, 7, 14, 30)


def begin(turn: Turn) -> None:
    signal = unchanged(turn)
    turn.go_to(Step.MUTE, writing=Writing(signal.id, signal.version))
    turn.show(question(turn))


def question(turn: Turn) -> Message:
    return about_it(turn, _question(turn))


def _question(turn: Turn) -> Message:
    signal = deeds.look_up(turn.conn, being_written(turn).signal_id)
    if turn.step is Step.MUTE:
        return views.ask_reason(turn.t, turn.dialogue.version, turn.municipality, signal)
    days = [turn.today + timedelta(days=count) for count in _DAYS_OFFERED]
    return views.ask_until(turn.t, turn.dialogue.version, days)


def take_reason(turn: Turn) -> None:
    _with_reason(turn, turn.text[:LONGEST_REASON])


def press_reason(turn: Turn, chosen: str) -> None:
    _with_reason(turn, one_of(MuteReason, chosen))


def _with_reason(turn: Turn, reason: str) -> None:
    writing = being_written(turn)
    turn.go_to(Step.MUTE_UNTIL, writing=Writing(writing.signal_id, writing.version, reason))
    turn.show(question(turn))


def take_day(turn: Turn) -> None:
    """A typed day is read back with its weekday before it counts."""
    read = read_day(turn.text, turn.today, turn.t.language)
    found = read.candidates if isinstance(read, Unsure) else (read,)
    turn.go_to(Step.MUTE_UNTIL)
    days = [one.day for one in found if turn.today <= one.day <= turn.today + LONGEST_MUTE]
    turn.say(about_it(turn, views.read_back(turn.t, turn.dialogue.version, days)))


def press_day(turn: Turn, chosen: str) -> None:
    try:
        until = date.fromisoformat(chosen)
    except ValueError as error:
        raise Unknown from error
    writing = being_written(turn)
    act = Act(turn.person, writing.signal_id, writing.version, turn.now, turn.municipality)
    told = services.mute(turn.conn, act, writing.text, until, turn.today)
    turn.go_to(None, writing=None)
    tell(turn.speaker, (told,))
    turn.toast(views.muted(turn.t, until))
    show_card(turn, writing.signal_id)


def show(turn: Turn) -> None:
    """[🔇 Gedempt] under the queue."""
    _list(turn)


def lift(turn: Turn) -> None:
    """[🔈 Opheffen]"""
    (mute_id,) = turn.parts
    person = services.lift(turn.conn, turn.person, int(mute_id), turn.now)
    if limits.mute_of(turn.conn, person.id, turn.today) is None:
        turn.say(pacing.may_write_again(turn.speaker.words_for(person)), to=person)
    turn.toast(views.lifted(turn.t))
    _list(turn)


def _list(turn: Turn) -> None:
    found = limits.muted(turn.conn, turn.today)
    numbers = {one.id: deeds.look_up(turn.conn, one.signal_id).number for one in found if one.signal_id}
    turn.show(views.listed(turn.t, found, numbers))
