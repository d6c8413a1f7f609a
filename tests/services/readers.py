"""Weeks of reports by their counts alone, and all that a reader of team OOV is shown of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

from sqlalchemy import Connection

from domain.signals import ClosingReason, PartOfDay, RemarkKind, Status
from domain.weeks import Week, month_of, weeks_of_month
from handlers.digest import picture
from handlers.i18n import translator
from handlers.views.messages import Message
from handlers.views.staff import digest as digest_views
from handlers.views.staff import published
from handlers.views.staff import seasons as season_views
from services import digest, figures, reports, seasons
from storage import people, remarks, reply_keys
from storage.reply_keys import ReplyKey
from tests.storage.rows import ANN, BOT, NOW, add_signal
from tests.world import HUIZEN

CELLS = [(one.key, topic) for one in HUIZEN.neighbourhoods for topic in figures.shown_topics(HUIZEN)]
PARTS, REASONS = list(PartOfDay), list(ClosingReason)
LAST = Week(2026, 49)  # of the second of two digests
MONTHS = [date(2026, 10, 1), date(2026, 11, 1)]
_LONG_AGO = date(2025, 6, 2)
Table = tuple[int, ...]


@dataclass(frozen=True)
class Told:
    """One week; of `parts` there are as many as of `cells`. `help` came in about topics that nobody may count."""

    cells: Table
    parts: Table
    reasons: Table
    ideas: int
    offers: int
    help: int


def monday_after(week: Week) -> datetime:
    return datetime.combine(week.after().monday, time(8), HUIZEN.timezone)


def _each(counts: Table, keys: Sequence[Any]) -> list[Any]:
    return [key for key, many in zip(keys, counts, strict=True) for _ in range(many)]


def fill(conn: Connection, week: Week, told: Told) -> None:
    numbers = (f"{week}-{nth}" for nth in count())
    moment = datetime.combine(week.monday, time(12), HUIZEN.timezone)
    for nth, (cell, part) in enumerate(zip(_each(told.cells, CELLS), _each(told.parts, PARTS), strict=True)):
        _came_in(conn, next(numbers), cell, week.monday + timedelta(days=nth % 7), local_part=part)
    closed = {"status": Status.DONE, "closed_at": moment, "answered_at": moment}
    for reason in _each(told.reasons, REASONS):
        _came_in(conn, next(numbers), CELLS[0], _LONG_AGO, reason=reason, **closed)
    for nth in range(told.help):
        _came_in(conn, next(numbers), ("kostmand", ("need", "worry_about_someone")[nth % 2]), week.monday)
    old = add_signal(conn, next(numbers), local_day=_LONG_AGO, promised_on=_LONG_AGO)
    for kind in [RemarkKind.IDEA] * told.ideas + [RemarkKind.OFFER] * told.offers:
        remarks.add(conn, old.id, kind, "De garages verlichten", None, moment)


def _came_in(conn: Connection, number: str, cell: tuple[str, str], day: date, **changes: Any) -> None:
    what = {"neighbourhood": cell[0], "topic": cell[1], "local_day": day, "promised_on": day}
    add_signal(conn, number, **what | changes)


def readings(conn: Connection) -> Iterator[tuple[str, object]]:
    """In the order of time: two digests, what is asked for beside them, and what a reader who reports is told."""
    for week in (LAST.before(), LAST):
        moment = monday_after(week)
        for asked in (week.before(10), week):
            yield from _of_week(conn, asked, moment)
        yield from _of_digest(conn, week, moment)
        _come_late(conn, week)
        yield from _of_season(conn, moment)
        for month in MONTHS:
            yield from _of_month(conn, month, moment)
        for earlier in week.last(10)[::4]:
            yield from _of_week(conn, earlier, moment)
    yield from _of_own_reports(conn, monday_after(LAST))


def _come_late(conn: Connection, week: Week) -> None:
    """What is heard or put right after a week was read."""
    for nth, cell in enumerate(CELLS[:3]):
        _came_in(conn, f"{week}-late-{nth}", cell, week.monday)


def _of_digest(conn: Connection, week: Week, now: datetime) -> Iterator[tuple[str, object]]:
    found = digest.compose(conn, HUIZEN, week, now)
    assert digest.mark_sent(conn, found, now)
    t = translator(None)
    for nth, message in enumerate(digest_views.messages(t, HUIZEN, found, b"")):
        yield f"digest {week}, message {nth}", _seen(message)
    yield f"digest {week}, for mail", digest_views.page(t, HUIZEN, found, None)
    yield f"digest {week}, picture", picture(HUIZEN, found)


def _of_week(conn: Connection, week: Week, now: datetime) -> Iterator[tuple[str, object]]:
    weeks = figures.look_back(conn, HUIZEN, week, now)
    figures.publish(conn, weeks, now)
    t = translator(None)
    yield f"week {week} on {now}", _seen(published.week(t, HUIZEN, weeks, now.date(), None))
    yield f"picture of {week} on {now}", published.picture_of_week(t, HUIZEN, weeks)


def _of_month(conn: Connection, first: date, now: datetime) -> Iterator[tuple[str, object]]:
    weeks = [one for one in weeks_of_month(first) if month_of(one) == first]
    if weeks[-1].sunday >= now.date():
        return
    found = figures.of_weeks(conn, HUIZEN, weeks, now)
    figures.publish(conn, found, now)
    t = translator(None)
    yield f"month {first} on {now}", _seen(published.month(t, HUIZEN, found, now.date(), None))
    yield f"picture of {first} on {now}", published.picture_of_month(t, HUIZEN, found)


def _of_season(conn: Connection, now: datetime) -> Iterator[tuple[str, object]]:
    t, today = translator(None), now.date()
    for one in seasons.newest(HUIZEN, today):
        totals = seasons.totals(conn, one, today)
        yield f"season on {today}", _seen(season_views.totals(t, totals, one, []))
        for told in (season_views.totals_of_day, season_views.totals_of_review):
            yield f"season on {today}, {told.__name__}", [_seen(message) for message in told(t, totals)]


def _of_own_reports(conn: Connection, now: datetime) -> Iterator[tuple[str, object]]:
    reader = people.of_chat(conn, BOT, ANN, NOW)
    for nth, cell in enumerate([*CELLS[::3], ("kostmand", "need")]):
        what = {"neighbourhood": cell[0], "topic": cell[1], "local_day": now.date()}
        own = add_signal(conn, f"own-{nth}", **what)
        reply_keys.add(conn, ReplyKey(f"key-{nth}", own.id, reader.id, None))
        yield f"own report in {cell}", reports.in_full(conn, reader, f"key-{nth}", now.date()).shared


def _seen(message: Message) -> tuple[object, ...]:
    return message.text, message.rows, message.attachment
