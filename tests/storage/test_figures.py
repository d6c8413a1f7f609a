from datetime import date

from sqlalchemy import Connection

from domain.figures import HIDDEN_TOPICS
from domain.overview import Choice
from domain.periods import Period, PeriodKind
from storage import figures, overview
from tests.storage.plans import plan
from tests.storage.rows import NOW


def test_promises_are_counted_from_an_index_of_their_days(conn: Connection) -> None:
    ends = {date(2026, 11, day): NOW for day in range(23, 30)}
    assert "COVERING INDEX signal_promised" in plan(conn, lambda: figures.promises(conn, ends, HIDDEN_TOPICS))


def test_what_became_of_signals_is_counted_from_an_index_of_just_those_lines(conn: Connection) -> None:
    choice = Choice(Period.of(PeriodKind.YEAR, NOW.date()))
    assert "INDEX audit_outcome" in plan(conn, lambda: overview.outcomes(conn, choice, NOW, NOW))
    assert "INDEX audit_outcome" in plan(conn, lambda: overview.first_answers(conn, choice))
