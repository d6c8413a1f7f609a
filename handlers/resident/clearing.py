"""[🧹 Gesprek wissen]: deletes from a chat what Telegram lets a bot delete."""

from datetime import timedelta

from handlers.turn import Turn
from handlers.views import clearing as views
from storage import inbox, told

_DELETABLE = timedelta(hours=48)  # Telegram passes over what is older
_AT_ONCE = 100  # messages a call


def clear(turn: Turn) -> None:
    """Asks first. What residents reported stays."""
    (what,) = turn.parts
    if what == "ask":
        turn.show(views.ask(turn.t))
        return
    chat = (turn.conn, turn.house.bot_id, turn.person.chat_id, turn.now - _DELETABLE)
    ids = sorted({*told.messages_since(*chat), *inbox.messages_since(*chat)})
    for start in range(0, len(ids), _AT_ONCE):
        turn.call("deleteMessages", message_ids=ids[start : start + _AT_ONCE])
    turn.say(views.cleared(turn.t, turn.is_staff))
