"""When things are brought to mind, over the nights in which the clock changes, leap days and the ends of years."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.office import Weekday
from domain.reminders import BUNDLE_TIMES, FIRST_HOUR, LAST_HOUR, Calendar, ReminderKind, last_bundle, planned
from domain.signals import PartOfDay, Priority, ReporterKind, Signal, Source, Status
from domain.working_time import arrival_day, is_working_day, promise_day
from tests.domain.huizen import HUIZEN

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CALENDAR = Calendar(HUIZEN.working_time, AMSTERDAM)
# Both nights in which the clock changes, leap days with what comes before and after, and the ends of years.
ODD_DAYS = [date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2028, 2, 29), date(2028, 10, 29)]
ODD_DAYS += [date(2026, 12, 31), date(2027, 12, 31), date(2028, 12, 31), date(2032, 2, 29)]
odd_moments = st.builds(
    lambda day, minutes: datetime.combine(day, time(), UTC) + timedelta(minutes=minutes),
    st.sampled_from(ODD_DAYS),
    st.integers(-3 * 24 * 60, 3 * 24 * 60),
)
any_moments = odd_moments | st.builds(
    datetime.combine, st.dates(date(2024, 1, 1), date(2033, 1, 1)), st.times(), st.just(UTC)
)
patiently = settings(deadline=None)  # the holidays of a year take their time once
own_days = st.frozensets(st.sampled_from(Weekday), min_size=1)


def _signal(created_at: datetime, promised_on: date) -> Signal:
    values = dict.fromkeys(Signal.__dataclass_fields__)
    known = {
        "id": 1,
        "number": "HZ-2026-0001",
        "version": 1,
        "status": Status.RECEIVED,
        "reporter_kind": ReporterKind.RESIDENT,
        "source": Source.BOT,
        "priority": Priority.NORMAL,
        "created_at": created_at,
        "promised_on": promised_on,
        "local_part": PartOfDay.DAY,
        "promised": True,
    }
    return Signal(**(values | known))  # type: ignore[arg-type]


@patiently
@given(any_moments)
@example(datetime(2026, 3, 28, 20, 0, tzinfo=UTC))
@example(datetime(2026, 10, 24, 19, 0, tzinfo=UTC))
def test_residents_are_written_to_by_day_and_soon(moment: datetime) -> None:
    allowed = CALENDAR.in_allowed_hours(moment)
    assert FIRST_HOUR <= allowed.astimezone(AMSTERDAM).time() < LAST_HOUR
    assert timedelta() <= allowed.astimezone(UTC) - moment <= timedelta(hours=12)
    assert CALENDAR.in_allowed_hours(allowed) == allowed


@patiently
@given(any_moments, own_days)
@example(datetime(2026, 11, 23, 7, 45, tzinfo=UTC), frozenset({Weekday.MONDAY}))
@example(datetime(2026, 10, 26, 14, 0, tzinfo=UTC), frozenset({Weekday.MONDAY}))
def test_a_bundle_belongs_to_a_working_day_of_ones_own_and_its_newest_moment(
    moment: datetime, days: frozenset[Weekday]
) -> None:
    calendar = replace(CALENDAR, working=replace(HUIZEN.working_time, days=days))
    local = moment.astimezone(AMSTERDAM)
    slot = last_bundle(moment, calendar)
    if slot is None:
        is_off = not is_working_day(local.date(), calendar.working)
        assert is_off or local.time() < BUNDLE_TIMES[0] or local.time() >= LAST_HOUR
        return
    assert is_working_day(local.date(), calendar.working)
    assert slot <= moment
    assert slot.astimezone(AMSTERDAM).date() == local.date()
    assert not [one for one in BUNDLE_TIMES if slot.astimezone(AMSTERDAM).time() < one <= local.time()]


@patiently
@given(odd_moments)
def test_a_promise_skips_no_day_and_counts_none_twice(moment: datetime) -> None:
    working = HUIZEN.working_time
    arrived = arrival_day(moment, working, AMSTERDAM)
    local = moment.astimezone(AMSTERDAM)
    assert arrived >= local.date()
    between = [local.date() + timedelta(days=count) for count in range((arrived - local.date()).days)]
    assert not any(is_working_day(day, working) for day in between[1:])
    promised = promise_day(moment, working, AMSTERDAM)
    passed = [arrived + timedelta(days=count) for count in range(1, (promised - arrived).days + 1)]
    assert sum(is_working_day(day, working) for day in passed) == working.answer_within


@patiently
@given(any_moments)
def test_reminders_of_a_promise_come_at_nine_local_time_in_order_and_after_arrival(moment: datetime) -> None:
    promised_on = promise_day(moment, HUIZEN.working_time, AMSTERDAM)
    found = {one.kind: one for one in planned(_signal(moment, promised_on), CALENDAR)}
    promise = [found[kind].due_at for kind in (ReminderKind.PROMISED_TODAY, ReminderKind.PROMISE_BROKEN)]
    assert {due.astimezone(AMSTERDAM).time() for due in promise} == {time(9)}
    assert promise[0].astimezone(AMSTERDAM).date() == promised_on
    assert all(one.due_at > moment for one in found.values())
    assert promise[0] < promise[1] < found[ReminderKind.STILL_BROKEN].due_at
    assert all(is_working_day(one.due_at.astimezone(AMSTERDAM).date(), HUIZEN.working_time) for one in found.values())


@patiently
@given(any_moments)
def test_what_was_not_promised_brings_no_reminder_of_a_promise(moment: datetime) -> None:
    promised_on = promise_day(moment, HUIZEN.working_time, AMSTERDAM)
    found = {one.kind for one in planned(replace(_signal(moment, promised_on), promised=False), CALENDAR)}
    assert found == {ReminderKind.NOT_LOOKED_AT, ReminderKind.NOTHING_HAPPENED}
