"""[🧽 Lakken]: which words go, and that they go for good."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, shortened
from handlers.views.questions import button, stop_row
from handlers.views.staff.cards import short_name

_LONGEST_LABEL = 40  # characters


def ask_words(
    t: Translator,
    version: int,
    municipality: Municipality,
    signal: Signal,
    chosen: Sequence[str],
    elsewhere: Sequence[str],
    found: Sequence[tuple[int, str]],
) -> Message:
    """`elsewhere`: the numbers of other signals where that stands too; `found`: what else may be about somebody, with
    its place among all that the guard sees."""
    picks = tuple((button(f"➕ {shortened(one, _LONGEST_LABEL)}", version, "word", str(at)),) for at, one in found)
    confirm = ((button(t.label("button", "🧽 Redact for good"), version, "redact"),),) if chosen else ()
    return Message(
        lines(
            t.text(
                "🧽 Which words of {signal} must go? Type them, or choose.",
                signal=short_name(t, municipality, signal),
            ),
            *_what_goes(t, chosen, elsewhere),
        ),
        rows=(*picks, *confirm, stop_row(t, version)),
    )


def _what_goes(t: Translator, chosen: Sequence[str], elsewhere: Sequence[str]) -> tuple[Markup | None, ...]:
    if not chosen:
        return ()
    return (
        t.text("This goes, everywhere in the report, also from answers and notes:"),
        *(Markup("• {}").format(one) for one in chosen),
        t.text("⚠️ It stands in {numbers} too. Redact it there as well.", numbers=t.listed(elsewhere))
        if elsewhere
        else None,
        t.text("<b>You cannot undo this.</b> Earlier steps cannot be undone any more either."),
    )


def not_in_it(t: Translator) -> Message:
    return Message(t.text("Those words are not in this report. Type them as they stand there."))


def may_be_somebody(t: Translator, found: Sequence[str]) -> Markup:
    return t.text("⚠️ This may be about somebody: {words}. Leave it or redact it.", words=", ".join(found))


def redact_row(t: Translator, signal: Signal) -> Row:
    return (Button(t.label("button", "🧽 Redact"), f"redact:{signal.id}:{signal.version}:"),)
