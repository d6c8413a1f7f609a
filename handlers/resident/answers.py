"""The answer to a question of the coordinator: simply the resident's next message."""

from domain.about import About
from domain.signals import RemarkKind, Signal, Status
from handlers.resident import said
from handlers.resident.kept import is_answer_in_doubt
from handlers.turn import Turn
from services import questions
from storage import envelopes, reply_keys, signals


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
    if About.key_in(turn.replied_about):
        about = replied_to(turn)
        return about if about is not None and about.status is Status.QUESTION else None
    if turn.answers.said is not None and is_answer_in_doubt(turn):
        return signals.of_key(turn.conn, turn.answers.said.reply_key, turn.person.id)
    return _asked(turn) if turn.step is None and not turn.is_staff else None


def replied_to(turn: Turn) -> Signal | None:
    """The signal that the message of ours was about to which this is a reply."""
    return signals.of_key(turn.conn, About.key_in(turn.replied_about), turn.person.id)


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
    about = About.ANSWER.of(reply_keys.key_of(turn.conn, signal.id))
    return envelopes.is_unopened(turn.conn, turn.person.id, about)
