"""What comes right after an answer: more about that report, or something new?"""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.about import About
from domain.answers import NOTHING, Enclosed, Said
from domain.errors import Stale
from domain.notices import NotPassedOn
from domain.signals import RemarkKind
from handlers.resident import enclosing, mine, report, said
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import questions as views
from handlers.views.messages import Message
from storage import signals, told

# Whoever was thanked holds the phone in the hand; what staff wrote is read when there is time for it.
_RIGHT_AFTER = {
    About.ANSWER: timedelta(days=1),
    About.THANKS: timedelta(minutes=10),
    About.NOT_KEPT: timedelta(minutes=10),
}


def take(turn: Turn, sent: Enclosed) -> bool:
    """A photo, a voice message or a place. False when it may be a report."""
    waiting = turn.answers.unsure
    if waiting is not None and waiting.enclosed and enclosing.goes_on(turn):
        turn.note_down(unsure=_with_more(turn, waiting, sent))
        return True
    return enclosing.take(turn, sent) or ask(turn, sent)


def ask(turn: Turn, sent: Enclosed = NOTHING) -> bool:
    """“Thank you” is no new report, nor is what explains a photo. False when it comes after something else."""
    if not is_loose(turn) or not (turn.text or sent):
        return False
    about, at = told.last_about(turn.conn, turn.house.bot_id, turn.person.chat_id)
    waiting, key = turn.answers.unsure, About.key_in(about)
    if waiting is None or waiting.reply_key != key:
        if signals.of_key(turn.conn, key, turn.person.id) is None or not _is_right_after(turn, about, at):
            return False
        _let_go(turn, waiting)
        waiting = Said(key, RemarkKind.ADDED, {})
    turn.go_to(None, unsure=_with_more(turn, waiting, sent), album=enclosing.album(turn))
    say_question(turn)
    return True


def goes_on_about(turn: Turn) -> str:
    """What is said between an answer and what comes right after it is about the same."""
    about, at = told.last_about(turn.conn, turn.house.bot_id, turn.person.chat_id)
    return about if _is_right_after(turn, about, at) else ""


def waits(turn: Turn) -> bool:
    return turn.answers.unsure is not None and is_loose(turn)


def say_question(turn: Turn) -> None:
    waiting = _waiting(turn)
    turn.say(_question(turn, waiting), about=About.THANKS.of(waiting.reply_key))


def _question(turn: Turn, waiting: Said) -> Message:
    signal = mine.signal_of_key(turn, waiting.reply_key)
    return views.belongs_to(turn.t, turn.dialogue.version, signal)


def change(turn: Turn, message_id: int) -> None:
    """A message that was changed while it waits says what it says now."""
    waiting = _waiting(turn)
    turn.go_to(turn.step, unsure=replace(waiting, texts={**waiting.texts, message_id: turn.text}))
    if waits(turn):
        say_question(turn)


def add(turn: Turn, _: str) -> None:
    """[Ja, zet het erbij]"""
    _add(turn, _waiting(turn))


def begin_report(turn: Turn, _: str) -> None:
    """[Nieuwe melding]"""
    report.begin_with(turn, _waiting(turn))


def add_reply(turn: Turn, reply_key: str) -> None:
    """With what waits about the same."""
    signal, waiting = mine.signal_of_key(turn, reply_key), turn.answers.unsure
    if waiting is not None and waiting.reply_key == reply_key:
        _add(turn, _with_more(turn, waiting, NOTHING))
    else:
        turn.go_to(None, reply_key="")
        said.put(turn, signal, RemarkKind.ADDED, turn.text)


def _add(turn: Turn, waiting: Said) -> None:
    signal = mine.signal_of_key(turn, waiting.reply_key)
    turn.go_to(None, unsure=None, reply_key=waiting.reply_key if turn.answers.album else "")
    said.put(turn, signal, waiting.kind, waiting.text, waiting.enclosed)


def is_loose(turn: Turn) -> bool:
    return turn.step is None and not turn.is_staff and not turn.answers.draft.says_something


def _let_go(turn: Turn, waiting: Said | None) -> None:
    """Nobody chose, and what comes now is about another report."""
    signal = signals.of_key(turn.conn, waiting.reply_key, turn.person.id) if waiting is not None else None
    if signal is not None:
        tell(turn.speaker, (NotPassedOn(signal, unsure=True),))


def _is_right_after(turn: Turn, about: str, at: datetime) -> bool:
    return any(about.startswith(kind) and turn.now <= at + within for kind, within in _RIGHT_AFTER.items())


def _with_more(turn: Turn, waiting: Said, sent: Enclosed) -> Said:
    message = turn.update.effective_message
    texts = {**waiting.texts, message.message_id: turn.text} if message is not None else waiting.texts
    return replace(waiting, texts=texts, enclosed=waiting.enclosed.and_more(sent))


def _waiting(turn: Turn) -> Said:
    if turn.answers.unsure is None:
        raise Stale
    return turn.answers.unsure
