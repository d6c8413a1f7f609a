"""Keeps one person from taking all the time there is: a pause by itself, or a mute by a coordinator."""

from datetime import date, datetime

from sqlalchemy import Connection

from domain.errors import Stale, TooMany, Unknown
from domain.limits import LONGEST_MUTE
from domain.notices import Muted
from domain.people import Person, Role
from services.deeds import Act, load, record
from storage import audit, limits, people, reply_keys


def count_message(conn: Connection, person: Person, sent_at: datetime) -> int:
    """How many it makes in the minute in which it was sent, which need not be the minute in which it is read."""
    return limits.count(conn, person.id, limits.MINUTE, int(sent_at.timestamp()) // 60)


def count_refusal(conn: Connection, person: Person, now: datetime) -> int:
    """How many it makes in this minute."""
    return limits.count(conn, person.id, limits.REFUSED, int(now.timestamp()) // 60)


def count_signal(conn: Connection, person: Person, today: date, most: int) -> None:
    """Raises TooMany."""
    if limits.count(conn, person.id, limits.DAY, today.toordinal()) > most:
        raise TooMany


def mute(conn: Connection, act: Act, reason: str, until: date, today: date) -> Muted:
    """Whoever reported it, without telling who that is. Raises Unknown, or Stale when the way to them is gone."""
    if not today <= until <= today + LONGEST_MUTE:
        raise Unknown
    signal = load(conn, act)
    key = reply_keys.of_signal(conn, signal.id)
    if key is None or people.by_id(conn, key.person_id).staff_name is not None:
        raise Stale(signal.id)
    limits.add_mute(conn, key.person_id, None if signal.anonymous else signal.id, reason, until)
    record(conn, act, "mute")
    return Muted(signal, reason, until)


def lift(conn: Connection, by: Person, mute_id: int, now: datetime) -> Person:
    """Who was muted. Raises Stale when it is over."""
    lifted = limits.lift(conn, mute_id)
    if lifted is None:
        raise Stale
    about = lifted.signal_id
    audit.record(conn, now, Role.COORDINATOR, "lift mute", person_id=by.id, signal_id=about)
    return people.by_id(conn, lifted.person_id)
