"""/nieuw: what was heard at the door, on a walk, at the walk-in hour or by phone becomes a signal."""

from dataclasses import replace
from datetime import timedelta

from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.registering import BACK_TO, LONGEST_CONTACT, LONGEST_HEARD, Contact, Registering, next_step, remembered
from handlers.coordinator.heard import ask, heard_so_far, proceed, question, round_of, take_words
from handlers.resident import personal
from handlers.told import tell
from handlers.turn import Turn
from handlers.views.staff import cards as card_views
from handlers.views.staff import registering as views
from handlers.views.staff import writing
from services import registering

_DELETABLE = timedelta(hours=47)  # Telegram lets a bot take somebody's message from a chat for two days


def begin(turn: Turn) -> None:
    """/nieuw with or without the words behind it, its key, and the button for the next talk."""
    _begin(turn, turn.text.split(maxsplit=1)[1] if turn.parts else "")


def begin_with_typed(turn: Turn) -> None:
    """[➕ Nieuwe melding] under words that were no answer to anything."""
    (version,) = turn.parts
    if version != str(turn.dialogue.version) or not turn.answers.newer_text:
        raise Stale
    _begin(turn, turn.answers.newer_text)


def _begin(turn: Turn, words: str) -> None:
    """What was not saved before comes first."""
    if heard_so_far(turn).draft.text:
        turn.go_to(Step.NEW_WAITING, newer_text=words)
        turn.say(question(turn))
    elif words:
        turn.answers = replace(turn.answers, newer_text="")
        take_words(turn, words, message_id=turn.message_id)
    else:
        turn.go_to(Step.NEW_TEXT, registering=Registering())
        turn.say(question(turn))


def take_text(turn: Turn) -> None:
    take_words(turn, turn.text, message_id=turn.message_id)


def take_edit(turn: Turn) -> None:
    """The message with the words was changed; when they stood behind the command, that is no part of them."""
    words = " ".join(turn.text.split(maxsplit=1)[1:]) if turn.text.startswith("/") else turn.text
    if words:
        take_words(turn, words)


# What waits since it was not saved


def keep_words(turn: Turn) -> None:
    newer = f"{turn.answers.newer_text}\n{turn.text}".strip()
    if len(newer) > LONGEST_HEARD:
        turn.say(writing.too_long(turn.t, LONGEST_HEARD))
        return
    turn.go_to(Step.NEW_WAITING, newer_text=newer)
    turn.say(question(turn))


def go_on(turn: Turn, _: str) -> None:
    """With what waited, and what was typed since."""
    heard, newer = heard_so_far(turn), turn.answers.newer_text
    if newer:
        turn.answers = replace(turn.answers, newer_text="")
        take_words(turn, f"{heard.draft.text}\n{newer}", message_id=None)
    else:
        proceed(turn, heard)


def begin_anew(turn: Turn, _: str) -> None:
    """With what was typed last; what waited is let go."""
    newer = turn.answers.newer_text
    _take_from_chat(turn, heard_so_far(turn).contact)
    turn.answers = replace(turn.answers, newer_text="", registering=None)
    if newer:
        take_words(turn, newer)
    else:
        ask(turn, Step.NEW_TEXT, Registering())


# From the preview on


def ask_change(turn: Turn, _: str) -> None:
    ask(turn, Step.NEW_CHANGE, heard_so_far(turn))


def change(turn: Turn, step: str) -> None:
    """Asks one question again; the answer that stands is kept until there is another."""
    if step not in _CHANGEABLE:
        raise Unknown
    ask(turn, Step(step), heard_so_far(turn))


_CHANGEABLE = {
    Step.NEW_TEXT,
    Step.NEW_SOURCE,
    Step.NEW_NEIGHBOURHOOD,
    Step.NEW_TOPIC,
    Step.NEW_PLACE,
    Step.NEW_WHEN,
    Step.NEW_HOW_OFTEN,
    Step.NEW_KIND,
}


def ask_contact(turn: Turn, _: str) -> None:
    ask(turn, Step.NEW_CONTACT, heard_so_far(turn))


def take_contact(turn: Turn) -> None:
    if len(turn.text) > LONGEST_CONTACT:
        turn.say(writing.too_long(turn.t, LONGEST_CONTACT))
        return
    heard = heard_so_far(turn)
    _take_from_chat(turn, heard.contact)
    proceed(turn, replace(heard, contact=Contact(turn.text, turn.message_id or 0, turn.now)))


def drop_contact(turn: Turn, _: str) -> None:
    heard = heard_so_far(turn)
    _take_from_chat(turn, heard.contact)
    proceed(turn, replace(heard, contact=None))


def _take_from_chat(turn: Turn, contact: Contact | None) -> None:
    """What is kept behind a button, or not at all, does not stay in the chat either."""
    if contact is not None and turn.now - contact.at < _DELETABLE:
        turn.call("deleteMessage", message_id=contact.message_id)


def take_out(turn: Turn, _: str) -> None:
    heard = heard_so_far(turn)
    proceed(turn, replace(heard, draft=personal.taken_out(turn, heard.draft)))


def save(turn: Turn, _: str) -> None:
    heard = heard_so_far(turn)
    if next_step(heard.draft) is not Step.NEW_PREVIEW or personal.seen(turn, heard.draft).barred:
        raise Stale
    done = registering.register(turn.conn, turn.person, heard, turn.municipality, turn.now)
    _take_from_chat(turn, heard.contact)
    turn.go_to(None, registering=None, round=remembered(round_of(turn), heard.draft))
    receipt = views.registered(turn.t, turn.municipality, done.signal, heard.contact is not None)
    turn.show(receipt, about=card_views.about(done.signal))
    tell(turn.speaker, done.notices)


def back(turn: Turn, _: str) -> None:
    """To the preview when all is there, else to the question before this one."""
    heard = heard_so_far(turn)
    step = BACK_TO.get(turn.step or Step.NEW_TEXT)
    if step is None or next_step(heard.draft) is Step.NEW_PREVIEW:
        proceed(turn, heard)
    else:
        ask(turn, step, heard)


def stop(turn: Turn, _: str) -> None:
    """What was typed waits for a day."""
    turn.go_to(None)
    turn.show(views.stopped(turn.t))
