"""A resident's photo is fetched after its signal came in: kept as a cleaned picture, or lost."""

from sqlalchemy import Connection

from domain.notices import Notice, PhotosLost
from storage import photos, signals
from storage.photos import ToFetch


def settle(conn: Connection, fetched: ToFetch, content: bytes | None) -> tuple[Notice, ...]:
    """Without content it is lost; the resident hears once of all that were sent with a signal that is still open."""
    if not photos.settle(conn, fetched.id, content) or photos.is_waiting(conn, fetched.signal_id):
        return ()
    lost = photos.forget_lost(conn, fetched.signal_id)
    signal = signals.by_id(conn, fetched.signal_id)
    return (PhotosLost(signal, lost),) if lost and signal is not None and signal.is_open else ()
