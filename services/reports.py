"""What a resident tells: sending a report, and adding to it afterwards."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.notices import MoreSaid, Notice, UrgentSignal
from domain.people import Person, Role
from domain.reports import Draft
from domain.signals import PartOfDay, Priority, RemarkKind, Signal, Status, signal_number
from domain.urgency import urgency
from domain.working_time import promise_day
from storage import audit, remarks, signals
from storage.signals import ReplyKey


@dataclass(frozen=True)
class Sent:
    signal: Signal
    notices: tuple[Notice, ...]


def send(
    conn: Connection, person: Person, draft: Draft, anonymous: bool, municipality: Municipality, now: datetime
) -> Sent:
    """A draft that names neighbourhood and topic becomes a signal with a number of its own.

    Anonymous: nothing on the signal leads to the person; only its reply key does.
    """
    draft = _what_may_go(draft, anonymous, municipality)
    values = _arrival(municipality, now, anonymous) | _words(draft) | _routing(draft, municipality)
    signal = signals.add(
        conn,
        values
        | {
            "anonymous": anonymous,
            "language": None if anonymous else person.language,
            "person_id": None if anonymous else person.id,
            "number": _next_number(conn, municipality, now),
        },
    )
    key = ReplyKey(secrets.token_hex(8), signal.id, person.id, draft.message_id)
    signals.add_reply_key(conn, key)
    if draft.whole_text:
        remarks.add(conn, signal.id, RemarkKind.WHOLE_TEXT, draft.whole_text, None, now)
    _record(conn, now, signal, key, "send")
    urgent = municipality.topic(signal.topic).urgent
    return Sent(signal, (UrgentSignal(signal),) if urgent else ())


def _what_may_go(draft: Draft, anonymous: bool, municipality: Municipality) -> Draft:
    topic = municipality.topic(draft.topic or "")
    return replace(
        draft,
        photos=draft.photos if topic.photo and not anonymous else (),
        location=draft.location if topic.location and not anonymous else None,
    )


def _arrival(municipality: Municipality, now: datetime, anonymous: bool) -> dict[str, object]:
    local = now.astimezone(municipality.timezone)
    # The minute of an anonymous signal could be laid beside the minute of a chat.
    moment = now.replace(minute=0, second=0) if anonymous else now
    return {
        "version": 1,
        "status": Status.RECEIVED,
        "created_at": moment,
        "local_day": local.date(),
        "local_part": _part_of_day(local),
        "promised_on": promise_day(now, municipality.working_time, municipality.timezone),
    }


def _part_of_day(local: datetime) -> PartOfDay:
    if 6 <= local.hour < 18:
        return PartOfDay.DAY
    return PartOfDay.EVENING if 18 <= local.hour < 23 else PartOfDay.NIGHT


def _words(draft: Draft) -> dict[str, object]:
    return {
        "text": draft.text,
        "place": draft.place,
        "when": draft.when,
        "how_often": draft.how_often,
        "voice": draft.voice,
        "photos": draft.photos,
        "location": draft.location,
        "reporter_kind": draft.reporter_kind,
        "source": draft.source,
    }


def _routing(draft: Draft, municipality: Municipality) -> dict[str, object]:
    topic, neighbourhood = draft.topic or "", draft.neighbourhood or ""
    return {
        "topic": topic,
        "neighbourhood": neighbourhood,
        "queue": municipality.queue_for(topic, neighbourhood),
        "priority": Priority.NORMAL,
        "overdue": False,
        "reporters": 1,
        "urgency": urgency(Priority.NORMAL, False, draft.how_often, 1),
    }


def _next_number(conn: Connection, municipality: Municipality, now: datetime) -> str:
    year = now.astimezone(municipality.timezone).year
    return signal_number(municipality.number_prefix, year, signals.next_serial(conn, year))


def add(
    conn: Connection, person: Person, signal: Signal, kind: RemarkKind, text: str, now: datetime
) -> tuple[Notice, ...]:
    """Puts more words of its reporter on a signal."""
    key = signals.reply_key_of(conn, signal.id)
    if key is None or key.person_id != person.id:
        return ()
    remarks.add(conn, signal.id, kind, text, None, now)
    _record(conn, now, signal, key, f"add {kind}")
    return (MoreSaid(signal),)


def _record(conn: Connection, now: datetime, signal: Signal, key: ReplyKey, deed: str) -> None:
    audit.record(
        conn,
        now,
        Role.RESIDENT,
        deed,
        person_id=None if signal.anonymous else key.person_id,
        reply_key=key.key if signal.anonymous else None,
        signal_id=signal.id,
    )
