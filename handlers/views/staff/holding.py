"""Why a signal is kept longer, as staff see it."""

from domain.municipality import Municipality
from domain.retention import HoldReason
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines, pairs
from handlers.views.questions import stop_row
from handlers.views.staff.cards import back_to_card, short_name
from handlers.views.staff.in_person import not_told


def choose_reason(t: Translator, municipality: Municipality, signal: Signal, hears: bool) -> Message:
    """`hears`: whether the bot can tell its reporter."""
    labels = {
        HoldReason.WOO: t.label("button", "📜 Woo request"),
        HoldReason.COMPLAINT: t.label("button", "📣 Complaint"),
        HoldReason.OBJECTION: t.label("button", "⚖️ Objection"),
        HoldReason.OTHER: t.label("button", "✏️ Another reason"),
    }
    buttons = [Button(label, f"hold:{signal.id}:{signal.version}:{one}") for one, label in labels.items()]
    return Message(
        lines(
            t.text("🔒 Why must {signal} be kept?", signal=short_name(t, municipality, signal)),
            t.text("Nothing of it is deleted until you end this."),
            t.text("The reporter hears why.") if hears else not_told(t),
        ),
        rows=(*pairs(buttons), back_to_card(t, signal)),
    )


def ask_reason(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        t.text(
            "Why must {signal} be kept? Type it in plain words: the reporter reads it.",
            signal=short_name(t, municipality, signal),
        ),
        rows=(stop_row(t, version),),
    )


def erased_now(t: Translator) -> Message:
    return Message(t.text("🔓 It is not kept any more. The reporter had asked to be erased: that happens now."))
