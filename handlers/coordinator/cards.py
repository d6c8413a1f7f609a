"""The card of a signal and the deeds that take no words."""

from collections.abc import Callable
from datetime import timedelta

from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.notices import ToReporter
from domain.signals import Priority, Signal
from handlers.choices import one_of
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import trouble
from handlers.views.labels import status
from handlers.views.messages import File, Message, Place, Upload
from handlers.views.staff import cards as views
from handlers.views.staff import writing
from services import answering, deeds, reporters, search, triage, undoing
from services.cards import card
from services.deeds import Act, Deed
from storage import photos, remarks


def show(turn: Turn) -> None:
    (signal_id,) = turn.parts
    if turn.step is Step.SNOOZE:
        turn.go_to(None, writing=None)
    show_card(turn, int(signal_id))


def show_by_number(turn: Turn) -> None:
    """/signaal with the whole number or its last digits."""
    found = find(turn, turn.parts[0] if turn.parts else "")
    if found is None:
        turn.say(trouble.no_such_signal(turn.t))
    else:
        show_card(turn, found.id)


def find(turn: Turn, number: str) -> Signal | None:
    """By the whole number or its last digits, be it one: only a number is asked for here."""
    return search.by_number(turn.conn, number, shortest=1)


def show_card(turn: Turn, signal_id: int, more: bool = False) -> None:
    shown = card(turn.conn, signal_id, turn.today)
    message = views.card(turn.t, turn.municipality, shown, turn.today, more)
    turn.show(message, about=views.about(shown.signal))


def say_card(turn: Turn, signal_id: int) -> None:
    """In a message of its own: what is above it stays in view."""
    shown = card(turn.conn, signal_id, turn.today)
    turn.say(views.card(turn.t, turn.municipality, shown, turn.today), about=views.about(shown.signal))


def show_what_changed(turn: Turn, signal_id: int) -> None:
    """After a press that came too late: what happened, and the card as it is now."""
    shown = card(turn.conn, signal_id, turn.today)
    what = trouble.changed(turn.t, status(turn.t, shown.signal.status), shown.assignee or "")
    turn.toast(what, alert=True)
    show_card(turn, signal_id)


def unfold(turn: Turn) -> None:
    """[⋯ Meer]"""
    show_card(turn, act(turn).signal_id, more=True)


def act(turn: Turn) -> Act:
    """Who does something to the version that the pressed button names."""
    signal_id, version = turn.parts[:2]
    return Act(turn.person, int(signal_id), int(version), turn.now, turn.municipality)


def done(turn: Turn, deed: Deed) -> None:
    """The card changes; what the reporter hears waits until it cannot be undone any more."""
    notices = reporters.audible(turn.conn, deed.notices)
    if deed.undo_id is None:
        tell(turn.speaker, notices)
    elif notices:
        hold = turn.municipality.hold
        tell(turn.speaker, notices, deed.undo_id, hold)
        if any(isinstance(one, ToReporter) for one in notices):
            turn.toast(_when_it_leaves(turn, hold))
    show_card(turn, deed.signal.id)


def _when_it_leaves(turn: Turn, hold: timedelta) -> str:
    soon = turn.now + hold
    leaves = turn.speaker.calendar.in_allowed_hours(soon)
    if leaves > soon:
        return writing.leaves_at(turn.t, leaves.astimezone(turn.municipality.timezone))
    return writing.leaves_soon(turn.t, int(hold.total_seconds()))


def claim(turn: Turn) -> None:
    done(turn, triage.claim(turn.conn, act(turn)))


def prioritise(turn: Turn) -> None:
    done(turn, triage.prioritise(turn.conn, act(turn), one_of(Priority, turn.parts[2])))


def reopen(turn: Turn) -> None:
    done(turn, answering.reopen(turn.conn, act(turn)))


def take_back(turn: Turn) -> None:
    """[↩️ Ongedaan maken]"""
    done(turn, undoing.take_back(turn.conn, act(turn)))


# What came with the signal


def listen(turn: Turn) -> None:
    signal = _signal(turn)
    if signal.voice_deleted:
        raise Stale(signal.id)
    if signal.voice is None:
        raise Unknown
    _send(turn, File("voice", signal.voice.file_id), signal)


def show_photos(turn: Turn) -> None:
    signal = _signal(turn)
    pictures = photos.of_signal(turn.conn, signal.id)
    if not pictures:
        turn.toast(views.photos_on_their_way(turn.t))
    for picture in pictures:
        _send(turn, Upload("photo", f"{signal.number}.jpg", picture), signal)


def show_map(turn: Turn) -> None:
    signal = _signal(turn)
    if signal.location is None:
        raise Unknown
    _send(turn, Place(signal.location.latitude, signal.location.longitude), signal)


def show_whole_text(turn: Turn) -> None:
    signal = _signal(turn)
    for message in views.whole_text(turn.t, signal, remarks.of_signal(turn.conn, signal.id)):
        turn.say(message, about=views.about(signal))


def _signal(turn: Turn) -> Signal:
    return deeds.look_up(turn.conn, act(turn).signal_id)


def _send(turn: Turn, attachment: File | Upload | Place, signal: Signal) -> None:
    caption = views.caption(turn.t, turn.municipality, signal)
    turn.say(Message(caption, attachment=attachment, words_of=(signal.id,)), about=views.about(signal))


DEEDS: dict[str, Callable[[Turn], None]] = {
    "claim": claim,
    "priority": prioritise,
    "reopen": reopen,
    "undo": take_back,
    "more": unfold,
    "listen": listen,
    "photos": show_photos,
    "map": show_map,
    "whole": show_whole_text,
}
