"""Whoever named danger reads when we read; before that moment staff are reminded."""

from datetime import date, datetime

import pytest

from domain.dangers import remind_at
from domain.reminders import calendar_of
from tests.domain.huizen import HUIZEN

CALENDAR = calendar_of(HUIZEN)


def _local(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=CALENDAR.timezone)


@pytest.mark.parametrize(
    ("named", "paused_until", "reminded"),
    [
        ("2026-11-23 10:00", None, "2026-11-23 16:00"),
        ("2026-11-23 15:45", None, "2026-11-23 16:00"),
        ("2026-11-23 15:59", None, "2026-11-23 16:45"),
        ("2026-11-23 16:40", None, "2026-11-24 09:00"),
        ("2026-11-23 22:00", None, "2026-11-24 09:00"),
        ("2026-11-24 03:00", None, "2026-11-24 09:00"),
        ("2026-11-27 18:00", None, "2026-11-30 09:00"),
        ("2026-11-23 10:00", date(2026, 12, 4), "2026-12-07 09:00"),
    ],
)
def test_before_the_office_closes_or_as_it_opens(named: str, paused_until: date | None, reminded: str) -> None:
    assert remind_at(_local(named), CALENDAR, paused_until) == _local(reminded)
