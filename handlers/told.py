"""Turns notices into messages: who hears of it, in their language, and with which words."""

from datetime import timedelta

from domain.municipality import COORDINATORS_QUEUE
from domain.notices import (
    CallBackAsked,
    CalledBack,
    Closed,
    Corrected,
    Forwarded,
    MoreSaid,
    Notice,
    Reopened,
    Replied,
    ToReporter,
    UrgentSignal,
)
from domain.people import Person
from domain.signals import Signal
from handlers.i18n import translator
from handlers.turn import Turn
from handlers.views import cards as card_views
from handlers.views import signals as views
from handlers.views import welcome, writing
from services.cards import card
from storage import people, signals

NOW = timedelta()
# How the outbox remembers what a message was: by the key, since nothing else may join chat and signal.
ANSWER = "answer:"
RECEIPT = "receipt:"


def tell(turn: Turn, notices: tuple[Notice, ...], undo_id: int | None = None, held: timedelta = NOW) -> None:
    """What reporters hear waits `held` and can be taken back by `undo_id`."""
    for notice in notices:
        match notice:
            case Replied() | Forwarded() | Closed() | Reopened() | Corrected():
                _tell_reporter(turn, notice, undo_id, held)
            case UrgentSignal(signal=signal):
                _announce(turn, signal)
            case MoreSaid(signal=signal):
                _tell_of_more(turn, signal)
            case CallBackAsked():
                _ask_for_call(turn, notice)
            case CalledBack():
                _tell_called(turn, notice)


def _tell_reporter(turn: Turn, notice: ToReporter, undo_id: int | None, held: timedelta) -> None:
    key = signals.reply_key_of(turn.conn, notice.signal.id)
    if key is None or not key.wants_answer:
        return
    reporter = people.by_id(turn.conn, key.person_id)
    message = views.told(translator(reporter.language), turn.municipality, notice)
    turn.say(message, to=reporter, held=held, about=ANSWER + key.key, undo_id=undo_id)


def _announce(turn: Turn, signal: Signal) -> None:
    today = turn.today
    shown = card(turn.conn, signal.id, today)
    for person in _in_charge(turn, signal):
        message = card_views.urgent(translator(person.language), turn.municipality, shown, today)
        turn.say(message, to=person, about=card_views.about(signal))


def _tell_of_more(turn: Turn, signal: Signal) -> None:
    for person in _in_charge(turn, signal):
        message = card_views.more_said(translator(person.language), turn.municipality, signal)
        turn.say(message, to=person, about=card_views.about(signal))


def _in_charge(turn: Turn, signal: Signal) -> list[Person]:
    """Whoever took it up, else whose queue it is in, else the coordinators: somebody always hears."""
    if signal.assignee is not None:
        assignee = people.by_id(turn.conn, signal.assignee)
        if assignee.reachable:
            return [assignee]
    if signal.queue != COORDINATORS_QUEUE:
        user_ids = [one.user_id for one in turn.municipality.colleagues if one.key == signal.queue]
        colleagues = [turn.chat(user_id) for user_id in user_ids]
        if reachable := [one for one in colleagues if one.reachable]:
            return reachable
    return turn.staff()


def _ask_for_call(turn: Turn, notice: CallBackAsked) -> None:
    for person in turn.staff():
        message = writing.call_back(translator(person.language), notice.call_back_id, notice.number)
        turn.say(message, to=person, about=call_about(notice.call_back_id))


def call_about(call_back_id: int) -> str:
    return f"call_back:{call_back_id}"


def _tell_called(turn: Turn, notice: CalledBack) -> None:
    """The number goes from every chat it was shown in."""
    turn.replace_told(
        call_about(notice.call_back_id),
        lambda person: writing.called_back(translator(person.language)),
    )
    caller = people.by_id(turn.conn, notice.person_id)
    turn.say(welcome.number_deleted(translator(caller.language)), to=caller)
