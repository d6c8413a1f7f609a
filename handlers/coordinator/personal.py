"""The guard over what staff write: what was found is shown, and taken out or let stand before anything is done."""

from dataclasses import replace

from domain.answers import Writing
from domain.dialogues import Step
from domain.errors import Stale
from domain.personal.guard import Seen
from handlers.turn import Turn
from handlers.views import personal as views
from handlers.views.messages import Message
from services import deeds

_OF_RESIDENTS = frozenset({Step.HEARD, Step.SPLIT})  # words of a resident that staff type over


def checked(turn: Turn, step: Step, writing: Writing) -> Writing:
    """Settled when nothing was found."""
    return replace(writing, settled=not _seen(turn, step, writing).found)


def question(turn: Turn, writing: Writing) -> Message:
    seen = _seen(turn, turn.step or Step.REPLY, writing)
    return views.ask(turn.t, turn.dialogue.version, turn.municipality, seen)


def decided(turn: Turn, stays: bool) -> Writing:
    """What was written as it goes on. Raises Stale when nothing waits for that."""
    writing, step = turn.answers.writing, turn.step
    if writing is None or step is None or writing.settled:
        raise Stale
    kept = _seen(turn, step, writing).may_stand if stays else frozenset[str]()
    strict = _is_strict(turn, step, writing)
    text = turn.house.guard.cleaned(writing.text, strict=strict, let_stand=kept)
    return replace(writing, text=text, settled=True)


def _seen(turn: Turn, step: Step, writing: Writing) -> Seen:
    return turn.house.guard.look([writing.text], strict=_is_strict(turn, step, writing))


def _is_strict(turn: Turn, step: Step, writing: Writing) -> bool:
    if step not in _OF_RESIDENTS:
        return False
    topic = topic_of_part(turn, writing) if step is Step.SPLIT else deeds.look_up(turn.conn, writing.signal_id).topic
    return turn.municipality.topic(topic).without_names


def topic_of_part(turn: Turn, part: Writing) -> str:
    """What the words of a part that is split off say, else the topic of the whole."""
    return turn.house.suggester.read(part.text).topic or deeds.look_up(turn.conn, part.signal_id).topic
