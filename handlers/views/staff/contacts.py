"""How to reach whoever has no chat with the bot: in a message of its own, never on a card."""

from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message
from handlers.views.staff.cards import short_name


def about(signal_id: int) -> str:
    """How the outbox remembers in which messages it was shown."""
    return f"contact:{signal_id}"


def contact(t: Translator, municipality: Municipality, signal: Signal, text: str) -> Message:
    return Message(
        t.text("📞 The reporter of {signal}: {text}", signal=short_name(t, municipality, signal), text=text),
        rows=((Button(t.label("button", "🗑 Delete"), f"forget:{signal.id}"),),),
        words_of=(signal.id,),
    )


def deleted(t: Translator) -> Message:
    return Message(t.text("📞 How this person can be reached is deleted."))
