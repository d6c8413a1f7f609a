"""What is due around a meeting is told once, also when its row is not as it should be."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.meeting_notices import ReportWaits
from services import meeting_reminders
from tests.services.meeting_town import OFFICE, START, Town

AFTER = START + timedelta(days=1)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    town = Town(tmp_path / "bot.db")
    town.publish(capacity=5)
    yield town
    town.close()


def test_a_row_whose_key_does_not_fit_is_told_like_the_others(town: Town) -> None:
    town.within(lambda conn: conn.exec_driver_sql("UPDATE meeting_reminder SET key = 'of before ' || key"))
    _, notices = town.within(meeting_reminders.tell_due, OFFICE, AFTER)
    assert [type(notice) for notice in notices] == [ReportWaits]
    assert town.within(meeting_reminders.tell_due, OFFICE, AFTER) == (False, ())


def test_what_cannot_be_told_is_not_begun_again_without_end(town: Town) -> None:
    fixed = "CREATE TRIGGER fixed BEFORE UPDATE ON meeting_reminder BEGIN SELECT RAISE(IGNORE); END"
    town.within(lambda conn: conn.exec_driver_sql(fixed))
    assert town.within(meeting_reminders.tell_due, OFFICE, AFTER) == (False, ())
