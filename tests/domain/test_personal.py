from collections import Counter

import pytest

from domain.personal.found import Kind
from domain.personal.guard import Guard, without
from tests.domain.huizen import HUIZEN
from tests.domain.messages import MESSAGES, marked, told_about_people

GUARD = Guard(HUIZEN)


def _counted() -> tuple[Counter[str], Counter[str], Counter[str]]:
    """What was rightly found, missed, and found for nothing, by kind."""
    right, missed, extra = Counter[str](), Counter[str](), Counter[str]()
    for message in MESSAGES:
        wanted = {(one["type"], one["text"]) for one in message["personal_data"]}
        found = {(str(one.kind), one.text) for one in GUARD.find(message["text"])}
        right.update(kind for kind, _ in wanted & found)
        missed.update(kind for kind, _ in wanted - found)
        extra.update(kind for kind, _ in found - wanted)
    return right, missed, extra


def test_hardly_anything_personal_is_missed_or_seen_where_it_is_not() -> None:
    right, missed, extra = _counted()
    for kind in Kind:
        assert right[kind] >= 0.98 * (right[kind] + missed[kind]), kind
        assert right[kind] >= 0.95 * (right[kind] + extra[kind]), kind


@pytest.mark.parametrize("line", told_about_people())
def test_people_are_told_from_the_numbers_and_names_around_them(line: str) -> None:
    words, wanted = marked(line)
    assert [(str(one.kind), one.text) for one in GUARD.find(words)] == wanted


def test_a_citizen_service_number_is_masked_and_the_rest_stays() -> None:
    assert GUARD.without_service_numbers("bsn 999971049, bel 06-12345678") == "bsn …, bel 06-12345678"


def test_what_is_taken_out_leaves_the_words_around_it() -> None:
    text = "Henk van nummer 4 belt 06-12345678 op"
    assert without(text, GUARD.find(text)) == "… belt … op"


@pytest.mark.parametrize("text", ["", "…", "0" * 4_000, "A. " * 1_000, "12-" * 1_000, "Jan van der " * 300])
def test_any_text_can_be_guarded(text: str) -> None:
    GUARD.find(text)
