"""Meetings for the sandbox: one that fills up, one that is nearly new, and one of which the report was told."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.sandbox import town
from bot.sandbox.stages import Stage
from domain.agendas import Agreed
from domain.meetings import Meeting
from domain.people import Person
from domain.planning import Planning
from domain.working_time import add_working_days
from services import agendas, meeting_reports, meetings, participants, registrations
from services.meetings import MeetingAct
from storage import meeting_reminders, people
from storage import meetings as rows

_PLANNED_BEFORE = timedelta(days=14)
_AGREED = Agreed("De buitendienst maakt de verlichting bij de garages.", "De buitendienst")
_BY = 5  # working days after the report


@dataclass(frozen=True)
class Sample:
    """`days` are working days from the first start on; neighbours come with so many each.

    `about_reports`: what residents report most is on its agenda.
    """

    neighbourhood: int
    title: str
    place: str
    days: int
    at: time
    capacity: int
    parties: tuple[int, ...]
    points: tuple[str, ...] = ()
    languages: str = ""
    about_reports: bool = False


SAMPLES = (
    Sample(
        0,
        "Veilig langs de garages",
        "Buurtkamer De Draaikom",
        6,
        time(19, 30),
        12,
        (2, 1, 3, 1, 2, 2, 4, 1),
        ("Verlichting bij de garages", "Wat doen wij samen in december?"),
        "Nederlands, Turks en Arabisch",
        about_reports=True,
    ),
    Sample(1, "Spelen en ontmoeten", "Winkelcentrum Oostermeent", 9, time(14), 40, (1, 2), ("De speelplek",)),
    Sample(0, "Donkere plekken", "Buurtkamer De Draaikom", -7, time(19, 30), 20, (1, 1, 2), ("Verlichting",)),
)


def fill(conn: Connection, stage: Stage, coordinator: Person) -> int:
    """How many were made. Nobody is told of any of them."""
    for sample in SAMPLES:
        meeting = _plan(conn, stage, sample, coordinator)
        _sign_up(conn, stage, sample, meeting)
        if sample.days < 0:
            _report(conn, stage, meeting, coordinator)
        meeting_reminders.drop_invitations(conn, meeting.id)
    for one in meeting_reminders.due(conn, stage.now, most=1_000):
        meeting_reminders.tell(conn, one, stage.now)
    return len(SAMPLES)


def _day(stage: Stage, days: int) -> date:
    if days < 0:
        return stage.working_day(-days)
    return add_working_days(
        stage.now.astimezone(stage.municipality.timezone).date(), days, stage.municipality.working_time
    )


def _plan(conn: Connection, stage: Stage, sample: Sample, coordinator: Person) -> Meeting:
    rules = stage.municipality
    there = rules.neighbourhoods[sample.neighbourhood % len(rules.neighbourhoods)]
    starts_at = stage.moment(_day(stage, sample.days), sample.at)
    planned_at = min(starts_at, stage.now) - _PLANNED_BEFORE
    heard = agendas.most_heard(conn, there.key, rules, stage.now)[:1] if sample.about_reports else []
    planning = Planning(
        neighbourhood=there.key,
        title=sample.title,
        subjects=tuple(one.key for one in heard),
        starts_at=starts_at,
        place=sample.place,
    )
    draft = meetings.plan(conn, coordinator, planning, rules, planned_at)
    for text in sample.points:
        agendas.add_point(conn, draft.id, text)
    act = _act(conn, stage, draft.id, coordinator, planned_at)
    changed = meetings.change(conn, act, capacity=sample.capacity, languages=sample.languages).meeting
    return meetings.publish(conn, _act(conn, stage, changed.id, coordinator, planned_at))


def _act(conn: Connection, stage: Stage, meeting_id: int, coordinator: Person, at: datetime) -> MeetingAct:
    return MeetingAct(coordinator, meeting_id, rows.by_id(conn, meeting_id).version, at, stage.municipality)


def _sign_up(conn: Connection, stage: Stage, sample: Sample, meeting: Meeting) -> None:
    for number, party in enumerate(sample.parties, start=1):
        at = meeting.created_at + timedelta(hours=number)
        person = people.of_chat(conn, stage.bot_id, town.neighbour(number), at)
        registrations.sign_up(conn, person, meeting.id, party, stage.municipality.timezone, at)


def _report(conn: Connection, stage: Stage, meeting: Meeting, coordinator: Person) -> None:
    """Two came, the others did not; one thing was agreed."""
    at = meeting.ends_at
    listed = participants.attendance(conn, meeting.id).listed
    for one in listed[:2]:
        participants.check_in(conn, _act(conn, stage, meeting.id, coordinator, at), one.id)
    participants.close_the_door(conn, _act(conn, stage, meeting.id, coordinator, at))
    (point, *_) = agendas.of_meeting(conn, meeting).points
    by_day = add_working_days(_day(stage, 0), _BY, stage.municipality.working_time)
    agreed = Agreed(_AGREED.text, _AGREED.owner, by_day=by_day)
    meeting_reports.agree(conn, _act(conn, stage, meeting.id, coordinator, at), point.id, agreed)
    meeting_reports.publish(conn, _act(conn, stage, meeting.id, coordinator, at + timedelta(hours=14)))
