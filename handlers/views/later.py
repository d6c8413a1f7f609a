"""Until when a signal is to be out of sight."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.municipality import Municipality
from domain.reminders import BUNDLE_TIMES
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.cards import back_to_card, short_name
from handlers.views.messages import Button, Message, pairs

__all__ = ["Message", "ask", "confirm"]


def _button(label: str, signal: Signal, moment: str) -> Button:
    return Button(label, f"snooze:{signal.id}:{signal.version}:{moment}")


def ask(t: Translator, municipality: Municipality, signal: Signal, days: Sequence[date]) -> Message:
    at = f"{BUNDLE_TIMES[0]:%H%M}"
    buttons = [_button(t.short_day(day), signal, f"{day:%Y-%m-%d}-{at}") for day in days]
    return Message(
        t.text(
            "When do you want to see {signal} again? Choose a day, or type it: “Friday 10:00”.",
            signal=short_name(t, municipality, signal),
        ),
        rows=(*pairs(buttons), back_to_card(t, signal)),
    )


def confirm(t: Translator, signal: Signal, choices: Sequence[tuple[datetime, str]], is_past: bool) -> Message:
    """What was typed, read back with its weekday; nothing certain, then what it may have been."""
    if not choices and is_past:
        return Message(t.text("That moment has passed. Type a later one."), rows=(back_to_card(t, signal),))
    if not choices:
        return Message(
            t.text("I do not understand that day. Type it like this: “Friday 10:00” or “12 March”."),
            rows=(back_to_card(t, signal),),
        )
    buttons = [_button(t.day_and_time(moment), signal, choice) for moment, choice in choices]
    return Message(t.text("Is this what you mean?"), rows=(*pairs(buttons), back_to_card(t, signal)))
