from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.periods import Period, PeriodKind

days = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(st.sampled_from(PeriodKind), days)
def test_periods_follow_each_other_without_a_gap(kind: PeriodKind, day: date) -> None:
    period = Period.of(kind, day)
    assert period.first <= day <= period.last
    assert period.before().last + timedelta(days=1) == period.first
    assert period.after().before() == period == period.after().back(1)


@given(st.sampled_from(PeriodKind), days)
def test_the_pieces_of_a_period_are_its_days(kind: PeriodKind, day: date) -> None:
    period = Period.of(kind, day)
    pieces = period.pieces
    assert (pieces[0].first, pieces[-1].last) == (period.first, period.last)
    assert all(one.last + timedelta(days=1) == two.first for one, two in pairwise(pieces))
    assert len(pieces) <= 15


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        (PeriodKind.WEEK, date(2026, 11, 23), date(2026, 11, 29)),
        (PeriodKind.MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (PeriodKind.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (PeriodKind.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_where_they_begin_and_end(kind: PeriodKind, first: date, last: date) -> None:
    assert Period.of(kind, date(2026, 11, 25)) == Period(kind, first, last)
