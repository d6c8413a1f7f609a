"""Whom the bot can tell anything, and the audit lines of reporters.

By person, or by reply key and hour when the signal is anonymous.
"""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from domain.answers import Audience
from domain.notices import InAnyCase, Notice, ToReporter
from domain.people import Role
from domain.signals import Signal
from storage import audit, people, reply_keys, signals


def hears(conn: Connection, signal_id: int) -> bool:
    """Whether the bot may tell its reporter anything: not of what was heard in person, nor who wants no answer."""
    key = reply_keys.of_signal(conn, signal_id)
    return key is not None and key.wants_answer


def hears_of_law(conn: Connection, signal_id: int) -> bool:
    """Who wants no answer is told what the law asks for all the same."""
    return reply_keys.of_signal(conn, signal_id) is not None


def audience(conn: Connection, signal_id: int, *, closing: bool) -> Audience:
    """A closing is for those too whose reports go on as part of it."""
    signal, parts = signals.by_id(conn, signal_id), signals.children(conn, signal_id) if closing else ()
    told = [one for one in (signal, *parts) if one is not None and hears(conn, one.id)]
    languages = frozenset(read for one in told if (read := as_now(conn, one).language))
    reporter = hears(conn, signal_id)
    return Audience(reporter, len(told) - reporter, languages)


def as_now(conn: Connection, signal: Signal) -> Signal:
    """With the language that its reporter reads now, who may have chosen another; never of an anonymous one."""
    key = None if signal.anonymous else reply_keys.of_signal(conn, signal.id)
    return signal if key is None else replace(signal, language=people.by_id(conn, key.person_id).language)


def audible(conn: Connection, notices: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """Without those for a reporter whom the bot cannot tell."""
    return tuple(one for one in notices if not isinstance(one, ToReporter) or _reaches(conn, one))


def _reaches(conn: Connection, notice: ToReporter) -> bool:
    key = reply_keys.of_signal(conn, notice.signal.id)
    return key is not None and (key.wants_answer or isinstance(notice, InAnyCase))


def record(conn: Connection, signal: Signal, deed: str, now: datetime) -> None:
    key = reply_keys.of_signal(conn, signal.id)
    audit.record(
        conn,
        moment_of(signal, now),
        Role.RESIDENT,
        deed,
        person_id=None if signal.anonymous or key is None else key.person_id,
        reply_key=key.key if signal.anonymous and key is not None else None,
        signal_id=signal.id,
    )


def moment_of(signal: Signal, now: datetime) -> datetime:
    """When its reporter did something, as it may be kept on the signal."""
    return blurred(now) if signal.anonymous else now


def blurred(moment: datetime) -> datetime:
    """The minute of an anonymous signal could be laid beside the minute of a chat."""
    return moment.replace(minute=0, second=0, microsecond=0)
