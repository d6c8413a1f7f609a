"""What staff are reminded of, several at once."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.municipality import Municipality
from domain.reminders import ReminderKind
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, card_rows, lines
from handlers.views.staff.cards import short_name

_MOST_SHOWN = 12


def bundle(t: Translator, municipality: Municipality, items: Sequence[tuple[ReminderKind, Signal]]) -> Message:
    """One message for all that waits, the most pressing kinds first, with a button for each signal."""
    most_pressing: dict[int, tuple[ReminderKind, Signal]] = {}
    for kind, signal in sorted(items, key=lambda item: (_REASONS.index(item[0]), item[1].urgency)):
        most_pressing.setdefault(signal.id, (kind, signal))
    shown = list(most_pressing.values())[:_MOST_SHOWN]
    more = len(most_pressing) - len(shown)
    return Message(
        lines(
            t.text("⏰ <b>What waits for you</b>"),
            *(_line(t, municipality, kind, signal) for kind, signal in shown),
            t.plural("and {count} more", "and {count} more", more) if more else None,
        ),
        rows=(*card_rows(signal for _, signal in shown), (Button(t.label("button", "📋 Queue"), "queue:all:"),)),
    )


# In order of how pressing they are.
_REASONS = (
    ReminderKind.PROMISE_BROKEN,
    ReminderKind.PROMISED_TODAY,
    ReminderKind.NOT_LOOKED_AT,
    ReminderKind.PARTNER_SILENT,
    ReminderKind.NOTHING_HAPPENED,
)


def _line(t: Translator, municipality: Municipality, kind: ReminderKind, signal: Signal) -> Markup:
    why = {
        ReminderKind.PROMISE_BROKEN: t.label("reminder", "the promised day has passed"),
        ReminderKind.PROMISED_TODAY: t.label("reminder", "answer promised for today"),
        ReminderKind.NOT_LOOKED_AT: t.label("reminder", "not taken up yet"),
        ReminderKind.PARTNER_SILENT: _of_partner(t, municipality, signal),
        ReminderKind.NOTHING_HAPPENED: t.label("reminder", "nothing happened for six working days"),
    }[kind]
    return t.text("• {signal}: {why}", signal=short_name(t, municipality, signal), why=why)


def _of_partner(t: Translator, municipality: Municipality, signal: Signal) -> str:
    if signal.partner is not None and municipality.partner(signal.partner).desk is not None:
        return t.label("reminder", "pass it on to the desk today")
    return t.label("reminder", "the partner would report back by now")


def still_broken(t: Translator, count: int) -> Message:
    """To team OOV: a count, nothing that leads to a signal."""
    return Message(
        t.plural(
            "⏰ {count} report has waited for an answer for nine working days or more.",
            "⏰ {count} reports have waited for an answer for nine working days or more.",
            count,
        )
    )
