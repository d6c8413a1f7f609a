"""What goes with a signal besides words, sent after it: one voice message and one place at most, as with a report."""

from dataclasses import replace

from sqlalchemy import Connection

from domain.answers import NOTHING, Enclosed
from domain.municipality import Topic
from domain.reminders import Calendar
from domain.reports import MOST_PHOTOS
from domain.signals import Signal, Status
from services import keeping
from storage import photos


def allowed(conn: Connection, signal: Signal, topic: Topic, sent: Enclosed) -> Enclosed:
    """Nothing goes with an anonymous signal: each of these could tell who sent it. A closed one has no voice."""
    if signal.anonymous:
        return NOTHING
    room = MOST_PHOTOS - photos.counted(conn, [signal.id]).get(signal.id, 0)
    return Enclosed(
        sent.photos[: max(room, 0)] if topic.photo else (),
        sent.voice if signal.voice is None and signal.status is not Status.DONE else None,
        sent.location if topic.location and signal.location is None else None,
    )


def keep(conn: Connection, signal: Signal, enclosed: Enclosed) -> Signal:
    """The photos are kept at once; the signal with the rest is for the caller to save."""
    photos.add(conn, signal.id, enclosed.photos)
    return replace(
        signal,
        voice=enclosed.voice or signal.voice,
        voice_deleted=signal.voice_deleted and enclosed.voice is None,
        location=enclosed.location or signal.location,
    )


def add(conn: Connection, signal: Signal, enclosed: Enclosed, calendar: Calendar) -> None:
    """With a signal that does not change otherwise."""
    changed = keep(conn, signal, enclosed)
    if changed != signal:
        keeping.keep(conn, signal, replace(changed, version=signal.version + 1), calendar)
