"""Which signal is written about, and what is asked there: the words, or a look at them before they go."""

from dataclasses import replace

from domain.answers import Audience, Writing
from domain.dialogues import Step
from domain.errors import Stale
from domain.signals import Signal
from handlers.coordinator import personal
from handlers.coordinator.cards import act
from handlers.turn import Turn
from handlers.views.messages import Message
from handlers.views.staff import holding as holding_views
from handlers.views.staff import in_person
from handlers.views.staff import writing as views
from services import deeds, reporters

_ASKS = {
    Step.REPLY: views.ask_reply,
    Step.NOTE: views.ask_note,
    Step.HOLD: holding_views.ask_reason,
    Step.HEARD: views.ask_heard,
    Step.ASK: views.ask_question,
    Step.SPLIT: views.ask_part,
}
_ASKS_IN_PERSON = {
    Step.REPLY: in_person.ask_reply,
    Step.CLOSING: in_person.ask_closing,
    Step.HOLD: in_person.ask_reason,
    Step.SPLIT: in_person.ask_part,
}
PREVIEW_OF = {Step.REPLY: Step.REPLY_PREVIEW, Step.CLOSING: Step.CLOSING_PREVIEW, Step.ASK: Step.ASK_PREVIEW}
STEP_BEHIND = {preview: step for step, preview in PREVIEW_OF.items()}


def begin(turn: Turn, step: Step) -> None:
    signal = unchanged(turn)
    turn.go_to(step, writing=Writing(signal.id, signal.version))
    turn.say(question(turn))


def unchanged(turn: Turn) -> Signal:
    """The signal of the pressed card. Raises Stale when it is not as that card shows it."""
    named = act(turn)
    signal = deeds.look_up(turn.conn, named.signal_id)
    if signal.version != named.version:
        raise Stale(signal.id)
    return signal


def question(turn: Turn) -> Message:
    return about_it(turn, _question(turn))


def about_it(turn: Turn, asked: Message) -> Message:
    """Goes with the words of the signal that is written about."""
    return replace(asked, writing_about=(being_written(turn).signal_id,))


def _question(turn: Turn) -> Message:
    """What is asked now, or the preview of what was written."""
    writing, version = being_written(turn), turn.dialogue.version
    if not writing.settled:
        return personal.question(turn, writing)
    signal = reporters.as_now(turn.conn, deeds.look_up(turn.conn, writing.signal_id))
    audience = audience_of(turn, signal.id)
    if turn.step in STEP_BEHIND and audience:
        return views.preview(turn.t, version, turn.municipality, signal, writing, audience)
    if turn.step in STEP_BEHIND:
        return in_person.preview(turn.t, version, turn.municipality, signal, writing)
    if turn.step is Step.CLOSING and audience:
        return views.ask_closing(turn.t, version, turn.municipality, signal, audience)
    asks = _ASKS if audience else _ASKS | _ASKS_IN_PERSON
    return asks[turn.step or Step.REPLY](turn.t, version, turn.municipality, signal)


def audience_of(turn: Turn, signal_id: int) -> Audience:
    if turn.step is Step.HOLD:
        return Audience(reporters.hears_of_law(turn.conn, signal_id))
    return reporters.audience(turn.conn, signal_id, closing=turn.step in (Step.CLOSING, Step.CLOSING_PREVIEW))


def being_written(turn: Turn) -> Writing:
    if turn.answers.writing is None:
        raise Stale
    return turn.answers.writing
