"""What came of a meeting: written down for each point, told to whoever was there or had brought it up, and followed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from domain.agendas import SCORES, AgendaPoint, Agreed, Agreement, Mark, OwnerAnswer
from domain.errors import NotOpen, Stale, Unknown
from domain.meeting_notices import AgreementDone, MeetingNotice, Outcome, OwnerAsked, ReportTold
from domain.meeting_reminders import MeetingReminderKind, of_agreement, results
from domain.meetings import Meeting
from domain.people import Person
from domain.registrations import Registration, Standing
from services import follow_up
from services.meetings import MeetingAct, load, record
from services.participants import who_hears
from storage import agendas, agreements, meeting_reminders, meetings, registrations


@dataclass(frozen=True)
class Report:
    """`marks`: how participants judged it, once they were asked."""

    meeting: Meeting
    outcomes: tuple[Outcome, ...]
    marks: tuple[Mark, ...] = ()


def report(conn: Connection, meeting_id: int) -> Report:
    """As it is now, agreed or not."""
    meeting = meetings.by_id(conn, meeting_id)
    found = agreements.of_meeting(conn, meeting_id)
    outcomes = tuple(
        Outcome(point, tuple(one for one in found if one.point_id == point.id))
        for point in agendas.points(conn, meeting_id)
    )
    marks = agreements.marks(conn, meeting) if meeting.reported_at is not None else []
    return Report(meeting, outcomes, tuple(marks))


def agree(
    conn: Connection, act: MeetingAct, point_id: int, agreed: Agreed
) -> tuple[Agreement, tuple[MeetingNotice, ...]]:
    """What was agreed on a point. A resident who does it is asked whether they want to be reminded."""
    meeting = meetings.lock(conn, act.meeting_id)
    point = agendas.point(conn, point_id)
    if not meeting.has_begun(act.now):
        raise NotOpen
    if point.meeting_id != meeting.id or meeting.reported_at is not None:
        raise Stale
    resident = _on_list(conn, meeting, agreed.owner_number)
    values: dict[str, Any] = {
        "meeting_id": meeting.id,
        "point_id": point.id,
        "text": agreed.text.strip(),
        "owner": agreed.owner.strip(),
        "owner_id": resident.person_id if resident else None,
        "owner_answer": OwnerAnswer.ASKED if resident else None,
        "by_day": agreed.by_day,
        "made_by": act.by.id,
    }
    agreement = agreements.add(conn, values)
    record(conn, act, "agree", f"agreement {agreement.id}")
    if resident is None or resident.person_id is None or not resident.hears:
        return agreement, ()
    return agreement, (OwnerAsked(meeting, agreement, resident.person_id),)


def _on_list(conn: Connection, meeting: Meeting, number: int | None) -> Registration | None:
    """Whoever has this number on the list and talks with the bot. Raises Unknown when nobody does."""
    if number is None:
        return None
    for one in registrations.listed(conn, meeting.id):
        if one.number == number and one.person_id is not None:
            return one
    raise Unknown


def answer_as_owner(conn: Connection, person: Person, agreement_id: int, wants: bool) -> Agreement:
    """Only whoever was asked; who said yes can say no later."""
    agreement = agreements.by_id(conn, agreement_id)
    if agreement.owner_id != person.id or agreement.owner_answer is None:
        raise Unknown
    agreements.change(conn, agreement, owner_answer=OwnerAnswer.YES if wants else OwnerAnswer.NO)
    return agreements.by_id(conn, agreement_id)


def publish(conn: Connection, act: MeetingAct) -> tuple[MeetingNotice, ...]:
    """Tells everybody what was agreed, puts it on the signals behind the points, and plans what follows. Once."""
    before = load(conn, act)
    if not before.has_begun(act.now) or before.reported_at is not None:
        raise Stale
    meeting = _keep_reported(conn, before, act)
    told = report(conn, meeting.id).outcomes
    for outcome in told:
        if outcome.agreements:
            words = " ".join(one.text for one in outcome.agreements)
            follow_up.put_on_signals(conn, act, outcome.point, words)
    for one in agreements.of_meeting(conn, meeting.id):
        reminder = of_agreement(one, act.municipality.timezone)
        if reminder is not None:
            meeting_reminders.plan(conn, reminder)
    if meeting.criteria:
        meeting_reminders.plan(conn, results(meeting, act.now, timedelta(act.municipality.retention.participants)))
    return tuple(_told(conn, meeting, told))


def _keep_reported(conn: Connection, before: Meeting, act: MeetingAct) -> Meeting:
    after = follow_up.changed(before, reported_at=act.now)
    meetings.save(conn, after)
    record(conn, act, "publish report")
    meeting_reminders.drop_others(conn, after.id, 0, (MeetingReminderKind.WRITE_REPORT,), ())
    return after


def who_hears_report(conn: Connection, meeting: Meeting) -> list[int]:
    """Whoever was there, and whoever had brought it up; each once."""
    return list(dict.fromkeys([*_participants(conn, meeting), *agendas.reporters_of(conn, meeting.id)]))


def _told(conn: Connection, meeting: Meeting, outcomes: tuple[Outcome, ...]) -> Iterator[MeetingNotice]:
    """One message each, also to who was there and had brought it up."""
    reporters, there = agendas.reporters_of(conn, meeting.id), set(_participants(conn, meeting))
    for person_id in who_hears_report(conn, meeting):
        brought_up = frozenset(reporters.get(person_id, ()))
        yield ReportTold(meeting, person_id, outcomes, brought_up, person_id in there)


def _participants(conn: Connection, meeting: Meeting) -> list[int]:
    """Who came, or may have come, and wants to hear."""
    return [
        one.person_id
        for one in who_hears(conn, meeting.id)
        if one.person_id is not None and one.standing is Standing.CONFIRMED and one.came is not False
    ]


def finish(conn: Connection, by: Person, is_staff: bool, agreement_id: int, now: datetime) -> tuple[MeetingNotice, ...]:
    """Done: told again to everybody who was told of it. By staff or by its owner; raises Stale the second time."""
    agreement = agreements.by_id(conn, agreement_id)
    if not is_staff and agreement.owner_id != by.id:
        raise Unknown
    meeting, point = meetings.lock(conn, agreement.meeting_id), agendas.point(conn, agreement.point_id)
    if not agreements.change(conn, agreement, done_at=now):
        raise Stale
    meeting_reminders.drop_others(conn, meeting.id, agreement.id, (MeetingReminderKind.AGREEMENT_DUE,), ())
    if meeting.reported_at is None:
        return ()
    return tuple(_told_done(conn, meeting, point, agreements.by_id(conn, agreement_id)))


def _told_done(conn: Connection, meeting: Meeting, point: AgendaPoint, agreement: Agreement) -> Iterable[MeetingNotice]:
    reporters = {one for one, points in agendas.reporters_of(conn, meeting.id).items() if point.id in points}
    for person_id in dict.fromkeys([*_participants(conn, meeting), *reporters]):
        yield AgreementDone(meeting, point, agreement, person_id, person_id in reporters)


def put_off(conn: Connection, agreement_id: int, by_day: date, timezone: ZoneInfo) -> Agreement:
    """Another day by which it is done."""
    agreement = agreements.by_id(conn, agreement_id)
    if not agreements.put_off(conn, agreement, by_day):
        raise Stale
    later = agreements.by_id(conn, agreement_id)
    reminder = of_agreement(later, timezone)
    wanted = [reminder] if reminder else []
    meeting_reminders.drop_others(conn, later.meeting_id, later.id, (MeetingReminderKind.AGREEMENT_DUE,), wanted)
    for one in wanted:
        meeting_reminders.plan(conn, one)
    return later


def attach(conn: Connection, meeting_id: int, *, photo: str = "", voice: str = "") -> Meeting:
    """A photo or voice message goes with the report. Raises Stale once that was told."""
    before = meetings.lock(conn, meeting_id)
    if before.reported_at is not None:
        raise Stale
    photos = (*before.photos, photo) if photo else before.photos
    after = follow_up.changed(before, photos=photos, voice=voice or before.voice)
    meetings.save(conn, after)
    return after


def first_to_judge(conn: Connection, person: Person, meeting_id: int) -> int | None:
    """The first criterion that somebody who was there did not judge yet. Raises Unknown for others."""
    meeting = _held_with(conn, person, meeting_id)
    done = agreements.marked_by(conn, meeting_id, person.id)
    return next((index for index in range(len(meeting.criteria)) if index not in done), None)


def _held_with(conn: Connection, person: Person, meeting_id: int) -> Meeting:
    meeting = meetings.by_id(conn, meeting_id)
    one = registrations.of_person(conn, meeting_id, person.id)
    if one is None or one.standing is not Standing.CONFIRMED or meeting.reported_at is None:
        raise Unknown
    return meeting


def judge(conn: Connection, person: Person, meeting_id: int, criterion: int, score: int) -> int | None:
    """The next criterion that waits, None after the last; the last answer counts."""
    meeting = _held_with(conn, person, meeting_id)
    if score not in SCORES or not 0 <= criterion < len(meeting.criteria):
        raise Unknown
    agreements.give_mark(conn, meeting_id, person.id, criterion, score)
    return first_to_judge(conn, person, meeting_id)
