"""What is told to the alderman about a period: as if it were public, from the figures team OOV may read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.digest import Gathering
from domain.figures import WeekFigures
from domain.municipality import Municipality
from domain.overview import Choice, Overview
from domain.periods import Period
from domain.weeks import Week
from services import overview
from services.digest import gathering
from services.figures import of_weeks, start_of
from storage import agreements, figures, meetings

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Account:
    """`overview` gives what is of the whole municipality, `weeks` the rest; `means` are hours and budget as typed."""

    overview: Overview
    weeks: Sequence[WeekFigures]
    words: Sequence[tuple[Week, str]]
    meetings: Sequence[tuple[Gathering, Sequence[str]]]
    means: str


def compose(conn: Connection, municipality: Municipality, period: Period, means: str, now: datetime) -> Account:
    weeks = _weeks_over(period, municipality, now)
    words = [(week, figures.words(conn, week)) for week in weeks]
    return Account(
        overview=overview.of_choice(conn, municipality, Choice(period), now),
        weeks=of_weeks(conn, municipality, weeks, now),
        words=[(week, text) for week, text in words if text],
        meetings=_meetings(conn, municipality, period, now),
        means=means,
    )


def _weeks_over(period: Period, municipality: Municipality, now: datetime) -> list[Week]:
    """Those whose Thursday is in the period, as far as they are over."""
    today = now.astimezone(municipality.timezone).date()
    week, found = Week.of(period.first), []
    while week.monday <= period.last and week.sunday < today:
        if period.first <= week.monday + timedelta(days=3) <= period.last:
            found.append(week)
        week = Week.of(week.monday + _WEEK)
    return found


def _meetings(
    conn: Connection, municipality: Municipality, period: Period, now: datetime
) -> list[tuple[Gathering, list[str]]]:
    """That were held, with what was agreed."""
    start, end = start_of(period.first, municipality), start_of(period.last + timedelta(days=1), municipality)
    return [
        (gathering(one, municipality), [agreed.text for agreed in agreements.of_meeting(conn, one.id)])
        for one in meetings.published_between(conn, start, min(end, now))
    ]
