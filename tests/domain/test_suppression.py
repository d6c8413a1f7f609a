"""What a reader who knows everything that is published, and the rule itself, can still not know."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.figures import change
from domain.suppression import LEAST, Range, suppress, total

Table = tuple[int, ...]
Published = tuple[Range, ...]


def published(table: Table) -> Published:
    return tuple(suppress(dict(enumerate(table))).values())


def seen(table: Table) -> tuple[int, Published]:
    """A table is read with its total."""
    return sum(table), published(table)


def tables(cells: int, most: int) -> Iterator[Table]:
    return (table for table in product(range(most + 1), repeat=cells) if sum(table) <= most)


@pytest.mark.parametrize(("cells", "most"), [(2, 40), (3, 24), (4, 18), (5, 14)])
def test_no_small_count_can_be_worked_out_by_trying_every_table(cells: int, most: int) -> None:
    worlds: dict[tuple[int, Published], list[Table]] = defaultdict(list)
    for table in tables(cells, most):
        worlds[seen(table)].append(table)
    for (_, shown), possible in worlds.items():
        for cell in range(cells):
            values = {table[cell] for table in possible}
            assert shown[cell].low <= min(values) and max(values) <= shown[cell].high
            if not shown[cell].is_exact:
                assert len(values) > 1, (shown, possible)
            else:
                assert not 0 < shown[cell].low < LEAST


def reading(weeks: tuple[Table, ...]) -> tuple[object, ...]:
    """All that is told about weeks in a row: each table, the sums over them, the means and the marks."""
    shown = [published(week) for week in weeks]
    sums = [total(week[cell] for week in shown) for cell in range(len(weeks[0]))]
    marks = [
        change(shown[-1][cell], total(week[cell] for week in shown[:-1]), len(weeks) - 1) for cell in range(len(sums))
    ]
    return *(seen(week) for week in weeks), *sums, *marks


def test_two_weeks_in_a_row_tell_no_more_than_each_alone() -> None:
    worlds: dict[tuple[object, ...], list[tuple[Table, ...]]] = defaultdict(list)
    around_the_edge = [table for table in tables(3, 12) if sum(table) in (9, 10, 12)]
    for weeks in product(around_the_edge, repeat=2):
        worlds[reading(weeks)].append(weeks)
    for possible in worlds.values():
        for week, cell in product(range(2), range(3)):
            shown = published(possible[0][week])[cell]
            values = {weeks[week][cell] for weeks in possible}
            assert shown.is_exact or len(values) > 1


@given(st.lists(st.integers(0, 12) | st.integers(0, 5), min_size=2, max_size=24))
def test_of_every_hidden_count_in_a_large_table_another_value_looks_the_same(counts: list[int]) -> None:
    table = tuple(counts)
    for cell, shown in enumerate(published(table)):
        if not shown.is_exact:
            assert any(
                seen(other) == seen(table) and other[cell] != table[cell] for other in neighbours_of(table, cell)
            ), (table, cell)


def neighbours_of(table: Table, cell: int) -> Iterator[Table]:
    """The same total with another value in this cell: one moved, two counts exchanged, or nearly all in it."""
    for ones in range(2, len(table)):
        others = iter([1] * ones + [0] * len(table))
        yield tuple(sum(table) - ones if one == cell else next(others) for one in range(len(table)))
    for other in range(len(table)):
        for step in (-1, 1):
            yield moved(table, cell, other, step)
        if table[cell] != table[other]:
            yield moved(table, cell, other, table[other] - table[cell])


def moved(table: Table, cell: int, other: int, step: int) -> Table:
    changed = list(table)
    changed[cell] += step
    changed[other] -= step
    return tuple(changed) if min(changed) >= 0 and cell != other else (-1, *table[1:])


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ([0, 8, 5], ["0", "8", "5"]),
        ([2, 3, 8], ["1–4", "1–4", "8"]),
        ([2, 3, 4], ["0–9", "0–9", "0–9"]),
        ([2, 8, 9], ["1–4", "6–9", "9"]),
        ([1, 5, 9], ["0–15", "0–15", "0–15"]),
        ([1, 1, 9], ["0–11", "0–11", "0–11"]),
        ([3, 0], ["0–3", "0–3"]),
        ([0, 0], ["0", "0"]),
    ],
)
def test_how_tables_read(counts: list[int], shown: list[str]) -> None:
    read = [f"{one.low}" if one.is_exact else f"{one.low}–{one.high}" for one in published(tuple(counts))]
    assert read == shown
