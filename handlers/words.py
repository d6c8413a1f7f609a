"""Whatever is typed in a private chat without a command."""

from domain.about import About
from domain.leaving import asks_to_stop
from domain.signals import Status
from handlers.coordinator import loose_text
from handlers.dialogue import take_typed
from handlers.resident import answers, belonging, leaving, mine, report
from handlers.turn import Turn
from handlers.views.staff.cards import ABOUT_SIGNAL


def take(turn: Turn) -> None:
    """The word stop, a reply to a message of ours, the answer to a question, or a report."""
    replied_about = turn.replied_about
    if asks_to_stop(turn.text):
        leaving.stop(turn)
    elif reply_key := About.key_in(replied_about):
        _add_or_answer(turn, reply_key)
    elif turn.is_staff and replied_about.startswith(ABOUT_SIGNAL):
        loose_text.take(turn, replied_about)
    elif turn.step is not None:
        take_typed(turn, turn.step)
    elif turn.is_staff:
        loose_text.take(turn, replied_about)
    elif not (answers.take(turn) or belonging.ask(turn)):
        report.take_text(turn)


def _add_or_answer(turn: Turn, reply_key: str) -> None:
    """A reply to our question is its answer; a reply to another message is more about the same."""
    signal = mine.signal_of_key(turn, reply_key)
    if signal.status is Status.QUESTION:
        answers.answer(turn, signal)
    else:
        belonging.add_reply(turn, reply_key)
