"""What staff see while writing about somebody whom the bot cannot tell anything."""

from markupsafe import Markup

from domain.answers import Writing
from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Message, lines, quoted
from handlers.views.questions import button, stop_row
from handlers.views.staff.cards import short_name


def _unreachable(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    return t.text(
        "I cannot reach the reporter of {signal}: nobody gets a message.",
        signal=short_name(t, municipality, signal),
    )


def ask_reply(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("What did you tell this person? Type it: it counts as the answer.")
    return Message(lines(_unreachable(t, municipality, signal), words), rows=(stop_row(t, version),))


def ask_closing(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("What was done? Type it: it is kept with the report.")
    return Message(lines(_unreachable(t, municipality, signal), words), rows=(stop_row(t, version),))


def ask_part(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        lines(
            t.text("{signal} is about two things? Type the second.", signal=short_name(t, municipality, signal)),
            t.text("It gets a number of its own."),
            _unreachable(t, municipality, signal),
            quoted(t, signal.text),
        ),
        rows=(stop_row(t, version),),
        words_of=(signal.id,),
    )


def ask_reason(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    words = t.text("Why must it be kept? Type it in plain words.")
    return Message(lines(_unreachable(t, municipality, signal), words), rows=(stop_row(t, version),))


def not_told(t: Translator) -> Markup:
    return t.text("I cannot reach the reporter: tell them yourself.")


def preview(t: Translator, version: int, municipality: Municipality, signal: Signal, writing: Writing) -> Message:
    return Message(
        lines(_unreachable(t, municipality, signal), quoted(t, writing.text)),
        rows=(
            (
                button(t.label("button", "✅ Save"), version, "send"),
                button(t.label("button", "✏️ Change"), version, "edit"),
            ),
            stop_row(t, version),
        ),
    )
