"""[🧽 Lakken]: words are chosen by typing or tapping them, shown once more, and gone for good."""

from dataclasses import replace

from domain.answers import Answers, Writing
from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.redaction import holds
from handlers.coordinator.cards import done
from handlers.coordinator.prompts import about_it, being_written, unchanged
from handlers.turn import Turn
from handlers.views.messages import Message
from handlers.views.staff import redacting as views
from services import deeds, redacting
from services.deeds import Act
from storage import dialogues

_MOST_OFFERED = 8


def begin(turn: Turn) -> None:
    signal = unchanged(turn)
    turn.go_to(Step.REDACT, writing=Writing(signal.id, signal.version))
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    writing = being_written(turn)
    signal, chosen = deeds.look_up(turn.conn, writing.signal_id), _chosen(turn)
    found = [(at, one) for at, one in enumerate(_found(turn)) if one not in chosen][:_MOST_OFFERED]
    elsewhere = redacting.also_in(turn.conn, signal.id, chosen) if chosen else []
    return about_it(
        turn, views.ask_words(turn.t, turn.dialogue.version, turn.municipality, signal, chosen, elsewhere, found)
    )


def _chosen(turn: Turn) -> list[str]:
    return being_written(turn).text.splitlines()


def _found(turn: Turn) -> list[str]:
    texts = redacting.words_of(turn.conn, being_written(turn).signal_id)
    return list(dict.fromkeys(one.text for text in texts for one in turn.house.guard.find(text)))


def take_words(turn: Turn) -> None:
    """Each line is something to take out."""
    typed = [" ".join(line.split()) for line in turn.as_typed.splitlines() if line.strip()]
    texts = redacting.words_around(turn.conn, being_written(turn).signal_id)
    there = [one for one in typed if any(holds(text, [one]) for text in texts)]
    if there:
        _choose(turn, there)
    else:
        turn.say(views.not_in_it(turn.t))


def press_word(turn: Turn, at: str) -> None:
    found = _found(turn)
    if not at.isdecimal() or int(at) >= len(found):
        raise Unknown
    _choose(turn, [" ".join(found[int(at)].split())])


def _choose(turn: Turn, words: list[str]) -> None:
    chosen = list(dict.fromkeys([*_chosen(turn), *words]))[: redacting.MOST_WORDS]
    turn.go_to(Step.REDACT, writing=replace(being_written(turn), text="\n".join(chosen)))
    turn.show(question(turn))


def redact(turn: Turn, _: str) -> None:
    """Raises Stale when the signal changed since its card was shown."""
    writing, chosen = being_written(turn), _chosen(turn)
    if not chosen:
        raise Stale
    named = Act(turn.person, writing.signal_id, writing.version, turn.now, turn.municipality)
    deed = redacting.redact(turn.conn, named, chosen)
    turn.answers = Answers.from_json(dialogues.of_person(turn.conn, turn.person.id, turn.now).answers)
    turn.go_to(None, writing=None, newer_text="")
    done(turn, deed)
