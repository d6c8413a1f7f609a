"""The answer to a question of the coordinator: simply the resident's next message."""

from domain.signals import RemarkKind, Signal, Status
from handlers.resident import said
from handlers.resident.kept import is_answer_in_doubt
from handlers.told import ANSWER, RECEIPT
from handlers.turn import Turn
from services import questions
from storage import envelopes, reply_keys, signals

_ABOUT_A_SIGNAL = (ANSWER, RECEIPT)


def take(turn: Turn) -> bool:
    """False when no question waits."""
    signal = _asked(turn)
    if signal is not None:
        answer(turn, signal)
    return signal is not None


def is_awaited(turn: Turn) -> bool:
    return awaiting(turn) is not None


def awaiting(turn: Turn) -> Signal | None:
    """What is asked about that this message answers, or whose answer it goes on with while the guard asks about it."""
    if turn.replied_about.startswith(_ABOUT_A_SIGNAL):
        about = replied_to(turn)
        return about if about is not None and about.status is Status.QUESTION else None
    if turn.answers.said is not None and is_answer_in_doubt(turn):
        return signals.of_key(turn.conn, turn.answers.said.reply_key, turn.person.id)
    return _asked(turn) if turn.step is None and not turn.is_staff else None


def replied_to(turn: Turn) -> Signal | None:
    """The signal that the message of ours was about to which this is a reply."""
    about = turn.replied_about
    if not about.startswith(_ABOUT_A_SIGNAL):
        return None
    return signals.of_key(turn.conn, about.partition(":")[2], turn.person.id)


def _asked(turn: Turn) -> Signal | None:
    """What is asked about; a question that may still be undone has not been read."""
    read_before = turn.now - turn.municipality.hold
    signal = questions.waiting_for(turn.conn, turn.person, read_before)
    if signal is None or turn.answers.draft.says_something or _is_unread(turn, signal):
        return None
    return signal


def answer(turn: Turn, signal: Signal) -> None:
    said.put(turn, signal, RemarkKind.ANSWER, turn.text)


def _is_unread(turn: Turn, signal: Signal) -> bool:
    key = reply_keys.of_signal(turn.conn, signal.id)
    return key is not None and envelopes.is_unopened(turn.conn, turn.person.id, ANSWER + key.key)
