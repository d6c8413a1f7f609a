"""What whoever wants to be forgotten reads, and those who had their words in view."""

from collections.abc import Sequence

from markupsafe import Markup

from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines

ERASE = "erase:ask"


def ask(t: Translator, held: Sequence[str], has_worked: bool, on_agenda: bool) -> Message:
    """`held` are the numbers of what may not be deleted yet; `has_worked`: they had a role here; `on_agenda`: so is
    what they brought up."""
    return Message(
        lines(
            t.text("<b>Do you want us to erase everything about you?</b>"),
            t.text(
                "We erase what you wrote, your photos and voice messages. Also your answers, your "
                "places at meetings and your settings."
            ),
            t.text("Reports about help and about worries about somebody are erased completely."),
            t.text(
                "Of other reports we keep: the subject, the neighbourhood and the day. "
                "Nobody can see that it was yours. Sometimes we write in our own words what it was about."
            ),
            t.text("We will close your open reports. You will not get an answer any more."),
            t.text("You worked with this chatbot. What you wrote then stays, without your name.")
            if has_worked
            else None,
            _agenda(t) if on_agenda else None,
            _stays(t, held),
            t.text("This chat stays on your phone and with Telegram. You can delete the chat yourself."),
            t.text("You cannot undo this."),
        ),
        rows=(
            (Button(t.label("button", "🗑 Yes, erase everything"), "erase:yes"),),
            (Button(t.label("button", "⬅️ No, keep it"), "erase:no"),),
        ),
    )


def _agenda(t: Translator) -> Markup:
    return t.text("Your subject is on the agenda of a meeting. It stays there, without your name.")


def _stays(t: Translator, held: Sequence[str]) -> Markup | None:
    if not held:
        return None
    return lines(
        t.text("🔒 We may not delete this yet: {numbers}. We told you why.", numbers=t.listed(held)),
        t.text(
            "Only this stays, and how we reach you about it. We erase it as soon as we may. You do not "
            "have to do anything."
        ),
    )


def kept(t: Translator, held: Sequence[str]) -> Message:
    """`held` are the numbers of what goes later, since they asked for that before."""
    if not held:
        return Message(t.text("Good. Nothing was erased."))
    later = t.text("You asked before to erase {numbers}. That still happens.", numbers=t.listed(held))
    return Message(lines(t.text("Good. This time nothing was erased."), later))


def hand_in_roles_first(t: Translator, is_last_administrator: bool) -> Message:
    if is_last_administrator:
        return Message(
            t.text(
                "You are the only administrator. So I cannot erase you yet. Invite another one with /rollen first. "
                "Ask them to take your roles away. Then use /verwijder again."
            )
        )
    return Message(
        t.text(
            "You work with this chatbot. So I cannot erase you yet. "
            "Ask the administrator to take your role away first. Then use /verwijder again."
        )
    )


def being_erased(t: Translator, held: Sequence[str], on_agenda: bool) -> Message:
    words = t.text("🗑 I am erasing everything about you. That takes an hour at most. I will tell you when it is done.")
    return Message(lines(words, _agenda(t) if on_agenda else None, _stays(t, held)))


def all_gone(t: Translator, held: Sequence[str], on_agenda: bool) -> Message:
    agenda = _agenda(t) if on_agenda else None
    if not held:
        return Message(lines(t.text("✅ Everything about you is erased."), agenda))
    done = t.text("✅ Everything about you is erased, except {numbers}.", numbers=t.listed(held))
    return Message(lines(done, agenda, t.text("We erase that as soon as we may. We will tell you then.")))


def released_gone(t: Translator, numbers: Sequence[str]) -> Message:
    """To who asked for it long ago and came back since."""
    return Message(
        t.text("✅ We need not keep {numbers} any more. It is erased, as you asked before.", numbers=t.listed(numbers))
    )


def words_gone(t: Translator) -> Message:
    """In a chat of staff, where the card was."""
    return Message(t.text("🗑 A resident asked us to erase this."))


def number_gone(t: Translator) -> Message:
    return Message(t.text("🗑 A resident asked us to erase this number. You need not call any more."))
