"""What coordinators may do with one signal, by name, each with what it needs to know drawn at random."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import strategies as st
from sqlalchemy import Connection

from domain.signals import ClosingReason, PartnerAnswer, Priority
from services import answering, forwarding, merging, triage
from services.deeds import Act, Deed
from tests.services.street import Street

PARTNERS = ["youth_work", "police", "street_team"]
DESKS = ["debt_help", "complaints"]
REASONS = [ClosingReason.SOLVED, ClosingReason.NOT_POSSIBLE, ClosingReason.NOT_FOR_US]
DAYS_SNOOZED = [-1, 1, 3, 8]


def _assign(conn: Connection, act: Act, street: Street, data: st.DataObject) -> Deed:
    return triage.assign(conn, act, data.draw(st.sampled_from(street.staff)))


def _snooze(conn: Connection, act: Act, street: Street, data: st.DataObject) -> Deed:
    return triage.snooze(conn, act, act.now + timedelta(days=data.draw(st.sampled_from(DAYS_SNOOZED))))


def _merge(conn: Connection, act: Act, street: Street, data: st.DataObject) -> Deed:
    return merging.merge(conn, act, data.draw(st.sampled_from(sorted(street.sees.signals))))


def _partner_answered(conn: Connection, act: Act, street: Street, data: st.DataObject) -> Deed:
    return forwarding.partner_answered(conn, act, data.draw(st.sampled_from(PartnerAnswer)))


DeedOf = Callable[[Connection, Act, Street, st.DataObject], Deed]

AMONG_STAFF: dict[str, DeedOf] = {
    "claim": lambda conn, act, street, data: triage.claim(conn, act),
    "assign": _assign,
    "prioritise": lambda conn, act, street, data: triage.prioritise(conn, act, data.draw(st.sampled_from(Priority))),
    "note": lambda conn, act, street, data: triage.note(conn, act, "een notitie"),
    "snooze": _snooze,
}
TELLING: dict[str, DeedOf] = {
    "reply": lambda conn, act, street, data: answering.reply(conn, act, "een antwoord"),
    "ask": lambda conn, act, street, data: answering.ask(conn, act, "een vraag"),
    "close": lambda conn, act, street, data: answering.close(conn, act, data.draw(st.sampled_from(REASONS)), "gedaan"),
    "reopen": lambda conn, act, street, data: answering.reopen(conn, act),
}
PASSING_ON: dict[str, DeedOf] = {
    "forward": lambda conn, act, street, data: forwarding.forward(conn, act, data.draw(st.sampled_from(PARTNERS))),
    "refer": lambda conn, act, street, data: forwarding.refer(conn, act, data.draw(st.sampled_from(DESKS))),
    "ask consent": lambda conn, act, street, data: forwarding.ask_consent(conn, act),
    "partner answered": _partner_answered,
}
JOINING: dict[str, DeedOf] = {
    "merge": _merge,
    "split": lambda conn, act, street, data: merging.split(conn, act, "een deel", "youth"),
}
