from collections.abc import Sequence

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines, pairs, quoted
from handlers.views.staff.cards import back_to_card, short_name
from services.merging import Candidate

_SHOWN = 80  # characters of a text


def choose_parent(t: Translator, municipality: Municipality, signal: Signal, found: Sequence[Candidate]) -> Message:
    """With the beginning of each text, since a number alone says nothing."""
    back = back_to_card(t, signal)
    if not found:
        words = t.text("There is no other open signal about the same in this neighbourhood.")
        return Message(words, rows=(back,))
    buttons = [Button(one.signal.short_number, _data(signal, one.signal)) for one in found]
    return Message(
        lines(
            t.text("Which signal does {signal} go on with?", signal=short_name(t, municipality, signal)),
            *(_line(t, one.signal) for one in found),
        ),
        rows=(*pairs(buttons), back),
        words_of=tuple(one.signal.id for one in found),
    )


def _line(t: Translator, one: Signal) -> Markup:
    text = one.text if len(one.text) <= _SHOWN else one.text[: _SHOWN - 1] + "…"
    return Markup("<b>{}</b> {}").format(one.short_number, quoted(t, text) or "")


def _data(signal: Signal, parent: Signal) -> str:
    return f"merge:{signal.id}:{signal.version}:{parent.id}"
