"""A message that was changed after it was sent."""

from dataclasses import replace

from domain.registering import STEPS as REGISTERING
from domain.reports import LONGEST_TEXT
from domain.signals import RemarkKind
from handlers.coordinator import registering
from handlers.resident import belonging, said
from handlers.resident.questions import proceed
from handlers.resident.report import suggest_anew
from handlers.turn import Turn
from handlers.views import media as views
from storage import signals


def take_edit(turn: Turn) -> None:
    """Changes the report in the making, or goes with the signal that was made of it."""
    message = turn.update.edited_message
    if message is None or not turn.text:
        return
    draft = turn.answers.draft
    if draft.message_id == message.message_id:
        proceed(turn, suggest_anew(turn, replace(draft, text=turn.text)))
        return
    if turn.answers.waits(message.message_id) and len(turn.text) <= LONGEST_TEXT:
        said.add_words(turn)
        return
    if turn.answers.is_unsure(message.message_id) and len(turn.text) <= LONGEST_TEXT:
        belonging.change(turn, message.message_id)
        return
    heard = turn.answers.registering
    if heard is not None and heard.draft.message_id == message.message_id and turn.step in REGISTERING:
        registering.take_edit(turn)
        return
    signal = signals.of_message(turn.conn, turn.person.id, message.message_id)
    if signal is not None and len(turn.text) <= LONGEST_TEXT:
        said.put(turn, signal, RemarkKind.ADDED, turn.text)
    else:
        turn.say(views.cannot_use_edit(turn.t))
