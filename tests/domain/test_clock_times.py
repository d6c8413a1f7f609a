import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clock_times import part_of_day_in
from domain.signals import PartOfDay

DAY, EVENING, NIGHT = PartOfDay.DAY, PartOfDay.EVENING, PartOfDay.NIGHT


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("knallen om 23:30", NIGHT),
        ("om 22.15 uur", EVENING),
        ("om 7:30 voor mijn deur", DAY),
        ("tot 02.00 herrie", NIGHT),
        ("steeds rond half elf", EVENING),
        ("tegen half zes", DAY),
        ("tot half twaalf", NIGHT),
        ("tot half drie op de trap", NIGHT),
        ("kwart voor elf", EVENING),
        ("kwart over acht", EVENING),
        ("om 3 uur als de school uit is", DAY),
        ("herrie tot 3 uur", NIGHT),
        ("herrie tot twaalf uur", NIGHT),
        ("om 08 uur", DAY),
        ("elke keer om 10 uur", EVENING),
        ("tussen 10 en 11 uur", EVENING),
        ("rond een uur of elf", NIGHT),
        ("na 8en de deur niet uit", EVENING),
        ("na tienen", EVENING),
        ("at 9 pm", EVENING),
        ("since 5 a.m.", NIGHT),
        ("around 10 o'clock", EVENING),
        ("half past five", DAY),
        ("quarter to eleven", EVENING),
        ("at 9:30 PM", EVENING),
        ("saat 22'de", EVENING),
        ("saat 3'e kadar", NIGHT),
        ("الساعة ٢٢", EVENING),
        ("حتى الساعة 3", NIGHT),
        ("o 23 hałas", NIGHT),
        ("o godz. 22", EVENING),
        ("після 22 кричать", EVENING),
    ],
)
def test_a_clock_time_tells_the_part_of_the_day(text: str, part: PartOfDay) -> None:
    assert part_of_day_in(text) is part


@pytest.mark.parametrize(
    "text",
    [
        "kinderen van 12 en 14",
        "tussen 10 en 15 jongeren",
        "voor 8 en 9 jarigen",
        "na 2026en",
        "for the past 10 days",
        "dat kost 12.50 euro",
        "€10.50",
        "op 12.11.2026",
        "do 24 december",
        "bel 06.27.45.11.90",
        "14 035",
        "nummer 22",
        "2 minuten",
        "voor een ander",
        "24 uur per dag",
        "do 20 osób",
        "після 20 хвилин",
    ],
)
def test_other_numbers_are_no_clock_times(text: str) -> None:
    assert part_of_day_in(text) is None


def test_the_first_time_in_a_text_counts() -> None:
    assert part_of_day_in("van 20:00 tot 3:00") is EVENING
    assert part_of_day_in("tot 3 uur, en soms al om 20:00") is NIGHT


@given(st.times())
def test_digits_for_hours_and_minutes_are_read_as_they_stand(time: object) -> None:
    assert part_of_day_in(f"om {time:%H:%M}") is PartOfDay.of(int(f"{time:%H}"))


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert part_of_day_in(text) in {*PartOfDay, None}
