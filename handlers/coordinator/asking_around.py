"""[🏘 Rondvragen]: whether something is so with others too; shown before it goes, with how many get it."""

from dataclasses import replace

from domain.answers import Writing
from domain.dialogues import Step
from domain.errors import Stale
from handlers.coordinator import personal
from handlers.coordinator.cards import act, show_card
from handlers.coordinator.prompts import about_it, being_written
from handlers.turn import Turn
from handlers.views import asking_around as views
from handlers.views.messages import Message
from handlers.views.staff import writing as writing_views
from services import asking_around
from services.deeds import Act
from storage.outbox import Lane

_LONGEST = 200  # characters


def begin(turn: Turn) -> None:
    named = act(turn)
    asking_around.may_be_asked(turn.conn, named)
    _preview(turn, Writing(named.signal_id, named.version))


def _preview(turn: Turn, writing: Writing) -> None:
    turn.go_to(Step.AROUND_PREVIEW, writing=writing)
    turn.show(question(turn))


def question(turn: Turn) -> Message:
    return about_it(turn, _question(turn))


def _question(turn: Turn) -> Message:
    writing, version = being_written(turn), turn.dialogue.version
    if turn.step is Step.AROUND:
        return views.ask_words(turn.t, version)
    if not writing.settled:
        return personal.question(turn, writing)
    found = asking_around.may_be_asked(turn.conn, _named(turn, writing))
    return views.preview(turn.t, version, turn.municipality, found.signal, writing.text, len(found.neighbours))


def _named(turn: Turn, writing: Writing) -> Act:
    return Act(turn.person, writing.signal_id, writing.version, turn.now, turn.municipality)


def take_words(turn: Turn) -> None:
    if len(turn.text) > _LONGEST:
        turn.say(writing_views.too_long(turn.t, _LONGEST))
    else:
        words = replace(being_written(turn), text=turn.text)
        _preview(turn, personal.checked(turn, Step.AROUND_PREVIEW, words))


def take_out(turn: Turn, _: str) -> None:
    _preview(turn, personal.decided(turn, stays=False))


def let_stand(turn: Turn, _: str) -> None:
    _preview(turn, personal.decided(turn, stays=True))


def edit(turn: Turn, _: str) -> None:
    turn.go_to(Step.AROUND)
    turn.show(question(turn))


def send(turn: Turn, _: str) -> None:
    writing = being_written(turn)
    if not writing.settled:
        raise Stale
    asked = asking_around.ask(turn.conn, _named(turn, writing))
    turn.go_to(None, writing=None)
    for one in asked.neighbours:
        words = views.question(turn.speaker.words_for(one), turn.municipality, asked.signal, writing.text)
        turn.say(words, to=one, lane=Lane.BROADCAST, held=asked.at - turn.now, about=views.ABOUT)
    show_card(turn, asked.signal.id)
