"""What a resident tells: sending a report, and adding to it afterwards."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.notices import MoreSaid, Notice, UrgentSignal
from domain.people import Person, Role
from domain.reminders import calendar_of
from domain.reports import Draft
from domain.signals import PartOfDay, Priority, Remark, RemarkKind, Signal, Status, signal_number
from domain.urgency import urgency
from domain.working_time import promise_day
from services import keeping
from storage import audit, people, remarks, signals
from storage.signals import ReplyKey

_MOST_SHOWN = 8


@dataclass(frozen=True)
class Sent:
    """`reply_key` is what answers to the signal go by."""

    signal: Signal
    reply_key: str
    notices: tuple[Notice, ...]


@dataclass(frozen=True)
class Mine:
    """A signal as its reporter may see it; `answer` is the last one given."""

    signal: Signal
    answer: Remark | None


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
            "changed_at": values["created_at"],
            "number": _next_number(conn, municipality, now),
        },
    )
    keeping.follow(conn, signal, calendar_of(municipality))
    key = ReplyKey(secrets.token_hex(8), signal.id, person.id, draft.message_id)
    signals.add_reply_key(conn, key)
    if draft.whole_text:
        remarks.add(conn, signal.id, RemarkKind.WHOLE_TEXT, draft.whole_text, None, now)
    _record(conn, now, signal, key, "send")
    urgent = municipality.topic(signal.topic).urgent
    return Sent(signal, key.key, (UrgentSignal(signal),) if urgent else ())


def _what_may_go(draft: Draft, anonymous: bool, municipality: Municipality) -> Draft:
    topic = municipality.topic(draft.topic or "")
    return replace(
        draft,
        photos=draft.photos if topic.photo and not anonymous else (),
        location=draft.location if topic.location and not anonymous else None,
    )


def _arrival(municipality: Municipality, now: datetime, anonymous: bool) -> dict[str, object]:
    local = now.astimezone(municipality.timezone)
    return {
        "version": 1,
        "status": Status.RECEIVED,
        "created_at": _blurred(now) if anonymous else now,
        "local_day": local.date(),
        "local_part": PartOfDay.of(local.hour),
        "promised_on": promise_day(now, municipality.working_time, municipality.timezone),
    }


def _blurred(moment: datetime) -> datetime:
    """The minute of an anonymous signal could be laid beside the minute of a chat."""
    return moment.replace(minute=0, second=0, microsecond=0)


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


def mine(conn: Connection, person: Person) -> list[Mine]:
    """Somebody's newest signals, anonymous ones too as long as their key lives."""
    found = signals.of_person(conn, person.id, _MOST_SHOWN)
    return [Mine(signal, _last_answer(remarks.of_signal(conn, signal.id))) for signal in found]


def _last_answer(said: list[Remark]) -> Remark | None:
    return next((one for one in reversed(said) if one.kind in (RemarkKind.REPLY, RemarkKind.CLOSING)), None)


def stop(conn: Connection, person: Person) -> list[Signal]:
    """No message any more that was not asked for; the signals whose answers may still be wanted."""
    people.save(conn, replace(person, stopped=True))
    return [one.signal for one in mine(conn, person) if one.signal.is_open]


def want_answers(conn: Connection, person: Person, wanted: bool) -> None:
    """Whether answers to all that is open should come."""
    still_open = [one.signal.id for one in mine(conn, person) if one.signal.is_open]
    signals.want_answers(conn, still_open, wanted)


def _record(conn: Connection, now: datetime, signal: Signal, key: ReplyKey, deed: str) -> None:
    audit.record(
        conn,
        _blurred(now) if signal.anonymous else now,
        Role.RESIDENT,
        deed,
        person_id=None if signal.anonymous else key.person_id,
        reply_key=key.key if signal.anonymous else None,
        signal_id=signal.id,
    )
