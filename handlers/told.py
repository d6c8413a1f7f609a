"""Turns notices into messages: who hears of it, in their language, and with which words."""

from datetime import timedelta

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
from domain.signals import Signal
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.views import cards as card_views
from handlers.views import signals as views
from handlers.views import welcome, writing
from services.cards import card
from services.staff import in_charge
from storage import people, signals

NOW = timedelta()
# How the outbox remembers what a message was: by the key, since nothing else may join chat and signal.
ANSWER = "answer:"
RECEIPT = "receipt:"


def tell(speaker: Speaker, notices: tuple[Notice, ...], undo_id: int | None = None, held: timedelta = NOW) -> None:
    """What reporters hear waits `held` and can be taken back by `undo_id`."""
    for notice in notices:
        match notice:
            case Replied() | Forwarded() | Closed() | Reopened() | Corrected():
                _tell_reporter(speaker, notice, undo_id, held)
            case UrgentSignal(signal=signal):
                _announce(speaker, signal)
            case MoreSaid(signal=signal):
                _tell_of_more(speaker, signal)
            case CallBackAsked():
                _ask_for_call(speaker, notice)
            case CalledBack():
                _tell_called(speaker, notice)


def _tell_reporter(speaker: Speaker, notice: ToReporter, undo_id: int | None, held: timedelta) -> None:
    key = signals.reply_key_of(speaker.conn, notice.signal.id)
    if key is None or not key.wants_answer:
        return
    reporter = people.by_id(speaker.conn, key.person_id)
    message = views.told(translator(reporter.language), speaker.municipality, notice)
    speaker.say(message, reporter, held=held, about=ANSWER + key.key, undo_id=undo_id)


def _announce(speaker: Speaker, signal: Signal) -> None:
    today = speaker.today
    shown = card(speaker.conn, signal.id, today)
    for person in in_charge(speaker.conn, speaker.office, signal, speaker.now):
        message = card_views.urgent(translator(person.language), speaker.municipality, shown, today)
        speaker.say(message, person, about=card_views.about(signal))


def _tell_of_more(speaker: Speaker, signal: Signal) -> None:
    for person in in_charge(speaker.conn, speaker.office, signal, speaker.now):
        message = card_views.more_said(translator(person.language), speaker.municipality, signal)
        speaker.say(message, person, about=card_views.about(signal))


def _ask_for_call(speaker: Speaker, notice: CallBackAsked) -> None:
    for person in speaker.staff():
        message = writing.call_back(translator(person.language), notice.call_back_id, notice.number)
        speaker.say(message, person, about=call_about(notice.call_back_id))


def call_about(call_back_id: int) -> str:
    return f"call_back:{call_back_id}"


def _tell_called(speaker: Speaker, notice: CalledBack) -> None:
    """The number goes from every chat it was shown in."""
    speaker.replace_told(
        call_about(notice.call_back_id),
        lambda person: writing.called_back(translator(person.language)),
    )
    caller = people.by_id(speaker.conn, notice.person_id)
    speaker.say(welcome.number_deleted(translator(caller.language)), caller)
