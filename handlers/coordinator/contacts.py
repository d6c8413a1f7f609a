"""[📞 Contact]: how to reach whoever has no chat with the bot, shown and deleted."""

from handlers.told import tell
from handlers.turn import Turn
from handlers.views.staff import contacts as views
from services import contacts as services
from services import deeds
from storage import contacts


def show(turn: Turn) -> None:
    (signal_id,) = turn.parts
    _show(turn, int(signal_id))


def show_if_kept(turn: Turn, signal_id: int) -> None:
    if contacts.has(turn.conn, signal_id):
        _show(turn, signal_id)


def _show(turn: Turn, signal_id: int) -> None:
    """In a message of its own, so that it can be taken from the chat again."""
    signal = deeds.look_up(turn.conn, signal_id)
    text = services.show(turn.conn, turn.person, signal_id, turn.now)
    turn.say(views.contact(turn.t, turn.municipality, signal, text), about=views.about(signal_id))


def forget(turn: Turn) -> None:
    """[🗑 Wissen]"""
    (signal_id,) = turn.parts
    tell(turn.speaker, (services.forget(turn.conn, turn.person, int(signal_id), turn.now),))
