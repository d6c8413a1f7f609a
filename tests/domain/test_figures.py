from datetime import date
from math import comb

import pytest

from domain.figures import LEVEL, Change, at_least, at_most, change
from domain.suppression import Range
from domain.weeks import Week, weeks_of_month


def exactly(count: int) -> Range:
    return Range(count, count)


def test_the_chances_are_those_of_the_binomial() -> None:
    # 8 or more of 22, each with a chance of one in eight
    assert at_least(8, 14, 7) == pytest.approx(0.0037353, rel=1e-4)
    assert at_least(0, 5, 7) == 1
    assert at_most(0, 40, 7) == pytest.approx((7 / 8) ** 40)
    for now in range(30):
        exact = sum(comb(now + 50, one) * 7 ** (now + 50 - one) for one in range(now, now + 51)) / 8 ** (now + 50)
        assert at_least(now, 50, 7) == pytest.approx(exact)
        assert at_most(now, 50, 7) + at_least(now + 1, 49, 7) == pytest.approx(1)


def test_thousands_of_reports_a_week_are_compared_at_once() -> None:
    assert at_least(1_800, 12_000, 7) == pytest.approx(0.02811982104)
    assert at_least(200_000, 100, 7) == 0
    assert at_most(0, 1_000_000, 7) == 0


@pytest.mark.parametrize(
    ("now", "before", "found"),
    [
        (exactly(8), exactly(14), Change.MORE),
        (exactly(4), exactly(14), None),
        (exactly(0), exactly(40), Change.LESS),
        (exactly(0), exactly(20), None),
        (Range(8, 12), Range(10, 14), Change.MORE),
        (Range(8, 12), Range(10, 30), None),
        (exactly(0), exactly(0), None),
    ],
)
def test_a_mark_appears_only_where_a_change_is_more_than_chance(
    now: Range, before: Range, found: Change | None
) -> None:
    assert change(now, before, 7) is found
    assert change(now, before, 0) is None


@pytest.mark.parametrize("rate", [0.5, 2.0, 6.0])
def test_marks_without_a_change_stay_under_the_level(rate: float) -> None:
    """Summed over all that may happen while the weeks are all alike."""
    from math import exp, factorial

    def poisson(count: int, mean: float) -> float:
        return exp(-mean) * mean**count / factorial(count)

    wrong = sum(
        poisson(now, rate) * poisson(before, 7 * rate)
        for now in range(40)
        for before in range(120)
        if change(exactly(now), exactly(before), 7) is Change.MORE
    )
    assert wrong <= LEVEL


def test_weeks_are_those_of_iso() -> None:
    assert str(Week.of(date(2027, 1, 3))) == "2026-W53"
    assert Week.parse("2026-W48").monday == date(2026, 11, 23)
    assert Week.parse("2026-W48").last(2) == [Week(2026, 47), Week(2026, 48)]
    assert Week(2026, 53).after() == Week(2027, 1)
    for text in ("2026-W54", "2025-W53", "48", "2026-48", ""):
        with pytest.raises(ValueError):
            Week.parse(text)


def test_every_week_is_in_one_month() -> None:
    months = [date(2026, month, 1) for month in range(1, 13)]
    weeks = [week for month in months for week in weeks_of_month(month)]
    assert weeks == Week(2026, 53).last(53)
