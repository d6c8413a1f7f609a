from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.contradictions import contradictions
from domain.seasons import DailyFigure, DayOfYear, Hotspot, Season, on
from tests.domain.huizen import HUIZEN

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NEW_YEAR = HUIZEN.season[0]
ONE_DAY = timedelta(days=1)

any_day = st.dates(date(2000, 1, 1), date(2100, 1, 1))
any_day_of_year = st.dates(date(2026, 1, 1), date(2026, 12, 31)).map(lambda day: DayOfYear(day.month, day.day))
any_season = st.builds(
    Season,
    key=st.just("any"),
    name=st.just({"nl": "x"}),
    first=any_day_of_year,
    last=any_day_of_year,
    topics=st.just(()),
)


@given(any_season, any_day)
def test_a_day_is_in_a_season_or_between_two(season: Season, day: date) -> None:
    newest = season.newest(day)
    assert newest.first <= newest.last and newest.first <= day < season.edition(newest.year + 1).first
    assert (newest.first.month, newest.first.day) == (season.first.month, season.first.day)
    assert on([season], day) == (newest if day <= newest.last else None)


@given(any_season, any_day)
def test_the_season_before_goes_as_far_as_this_one(season: Season, day: date) -> None:
    newest = season.newest(day)
    before, so_far = newest.before(day), newest.until(day)
    assert before.year == newest.year - 1 and before.first <= before.last < newest.first + ONE_DAY
    if day >= newest.last:
        assert before == season.edition(before.year)
    else:
        assert abs((before.last - before.first) - (so_far.last - so_far.first)) <= ONE_DAY  # a leap day


def test_the_jaarwisseling_goes_past_new_year() -> None:
    edition = NEW_YEAR.newest(date(2027, 1, 3))
    assert (edition.first, edition.last) == (date(2026, 11, 1), date(2027, 1, 15))
    assert edition.figure_days() == (date(2026, 12, 27), date(2027, 1, 2))
    assert on(HUIZEN.season, date(2027, 1, 16)) is None


@pytest.mark.parametrize(
    ("local", "is_eve"),
    [
        (datetime(2026, 12, 31, 17, 59, tzinfo=AMSTERDAM), False),
        (datetime(2026, 12, 31, 18, 0, tzinfo=AMSTERDAM), True),
        (datetime(2027, 1, 1, 0, 0, tzinfo=AMSTERDAM), True),
        (datetime(2027, 1, 1, 8, 59, tzinfo=AMSTERDAM), True),
        (datetime(2027, 1, 1, 9, 0, tzinfo=AMSTERDAM), False),
        (datetime(2026, 12, 31, 8, 0, tzinfo=AMSTERDAM), False),
        (datetime(2027, 1, 1, 18, 0, tzinfo=AMSTERDAM), False),
    ],
)
def test_the_night_in_which_nobody_reads(local: datetime, is_eve: bool) -> None:
    assert NEW_YEAR.is_eve(local.astimezone(UTC), AMSTERDAM) is is_eve


@pytest.mark.parametrize(
    ("text", "neighbourhood", "key"),
    [
        ("Vuurwerk bij winkelcentrum  Oostermeent!", None, "shops"),
        ("Vuurwerk bij winkelcentrum Oostermeent", "kostmand", None),
        ("Vuurwerk bij het winkelcentrum", "oostermeent", None),
        ("Minigarages Kostmand", None, None),
        ("garages kostmand, elke avond", "kostmand", "garages"),
    ],
)
def test_a_hotspot_is_known_by_its_whole_name(text: str, neighbourhood: str | None, key: str | None) -> None:
    found = NEW_YEAR.hotspot_in(text, neighbourhood)
    assert (found.key if found else None) == key


@pytest.mark.parametrize(
    ("season", "found"),
    [
        (replace(NEW_YEAR, topics=()), "season.new_year.topics: found none"),
        (replace(NEW_YEAR, topics=("fireworks",)), "season.new_year.topics: found 'fireworks'"),
        (replace(NEW_YEAR, hotspots=(Hotspot("a", "A", "bovenweg"),)), "hotspots.neighbourhood: found 'bovenweg'"),
        (replace(NEW_YEAR, hotspots=(Hotspot("A b", "A", "kostmand"),)), "hotspots.key: found 'A b'"),
        (replace(NEW_YEAR, hotspots=(Hotspot("a", "A", "kostmand"),) * 2), "hotspots.key: found 'a'"),
        (replace(NEW_YEAR, first=DayOfYear(2, 29)), "found day 29 of month 2"),
        (replace(NEW_YEAR, last=DayOfYear(13, 1)), "found day 1 of month 13"),
        (replace(NEW_YEAR, last=DayOfYear(12, 30), eve=None), "season.new_year.figure: found days outside"),
        (
            replace(NEW_YEAR, figure=DailyFigure(NEW_YEAR.first, NEW_YEAR.last, time(9))),
            "season.new_year.figure: found days outside",
        ),
        (replace(NEW_YEAR, first=DayOfYear(1, 1), figure=None), "season.new_year.eve.day: found a day outside"),
        (replace(NEW_YEAR, name={"en": "x"}), "expected a text under 'nl'"),
    ],
)
def test_what_cannot_be_is_told(season: Season, found: str) -> None:
    assert list(contradictions(HUIZEN)) == []
    assert any(found in one for one in contradictions(replace(HUIZEN, season=(season,))))
