"""Whatever is typed in a private chat without a command."""

from domain.leaving import asks_to_stop
from domain.signals import RemarkKind, Status
from handlers.coordinator import loose_text
from handlers.dialogue import take_typed
from handlers.resident import answers, leaving, mine, report
from handlers.told import ANSWER, RECEIPT
from handlers.turn import Turn
from handlers.views import questions as views
from handlers.views.cards import ABOUT_SIGNAL
from storage import signals, told


def take(turn: Turn) -> None:
    """The word stop, a reply to a message of ours, the answer to a question, or a report."""
    replied_about = turn.replied_about
    if asks_to_stop(turn.text):
        leaving.stop(turn)
    elif replied_about.startswith((ANSWER, RECEIPT)):
        _add_or_answer(turn, replied_about.partition(":")[2])
    elif turn.is_staff and replied_about.startswith(ABOUT_SIGNAL):
        loose_text.take(turn, replied_about)
    elif turn.step is not None:
        take_typed(turn, turn.step)
    elif turn.is_staff:
        loose_text.take(turn, replied_about)
    elif not (answers.take(turn) or _belongs_to_an_answer(turn)):
        report.take_text(turn)


def _add_or_answer(turn: Turn, reply_key: str) -> None:
    """A reply to our question is its answer; a reply to another message is more about the same."""
    signal = mine.signal_of_key(turn, reply_key)
    if signal.status is Status.QUESTION:
        answers.answer(turn, signal)
    else:
        mine.add(turn, reply_key, RemarkKind.ADDED, turn.text)


def _belongs_to_an_answer(turn: Turn) -> bool:
    """Right after an answer, “thank you” is no new report: asks which it is."""
    kind, _, key = told.last_about(turn.conn, turn.house.bot_id, turn.person.chat_id).partition(":")
    signal = signals.of_key(turn.conn, key, turn.person.id)
    if f"{kind}:" != ANSWER or signal is None or turn.answers.draft.says_something:
        return False
    before = turn.answers.newer_text if turn.answers.reply_key == key else ""
    turn.is_about(signal.topic)
    turn.go_to(None, newer_text=f"{before}\n{turn.text}".strip(), reply_key=key)
    turn.say(views.belongs_to(turn.t, turn.dialogue.version, signal))
    return True
