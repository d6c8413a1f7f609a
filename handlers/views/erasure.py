"""What whoever wants to be forgotten reads."""

from handlers.i18n import Translator
from handlers.views.messages import Message


def all_gone(t: Translator) -> Message:
    return Message(t.text("✅ Everything about you is erased."))
