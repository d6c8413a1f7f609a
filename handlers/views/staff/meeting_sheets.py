"""Meetings as sheets: in numbers, never with anybody who was on a list."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from domain.agendas import FEWEST_SHOWN, Agreement, PointStatus
from domain.exports import Export, Report
from domain.meetings import Meeting
from domain.municipality import Municipality
from handlers.drawing.sheets import Row, Sheet, Value
from handlers.i18n import Translator
from handlers.views.labels import point_label
from handlers.views.staff.meeting_staff import state
from handlers.views.staff.sheet_cells import local, mark, to_mark


def sheets(
    t: Translator, municipality: Municipality, export: Export, reports: Sequence[Report], now: datetime
) -> Iterator[Sheet]:
    """What somebody wrote only with text: titles, points, what was agreed, and by what a meeting was judged."""
    yield Sheet(t.label("heading", "Meetings"), list(_meetings(t, municipality, export, reports, now)))
    yield Sheet(t.label("heading", "Agenda points"), list(_points(t, export, reports)))
    yield Sheet(t.label("heading", "Agreements"), list(_agreements(t, municipality, export, reports)))
    yield Sheet(t.label("heading", "Judgements"), list(_marks(t, export, reports)))


def _which(t: Translator) -> list[Value]:
    return [t.label("heading", "Meeting")]


def _written(export: Export, *texts: Value) -> list[Value]:
    return [*texts, *mark(export)] if export.has_text else []


def _meetings(
    t: Translator, municipality: Municipality, export: Export, reports: Iterable[Report], now: datetime
) -> Iterator[Row]:
    heading = [
        *_which(t),
        t.label("heading", "Begins"),
        t.label("heading", "Neighbourhood"),
        t.label("heading", "Status"),
        t.label("heading", "Places"),
        t.label("heading", "Signed up"),
        t.label("heading", "In line"),
        t.label("heading", "Came"),
        t.label("heading", "Agenda points"),
        t.label("heading", "Agreements"),
        t.label("heading", "Done"),
    ]
    if export.has_text:
        heading += [t.label("heading", "Subject"), t.label("heading", "Place"), *to_mark(t, export)]
    yield heading
    for one in reports:
        yield [*_numbers(t, municipality, one, now), *_written(export, one.meeting.title, one.meeting.place)]


def _numbers(t: Translator, municipality: Municipality, one: Report, now: datetime) -> list[Value]:
    meeting: Meeting = one.meeting
    return [
        meeting.id,
        local(meeting.starts_at, municipality.timezone),
        municipality.neighbourhood(meeting.neighbourhood).name,
        state(t, meeting, now),
        meeting.capacity,
        one.signed_up,
        one.waiting,
        one.came if meeting.has_begun(now) else None,
        sum(point.status is PointStatus.ON_AGENDA for point, _ in one.points),
        len(one.agreements),
        sum(agreed.done_at is not None for agreed in one.agreements),
    ]


def _points(t: Translator, export: Export, reports: Iterable[Report]) -> Iterator[Row]:
    heading = [
        *_which(t),
        t.label("heading", "Status"),
        t.label("heading", "Signals behind it"),
        t.label("heading", "Voices"),
    ]
    if export.has_text:
        heading += [t.label("heading", "Text"), *to_mark(t, export)]
    yield heading
    states = {
        PointStatus.PROPOSED: t.label("agenda point", "brought up"),
        PointStatus.ON_AGENDA: t.label("agenda point", "on the agenda"),
        PointStatus.DECLINED: t.label("agenda point", "not now"),
    }
    for one in reports:
        for point, behind in one.points:
            voices = point.voices if point.voices >= FEWEST_SHOWN else None
            yield [one.meeting.id, states[point.status], behind, voices, *_written(export, point_label(t, point))]


def _agreements(t: Translator, municipality: Municipality, export: Export, reports: Iterable[Report]) -> Iterator[Row]:
    heading = [*_which(t), t.label("heading", "By"), t.label("heading", "Done on")]
    if export.has_text:
        heading += [t.label("heading", "Agreed"), t.label("heading", "Who does it"), *to_mark(t, export)]
    yield heading
    for one in reports:
        for agreed in one.agreements:
            days = (agreed.by_day, local(agreed.done_at, municipality.timezone))
            yield [one.meeting.id, *days, *_written(export, agreed.text, _owner(t, agreed))]


def _owner(t: Translator, agreed: Agreement) -> str:
    return agreed.owner if agreed.owner_id is None else t.label("owner", "a resident")


def _marks(t: Translator, export: Export, reports: Iterable[Report]) -> Iterator[Row]:
    """Under five answers it could be clear who said what."""
    heading = [
        *_which(t),
        t.label("heading", "Good"),
        t.label("heading", "So-so"),
        t.label("heading", "Bad"),
    ]
    if export.has_text:
        heading += [t.label("heading", "Judged by"), *to_mark(t, export)]
    yield heading
    for one in reports:
        for given in one.marks:
            scores = given.scores if given.count >= FEWEST_SHOWN else (None, None, None)
            yield [one.meeting.id, *scores, *_written(export, given.criterion)]
