"""Looking for signals by words: /zoek, the words behind it or typed after it, and the pages of what was found."""

from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.search import Openness, Search, words_of
from handlers.coordinator.cards import say_card, show_card
from handlers.turn import Turn
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import search as views
from services import search


def show(turn: Turn) -> None:
    """/zoek, with or without words."""
    _look_for(turn, " ".join(turn.parts))


def ask(turn: Turn) -> None:
    """[🔎 Andere woorden]"""
    turn.go_to(Step.SEARCH)
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    return views.ask(turn.t, turn.dialogue.version)


def take_words(turn: Turn) -> None:
    turn.go_to(None)
    _look_for(turn, turn.text)


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None)
    turn.show(welcome.never_mind(turn.t))


def use_typed(turn: Turn) -> None:
    """[🔎 Zoeken] under words that were no answer to anything."""
    (version,) = turn.parts
    if version != str(turn.dialogue.version):
        raise Stale
    _look_for(turn, turn.answers.newer_text)


def _look_for(turn: Turn, typed: str) -> None:
    """A number shows its card at once."""
    signal = search.by_number(turn.conn, typed)
    words = words_of(typed)
    if signal is not None:
        show_card(turn, signal.id)
    elif words:
        _show(turn, search.open_list(turn.conn, turn.person.id, Search(words), turn.now))
    else:
        ask(turn)


def narrow(turn: Turn) -> None:
    """The filters under what was found."""
    list_id, openness, neighbourhood = turn.parts
    keys = {"", *(one.key for one in turn.municipality.neighbourhoods)}
    if openness not in list(Openness) or neighbourhood not in keys:
        raise Unknown
    person_id = turn.person.id
    _show(turn, search.narrow(turn.conn, person_id, int(list_id), Openness(openness), neighbourhood, turn.now))


def turn_page(turn: Turn) -> None:
    list_id, number = turn.parts
    _show(turn, search.turn_to(turn.conn, turn.person.id, int(list_id), int(number)))


def show_hit(turn: Turn) -> None:
    """The card in a message of its own: what else was found stays in view."""
    (signal_id,) = turn.parts
    say_card(turn, int(signal_id))


def _show(turn: Turn, found: search.Found) -> None:
    turn.show(views.page(turn.t, turn.municipality, found, turn.today))
