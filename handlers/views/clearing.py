"""Clearing a chat: what goes, and what somebody can do about the rest."""

from handlers.i18n import Translator
from handlers.views.messages import Button, Message
from handlers.views.welcome import main_keys, staff_keys


def ask(t: Translator) -> Message:
    return Message(
        t.text(
            "I can delete the messages of the last two days from this chat, yours and mine. "
            "Telegram does not let me go back further. "
            "Your reports stay with the municipality. To have those erased: /verwijder."
        ),
        rows=((Button(t.label("button", "🧹 Yes, clear the chat"), "clear:yes"),),),
    )


def cleared(t: Translator, staff: bool) -> Message:
    """The keys under the chat went with the message that brought them."""
    return Message(
        t.text(
            "🧹 The messages of the last two days are gone. Do you still see older ones? "
            "Delete the whole chat in Telegram: hold it in your list of chats and choose “Delete chat”."
        ),
        keyboard=staff_keys(t) if staff else main_keys(t),
    )
