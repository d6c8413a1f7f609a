"""What a resident tells: sending a report, and adding to it afterwards."""

import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.municipality import Municipality
from domain.notices import MoreSaid, Notice, UrgentSignal, Withdrawn
from domain.people import Person, month_of
from domain.reminders import Calendar, calendar_of
from domain.reports import Draft
from domain.signals import ClosingReason, Remark, RemarkKind, Signal, Status
from domain.suppression import LEAST, total
from domain.weeks import Week
from services import arrivals, dangers, keeping, reporters
from storage import figures, homes, people, remarks, reply_keys, signals
from storage.reply_keys import ReplyKey

_MOST_SHOWN = 8
_SHARED_WEEKS = 12  # whole ones, in which others may have told the same
_BETWEEN_US = frozenset(
    {
        RemarkKind.REPLY,
        RemarkKind.CLOSING,
        RemarkKind.QUESTION,
        RemarkKind.ANSWER,
        RemarkKind.ADDED,
        RemarkKind.IDEA,
        RemarkKind.OFFER,
    }
)


@dataclass(frozen=True)
class Sent:
    """`reply_key` is what answers to the signal go by."""

    signal: Signal
    reply_key: str
    notices: tuple[Notice, ...]
    in_danger: bool = False


@dataclass(frozen=True)
class Mine:
    """A signal as its reporter may see it; `answer` is the last one given."""

    signal: Signal
    reply_key: str
    answer: Remark | None


@dataclass(frozen=True)
class MineInFull:
    """With all that was said between reporter and municipality; `shared` when others told the same."""

    signal: Signal
    reply_key: str
    said: tuple[Remark, ...]
    shared: bool


def send(
    conn: Connection,
    person: Person,
    draft: Draft,
    anonymous: bool,
    municipality: Municipality,
    now: datetime,
    warned: bool,
) -> Sent:
    """A draft that names neighbourhood and topic becomes a signal with a number of its own.

    Anonymous: nothing on the signal leads to the person; only its reply key does.
    What is `direct` is passed on at once.
    """
    draft = _what_may_go(draft, anonymous, municipality)
    reporter = None if anonymous else person
    topic = municipality.topic(draft.topic or "")
    signal = arrivals.arrive(
        conn, draft, municipality, now, reporter=reporter, anonymous=anonymous, direct=topic.direct
    )
    key = ReplyKey(secrets.token_hex(8), signal.id, person.id, draft.message_id)
    reply_keys.add(conn, key)
    reporters.record(conn, signal, "send", now)
    calendar, words = calendar_of(municipality), (draft.text, draft.whole_text, draft.place)
    is_danger = dangers.note(conn, signal, warned, calendar, now, *words)
    if topic.urgent and warned and not is_danger:
        dangers.note_shown(conn, signal, calendar, now)
    return Sent(signal, key.key, (UrgentSignal(signal),) if topic.urgent or is_danger else (), is_danger)


def _what_may_go(draft: Draft, anonymous: bool, municipality: Municipality) -> Draft:
    topic = municipality.topic(draft.topic or "")
    return replace(
        draft,
        photos=draft.photos if topic.photo and not anonymous else (),
        location=draft.location if topic.location and not anonymous else None,
    )


def add(
    conn: Connection,
    person: Person,
    signal: Signal,
    kind: RemarkKind,
    text: str,
    calendar: Calendar,
    now: datetime,
    warned: bool,
) -> tuple[Notice, ...]:
    """Puts more words of its reporter on a signal."""
    key = reply_keys.of_signal(conn, signal.id)
    if key is None or key.person_id != person.id:
        return ()
    at = reporters.moment_of(signal, now)
    remarks.add(conn, signal.id, kind, text, None, at)
    reporters.record(conn, signal, f"add {kind}", now)
    dangers.note(conn, signal, warned, calendar, now, text)
    return (MoreSaid(signal),)


def mine(conn: Connection, person: Person) -> list[Mine]:
    """Somebody's newest signals, anonymous ones too as long as their key lives."""
    found = signals.of_person(conn, person.id, _MOST_SHOWN)
    return [_mine(conn, signal) for signal in found]


def _mine(conn: Connection, signal: Signal) -> Mine:
    key = reply_keys.of_signal(conn, signal.id)
    return Mine(signal, key.key if key else "", _last_answer(remarks.of_signal(conn, signal.id)))


def in_full(conn: Connection, person: Person, reply_key: str, today: date) -> MineInFull:
    """Raises Unknown when the key is not this person's."""
    signal = _own(conn, person, reply_key)
    said = tuple(one for one in remarks.of_signal(conn, signal.id) if one.kind in _BETWEEN_US)
    return MineInFull(signal, reply_key, said, _is_shared(conn, person, signal, today))


def _is_shared(conn: Connection, person: Person, signal: Signal, today: date) -> bool:
    """When LEAST reports of others are sure to have come in, by what team OOV may read.

    Whoever reports may read figures too, and can ask each day. So it is worked out from published weeks and
    nothing else: a week that runs tells nothing, a small count counts as its lower end, and help and care are
    never told of. Own reports are taken off, or sending some would fill up what is not known.
    """
    weeks = Week.of(today).before().last(_SHARED_WEEKS)
    told = figures.published(conn, weeks).values()
    known = total(one.of(signal.neighbourhood, signal.topic) for one in told).low
    return known - signals.count_own(conn, person.id, signal, weeks[0].monday) >= LEAST


def _own(conn: Connection, person: Person, reply_key: str) -> Signal:
    signal = signals.of_key(conn, reply_key, person.id)
    if signal is None:
        raise Unknown
    return signal


def withdraw(conn: Connection, person: Person, reply_key: str, municipality: Municipality, now: datetime) -> Sent:
    """Its reporter wants nothing more done. Raises Unknown, or Stale when it is closed already.

    When others told the same and go on as part of it, the work goes on and only this reporter hears no more.
    """
    signal = _own(conn, person, reply_key)
    if not signal.is_open:
        raise Stale
    if signals.children(conn, signal.id):
        reporters.record(conn, signal, "withdraw", now)
        reply_keys.want_no_answer(conn, signal.id)
        return Sent(signal, reply_key, (Withdrawn(signal),))
    kept = close_withdrawn(conn, signal, municipality, now)
    return Sent(kept, reply_key, (Withdrawn(kept),) if signal.assignee is not None else ())


def close_withdrawn(conn: Connection, signal: Signal, municipality: Municipality, now: datetime) -> Signal:
    reporters.record(conn, signal, "withdraw", now)
    dangers.remind_no_more(conn, signal.id)
    at = reporters.moment_of(signal, now)
    changed = replace(
        signal,
        version=signal.version + 1,
        status=Status.DONE,
        reason=ClosingReason.WITHDRAWN,
        closed_at=at,
        answered_at=signal.answered_at or at,
        overdue=False,
        asked_at=None,
        snoozed_until=None,
        changed_at=at,
    )
    return keeping.keep(conn, signal, changed, calendar_of(municipality))


def _last_answer(said: list[Remark]) -> Remark | None:
    return next((one for one in reversed(said) if one.kind in (RemarkKind.REPLY, RemarkKind.CLOSING)), None)


def stop(conn: Connection, person: Person, today: date) -> list[Signal]:
    """Ends what they agreed to hear, for good; the signals whose answers may still be wanted."""
    people.save(conn, replace(person, stopped=True, asked_in=None, asked_since=None))
    homes.want_no_news(conn, person.id, month_of(today))
    return signals.open_of_person(conn, person.id)


def want_answers(conn: Connection, person: Person, wanted: bool) -> list[str]:
    """Whether anything should come about what they reported; the reply keys that this is about."""
    return reply_keys.want_answers(conn, person.id, wanted)
