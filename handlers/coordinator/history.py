"""[🕘 Geschiedenis]: who did what to a signal, and when."""

from collections.abc import Callable

from handlers.coordinator.cards import act
from handlers.turn import Turn
from handlers.views.staff import history as views
from services import history


def show(turn: Turn) -> None:
    shown = history.of_signal(turn.conn, act(turn).signal_id)
    turn.show(views.history(turn.t, turn.municipality, shown))


DEEDS: dict[str, Callable[[Turn], None]] = {"history": show}
