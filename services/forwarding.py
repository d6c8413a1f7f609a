"""A signal goes to a partner or to the desk it belongs to, the resident's words only when the resident agrees."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.municipality import Municipality, Partner
from domain.notices import ConsentAnswered, ConsentAsked, Forwarded, Notice, Referred
from domain.people import Person
from domain.reminders import Calendar, calendar_of
from domain.signals import ClosingReason, PartnerAnswer, Signal, Status
from services import keeping, reporters
from services.deeds import Act, Deed, answered, load, record, save
from storage import consents, reply_keys, shown_words, signals
from storage.consents import Consent

RETURN_WITHIN = 5  # working days


def forward(conn: Connection, act: Act, key: str) -> Deed:
    """To a partner, who reports back in RETURN_WITHIN; the resident hears who, which counts as an answer."""
    partner = _partner(act, key)
    after, undo_id = _hand_on(conn, act, "forward", key, _report_back(act.calendar, act.now))
    asked = _ask(conn, after, key, act.now) if partner.asks_consent else None
    merged = (Forwarded(child, key) for child in signals.children(conn, after.id))
    return Deed(after, undo_id, (Forwarded(after, key, asked), *merged))


def refer(conn: Connection, act: Act, key: str) -> Deed:
    """To the desk it belongs to: the resident gets its number, and is asked whether it may be passed on.

    Due on the next working day, on which whoever has it is reminded.
    """
    if _partner(act, key).desk is None:
        raise Unknown
    after, undo_id = _hand_on(conn, act, "refer", key, act.calendar.after(act.calendar.day(act.now), 1))
    return Deed(after, undo_id, (Referred(after, key, _ask(conn, after, key, act.now)),))


def _partner(act: Act, key: str) -> Partner:
    found = next((one for one in act.municipality.partners if one.key == key), None)
    if found is None:
        raise Unknown
    return found


def _report_back(calendar: Calendar, now: datetime) -> date:
    return calendar.after(calendar.day(now), RETURN_WITHIN)


def _hand_on(conn: Connection, act: Act, deed: str, key: str, return_on: date) -> tuple[Signal, int]:
    before = load(conn, act)
    return save(
        conn,
        act,
        deed,
        before,
        detail=key,
        status=Status.FORWARDED,
        partner=key,
        return_on=return_on,
        listed_on=None,  # this partner gets no list with the resident's words
        snoozed_until=None,
        **answered(before, act),
    )


def _ask(conn: Connection, signal: Signal, key: str, now: datetime) -> int | None:
    """The question whether this partner may read the words; None when nobody hears it, or it was answered before."""
    if not reporters.hears(conn, signal.id):
        return None
    asked = consents.ask(conn, signal.id, key, now)
    return asked.id if asked.given is None else None


def ask_consent(conn: Connection, act: Act) -> Deed:
    """Asks the resident whether the partner who has the signal may read the words. Raises Stale when that was asked."""
    before = load(conn, act)
    if before.status is not Status.FORWARDED or before.partner is None:
        raise Stale(before.id)
    if consents.for_partner(conn, before.id, before.partner) is not None:
        raise Stale(before.id)
    after, undo_id = save(conn, act, "ask consent", before, detail=before.partner)
    asked = _ask(conn, after, before.partner, act.now)
    if asked is None:
        raise Stale(before.id)
    return Deed(after, undo_id, (ConsentAsked(after, before.partner, asked),))


def consent_in_person(conn: Connection, act: Act) -> Deed:
    """Somebody without a chat told the coordinator that the partner may read the words."""
    before = load(conn, act)
    if before.partner is None or reply_keys.of_signal(conn, before.id) is not None:
        raise Stale(before.id)
    if not consents.answer(conn, consents.ask(conn, before.id, before.partner, act.now).id, True):
        raise Stale(before.id)
    record(conn, act, "consent in person", before.partner)
    return Deed(before, None)


def withdraw_in_person(conn: Connection, act: Act) -> Deed:
    """Somebody without a chat told the coordinator that the partner may not read the words any more."""
    before = load(conn, act)
    if before.partner is None or reply_keys.of_signal(conn, before.id) is not None:
        raise Stale(before.id)
    if not consents.withdraw(conn, consents.ask(conn, before.id, before.partner, act.now).id):
        raise Stale(before.id)
    shown_words.hide(conn, before.id)
    record(conn, act, "consent withdrawn in person", before.partner)
    return Deed(before, None)


def answer_consent(
    conn: Connection, person: Person, consent_id: int, given: bool, municipality: Municipality, now: datetime
) -> tuple[Signal, tuple[Notice, ...]]:
    """What the reporter says. Raises Unknown for somebody else's, Stale when it is not asked any more.

    A desk that may not have it has nothing to do: the signal is closed. One that may gets it on the next working day.
    """
    asked, signal = _own_consent(conn, person, consent_id)
    if signal.partner != asked.partner or signal.status is not Status.FORWARDED:
        raise Stale
    if not consents.answer(conn, consent_id, given):
        raise Stale
    reporters.record(conn, signal, "consent yes" if given else "consent no", now)
    if municipality.partner(asked.partner).desk is not None:
        signal = _of_desk(conn, signal, given, municipality, now)
    return signal, (ConsentAnswered(signal, asked.partner, given),)


def withdraw_consent(
    conn: Connection, person: Person, consent_id: int, municipality: Municipality, now: datetime
) -> tuple[Signal, tuple[Notice, ...]]:
    """From now on the words stay here. Raises Unknown for somebody else's, Stale when it is not given any more."""
    asked, signal = _own_consent(conn, person, consent_id)
    if not consents.withdraw(conn, consent_id):
        raise Stale
    shown_words.hide(conn, signal.id)  # a text for the partner stands ready to be copied
    reporters.record(conn, signal, "consent no", now)
    is_there = signal.partner == asked.partner and signal.status is Status.FORWARDED
    if is_there and municipality.partner(asked.partner).desk is not None:
        signal = _of_desk(conn, signal, False, municipality, now)
    return signal, (ConsentAnswered(signal, asked.partner, False),)


def _own_consent(conn: Connection, person: Person, consent_id: int) -> tuple[Consent, Signal]:
    asked = consents.by_id(conn, consent_id)
    signal = signals.by_id(conn, asked.signal_id) if asked else None
    key = reply_keys.of_signal(conn, asked.signal_id) if asked else None
    if asked is None or signal is None or key is None or key.person_id != person.id:
        raise Unknown
    return asked, signal


def _of_desk(conn: Connection, signal: Signal, given: bool, municipality: Municipality, now: datetime) -> Signal:
    calendar, at = calendar_of(municipality), reporters.moment_of(signal, now)
    changed = replace(signal, version=signal.version + 1, changed_at=at)
    if given:
        changed = replace(changed, return_on=calendar.after(calendar.day(now), 1))
    else:
        changed = replace(changed, status=Status.DONE, reason=ClosingReason.NOT_FOR_US, closed_at=at)
    return keeping.keep(conn, signal, changed, calendar)


def partner_answered(conn: Connection, act: Act, answer: PartnerAnswer) -> Deed:
    """Taken up: the partner reports back again in RETURN_WITHIN. Done or impossible: the signal is ours again."""
    before = load(conn, act)
    if before.status is not Status.FORWARDED:
        raise Stale(before.id)
    still_theirs = answer is PartnerAnswer.TAKEN_UP
    after, undo_id = save(
        conn,
        act,
        "partner answered",
        before,
        detail=answer,
        status=Status.FORWARDED if still_theirs else Status.IN_PROGRESS,
        return_on=_report_back(act.calendar, act.now) if still_theirs else None,
    )
    return Deed(after, undo_id)
