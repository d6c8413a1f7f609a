"""What people read when something cannot be done, or went wrong."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.office import Number
from handlers.i18n import Translator
from handlers.views.messages import Message


def apology(t: Translator, municipality: Municipality) -> Message:
    return Message(
        t.text(
            "Sorry, something went wrong here. Your message is kept. Somebody will look at it. You "
            "can also call: {phone}. In danger? Call <b>{emergency}</b>.",
            phone=municipality.face.phone,
            emergency=municipality.numbers[Number.EMERGENCY],
        )
    )


def unknown(t: Translator) -> Message:
    """The same for a command that does not exist and for one that is not theirs."""
    return Message(Markup.escape(unknown_words(t)))


def unknown_words(t: Translator) -> str:
    return t.plain("I do not know that. Write what is wrong, or choose /hulp to see what I can do.")


def no_longer_so(t: Translator) -> str:
    """Behind a button whose message was taken back."""
    return t.plain("This message is not valid any more. Look at your reports to see where things stand.")


def offer_lapsed(t: Translator) -> str:
    return t.plain("You are too late: the place went to the next. You can sign up again.")


def meeting_not_open(t: Translator) -> str:
    return t.plain("This is no longer possible: the meeting has begun or is off.")


def meeting_changed(t: Translator) -> str:
    return t.plain("This has changed meanwhile. Look again.")


def meeting_full(t: Translator) -> str:
    return t.plain("There is no room for more people.")


def nothing_waits(t: Translator) -> str:
    """On a button of a report that was sent, stopped or has expired."""
    return t.plain("This button is old. Was your report not sent yet? Then write it again.")


def old_button(t: Translator) -> str:
    return t.plain("This button is old. See the last message.")


def changed(t: Translator, status: str, name: str) -> str:
    """On the button of a card that a colleague changed, or that was changed in another chat."""
    if name:
        return t.plain("This has changed meanwhile: {status}, {name}. You see how it is now.", status=status, name=name)
    return t.plain("This has changed meanwhile: {status}. You see how it is now.", status=status)


def too_late(t: Translator) -> str:
    return t.plain("It has been sent already. Send a new answer to put it right.")


def only_private(t: Translator, username: str) -> Message:
    return Message(
        t.text("I only talk with residents one by one. Write to me privately: @{username}", username=username)
    )


def team_group(t: Translator) -> Message:
    return Message(t.text("This is the group of team OOV. Residents write to me privately."))


def files_not_allowed(t: Translator) -> Message:
    return Message(
        t.text(
            "The group of team OOV does not let me send pictures and files. I sent only the words. "
            "Somebody who manages the group can allow it."
        )
    )


def group_unreachable(t: Translator) -> Message:
    return Message(
        t.text(
            "I can no longer write in the group of team OOV. Has somebody removed me? Then add me to the group again."
        )
    )


def no_such_signal(t: Translator) -> Message:
    return Message(t.text("I cannot find that number. Type it like this: /signaal 0042"))


def alert(t: Translator, kind: str) -> Message:
    return Message(
        t.text(
            "⚠️ Something needs an administrator: <code>{kind}</code>. "
            "See <code>buurtsignaal inbox list</code> and the log.",
            kind=kind,
        )
    )
