"""A report from the first word to the receipt."""

from dataclasses import replace

from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.reports import BACK_TO, Draft, cut_to_fit
from handlers.resident.questions import QUESTIONS, ask, proceed
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import reports as views
from services import reports


def begin(turn: Turn) -> None:
    """/meld and its button: asks for the text, or whether to go on with what was begun."""
    draft = turn.answers.draft
    if draft.says_something:
        turn.go_to(None)
        turn.say(views.continue_or_new(turn.t, turn.dialogue.version, draft))
        return
    taps = 0 if turn.text.startswith("/") else 1
    ask(turn, Step.TEXT, draft=replace(draft, taps=taps))


def take_text(turn: Turn) -> None:
    """Words for a report, typed when nothing else was asked for or when the text was."""
    draft = turn.answers.draft
    if turn.step is None and draft.says_something:
        turn.go_to(None, newer_text=turn.text)
        turn.say(views.continue_or_new(turn.t, turn.dialogue.version, draft))
        return
    proceed(turn, with_words(turn, draft, turn.text))


def with_words(turn: Turn, draft: Draft, words: str) -> Draft:
    """Adds words to a draft: a text that was too short grows, one that was too long is kept whole beside it."""
    if draft.text and next_to_nothing(draft.text, words):
        text, whole = f"{draft.text} {words}", draft.whole_text
    else:
        text, whole = words, draft.text or draft.whole_text
    message = turn.update.effective_message
    message_id = message.message_id if message else None
    return suggest(turn, replace(draft, text=text, whole_text=whole, message_id=message_id))
