"""The answer to a question of the coordinator: simply the resident's next message."""

from domain.signals import RemarkKind, Signal
from handlers.resident import said
from handlers.told import ANSWER
from handlers.turn import Turn
from services import questions
from storage import envelopes, reply_keys


def take(turn: Turn) -> bool:
    """False when no question waits; one that may still be undone has not been read."""
    read_before = turn.now - turn.municipality.hold
    signal = questions.waiting_for(turn.conn, turn.person, read_before)
    if signal is None or turn.answers.draft.says_something or _is_unread(turn, signal):
        return False
    answer(turn, signal)
    return True


def answer(turn: Turn, signal: Signal) -> None:
    said.put(turn, signal, RemarkKind.ANSWER, turn.text)


def _is_unread(turn: Turn, signal: Signal) -> bool:
    key = reply_keys.of_signal(turn.conn, signal.id)
    return key is not None and envelopes.is_unopened(turn.conn, turn.person.id, ANSWER + key.key)
