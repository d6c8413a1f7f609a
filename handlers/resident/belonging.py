"""What comes right after an answer: more about that report, or something new?"""

from domain.answers import NOTHING, Enclosed
from domain.signals import RemarkKind, Signal
from handlers.resident import enclosing, mine, said
from handlers.told import ANSWER
from handlers.turn import Turn
from handlers.views import questions as views
from storage import signals, told


def take(turn: Turn, sent: Enclosed) -> bool:
    """A photo, a voice message or a place. False when it may be a report."""
    if _is_of_an_album_that_waits(turn):
        turn.note_down(newer_text=_joined(turn), newer=turn.answers.newer.and_more(sent))
        return True
    return enclosing.take(turn, sent) or ask(turn, sent)


def ask(turn: Turn, sent: Enclosed = NOTHING) -> bool:
    """“Thank you” is no new report, nor is what explains a photo. False when it comes after something else."""
    kind, _, key = told.last_about(turn.conn, turn.house.bot_id, turn.person.chat_id).partition(":")
    signal = signals.of_key(turn.conn, key, turn.person.id) if f"{kind}:" == ANSWER else None
    if signal is None or not _is_loose(turn) or not (turn.text or sent):
        return False
    turn.is_about(signal.topic)
    _let_wait(turn, key, sent)
    turn.say(views.belongs_to(turn.t, turn.dialogue.version, signal), about=ANSWER + key)
    return True


def add(turn: Turn, _: str) -> None:
    """[Ja, zet het erbij]"""
    _add(turn, mine.signal_of_key(turn, turn.answers.reply_key))


def add_reply(turn: Turn, reply_key: str) -> None:
    """With what waits about the same."""
    signal = mine.signal_of_key(turn, reply_key)
    if turn.answers.reply_key == reply_key:
        _let_wait(turn, reply_key, NOTHING)
        _add(turn, signal)
    else:
        turn.go_to(None, reply_key="")
        said.put(turn, signal, RemarkKind.ADDED, turn.text)


def _add(turn: Turn, signal: Signal) -> None:
    text, newer = turn.answers.newer_text, turn.answers.newer
    turn.go_to(None, newer_text="", newer=NOTHING, reply_key=turn.answers.reply_key if turn.answers.album else "")
    said.put(turn, signal, RemarkKind.ADDED, text, newer)


def _is_loose(turn: Turn) -> bool:
    return turn.step is None and not turn.is_staff and not turn.answers.draft.says_something


def _is_of_an_album_that_waits(turn: Turn) -> bool:
    return bool(turn.answers.newer) and enclosing.goes_on(turn)


def _let_wait(turn: Turn, key: str, sent: Enclosed) -> None:
    if turn.answers.reply_key == key:
        text, newer = _joined(turn), turn.answers.newer.and_more(sent)
    else:
        text, newer = turn.text, sent
    turn.go_to(None, newer_text=text, newer=newer, reply_key=key, album=enclosing.album(turn))


def _joined(turn: Turn) -> str:
    return f"{turn.answers.newer_text}\n{turn.text}".strip()
