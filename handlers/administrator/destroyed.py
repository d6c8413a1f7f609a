"""[🗑 Vernietigd]: what was deleted since its time was over, in numbers."""

from datetime import timedelta

from handlers.turn import Turn
from handlers.views.staff import destroyed as views
from services import retention
from storage import destructions

SHOWN = timedelta(days=30)


def show(turn: Turn) -> None:
    found = destructions.since(turn.conn, turn.today - SHOWN)
    turn.show(views.statement(turn.t, found, retention.last_night(turn.conn, turn.municipality)))
