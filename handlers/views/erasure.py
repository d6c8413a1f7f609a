"""What whoever wants to be forgotten reads, and those who had their words in view."""

from collections.abc import Sequence

from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines

ERASE = "erase:ask"


def ask(t: Translator) -> Message:
    return Message(
        lines(
            t.text("<b>Do you want us to erase everything about you?</b>"),
            t.text(
                "This goes: what you wrote, your photos and voice messages. "
                "Also your answers, your places at meetings and your settings."
            ),
            t.text("Reports about help and about worries for somebody go completely."),
            t.text(
                "Of other reports we keep: the subject, the neighbourhood and the day. "
                "Nobody can see that it was yours. Sometimes we write in our own words what it was about."
            ),
            t.text("Your open reports are closed. You get no answer any more."),
            t.text("This chat stays on your phone and with Telegram. You can delete the chat yourself."),
            t.text("You cannot undo this."),
        ),
        rows=(
            (Button(t.label("button", "🗑 Yes, erase everything"), "erase:yes"),),
            (Button(t.label("button", "⬅️ No, keep it"), "erase:no"),),
        ),
    )


def kept(t: Translator) -> Message:
    return Message(t.text("Good. Nothing was erased."))


def hand_in_roles_first(t: Translator) -> Message:
    return Message(
        t.text(
            "You work with this chatbot. So I cannot erase you yet. "
            "Ask the administrator to take your role away first. Then use /verwijder again."
        )
    )


def waits(t: Translator, numbers: Sequence[str]) -> Message:
    """For what may not be deleted yet."""
    return Message(
        lines(
            t.text("🔒 We may not delete this yet: {numbers}. We told you why.", numbers=", ".join(numbers)),
            t.text("I erase everything about you as soon as we may. You need not do anything. You hear it then."),
        ),
        rows=((Button(t.label("button", "⬅️ No, keep it"), "erase:no"),),),
    )


def being_erased(t: Translator) -> Message:
    return Message(
        t.text("🗑 I am erasing everything about you. That takes an hour at most. I tell you when it is done.")
    )


def all_gone(t: Translator) -> Message:
    return Message(t.text("✅ Everything about you is erased."))


def words_gone(t: Translator) -> Message:
    """In a chat of staff, where the card was."""
    return Message(t.text("🗑 A resident asked us to erase this."))


def number_gone(t: Translator) -> Message:
    return Message(t.text("🗑 A resident asked us to erase this number. You need not call any more."))
