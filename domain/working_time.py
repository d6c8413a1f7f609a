"""Working days of a municipality: deadlines count these, and nothing else."""

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from domain.office import Weekday, WorkingTime

_ONE_DAY = timedelta(days=1)
_WEEKDAYS = list(Weekday)
_GOOD_FRIDAY = "Goede vrijdag"  # on the list of holidays, though many offices are open


@cache
def _holidays(year: int, with_good_friday: bool) -> frozenset[date]:
    found = holidays.country_holidays("NL", years=year, language="nl").items()
    return frozenset(day for day, name in found if with_good_friday or name != _GOOD_FRIDAY)


def is_working_day(day: date, working: WorkingTime) -> bool:
    return _WEEKDAYS[day.weekday()] in working.days and not is_public_holiday(day, working)


def is_public_holiday(day: date, working: WorkingTime) -> bool:
    """A holiday for everybody, or a day on which the municipality is closed."""
    return day in working.closed or day in _holidays(day.year, not working.works_on_good_friday)


def first_working_day(day: date, working: WorkingTime) -> date:
    """This day or the first working day after it. Raises ValueError when there are no working days."""
    if not working.days:
        raise ValueError("no working days")
    while not is_working_day(day, working):
        day += _ONE_DAY
    return day


def add_working_days(day: date, count: int, working: WorkingTime) -> date:
    """The working day `count` working days after a day. Raises ValueError when there are no working days."""
    for _ in range(count):
        day = first_working_day(day + _ONE_DAY, working)
    return day


def arrival_day(moment: datetime, working: WorkingTime, timezone: ZoneInfo) -> date:
    """The local working day something counts as arrived on: after office hours it is the next one."""
    local = moment.astimezone(timezone)
    late = local.time() >= working.end
    return first_working_day(local.date() + _ONE_DAY if late else local.date(), working)


def promise_day(moment: datetime, working: WorkingTime, timezone: ZoneInfo) -> date:
    """The local day by which a person answers what arrived at a moment."""
    return add_working_days(arrival_day(moment, working, timezone), working.answer_within, working)


def next_reading(
    moment: datetime, working: WorkingTime, timezone: ZoneInfo, paused_until: date | None = None
) -> datetime | None:
    """The local moment at which somebody reads what comes in; None while the office is open."""
    local = moment.astimezone(timezone)
    day = max(local.date(), paused_until + _ONE_DAY) if paused_until else local.date()
    if day == local.date() and local.time() >= working.end:
        day += _ONE_DAY
    opens = datetime.combine(first_working_day(day, working), working.start, timezone)
    return opens if opens > local else None
