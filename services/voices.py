"""A voice message does not outlive the work on its signal."""

from datetime import datetime

from sqlalchemy import Connection

from domain.municipality import Municipality
from storage import shown_words, voices

_AT_ONCE = 100


def delete_of_closed(conn: Connection, municipality: Municipality, now: datetime) -> bool:
    """Once a closing cannot be taken back unseen any more; whether there is more."""
    closed = voices.of_closed_before(conn, now - municipality.hold, _AT_ONCE)
    for signal_id in closed:
        voices.delete_of(conn, signal_id)
        shown_words.hide_voices(conn, signal_id)
    return len(closed) == _AT_ONCE
