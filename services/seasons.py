"""A season: what was reported in it, what was agreed for its hotspots, and what is told about it by itself."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.figures import HIDDEN_TOPICS
from domain.municipality import Municipality
from domain.people import Person, Role
from domain.seasons import LONGEST_WHAT, LONGEST_WHO, Agreement, Count, Edition, Hotspot, Page, Totals
from storage import audit, runs, seasons

_ONE_DAY = timedelta(days=1)
_MAKE_GOOD = timedelta(days=7)  # the page after the season is told until then


def newest(municipality: Municipality, today: date) -> list[Edition]:
    """Of each season the edition it is, or was last; the one that began last first."""
    return sorted((one.newest(today) for one in municipality.season), key=lambda one: one.first, reverse=True)


def edition(municipality: Municipality, key: str, year: int, today: date) -> Edition:
    """Raises Unknown for one that there is not, or not yet."""
    season = next((one for one in municipality.season if one.key == key), None)
    if season is None or not 0 <= season.newest(today).year - year < _FARTHEST:
        raise Unknown
    return season.edition(year)


_FARTHEST = 20  # years back


def page(conn: Connection, one: Edition, day: date) -> Page:
    """Until and with this day."""
    return Page(
        one,
        day,
        seasons.count(conn, one.until(day)),
        seasons.count(conn, one.before(day)),
        seasons.agreements(conn, one.season.key, one.year),
        seasons.agreements(conn, one.season.key, one.year - 1),
    )


def totals(conn: Connection, one: Edition, today: date) -> Totals:
    """Without today: how often it was asked for must not tell more than a day."""
    until, earlier = one.until(today - _ONE_DAY), one.before(today - _ONE_DAY)
    return Totals(
        one,
        seasons.days(conn, until.first, until.last, HIDDEN_TOPICS),
        sum(seasons.days(conn, earlier.first, earlier.last, HIDDEN_TOPICS).values()),
        seasons.agreements(conn, one.season.key, one.year),
        is_over=today > one.last,
    )


def of_yesterday(conn: Connection, one: Edition, today: date) -> Count:
    yesterday = today - _ONE_DAY
    return seasons.count(conn, Edition(one.season, yesterday, yesterday))


# What is told by itself


def figures_due(conn: Connection, municipality: Municipality, now: datetime) -> Iterator[Edition]:
    """Of whose day before a figure has to be told now."""
    for one, at in _with_figure(municipality, now):
        days = one.figure_days()
        today = at.date()
        if days and days[0] <= today <= days[1] and at <= now and not runs.at(conn, _figure(one, today)):
            yield one


def mark_figure_told(conn: Connection, one: Edition, today: date, now: datetime) -> bool:
    """True once a day."""
    return runs.begin(conn, _figure(one, today), now)


def _figure(one: Edition, today: date) -> str:
    return f"season figure:{one.season.key}:{today}"


def reviews_due(conn: Connection, municipality: Municipality, now: datetime) -> Iterator[Edition]:
    """Those that are over, and of which one page has to be told now."""
    for one, at in _with_figure(municipality, now):
        over = one.last < at.date() <= one.last + _MAKE_GOOD
        if over and at <= now and not runs.at(conn, _review(one)):
            yield one


def mark_review_told(conn: Connection, one: Edition, now: datetime) -> bool:
    """True once for each edition."""
    return runs.begin(conn, _review(one), now)


def _review(one: Edition) -> str:
    return f"season review:{one.season.key}:{one.year}"


def _with_figure(municipality: Municipality, now: datetime) -> Iterator[tuple[Edition, datetime]]:
    """With the moment of today at which something may be told."""
    today = now.astimezone(municipality.timezone).date()
    for one in newest(municipality, today):
        if one.season.figure is not None:
            yield one, datetime.combine(today, one.season.figure.at, municipality.timezone)


def next_moment(municipality: Municipality, after: datetime) -> datetime | None:
    """The next of today."""
    moments = (at for _, at in _with_figure(municipality, after) if at > after)
    return min(moments, default=None)


# What was agreed


def agree(
    conn: Connection, by: Person, one: Edition, hotspot: Hotspot, what: str, who: str, now: datetime, today: date
) -> Agreement:
    """Raises Unknown when there is nothing in it, or too much."""
    if not 0 < len(what) <= LONGEST_WHAT or not 0 < len(who) <= LONGEST_WHO:
        raise Unknown
    values = {"season": one.season.key, "year": one.year, "hotspot": hotspot.key}
    made = seasons.agree(conn, values | {"who": who, "what": what, "made_on": today})
    _record(conn, by, "agree for a hotspot", made, now)
    return made


def let_go(conn: Connection, by: Person, agreement_id: int, now: datetime) -> Agreement:
    """Raises Unknown when it was let go already."""
    gone = seasons.let_go(conn, agreement_id)
    if gone is None:
        raise Unknown
    _record(conn, by, "let go of an agreement", gone, now)
    return gone


def _record(conn: Connection, by: Person, deed: str, one: Agreement, now: datetime) -> None:
    detail = f"{one.season} {one.year} {one.hotspot}"
    audit.record(conn, now, Role.COORDINATOR, deed, person_id=by.id, detail=detail)
