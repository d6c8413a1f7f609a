"""Nothing that is hidden can be worked out from all that a reader of team OOV can ask for, two weeks in a row included.

For every hidden count there is another world that reads the same to the letter.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from domain.suppression import LEAST
from domain.weeks import Week
from storage.database import writing_engine
from tests.disk import empty_database
from tests.domain.test_suppression import neighbours_of, published, seen
from tests.services.readers import CELLS, LAST, PARTS, REASONS, Table, Told, fill, readings

Town = Mapping[Week, Told]
WEEKS = LAST.last(10)


def _tables(cells: int, usual: list[int]) -> st.SearchStrategy[Table]:
    """Mostly empty, as they are."""
    filled = st.dictionaries(st.integers(0, cells - 1), st.sampled_from(usual), max_size=6)
    return filled.map(lambda counts: tuple(counts.get(cell, 0) for cell in range(cells)))


@st.composite
def _weeks(draw: st.DrawFn) -> Told:
    cells = draw(_tables(len(CELLS), [1, 1, 2, 3, 4, 4, 5, 6, 8, 14]))
    left, parts = sum(cells), list[int]()
    for _ in PARTS[1:]:
        parts.append(min(left, draw(st.integers(0, 6))))
        left -= parts[-1]
    return Told(
        cells,
        tuple(draw(st.permutations([*parts, left]))),
        draw(_tables(len(REASONS), [1, 2, 3, 4, 5, 9])),
        *(draw(st.integers(0, LEAST)) for _ in range(3)),
    )


def _others(told: Told, choice: int) -> Told:
    """Reads the same, with another value for one hidden count of each table."""
    return Told(
        _other(told.cells, choice),
        _other(told.parts, choice),
        _other(told.reasons, choice),
        _other_alone(told.ideas),
        _other_alone(told.offers),
        told.help + 1 + choice % 2,
    )


def _other(table: Table, choice: int) -> Table:
    hidden = [cell for cell, count in enumerate(published(table)) if not count.is_exact]
    if not hidden:
        return table
    cell = hidden[choice % len(hidden)]
    possible = (one for one in neighbours_of(table, cell) if min(one) >= 0 and one[cell] != table[cell])
    found = next((one for one in possible if seen(one) == seen(table)), None)
    assert found is not None, (table, cell)
    return found


def _other_alone(count: int) -> int:
    return count % (LEAST - 1) + 1 if 0 < count < LEAST else count


def _read(engine: Engine, town: Town) -> dict[str, object]:
    with engine.connect() as conn:
        for week, told in town.items():
            fill(conn, week, told)
        return dict(readings(conn))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    path = tmp_path / "bot.db"
    path.write_bytes(empty_database())
    engine = writing_engine(path)
    yield engine
    engine.dispose()


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(
    st.dictionaries(st.sampled_from(WEEKS), _weeks(), min_size=3, max_size=5),
    st.integers(0, 17),
)
def test_of_every_hidden_count_another_world_reads_the_same(engine: Engine, town: Town, choice: int) -> None:
    other = {week: _others(told, choice) for week, told in town.items()}
    read, read_there = _read(engine, town), _read(engine, other)
    for about, what in read.items():
        assert what == read_there[about], about
