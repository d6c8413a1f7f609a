"""[🔗 Samenvoegen] and [✂️ Splitsen]"""

from dataclasses import replace

from domain.answers import Writing
from domain.dialogues import Step
from domain.reports import LONGEST_TEXT
from handlers.coordinator import personal
from handlers.coordinator.cards import act, done
from handlers.coordinator.prompts import begin, being_written, question
from handlers.turn import Turn
from handlers.views.staff import merging as views
from handlers.views.staff import writing as writing_views
from services import deeds, merging
from services.deeds import Act

_TOO_LONG = 19  # digits: more than any id has


def merge(turn: Turn) -> None:
    """Offers the open signals that are most alike, then puts this one under the chosen one."""
    named, chosen = act(turn), turn.parts[2]
    if chosen.isdecimal() and len(chosen) < _TOO_LONG:
        done(turn, merging.merge(turn.conn, named, int(chosen)))
        return
    signal = deeds.look_up(turn.conn, named.signal_id)
    found = merging.candidates(turn.conn, signal, named)
    turn.show(views.choose_parent(turn.t, turn.municipality, signal, found))


def split(turn: Turn) -> None:
    begin(turn, Step.SPLIT)


def take_part(turn: Turn) -> None:
    """The words of the part that goes on by itself."""
    if len(turn.text) > LONGEST_TEXT:
        turn.say(writing_views.too_long(turn.t, LONGEST_TEXT))
        return
    part = personal.checked(turn, Step.SPLIT, replace(being_written(turn), text=turn.text))
    if part.settled:
        _split_off(turn, part)
    else:
        turn.go_to(Step.SPLIT, writing=part)
        turn.say(question(turn))


def take_out(turn: Turn, _: str) -> None:
    _split_off(turn, personal.decided(turn, stays=False))


def let_stand(turn: Turn, _: str) -> None:
    _split_off(turn, personal.decided(turn, stays=True))


def _split_off(turn: Turn, part: Writing) -> None:
    named = Act(turn.person, part.signal_id, part.version, turn.now, turn.municipality)
    topic = personal.topic_of_part(turn, part)
    turn.go_to(None, writing=None)
    done(turn, merging.split(turn.conn, named, part.text, topic))
