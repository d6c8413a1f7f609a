from datetime import date

from sqlalchemy import Connection

from domain.figures import HIDDEN_TOPICS
from storage import figures
from tests.storage.plans import plan
from tests.storage.rows import NOW


def test_promises_are_counted_from_an_index_of_their_days(conn: Connection) -> None:
    ends = {date(2026, 11, day): NOW for day in range(23, 30)}
    assert "COVERING INDEX signal_promised" in plan(conn, lambda: figures.promises(conn, ends, HIDDEN_TOPICS))
