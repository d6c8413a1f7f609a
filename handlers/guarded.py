"""The guard over words that go with no signal: what it finds is taken out, or let stand, before they are taken."""

from enum import Enum

from domain.errors import Stale
from domain.personal.found import Kind
from domain.personal.guard import Seen
from handlers.turn import Handler, Turn
from handlers.views import personal as views
from handlers.views.messages import Message
from handlers.views.staff import digest_draft as public_views


class Watch(Enum):
    """Over what is typed at a step."""

    NONE = "none"
    ASK = "ask"  # what is found may stand
    PLACE = "place"  # an address is what was asked for
    BAR = "bar"  # what is of others may not: everybody may come to read it
    PUBLIC = "public"  # nor streets and numbers of signals: team OOV reads it


def take(turn: Turn, watch: Watch, typed: Handler) -> None:
    """Takes it at once, unless something was found in it."""
    if not _is_in_doubt(turn, watch):
        typed(turn)
        return
    turn.go_to(turn.step, in_doubt=turn.text)
    turn.say(question(turn, watch))


def _is_in_doubt(turn: Turn, watch: Watch) -> bool:
    guard = turn.house.guard
    if watch is Watch.PUBLIC:
        return bool(guard.in_public(turn.text))
    return watch is not Watch.NONE and bool(_look(turn, watch, turn.text).found)


def _look(turn: Turn, watch: Watch, text: str) -> Seen:
    meant = _meant(turn, watch, text)
    return turn.house.guard.look([text], strict=watch is Watch.BAR, let_stand=meant)


def _meant(turn: Turn, watch: Watch, text: str) -> frozenset[str]:
    """What is asked for and so needs no question."""
    if watch is not Watch.PLACE:
        return frozenset()
    return frozenset(one.text for one in turn.house.guard.find(text) if one.kind is Kind.ADDRESS)


def question(turn: Turn, watch: Watch) -> Message:
    text, version, guard = turn.answers.in_doubt, turn.dialogue.version, turn.house.guard
    if watch is Watch.PUBLIC:
        return public_views.ask_whether_public(turn.t, version, guard.in_public(text))
    return views.ask(turn.t, version, turn.municipality, _look(turn, watch, text))


def settle(turn: Turn, watch: Watch, *, stays: bool) -> None:
    """What is left is what was typed. Raises Stale when no words wait for this."""
    text = turn.answers.in_doubt
    if not text:
        raise Stale
    turn.text = _left_of(turn, watch, text, stays)
    turn.go_to(turn.step)


def _left_of(turn: Turn, watch: Watch, text: str, stays: bool) -> str:
    guard = turn.house.guard
    if watch is Watch.PUBLIC:
        return guard.fit_for_public(text, leave=stays)
    kept = _look(turn, watch, text).may_stand if stays else frozenset[str]()
    return guard.cleaned(text, strict=watch is Watch.BAR, let_stand=kept | _meant(turn, watch, text))
