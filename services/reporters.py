"""Whom the bot can tell, and the audit lines of reporters: by person, or by reply key and hour when the signal is anonymous."""

from datetime import datetime

from sqlalchemy import Connection

from domain.people import Role
from domain.signals import Signal
from storage import audit, signals


def hears(conn: Connection, signal_id: int) -> bool:
    """Whether the bot can tell its reporter anything; of what was heard in person the reporter hears in person."""
    return signals.reply_key_of(conn, signal_id) is not None


def record(conn: Connection, signal: Signal, deed: str, now: datetime) -> None:
    key = signals.reply_key_of(conn, signal.id)
    audit.record(
        conn,
        blurred(now) if signal.anonymous else now,
        Role.RESIDENT,
        deed,
        person_id=None if signal.anonymous or key is None else key.person_id,
        reply_key=key.key if signal.anonymous and key is not None else None,
        signal_id=signal.id,
    )


def blurred(moment: datetime) -> datetime:
    """The minute of an anonymous signal could be laid beside the minute of a chat."""
    return moment.replace(minute=0, second=0, microsecond=0)
