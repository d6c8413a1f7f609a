"""Whether what is typed in a turn is kept, so that nobody counts on words that are not."""

from telegram.constants import ChatType

from domain.dialogues import Step
from domain.planning import STEPS as PLANNING
from domain.registering import STEPS as REGISTERING
from domain.reports import LONGEST_TEXT
from domain.signals import RemarkKind
from handlers.turn import Turn
from storage import signals

_WORDS_ONLY = {
    Step.IDEA,
    Step.OFFER,
    Step.REPLY,
    Step.REPLY_PREVIEW,
    Step.CLOSING,
    Step.CLOSING_PREVIEW,
    Step.NOTE,
    Step.HEARD,
    Step.ASK,
    Step.ASK_PREVIEW,
    Step.SNOOZE,
    Step.SPLIT,
    Step.REDACT,
    Step.PERSONAL,
    Step.AWAY_FROM,
    Step.AWAY_UNTIL,
    Step.ADD,
    *REGISTERING,
    *PLANNING,
}
_TAKES_WORDS = frozenset({"/meld", "/report"})


def are_words_kept(turn: Turn) -> bool:
    """Not in a group, after an erasure, behind most commands, under a voice message, in a change that comes too late,
    and not where a phone number is asked for.
    """
    message = turn.update.effective_message
    if not turn.person.id or message is None or message.chat.type != ChatType.PRIVATE:
        return False
    if turn.update.edited_message is not None:
        return _is_change_kept(turn, message.message_id)
    if message.photo:
        return may_be_a_report(turn) or is_answer_in_doubt(turn) or turn.step is Step.ADD
    if turn.step is Step.CALL_BACK:
        return False
    typed = message.text or (message.caption and not message.voice)
    return bool(typed) and (not turn.text.startswith("/") or turn.text.split()[0] in _TAKES_WORDS)


def _is_change_kept(turn: Turn, message_id: int) -> bool:
    answers = turn.answers
    if answers.draft.message_id == message_id or answers.waits(message_id) or answers.is_unsure(message_id):
        return True
    goes_with = signals.of_message(turn.conn, turn.person.id, message_id)
    return goes_with is not None and len(turn.text) <= LONGEST_TEXT


def may_be_a_report(turn: Turn) -> bool:
    """A picture, a voice or a place; nothing that staff send becomes a report unless they began one."""
    return turn.step not in _WORDS_ONLY and not (turn.is_staff and turn.step is None)


def is_answer_in_doubt(turn: Turn) -> bool:
    """The guard asks about an answer, and what is sent meanwhile goes with it."""
    waiting = turn.answers.said
    return turn.step is Step.PERSONAL and waiting is not None and waiting.kind is RemarkKind.ANSWER
