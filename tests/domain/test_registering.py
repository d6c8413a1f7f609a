from dataclasses import replace
from datetime import date

import pytest

from domain.dialogues import Step
from domain.registering import SOURCES, Round, as_kept, during, next_step, remembered
from domain.reports import LONGEST_TEXT, Draft
from domain.signals import Source

TODAY = date(2026, 11, 23)
WHOLE = Draft(text="Vuurwerk", source=Source.WALK, neighbourhood="kostmand", topic="new_year")


@pytest.mark.parametrize(
    ("missing", "step"),
    [
        ({}, Step.NEW_PREVIEW),
        ({"topic": None}, Step.NEW_TOPIC),
        ({"topic": None, "neighbourhood": None}, Step.NEW_NEIGHBOURHOOD),
        ({"neighbourhood": None, "source": Source.BOT}, Step.NEW_SOURCE),
        ({"text": "", "source": Source.BOT}, Step.NEW_TEXT),
    ],
)
def test_only_what_is_missing_is_asked(missing: dict[str, str | None], step: Step) -> None:
    assert next_step(replace(WHOLE, **missing)) is step  # type: ignore[arg-type]


def test_whatever_was_not_heard_by_the_bot_can_be_chosen() -> None:
    assert set(SOURCES) == set(Source) - {Source.BOT}


def test_a_round_fills_in_what_the_words_do_not_say() -> None:
    talks = Round(TODAY, Source.PHONE, "oostermeent")
    filled = during(Draft(text="Vuurwerk"), talks)
    assert (filled.source, filled.neighbourhood) == (Source.PHONE, "oostermeent")
    assert during(WHOLE, talks) == WHOLE
    assert during(Draft(), Round(TODAY)) == Draft()


def test_a_round_stays_where_it_is_when_one_talk_was_about_elsewhere() -> None:
    assert remembered(Round(TODAY), WHOLE) == Round(TODAY, Source.WALK, "kostmand")
    talks = Round(TODAY, Source.STREET, "oostermeent")
    assert remembered(talks, WHOLE) == Round(TODAY, Source.WALK, "oostermeent")


def test_a_long_text_is_cut_and_goes_along_in_whole() -> None:
    long = replace(WHOLE, text="Vuurwerk bij de flat. " * 100)
    kept = as_kept(long)
    assert len(kept.text) <= LONGEST_TEXT
    assert kept.whole_text == long.text
    assert as_kept(WHOLE) == WHOLE
