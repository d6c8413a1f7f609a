from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from domain.signals import HowOften, Priority
from domain.urgency import urgency

PRIORITIES = [Priority.HIGH, Priority.NORMAL, Priority.LOW]
HOW_OFTEN = [HowOften.DAILY, HowOften.WEEKLY, HowOften.ONCE, None]

Case = tuple[Priority, bool, HowOften | None, int]

any_case = st.tuples(
    st.sampled_from(PRIORITIES),
    st.booleans(),
    st.sampled_from(HOW_OFTEN),
    st.integers(1, 9_999) | st.integers(1, 3),
)


def place(case: Case) -> tuple[int, bool, int, int]:
    priority, overdue, how_often, reporters = case
    return PRIORITIES.index(priority), not overdue, HOW_OFTEN.index(how_often), -reporters


def test_the_queue_is_in_the_order_of_the_design() -> None:
    in_order = list(product(PRIORITIES, [True, False], HOW_OFTEN, [9_999, 4, 2, 1]))
    numbers = [urgency(*case) for case in in_order]
    assert numbers == sorted(set(numbers))


@given(any_case, any_case)
def test_priority_goes_before_overdue_before_how_often_before_reporters(one: Case, other: Case) -> None:
    assert (urgency(*one) < urgency(*other)) == (place(one) < place(other))
    assert (urgency(*one) == urgency(*other)) == (place(one) == place(other))


@given(st.integers(9_999, 10**9))
def test_a_crowd_of_reporters_never_outweighs_how_often(reporters: int) -> None:
    crowd = urgency(Priority.NORMAL, False, HowOften.WEEKLY, reporters)
    assert crowd > urgency(Priority.NORMAL, False, HowOften.DAILY, 1)
    assert crowd == urgency(Priority.NORMAL, False, HowOften.WEEKLY, 9_999)


@given(any_case)
def test_urgency_fits_a_column_of_whole_numbers(case: Case) -> None:
    assert type(urgency(*case)) is int
    assert 0 <= urgency(*case) < 2**31
