"""Residents who asked to be called."""

from handlers.told import call_about, tell
from handlers.turn import Turn
from handlers.views.staff import writing as views
from services import call_backs as services
from storage import call_backs

_AT_ONCE = 5


def show(turn: Turn) -> None:
    waiting = call_backs.waiting(turn.conn, _AT_ONCE)
    for one in waiting:
        turn.say(views.call_back(turn.t, one.id, one.number or ""), about=call_about(one.id))
    if not waiting:
        turn.say(views.no_call_backs(turn.t))


def done(turn: Turn) -> None:
    """[✅ Gebeld]: the number is forgotten, here and in every chat."""
    (call_back_id,) = turn.parts
    tell(turn.speaker, (services.done(turn.conn, turn.person, int(call_back_id), turn.now),))
