"""However many reminders are due, a transaction takes a share of them, and none is begun again without end."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from handlers.reminding import remind
from handlers.speaker import Speaker
from services.reminders import AT_ONCE, BUNDLED_AT_ONCE
from storage.database import writing_engine
from tests.durability.ticking import DUE, FIRST_RESIDENT, fill, house
from tests.world import COORDINATOR, DEPUTY

RESIDENTS = BUNDLED_AT_ONCE + 30
_MOST = 20  # transactions: more than any of these should need


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    fill(tmp_path / "bot.db", RESIDENTS, bundled=1)
    engine = writing_engine(tmp_path / "bot.db")
    yield engine
    engine.dispose()


def _do(engine: Engine, statement: str) -> None:
    with engine.begin() as conn:
        conn.exec_driver_sql(statement)


def _told(engine: Engine) -> list[Counter[int]]:
    """How often each chat is told something, for each transaction."""
    told: list[Counter[int]] = []
    more = True
    while more and len(told) < _MOST:
        with engine.begin() as conn:
            known = conn.exec_driver_sql("SELECT coalesce(max(id), 0) FROM outbox").scalar_one()
            more = remind(Speaker(conn, DUE + timedelta(minutes=1), house()))
            found = conn.exec_driver_sql("SELECT chat_id FROM outbox WHERE id > ?", (known,)).scalars()
            told.append(Counter(found))
    return told


def _residents(told: list[Counter[int]]) -> list[int]:
    return [count for each in told for chat, count in each.items() if chat >= FIRST_RESIDENT]


def test_residents_are_told_a_share_at_a_time_and_each_once(engine: Engine) -> None:
    told = _told(engine)
    assert _residents(told) == [1] * RESIDENTS
    assert max(sum(_residents([each])) for each in told) == AT_ONCE


def test_a_bundle_that_is_too_large_for_one_transaction_comes_in_parts(engine: Engine) -> None:
    parts = [each for each in _told(engine) if each[COORDINATOR]]
    assert [(each[COORDINATOR], each[DEPUTY]) for each in parts] == [(1, 1), (1, 1)]
    with engine.connect() as conn:
        count = "SELECT count(*) FROM reminder WHERE bundled AND nth = 0 AND told_at IS NOT NULL"
        assert conn.exec_driver_sql(count).scalar_one() == RESIDENTS
    assert _told(engine) == [Counter()]


def test_a_row_whose_key_does_not_fit_is_told_like_the_others(engine: Engine) -> None:
    _do(engine, "UPDATE reminder SET key = 'of before ' || key")
    told = _told(engine)
    assert _residents(told) == [1] * RESIDENTS
    assert len(told) < _MOST


def test_what_cannot_be_told_is_not_begun_again_without_end(engine: Engine) -> None:
    _do(engine, "CREATE TRIGGER fixed BEFORE UPDATE ON reminder BEGIN SELECT RAISE(IGNORE); END")
    told = _told(engine)
    assert _residents(told) == []
    assert len(told) == 1
