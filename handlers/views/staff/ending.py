"""All that is open when the pilot comes to its end, in as many messages as it takes."""

from collections.abc import Iterator, Sequence
from datetime import date

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.labels import status
from handlers.views.messages import Message, card_rows, lines
from handlers.views.staff.cards import subject

_LONGEST = 4_096  # characters of a message, for Telegram
_MOST = 99  # buttons under one


def hand_over(
    t: Translator, municipality: Municipality, ends: date | None, signals: Sequence[Signal], cards: bool
) -> Iterator[Message]:
    """`cards`: whether this administrator may open them."""
    head = lines(
        t.text("🏁 The trial ends on {day}. After that no answers are promised.", day=t.day(ends)) if ends else None,
        t.plural(
            "{count} report is open. Close it, or hand it over: /overdracht.",
            "{count} reports are open. Close them, or hand them over: /overdracht.",
            len(signals),
        ),
    )
    words, shown = head, list[Signal]()
    for signal in signals:
        line = _line(t, municipality, signal)
        if len(words) + 1 + len(line) > _LONGEST or len(shown) == _MOST:
            yield _part(words, shown, cards)
            words, shown = line, [signal]
        else:
            words, shown = lines(words, line), [*shown, signal]
    yield _part(words, shown, cards)


def _part(words: Markup, signals: Sequence[Signal], cards: bool) -> Message:
    return Message(words, rows=card_rows(signals) if cards else ())


def _line(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    name = subject(t, municipality, signal)
    return t.text("• {number} {name}: {status}", number=signal.number, name=name, status=status(t, signal.status))
