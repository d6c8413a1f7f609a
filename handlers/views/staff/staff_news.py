"""What staff hear about a signal while they do something else, with its card one tap away."""

from dataclasses import replace
from datetime import date

from markupsafe import Markup

from domain.dangers import is_nobodys
from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines
from handlers.views.staff.cards import card, danger_named, short_name
from services.cards import Card


def urgent(t: Translator, municipality: Municipality, shown: Card, today: date) -> Message:
    full = card(t, municipality, shown, today)
    head = lines(t.text("❗ <b>New and urgent</b>"), _read_by_nobody(t, municipality, shown.signal))
    return Message(lines(head, full.text), rows=full.rows, words_of=full.words_of)


def _read_by_nobody(t: Translator, municipality: Municipality, signal: Signal) -> Markup | None:
    """What is passed on at once looks as if somebody has it."""
    if signal.partner is None or signal.listed_on is None:
        return None
    partner = t.own(municipality.partner(signal.partner).name)
    day = t.day(signal.listed_on)
    return t.text("Nobody has read this yet. On {day} it is on the list for {partner}.", day=day, partner=partner)


def more_said(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("➕ The resident added something to {signal}.", signal=short_name(t, municipality, signal))
    return _with_card(t, words, signal)


def more_said_of_danger(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    """As its card says."""
    plain = more_said(t, municipality, signal)
    return replace(plain, text=lines(plain.text, danger_named(t)))


def danger_left(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    name = short_name(t, municipality, signal)
    words = (
        t.text(
            "❗ <b>Danger was named</b> in {signal}. Nobody took it up yet. "
            "The resident read that we look at it today.",
            signal=name,
        )
        if is_nobodys(signal)
        else t.text(
            "❗ <b>Danger was named</b> in {signal}. Nobody did anything with it since. "
            "The resident read that we look at it today.",
            signal=name,
        )
    )
    return _with_card(t, words, signal)


def assigned(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("👤 {signal} is yours from now on.", signal=short_name(t, municipality, signal))
    return _with_card(t, words, signal)


def consent_given(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("✅ The words of {signal} may go along.", signal=short_name(t, municipality, signal))
    text = Button(t.label("button", "📄 Text for the partner"), f"text:{signal.id}:{signal.version}:")
    return Message(words, rows=((text,), *_with_card(t, words, signal).rows))


def consent_refused(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("🚫 The words of {signal} stay with us.", signal=short_name(t, municipality, signal))
    return _with_card(t, words, signal)


def withdrawn(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("✋ The resident withdrew {signal}.", signal=short_name(t, municipality, signal))
    return _with_card(t, words, signal)


def snooze_over(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("⏰ You wanted to see {signal} again now.", signal=short_name(t, municipality, signal))
    return _with_card(t, words, signal)


def question_expired(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    words = t.text(
        "⌛ No answer came to the question about {signal}. It is in progress again.",
        signal=short_name(t, municipality, signal),
    )
    return _with_card(t, words, signal)


def _with_card(t: Translator, words: Markup, signal: Signal) -> Message:
    show = Button(t.label("button", "Show {number}", number=signal.short_number), f"card:{signal.id}")
    return Message(words, rows=((show,),))
