"""By when residents hear, and what they read while nobody can promise that."""

from datetime import date

from markupsafe import Markup

from domain.municipality import Municipality
from domain.office import Number
from domain.promises import Halt
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Message, lines
from handlers.views.welcome import face_lines, who_at_start


def answer_by(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    """The date by which a person answers, when it was promised."""
    if not signal.promised:
        return t.text("We cannot say yet when you get an answer.")
    return t.text(
        "{name} answers you by <b>{day}</b> at the latest.",
        name=who_at_start(t, municipality),
        day=t.day(signal.promised_on),
    )


def of_receipt(t: Translator, municipality: Municipality, signal: Signal, halt: Halt | None) -> Markup:
    if halt is None:
        return _passed_on(t, municipality, signal) or answer_by(t, municipality, signal)
    if halt.until is None:
        return t.text("We cannot promise an answer any more. Call {phone}.", phone=municipality.phone)
    return t.text("{name} reads it after {day}.", name=who_at_start(t, municipality), day=t.day(halt.until))


def _passed_on(t: Translator, municipality: Municipality, signal: Signal) -> Markup | None:
    if signal.partner is None:
        return None
    return t.text(
        "We pass it on to {partner}. {name} keeps following it.",
        partner=t.own(municipality.partner(signal.partner).name),
        name=who_at_start(t, municipality),
    )


def notice(t: Translator, municipality: Municipality, halt: Halt) -> Message:
    """Before somebody types: that no answer is promised now, and the other doors."""
    return Message(
        lines(
            _paused(t, municipality, halt.until) if halt.until else _ended(t, municipality),
            t.text("In danger? Call\n{number}.", number=municipality.numbers[Number.EMERGENCY]),
            face_lines(t, municipality),
        )
    )


def _paused(t: Translator, municipality: Municipality, until: date) -> Markup:
    return t.text(
        "Until {day} nobody reads your report. You may send it: it is kept. Can it not wait? Call {phone}.",
        day=t.day(until),
        phone=municipality.phone,
    )


def _ended(t: Translator, municipality: Municipality) -> Markup:
    return t.text(
        "The trial with this chatbot is over. We cannot promise an answer any more. Call {phone} instead.",
        phone=municipality.phone,
    )


def lifted(t: Translator, municipality: Municipality, signal: Signal, was: date, until: date) -> Markup:
    return t.text(
        "We promised you an answer to <b>{number}</b> by {was}. We are sorry: that takes longer. "
        "{name} reads it after {day}.",
        number=signal.number,
        was=t.day(was),
        name=who_at_start(t, municipality),
        day=t.day(until),
    )
