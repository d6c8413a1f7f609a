"""A signal comes in, whoever brings it: it gets a number, a promised date, a queue and its place in there."""

from datetime import datetime

from sqlalchemy import Connection

from domain.municipality import Direct, Municipality
from domain.people import Person
from domain.reminders import calendar_of
from domain.reports import Draft
from domain.signals import PartOfDay, Priority, RemarkKind, Signal, Status, signal_number
from domain.urgency import urgency
from services import keeping, reporters
from services.forwarding import RETURN_WITHIN
from services.promises import promise
from storage import photos, remarks, signals


def arrive(
    conn: Connection,
    draft: Draft,
    municipality: Municipality,
    now: datetime,
    *,
    reporter: Person | None = None,
    anonymous: bool = False,
    direct: Direct | None = None,
) -> Signal:
    """The draft names neighbourhood and topic. Without a reporter nothing on the signal leads to anybody.

    `direct`: passed on at once, which counts as an answer.
    """
    values = _arrival(conn, municipality, now, anonymous) | _words(draft) | _routing(draft, municipality)
    signal = signals.add(
        conn,
        values
        | {
            "anonymous": anonymous,
            "language": reporter.language if reporter else None,
            "person_id": reporter.id if reporter else None,
            "changed_at": values["created_at"],
            "number": _next_number(conn, municipality, now),
        }
        | (_passed_on(direct, municipality, values["created_at"], now) if direct else {}),
    )
    keeping.follow(conn, signal, calendar_of(municipality))
    photos.add(conn, signal.id, draft.photos)
    if draft.whole_text:
        remarks.add(conn, signal.id, RemarkKind.WHOLE_TEXT, draft.whole_text, None, signal.created_at)
    return signal


def _arrival(conn: Connection, municipality: Municipality, now: datetime, anonymous: bool) -> dict[str, object]:
    local = now.astimezone(municipality.timezone)
    return {
        "version": 1,
        "status": Status.RECEIVED,
        "created_at": reporters.blurred(now) if anonymous else now,
        "local_day": local.date(),
        "local_part": PartOfDay.of(local.hour),
    } | promise(conn, municipality, now)


def _passed_on(direct: Direct, municipality: Municipality, at: object, now: datetime) -> dict[str, object]:
    """On the list of the next working day, so that the partner has it from there on."""
    calendar = calendar_of(municipality)
    listed_on = calendar.after(calendar.day(now), 1)
    return {
        "status": Status.FORWARDED,
        "partner": direct.partner,
        "answered_at": at,
        "listed_on": listed_on,
        "return_on": calendar.after(listed_on, RETURN_WITHIN),
    }


def _words(draft: Draft) -> dict[str, object]:
    return {
        "text": draft.text,
        "place": draft.place,
        "hotspot": draft.hotspot,
        "when": draft.when,
        "how_often": draft.how_often,
        "voice": draft.voice,
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
