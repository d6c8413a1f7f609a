from sqlalchemy import Connection

from storage import reminders
from tests.storage.plans import plan
from tests.storage.rows import NOW


def test_what_was_told_long_ago_is_found_without_those_that_still_wait(conn: Connection) -> None:
    assert "reminder_told" in plan(conn, lambda: reminders.forget_before(conn, NOW))
