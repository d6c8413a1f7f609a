from collections.abc import Sequence

from domain.municipality import Municipality
from domain.people import Person
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, pairs
from handlers.views.staff.cards import back_to_card, short_name


def choose_colleague(
    t: Translator, municipality: Municipality, signal: Signal, colleagues: Sequence[Person]
) -> Message:
    """Whoever has it already is no choice; who never started the bot has no name yet."""
    others = [one for one in colleagues if one.id != signal.assignee]
    buttons = [
        Button(one.staff_name or t.plain("Colleague {number}", number=one.chat_id), _data(signal, one))
        for one in others
    ]
    return Message(
        t.text("Who takes {signal} from now on?", signal=short_name(t, municipality, signal)),
        rows=(*pairs(buttons), back_to_card(t, signal)),
    )


def _data(signal: Signal, to: Person) -> str:
    return f"assign:{signal.id}:{signal.version}:{to.id}"
