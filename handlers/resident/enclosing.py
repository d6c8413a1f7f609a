"""A photo, a voice message or a place that is an answer or a reply: it goes with the signal, where one may go."""

from dataclasses import replace
from datetime import timedelta

from domain.answers import Enclosed
from domain.dialogues import Step
from domain.signals import RemarkKind, Signal, Status
from handlers.resident import answers, said
from handlers.resident.kept import is_answer_in_doubt
from handlers.turn import Turn
from handlers.views import media as views
from services import enclosing
from storage import reply_keys, signals

WHILE_AN_ALBUM_ARRIVES = timedelta(seconds=1)


def is_awaited(turn: Turn) -> bool:
    return _signal(turn) is not None


def take(turn: Turn, sent: Enclosed) -> bool:
    """With the words under it. False when no answer is waited for, and it is no reply."""
    signal = _signal(turn)
    if signal is None:
        return False
    turn.is_about(signal.topic)
    kept = enclosing.allowed(turn.conn, signal, turn.municipality.topic(signal.topic), sent)
    if turn.text or (kept and not goes_on(turn)):
        kind = RemarkKind.ADDED if turn.step is Step.ADD else RemarkKind.ANSWER
        if turn.step is Step.ADD:
            turn.go_to(None, reply_key="")
        _remember_album(turn, signal)
        said.put(turn, signal, kind, turn.text, kept)
    elif kept:
        _add(turn, signal, kept)
    if kept != sent:
        _say_not_kept(turn, signal, sent)
    return True


def _signal(turn: Turn) -> Signal | None:
    if goes_on(turn):
        return signals.of_key(turn.conn, turn.answers.reply_key, turn.person.id)
    return answers.awaiting(turn) or answers.replied_to(turn) or _to_be_added_to(turn)


def _to_be_added_to(turn: Turn) -> Signal | None:
    """[➕ Aanvullen]"""
    if turn.step is not Step.ADD:
        return None
    return signals.of_key(turn.conn, turn.answers.reply_key, turn.person.id)


def album(turn: Turn) -> str:
    return (turn.update.message and turn.update.message.media_group_id) or ""


def goes_on(turn: Turn) -> bool:
    """An album comes as several messages, and the first was the answer."""
    return bool(album(turn)) and album(turn) == turn.answers.album


def _remember_album(turn: Turn, signal: Signal) -> None:
    key = reply_keys.of_signal(turn.conn, signal.id)
    if album(turn) and key is not None:
        turn.note_down(album=album(turn), reply_key=key.key)


def _add(turn: Turn, signal: Signal, kept: Enclosed) -> None:
    waiting = turn.answers.said
    if waiting is not None and turn.step is Step.PERSONAL:
        turn.note_down(said=replace(waiting, enclosed=waiting.enclosed.and_more(kept)))
    else:
        enclosing.add(turn.conn, signal, kept, turn.speaker.office.calendar)


def _say_not_kept(turn: Turn, signal: Signal, sent: Enclosed) -> None:
    """Once for an album; the question is still open when nothing else was said."""
    still_asked = signal.status is Status.QUESTION and not (turn.text or is_answer_in_doubt(turn))
    about = said.not_kept(turn, signal)
    message = views.not_kept(turn.t, signal, sent, still_asked)
    if album(turn):
        turn.take_back(about)
        turn.say(message, about=about, held=WHILE_AN_ALBUM_ARRIVES)
    else:
        turn.say(message, about=about)
