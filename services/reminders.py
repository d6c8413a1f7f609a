"""Tells each reminder once when it is due: at the moment itself, or with the next bundle."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection

from domain.dangers import is_left
from domain.notices import DangerLeft, IsItSolved, Notice, QuestionExpired, QuestionOpen, SnoozeOver, StillBroken
from domain.people import Person
from domain.reminders import (
    BETWEEN_UNASKED,
    BUNDLE_AHEAD,
    Reminder,
    ReminderKind,
    following,
    last_bundle,
)
from domain.signals import Signal
from services import deeds, questions, triage
from services.staff import Office, coordinators, deputies, in_charge_of
from storage import people, reminders, reply_keys

_TO_RESIDENTS = frozenset({ReminderKind.IS_IT_SOLVED, ReminderKind.QUESTION_OPEN, ReminderKind.QUESTION_EXPIRED})
AT_ONCE = 50  # reminders in one transaction: turns come in between
BUNDLED_AT_ONCE = 200  # for all staff together; more than one of them can look through anyway


@dataclass(frozen=True)
class Told:
    """`more`: whether more is due than fitted."""

    notices: tuple[Notice, ...]
    more: bool


@dataclass(frozen=True)
class Bundle:
    """What one person on the staff is reminded of together."""

    person: Person
    items: tuple[tuple[ReminderKind, Signal], ...]


@dataclass(frozen=True)
class Bundles:
    """`more`: whether more may wait than fitted."""

    bundles: tuple[Bundle, ...]
    more: bool


def tell_due(conn: Connection, office: Office, now: datetime) -> Told:
    """What is due and waits for no bundle: so much of it as fits in one transaction."""
    broken = reminders.tell_all(conn, ReminderKind.STILL_BROKEN, now)
    due = reminders.due(conn, False, now, AT_ONCE)
    told = tuple(notice for one in due for notice in _tell(conn, office, one, now))
    # What stays due whatever is done about it must not be begun again without end.
    more = len(due) == AT_ONCE and reminders.due(conn, False, now, AT_ONCE) != due
    return Told((*told, StillBroken(broken)) if broken else told, more)


def _tell(conn: Connection, office: Office, one: Reminder, now: datetime) -> Iterable[Notice]:
    signal = deeds.look_up(conn, one.signal_id)
    if one.kind in _TO_RESIDENTS and _wait_for_morning(conn, office, one, now):
        return
    if one.kind is ReminderKind.IS_IT_SOLVED and _put_off(conn, signal, one, now):
        return
    if not _take(conn, office, one, now):
        return
    match one.kind:
        case ReminderKind.SNOOZED:
            yield SnoozeOver(triage.wake(conn, signal, office.calendar))
        case ReminderKind.QUESTION_OPEN:
            yield QuestionOpen(signal)
        case ReminderKind.QUESTION_EXPIRED:
            yield QuestionExpired(questions.expire(conn, signal, office.calendar, now))
        case ReminderKind.IS_IT_SOLVED if _listens(conn, signal):
            yield IsItSolved(signal)
        case ReminderKind.DANGER_LEFT if is_left(signal, one.basis):
            yield DangerLeft(signal)


def _wait_for_morning(conn: Connection, office: Office, one: Reminder, now: datetime) -> bool:
    """Residents are told by day, also what came due while nothing could be told."""
    allowed = office.calendar.in_allowed_hours(now)
    if allowed == now:
        return False
    reminders.put_off(conn, one, allowed)
    return True


def _take(conn: Connection, office: Office, one: Reminder, now: datetime) -> bool:
    """Counts it as told and plans the next of its kind."""
    if not reminders.tell(conn, one, now):
        return False
    following_one = following(one, now, office.calendar)
    if following_one is not None:
        reminders.plan(conn, following_one)
    return True


def _listens(conn: Connection, signal: Signal) -> bool:
    """Who stopped hears nothing unasked."""
    key = reply_keys.of_signal(conn, signal.id)
    return key is not None and not people.by_id(conn, key.person_id).stopped


def _put_off(conn: Connection, signal: Signal, one: Reminder, now: datetime) -> bool:
    """Residents get at most one message a week that they did not ask for."""
    key = reply_keys.of_signal(conn, signal.id)
    if key is None or people.may_be_told_unasked(conn, key.person_id, now - BETWEEN_UNASKED, now):
        return False
    reminders.put_off(conn, one, now + BETWEEN_UNASKED)
    return True


def bundles(conn: Connection, office: Office, now: datetime) -> Bundles:
    """What each of the staff is to be reminded of: once for each moment of their working day, and all that waited.

    What is due for somebody on a day off waits, unless somebody stands in.
    """
    staff = coordinators(conn, office, now)
    slots = {one.id: slot for one in staff if (slot := last_bundle(now, office.calendar_for(one)))}
    ready = [one for one in staff if one.id in slots and reminders.open_bundle(conn, one.id, slots[one.id])]
    if not ready:
        return Bundles((), False)
    items: dict[int, list[tuple[ReminderKind, Signal]]] = {one.id: [] for one in ready}
    waiting = _waiting_for(conn, office, staff, items.keys(), max(slots.values()), now)
    taken = list(islice(waiting, BUNDLED_AT_ONCE))
    for reminder, signal, person_ids in taken:
        for person_id in person_ids:
            items[person_id].append((reminder.kind, signal))
    more = len(taken) == BUNDLED_AT_ONCE
    if more:
        for one in ready:
            reminders.leave_bundle_open(conn, one.id, slots[one.id])
    return Bundles(tuple(Bundle(one, tuple(items[one.id])) for one in ready if items[one.id]), more)


def _waiting_for(
    conn: Connection, office: Office, staff: list[Person], ids: Collection[int], newest: datetime, now: datetime
) -> Iterator[tuple[Reminder, Signal, list[int]]]:
    """What counts as told now, its signal, and to whom of these it is told."""
    also = [one.id for one in deputies(conn, office, now) if one.id in ids]
    for reminder in reminders.all_bundled(conn, newest + BUNDLE_AHEAD):
        signal = deeds.look_up(conn, reminder.signal_id)
        told = [one.id for one in in_charge_of(conn, office, signal, staff, now) if one.id in ids]
        if reminder.kind is ReminderKind.LISTED:
            told = told[:1]  # two would pass on the same list
        if told and _take(conn, office, reminder, now):
            broken = reminder.kind is ReminderKind.PROMISE_BROKEN
            yield reminder, signal, list(dict.fromkeys([*told, *also])) if broken else told
