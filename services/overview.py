"""Puts together what a coordinator reads of a period."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain import overview as rules
from domain.municipality import Municipality
from domain.overview import Choice, Course, Overview
from domain.periods import Period
from domain.signals import PartOfDay
from services.figures import start_of
from storage import overview as storage


def of_choice(conn: Connection, municipality: Municipality, choice: Choice, now: datetime) -> Overview:
    period, today = choice.period, now.astimezone(municipality.timezone).date()
    start, end = start_of(period.first, municipality), start_of(period.last + timedelta(days=1), municipality)
    first = storage.first_answers(conn, choice)
    courses = [_course(one, first.get(one[0]), municipality) for one in storage.courses(conn, choice)]
    is_open, overdue = storage.open_and_overdue(conn, choice)
    due, in_time = rules.kept(courses, today)
    to_answer, to_closing = rules.medians(courses, municipality.working_time)
    moments = storage.by_moment(conn, choice)
    outcomes = rules.outcomes(storage.outcomes(conn, choice, start, end))
    return Overview(
        choice=choice,
        new=storage.new(conn, choice, period),
        before=storage.new(conn, choice, period.before()),
        pieces=_pieces(moments, choice, today),
        topics=storage.by_topic(conn, choice),
        closed=storage.closed(conn, choice, start, end),
        open=is_open,
        overdue=overdue,
        due=due,
        in_time=in_time,
        to_answer=to_answer,
        to_closing=to_closing,
        reopened=outcomes.reopened,
        solved=outcomes.solved,
        heard=outcomes.heard,
        not_heard=outcomes.not_heard,
        hot=storage.hot_places(conn, choice),
        moments=_by_weekday(moments),
    )


def _course(row: storage.Course, first: datetime | None, municipality: Municipality) -> Course:
    _, created, promised_on, answered, closed = row

    def day(moment: datetime | None) -> date | None:
        return None if moment is None else moment.astimezone(municipality.timezone).date()

    return Course(created.astimezone(municipality.timezone).date(), promised_on, day(answered), day(closed), day(first))


Moments = Mapping[tuple[date, PartOfDay], int]


def _by_weekday(moments: Moments) -> dict[tuple[int, PartOfDay], int]:
    found: Counter[tuple[int, PartOfDay]] = Counter()
    for (day, part), count in moments.items():
        found[day.weekday(), part] += count
    return dict(found)


def _pieces(moments: Moments, choice: Choice, today: date) -> list[tuple[Period, int]]:
    """Without those that have not begun."""
    return [
        (piece, sum(count for (day, _), count in moments.items() if piece.first <= day <= piece.last))
        for piece in choice.period.pieces
        if piece.first <= today
    ]
