from itertools import product

import pytest

from domain.signals import TRANSITIONS, PartOfDay, Status, signal_number

ALLOWED = """
received     in_progress question forwarded done
reopened     in_progress question forwarded done
in_progress  question forwarded done
question     in_progress done
forwarded    in_progress done
done         reopened
"""

MAY_BECOME = {line.split()[0]: set(line.split()[1:]) for line in ALLOWED.strip().splitlines()}


@pytest.mark.parametrize(("old", "new"), [*product(Status, Status)])
def test_a_signal_takes_only_the_steps_of_the_table(old: Status, new: Status) -> None:
    assert (new in TRANSITIONS[old]) == (new in MAY_BECOME[old])


def test_no_signal_is_stuck() -> None:
    for start in Status:
        reached, last = {start}, {start}
        while last := {new for old in last for new in TRANSITIONS[old]} - reached:
            reached |= last
        assert {Status.DONE, Status.REOPENED, Status.IN_PROGRESS} <= reached


@pytest.mark.parametrize(
    ("serial", "number"),
    [(1, "HZ-2026-0001"), (42, "HZ-2026-0042"), (9_999, "HZ-2026-9999"), (10_000, "HZ-2026-10000")],
)
def test_a_number_has_four_digits_until_the_year_needs_five(serial: int, number: str) -> None:
    assert signal_number("HZ", 2026, serial) == number


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (0, PartOfDay.NIGHT),
        (5, PartOfDay.NIGHT),
        (6, PartOfDay.DAY),
        (17, PartOfDay.DAY),
        (18, PartOfDay.EVENING),
        (22, PartOfDay.EVENING),
        (23, PartOfDay.NIGHT),
    ],
)
def test_the_day_starts_at_six_the_evening_at_eighteen_the_night_at_twenty_three(hour: int, part: PartOfDay) -> None:
    assert PartOfDay.of(hour) is part
