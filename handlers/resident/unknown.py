"""What nobody else answers."""

from domain.errors import Unknown
from handlers.turn import Turn
from handlers.views import trouble


def command(turn: Turn) -> None:
    turn.say(trouble.unknown(turn.t))


def button(turn: Turn) -> None:
    """No button of ours says this."""
    raise Unknown


def anything_else(turn: Turn) -> None:
    """A pinned message, a changed photo: there is nothing to say."""
