"""The guard over words that go with no signal: what it finds is taken out, or let stand, before they are taken."""

from enum import Enum

from domain.errors import Stale
from domain.personal.guard import Seen
from handlers.turn import Handler, Turn
from handlers.views import personal as views
from handlers.views.messages import Message
from storage import scrubs


class Watch(Enum):
    """Over what is typed at a step."""

    NONE = "none"
    ASK = "ask"  # what is found may stand
    BAR = "bar"  # what is of others may not: everybody may come to read it


def take(turn: Turn, watch: Watch, typed: Handler) -> None:
    """Takes it at once, unless something was found in it."""
    if watch is Watch.NONE or not _seen(turn, watch, turn.text).found:
        typed(turn)
        return
    turn.go_to(turn.step, in_doubt=turn.text)
    turn.say(question(turn, watch))


def question(turn: Turn, watch: Watch) -> Message:
    return views.ask(turn.t, turn.dialogue.version, turn.municipality, _seen(turn, watch, turn.answers.in_doubt))


def settle(turn: Turn, watch: Watch, *, stays: bool) -> None:
    """What is left is what was typed. Raises Stale when no words wait for this."""
    text = turn.answers.in_doubt
    if not text:
        raise Stale
    scrubs.ask(turn.conn, turn.now)
    kept = _seen(turn, watch, text).may_stand if stays else frozenset[str]()
    turn.text = turn.house.guard.cleaned(text, strict=watch is Watch.BAR, let_stand=kept)
    turn.go_to(turn.step)


def _seen(turn: Turn, watch: Watch, text: str) -> Seen:
    return turn.house.guard.look([text], strict=watch is Watch.BAR)
