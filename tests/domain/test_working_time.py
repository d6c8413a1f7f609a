from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.office import Weekday, WorkingTime
from domain.working_time import (
    add_working_days,
    arrival_day,
    first_working_day,
    is_working_day,
    next_reading,
    promise_day,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEKEND = {Weekday.SATURDAY, Weekday.SUNDAY}
OFFICE = WorkingTime(
    days=frozenset(set(Weekday) - WEEKEND),
    start=time(9),
    end=time(17),
    closed=frozenset(),
    works_on_good_friday=True,
    answer_within=3,
)

any_day = st.dates(date(2024, 1, 1), date(2031, 12, 31))
any_moment = st.builds(datetime.combine, any_day, st.times(), st.just(UTC))
any_count = st.integers(1, 30)
any_office = st.builds(
    WorkingTime,
    days=st.frozensets(st.sampled_from(Weekday), min_size=1),
    start=st.just(time(9)),
    end=st.sampled_from([time(12), time(17), time(23, 30)]),
    closed=st.frozensets(any_day, max_size=10),
    works_on_good_friday=st.booleans(),
    answer_within=st.integers(0, 10),
)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    "holiday",
    [
        date(2026, 1, 1),  # New Year's Day
        date(2026, 4, 6),  # Easter Monday
        date(2026, 4, 27),  # King's Day
        date(2026, 5, 14),  # Ascension Day
        date(2026, 5, 25),  # Whit Monday
        date(2026, 12, 25),  # Christmas Day
        date(2029, 12, 26),  # Second day of Christmas
    ],
)
def test_nobody_works_on_a_public_holiday(holiday: date) -> None:
    assert holiday.weekday() < 5
    assert not is_working_day(holiday, OFFICE)


def test_good_friday_is_free_only_where_the_configuration_says_so() -> None:
    good_friday = date(2026, 4, 3)
    assert is_working_day(good_friday, OFFICE)
    assert not is_working_day(good_friday, replace(OFFICE, works_on_good_friday=False))


def test_liberation_day_is_free_once_in_five_years() -> None:
    assert not is_working_day(date(2025, 5, 5), OFFICE)
    assert is_working_day(date(2026, 5, 5), OFFICE)


def test_a_closing_day_of_the_municipality_is_skipped() -> None:
    bridge = date(2026, 5, 15)
    assert add_working_days(date(2026, 5, 13), 1, OFFICE) == bridge
    closed = replace(OFFICE, closed=frozenset({bridge}))
    assert add_working_days(date(2026, 5, 13), 1, closed) == date(2026, 5, 18)


def test_an_office_that_opens_on_saturday_works_on_saturday() -> None:
    saturday = date(2026, 11, 28)
    assert not is_working_day(saturday, OFFICE)
    assert is_working_day(saturday, replace(OFFICE, days=OFFICE.days | {Weekday.SATURDAY}))


def test_a_monday_report_is_answered_on_thursday() -> None:
    monday = local("2026-11-23T10:00")
    assert promise_day(monday, OFFICE, AMSTERDAM) == date(2026, 11, 26)
    assert promise_day(monday, replace(OFFICE, answer_within=1), AMSTERDAM) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("moment", "arrived"),
    [
        ("2026-11-23T00:00", date(2026, 11, 23)),
        ("2026-11-23T16:59:59", date(2026, 11, 23)),
        ("2026-11-23T17:00", date(2026, 11, 24)),
        ("2026-11-23T23:59", date(2026, 11, 24)),
        ("2026-11-27T17:00", date(2026, 11, 30)),  # Friday evening
        ("2026-11-28T10:00", date(2026, 11, 30)),  # Saturday
        ("2026-11-29T20:00", date(2026, 11, 30)),  # Sunday evening
    ],
)
def test_what_comes_after_office_hours_counts_as_come_on_the_next_working_day(moment: str, arrived: date) -> None:
    assert arrival_day(local(moment), OFFICE, AMSTERDAM) == arrived


@pytest.mark.parametrize(
    ("moment", "arrived"),
    [
        ("2026-03-27T15:30+00:00", date(2026, 3, 27)),  # 16:30 in winter time
        ("2026-03-30T15:30+00:00", date(2026, 3, 31)),  # 17:30 in summer time
        ("2026-10-23T15:30+00:00", date(2026, 10, 26)),  # 17:30 in summer time
        ("2026-10-26T15:30+00:00", date(2026, 10, 26)),  # 16:30 in winter time
    ],
)
def test_office_hours_follow_the_local_clock_when_it_changes(moment: str, arrived: date) -> None:
    assert arrival_day(datetime.fromisoformat(moment), OFFICE, AMSTERDAM) == arrived


@pytest.mark.parametrize("change", ["2026-03-29", "2026-10-25"])
def test_the_night_in_which_the_clock_changes_is_one_day(change: str) -> None:
    sunday = date.fromisoformat(change)
    every_day = replace(OFFICE, days=frozenset(Weekday))
    assert add_working_days(sunday - timedelta(days=1), 2, every_day) == sunday + timedelta(days=1)


def test_the_last_hour_of_the_year_in_utc_is_new_year_in_the_netherlands() -> None:
    moment = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    assert arrival_day(moment, OFFICE, AMSTERDAM) == date(2027, 1, 4)
    assert promise_day(moment, OFFICE, AMSTERDAM) == date(2027, 1, 7)


def test_a_promise_before_christmas_reaches_into_the_new_year() -> None:
    assert promise_day(local("2026-12-29T12:00"), OFFICE, AMSTERDAM) == date(2027, 1, 4)


def test_an_office_without_working_days_is_refused() -> None:
    never = replace(OFFICE, days=frozenset())
    with pytest.raises(ValueError, match="no working days"):
        add_working_days(date(2026, 11, 23), 1, never)
    with pytest.raises(ValueError, match="no working days"):
        first_working_day(date(2026, 11, 23), never)


@given(any_day, any_count, any_office)
def test_exactly_so_many_working_days_pass(day: date, count: int, office: WorkingTime) -> None:
    result = add_working_days(day, count, office)
    passed = [day + timedelta(days=number) for number in range(1, (result - day).days + 1)]
    assert sum(is_working_day(one, office) for one in passed) == count
    assert is_working_day(result, office)


@given(any_day, any_day, any_count, any_office)
def test_who_comes_earlier_is_never_answered_later(one: date, other: date, count: int, office: WorkingTime) -> None:
    earlier, later = sorted([one, other])
    assert add_working_days(earlier, count, office) <= add_working_days(later, count, office)


@given(any_day, any_count, any_office)
def test_one_working_day_more_is_a_later_day(day: date, count: int, office: WorkingTime) -> None:
    assert add_working_days(day, count, office) < add_working_days(day, count + 1, office)


@given(any_moment, any_moment, any_office)
def test_a_promise_is_a_working_day_and_keeps_the_order_of_arrival(
    one: datetime, other: datetime, office: WorkingTime
) -> None:
    first, second = (promise_day(moment, office, AMSTERDAM) for moment in sorted([one, other]))
    assert is_working_day(first, office)
    assert min(one, other).astimezone(AMSTERDAM).date() <= first <= second


@pytest.mark.parametrize(
    ("moment", "paused_until", "read_at"),
    [
        (datetime(2026, 11, 23, 10, tzinfo=UTC), None, None),
        (datetime(2026, 11, 23, 6, tzinfo=UTC), None, datetime(2026, 11, 23, 9, tzinfo=AMSTERDAM)),
        (datetime(2026, 11, 23, 16, tzinfo=UTC), None, datetime(2026, 11, 24, 9, tzinfo=AMSTERDAM)),
        (datetime(2026, 11, 27, 20, tzinfo=UTC), None, datetime(2026, 11, 30, 9, tzinfo=AMSTERDAM)),
        (datetime(2026, 12, 24, 20, tzinfo=UTC), None, datetime(2026, 12, 28, 9, tzinfo=AMSTERDAM)),
        (datetime(2026, 11, 23, 10, tzinfo=UTC), date(2026, 11, 27), datetime(2026, 11, 30, 9, tzinfo=AMSTERDAM)),
    ],
)
def test_somebody_reads_when_the_office_opens_and_no_pause_is_on(
    moment: datetime, paused_until: date | None, read_at: datetime | None
) -> None:
    assert next_reading(moment, OFFICE, AMSTERDAM, paused_until) == read_at
