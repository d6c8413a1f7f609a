"""What reporters are asked some time after closing."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import Signal, Solved
from handlers.i18n import Translator
from handlers.views.messages import Button, Message
from handlers.views.promises import answer_by


def is_it_solved(t: Translator, signal: Signal) -> Message:
    """Names only the number: it may stand on a lock screen."""
    choices = {
        Solved.YES: t.label("button", "Yes"),
        Solved.PARTLY: t.label("button", "A little"),
        Solved.NO: t.label("button", "No"),
    }
    row = tuple(Button(label, f"solved:{one}:{signal.id}") for one, label in choices.items())
    return Message(t.text("About <b>{number}</b>: is it solved?", number=signal.number), rows=(row,))


def thanks(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    if signal.solved is not Solved.NO:
        return Message(t.text("Thank you. Now we know how it is with <b>{number}</b>.", number=signal.number))
    head = t.text("That is a pity. We opened <b>{number}</b> again.", number=signal.number)
    return Message(Markup(" ").join((head, answer_by(t, municipality, signal))))


def ask_whether_heard(t: Translator, signal: Signal) -> Message:
    choices = {"yes": t.label("button", "Yes"), "no": t.label("button", "No")}
    row = tuple(Button(label, f"felt:{one}:{signal.id}") for one, label in choices.items())
    return Message(t.text("Did you feel heard?"), rows=(row,))


def thanks_for_hearing(t: Translator) -> Message:
    return Message(t.text("Thank you for telling us."))
