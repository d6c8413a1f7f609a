"""Handing over, and who stands in for whom."""

from collections.abc import Sequence
from datetime import date

from domain.municipality import Municipality
from domain.people import Person
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.labels import status
from handlers.views.messages import Button, Message, Row, card_rows, lines, pairs
from handlers.views.questions import button, stop_row
from handlers.views.staff.cards import short_name
from storage.absences import Absence

_MOST_SHOWN = 15


def choose(t: Translator, mine: Sequence[Signal], others: Sequence[Person], away: Sequence[Absence]) -> Message:
    head = t.plural("You have {count} open signal in hand.", "You have {count} open signals in hand.", len(mine))
    colleagues = [Button(one.staff_name or str(one.chat_id), f"handover:{one.id}") for one in others] if mine else []
    return Message(
        lines(
            head,
            t.text("Who takes them all over?") if colleagues else None,
            None if others else t.text("There is no colleague yet who could take over."),
            *(t.text("🏖 Away {days}", days=_days(t, one.first_day, one.last_day)) for one in away),
        ),
        rows=(*pairs(colleagues), *_absence_rows(t, others, away)),
    )


def _absence_rows(t: Translator, others: Sequence[Person], away: Sequence[Absence]) -> list[Row]:
    rows: list[Row] = [(Button(t.label("button", "🏖 I am away"), "away"),)] if others else []
    label = t.label("button", "✖️ I am here after all")
    return [*rows, *((Button(f"{label} ({t.short_day(one.first_day)})", f"back:{one.id}"),) for one in away)]


def _days(t: Translator, first_day: date, last_day: date) -> str:
    return t.plain("from {first} until {last}", first=t.day(first_day), last=t.day(last_day))


def handed_over(t: Translator, count: int, name: str) -> Message:
    return Message(
        t.plural("{name} has {count} signal from you.", "{name} has {count} signals from you.", count, name=name)
    )


def summary(t: Translator, municipality: Municipality, name: str, signals: Sequence[Signal]) -> Message:
    """What a colleague hands over, most urgent first."""
    shown = signals[:_MOST_SHOWN]
    more = len(signals) - len(shown)
    return Message(
        lines(
            t.plural(
                "👤 <b>{name}</b> hands {count} signal over to you.",
                "👤 <b>{name}</b> hands {count} signals over to you.",
                len(signals),
                name=name,
            ),
            *(
                t.text("• {signal}: {status}", signal=short_name(t, municipality, one), status=status(t, one.status))
                for one in shown
            ),
            t.plural("and {count} more", "and {count} more", more) if more else None,
        ),
        rows=(
            *card_rows(shown),
            (Button(t.label("filter", "Mine"), "queue:mine:"),),
        ),
    )


def ask_day(t: Translator, version: int, is_last: bool) -> Message:
    last = t.text("Until which day, that day included? Type it: “4 January”.")
    first = t.text("From which day are you away? Type it: “24 December”, or “tomorrow”.")
    return Message(last if is_last else first, rows=(stop_row(t, version),))


def which_day(t: Translator, version: int, days: Sequence[date]) -> Message:
    if not days:
        return Message(
            t.text("I do not understand that day. Type it like this: “4 January”."), rows=(stop_row(t, version),)
        )
    buttons = [button(t.day(day), version, "day", day.isoformat()) for day in days]
    return Message(t.text("Which day do you mean?"), rows=(*pairs(buttons), stop_row(t, version)))


def from_day(t: Translator, version: int, day: date) -> Message:
    return Message(
        t.text("From {day}. Until which day, that day included?", day=t.day(day)), rows=(stop_row(t, version),)
    )


def runs_backwards(t: Translator, first_day: date) -> Message:
    return Message(t.text("That is before {day}. Type a later day.", day=t.day(first_day)))


def ask_deputy(t: Translator, version: int, first_day: date, last_day: date, others: Sequence[Person]) -> Message:
    buttons = [button(one.staff_name or str(one.chat_id), version, "deputy", str(one.id)) for one in others]
    return Message(
        t.text("Away {days}. Who stands in?", days=_days(t, first_day, last_day)),
        rows=(*pairs(buttons), stop_row(t, version)),
    )


def away(t: Translator, first_day: date, last_day: date, deputy: str) -> Message:
    return Message(t.text("🏖 Away {days}. {name} stands in.", days=_days(t, first_day, last_day), name=deputy))


def stands_in(t: Translator, first_day: date, last_day: date, name: str) -> Message:
    return Message(
        t.text(
            "🏖 {name} is away {days}. You stand in: reminders and urgent signals come to you.",
            name=name,
            days=_days(t, first_day, last_day),
        ),
        rows=((Button(t.label("filter", "Mine"), "queue:mine:"),),),
    )


def is_back(t: Translator) -> Message:
    return Message(t.text("You are here: everything comes to you again."))
