"""Until when a signal is to be out of sight."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.municipality import Municipality
from domain.reminders import BUNDLE_TIMES
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, pairs
from handlers.views.staff.calendar import month_of, month_rows
from handlers.views.staff.cards import back_to_card, short_name

__all__ = ["Message", "ask", "ask_month", "confirm"]


def _button(label: str, signal: Signal, moment: str) -> Button:
    return Button(label, f"snooze:{signal.id}:{signal.version}:{moment}")


def ask(
    t: Translator, municipality: Municipality, signal: Signal, next_day: date, is_tomorrow: bool, next_week: date
) -> Message:
    """Two days to choose at once, a month of others behind a button, and any moment by typing it."""
    soon = t.label("button", "Tomorrow") if is_tomorrow else t.label("button", "Next working day")
    week = t.label("button", "Next week")
    buttons = [_button(f"{soon} · {t.short_day(next_day)}", signal, at_start(next_day))]
    if next_week != next_day:
        buttons.append(_button(f"{week} · {t.short_day(next_week)}", signal, at_start(next_week)))
    buttons.append(_button(t.label("button", "📅 Another day"), signal, f"m-{next_day:%Y-%m}"))
    return Message(
        t.text(
            "When do you want to see {signal} again? Choose a day, or type it: “Friday 10:00”.",
            signal=short_name(t, municipality, signal),
        ),
        rows=(*((one,) for one in buttons), back_to_card(t, signal)),
    )


def ask_month(t: Translator, municipality: Municipality, signal: Signal, month: date, earliest: date) -> Message:
    def data(chosen: str) -> str:
        moment = chosen if month_of(chosen) else at_start(date.fromisoformat(chosen))
        return _button("", signal, moment).data

    return Message(
        t.text("On which day do you want to see {signal} again?", signal=short_name(t, municipality, signal)),
        rows=(*month_rows(t, month, earliest, data), back_to_card(t, signal)),
    )


def at_start(day: date) -> str:
    """The first bundle of a day, as a button carries it."""
    return f"{day:%Y-%m-%d}-{BUNDLE_TIMES[0]:%H%M}"


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
