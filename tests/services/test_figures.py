"""From how many on something is told, and what of it is hidden."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from domain.figures import Cell, Change, WeekFigures
from domain.overview import Choice
from domain.periods import Period, PeriodKind
from domain.suppression import NOTHING, Range
from domain.weeks import Week
from handlers.i18n import translator
from handlers.views.staff import digest as views
from handlers.views.staff.figures import told_lines
from services import overview
from services.digest import compose
from storage.database import writing_engine
from tests.disk import empty_database
from tests.services.readers import CELLS, LAST, REASONS, Told, fill, monday_after
from tests.storage.rows import add_signal
from tests.world import HUIZEN


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    path = tmp_path / "bot.db"
    path.write_bytes(empty_database())
    engine = writing_engine(path)
    with engine.begin() as conn:
        yield conn
    engine.dispose()


def digest_of(conn: Connection, told: Told) -> list[str]:
    fill(conn, LAST, told)
    found = compose(conn, HUIZEN, LAST, monday_after(LAST))
    return [line.striptags() for line in views.lines_of(translator(None), HUIZEN, found)]


def week(new: int, night: int = 0, reasons: tuple[int, ...] = (), ideas: int = 0, offers: int = 0) -> Told:
    """All of it about one thing in one place."""
    cells, parts = (new, *[0] * (len(CELLS) - 1)), (new - night - 6, 6, night)
    return Told(cells, parts, (*reasons, *[0] * (len(REASONS) - len(reasons))), ideas, offers, 0)


def test_parts_of_the_day_are_told_from_thirty_on_and_small_ones_hidden(conn: Connection) -> None:
    assert "Wanneer: overdag 20–23 · ’s avonds 6 · ’s nachts 1–4" in digest_of(conn, week(30, night=4))


def test_parts_of_the_day_are_not_told_of_fewer(conn: Connection) -> None:
    told = digest_of(conn, week(29, night=7))
    assert told[1].startswith("29 nieuw")
    assert not any("avonds" in line for line in told)


def test_what_came_of_it_and_what_residents_did_is_told_with_small_counts_hidden(conn: Connection) -> None:
    told = digest_of(conn, week(30, reasons=(12, 3, 2), ideas=5, offers=4))
    assert "Wat kwam eruit: Opgelost 12 · Gedaan door een partner 1–4 · Op de agenda van een bijeenkomst 1–4" in told
    assert "Bewoners zelf: ideeën 5 · wil meehelpen 1–4" in told


def test_of_few_closed_reports_no_reason_is_told(conn: Connection) -> None:
    assert not any("Wat kwam eruit" in line for line in digest_of(conn, week(30, reasons=(5, 4))))


def test_what_stopped_has_a_place_before_all_that_goes_on() -> None:
    *most, stopped = range(7)
    usual = dict.fromkeys(most, 20)
    weeks = [counted(one, usual if one == LAST else usual | {stopped: 12}) for one in LAST.last(8)]
    told = [(one.topic, one.change) for one in told_lines(HUIZEN, weeks, "kostmand")]
    assert told == [(CELLS[stopped][1], Change.LESS), *((CELLS[nth][1], None) for nth in most[:5])]


def counted(one: Week, counts: dict[int, int]) -> WeekFigures:
    cells = tuple(Cell(*CELLS[nth], Range(many, many)) for nth, many in counts.items())
    return WeekFigures(one, sum(counts.values()), cells, {}, 0, {}, 0, 0, NOTHING, NOTHING)


def test_a_place_is_often_named_from_three_reports_on(conn: Connection) -> None:
    for place, count in (("Bij de garages", 3), ("Achter de school", 2)):
        for nth in range(count):
            add_signal(conn, f"{place}-{nth}", place=place)
    choice = Choice(Period.of(PeriodKind.MONTH, date(2026, 11, 1)))
    found = overview.of_choice(conn, HUIZEN, choice, monday_after(LAST))
    assert [(one.name, one.count) for one in found.hot] == [("Bij de garages", 3)]
