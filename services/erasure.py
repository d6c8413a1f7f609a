"""Forgets a resident, and keeps of what they reported only what is about the neighbourhood."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.meeting_notices import MeetingNotice
from domain.municipality import CARE_QUEUE, Municipality
from domain.notices import Notice, Withdrawn
from domain.people import Person
from domain.scrubs import Scrub, trace
from domain.signals import Signal
from services import dangers, keeping, registrations, reports
from services.deeds import look_up
from services.redacting import words_of, words_of_reporter
from storage import (
    erasing,
    errands,
    legal_holds,
    meetings,
    redaction,
    reply_keys,
    retention,
    scrubs,
    shown_words,
    signals,
)
from storage.registrations import upcoming_of_person


@dataclass(frozen=True)
class Erased:
    """What others have to hear: who is next in line, and whoever has a signal, a telephone number, a list of a meeting
    or what was brought up for it in view."""

    signal_ids: tuple[int, ...]
    notices: tuple[Notice, ...]
    call_back_ids: tuple[int, ...] = ()
    meeting_ids: tuple[int, ...] = ()
    point_ids: tuple[int, ...] = ()
    meeting_notices: tuple[MeetingNotice, ...] = ()


def erase(conn: Connection, person: Person, municipality: Municipality, now: datetime, *, is_told: bool) -> Erased:
    """All but what is held, which goes once it may. The file holds traces until the scrub it asks for."""
    held = [one.id for one in waiting(conn, person)]
    legal_holds.note_erasure(conn, held, now)
    ids = [one for one in erasing.signals_of(conn, person.id) if one not in held]
    call_backs = erasing.call_backs_of(conn, person.id)
    lists, points = erasing.lists_of(conn, person.id), erasing.points_of(conn, person.id)
    on_agenda = stays_on_agenda(conn, person)
    seats = _leave_meetings(conn, person, municipality, now)
    notices = _erase_signals(conn, person, ids, municipality, now)
    erasing.forget_person(conn, person, now, held)
    if is_told:
        language = person.language or ""
        scrubs.ask(conn, now, Scrub.ERASURE, chat_id=person.chat_id, language=language, on_agenda=on_agenda)
    else:
        scrubs.ask(conn, now)
    return Erased(tuple(ids), notices, tuple(call_backs), tuple(lists), tuple(points), seats)


def waiting(conn: Connection, person: Person) -> list[Signal]:
    """What of theirs may not be deleted yet."""
    return [look_up(conn, one.signal_id) for one in legal_holds.of_person(conn, person.id)]


def stays_on_agenda(conn: Connection, person: Person) -> bool:
    """What they brought up for a meeting, as the meeting's own."""
    return erasing.is_on_an_agenda(conn, person.id)


def left_over(conn: Connection, person: Person) -> list[Signal]:
    """What of it waits for the rest of an erasure."""
    asked = [one for one in legal_holds.of_person(conn, person.id) if one.erasure_asked_at is not None]
    return [look_up(conn, one.signal_id) for one in asked]


def came_back(conn: Connection, person: Person, released: Collection[int]) -> bool:
    """Whether there is more of them than these signals, which were held: since they asked, or held still."""
    return erasing.has_more_than(conn, person.id, released)


def erase_released(
    conn: Connection, person: Person, released: Collection[int], municipality: Municipality, now: datetime
) -> Erased:
    """Of who came back only what was held when they asked to be erased."""
    ids = [one for one in erasing.signals_of(conn, person.id) if one in released]
    notices = _erase_signals(conn, person, ids, municipality, now)
    retention.forget_identities(conn, ids)
    scrubs.ask(conn, now)
    return Erased(tuple(ids), notices)


def _erase_signals(
    conn: Connection, person: Person, ids: list[int], municipality: Municipality, now: datetime
) -> tuple[Notice, ...]:
    """Help requests go wholly, others stay as a count."""
    notices = _withdraw(conn, person, ids, municipality, now)
    wholly = _empty(conn, ids, now)
    return tuple(one for one in notices if one.signal.id not in wholly)


def erase_listed(conn: Connection, ids: Sequence[int], municipality: Municipality, now: datetime) -> Erased:
    """Signals that were erased before and came back with a copy, whoever they were of; not those that are held."""
    free = [one for one in ids if legal_holds.of_signal(conn, one) is None]
    notices: list[Withdrawn] = []
    for signal in (look_up(conn, one) for one in free):
        if signal.is_open and not signals.children(conn, signal.id):
            notices.append(Withdrawn(reports.close_withdrawn(conn, signal, municipality, now)))
    retention.forget_identities(conn, free)
    wholly = _empty(conn, free, now)
    scrubs.ask(conn, now)
    told = (one for one in notices if one.signal.assignee is not None and one.signal.id not in wholly)
    return Erased(tuple(free), tuple(told))


def _empty(conn: Connection, ids: Sequence[int], now: datetime) -> list[int]:
    """Which of them went wholly."""
    wholly = [one for one in ids if _is_nobodys_business(conn, one)]
    shown_words.hide_files(conn)
    errands.look_again(conn)
    for signal_id in ids:
        signal = look_up(conn, signal_id)
        scrubs.list_signal(conn, now, trace(signal.number, signal.created_at))
        _forget_around(conn, signal_id)
    for signal_id in wholly:
        _take_apart(conn, look_up(conn, signal_id))
    erasing.empty_signals(conn, [one for one in ids if one not in wholly])
    erasing.delete_signals(conn, wholly)
    return wholly


def _withdraw(
    conn: Connection, person: Person, ids: list[int], municipality: Municipality, now: datetime
) -> list[Withdrawn]:
    """Without words, and without anybody to answer, there is nothing left to do."""
    told: list[Withdrawn] = []
    for signal_id in ids:
        key = reply_keys.of_signal(conn, signal_id)
        if key is not None and key.person_id == person.id and look_up(conn, signal_id).is_open:
            sent = reports.withdraw(conn, person, key.key, municipality, now)
            told += [one for one in sent.notices if isinstance(one, Withdrawn)]
    return told


def _is_nobodys_business(conn: Connection, signal_id: int) -> bool:
    """Care is about a person, and makes no pattern; unless others reported the same, and go on with it."""
    return look_up(conn, signal_id).queue == CARE_QUEUE and not signals.children(conn, signal_id)


def _forget_around(conn: Connection, signal_id: int) -> None:
    """What staff see of it, looked for, are writing about it, and would be reminded of."""
    if not signals.children(conn, signal_id):
        dangers.remind_no_more(conn, signal_id)
    shown_words.hide(conn, signal_id)
    redaction.forget_searches_for(conn, words_of(conn, signal_id))
    redaction.stop_writing(conn, signal_id, look_up(conn, signal_id).number, words_of_reporter(conn, signal_id))


def _take_apart(conn: Connection, signal: Signal) -> None:
    keeping.share(conn, signal.parent_id, -signal.reporters)


def _leave_meetings(
    conn: Connection, person: Person, municipality: Municipality, now: datetime
) -> tuple[MeetingNotice, ...]:
    """The place goes to the next in line."""
    told: list[MeetingNotice] = []
    for one in upcoming_of_person(conn, person.id, now):
        meeting = meetings.lock(conn, one.meeting_id)
        told += registrations.take_off(conn, meeting, one, municipality.timezone, now).notices
    return tuple(told)
