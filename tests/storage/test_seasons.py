"""What is counted of a season."""

from datetime import date, timedelta
from random import Random

from sqlalchemy import Connection

from services import seasons as services
from storage import seasons
from tests.domain.huizen import HUIZEN
from tests.storage.plans import plan
from tests.storage.rows import add_signal

NEW_YEAR = HUIZEN.season[0].edition(2026)
TODAY = date(2026, 12, 30)
SHOWN = [one.key for one in HUIZEN.topics if one.key not in ("need", "worry_about_someone")]


def add(conn: Connection, name: str, day: date, **changes: object) -> None:
    add_signal(conn, name, **{"topic": "new_year", "local_day": day} | changes)


def test_every_report_of_a_season_is_at_one_place(conn: Connection) -> None:
    add(conn, "1", NEW_YEAR.first, hotspot="shops")
    add(conn, "2", NEW_YEAR.last, topic="youth", hotspot="school")
    add(conn, "3", TODAY)
    add(conn, "4", TODAY, hotspot="one that is gone")
    add(conn, "5", TODAY, topic="youth")
    add(conn, "6", NEW_YEAR.first - timedelta(days=1), hotspot="shops")
    count = seasons.count(conn, NEW_YEAR)
    assert (count.total, count.elsewhere(NEW_YEAR.season)) == (4, 2)
    assert (count.hotspots["shops"], count.hotspots["school"]) == (1, 1)
    assert sum(count.parts.values()) == count.total


def test_what_team_oov_reads_of_a_season_is_the_same_wherever_and_whatever_it_was(conn: Connection) -> None:
    """Other tables that the digest hides would have been told in exactly the same way."""
    by_day = {TODAY - timedelta(days=back): back for back in range(6)}

    def told(seed: int) -> object:
        chance = Random(seed)  # noqa: S311
        with conn.begin_nested() as tried:
            for day, count in by_day.items():
                for nth in range(count):
                    topic, place = chance.choice(SHOWN), chance.choice(HUIZEN.neighbourhoods).key
                    hotspot = chance.choice([None, "shops", "garages"])
                    add(conn, f"{day}-{nth}", day, topic=topic, neighbourhood=place, hotspot=hotspot)
            found = services.totals(conn, NEW_YEAR, TODAY)
            tried.rollback()
        return found

    tables = [told(seed) for seed in range(20)]
    assert tables == tables[:1] * 20
    days = services.totals(conn, NEW_YEAR, TODAY).days
    assert max(days) == TODAY - timedelta(days=1) and min(days) == NEW_YEAR.first


def test_a_season_is_counted_from_the_days_alone(conn: Connection) -> None:
    assert "SEARCH signal USING INDEX signal_day (local_day>? AND local_day<?)" in plan(
        conn, lambda: seasons.count(conn, NEW_YEAR)
    )
