from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dialogues import Step
from domain.municipality import Topic
from domain.reports import BACK_TO, LONGEST_TEXT, MOST_TAPS, Draft, cut_to_fit, missing_details, next_step
from domain.signals import Detail, HowOften, Location, PartOfDay, Voice
from tests.domain.huizen import HUIZEN

DRUGS = HUIZEN.topic("drugs")
NEED = HUIZEN.topic("need")
DETAILS = {Step.PLACE: Detail.PLACE, Step.WHEN: Detail.WHEN, Step.HOW_OFTEN: Detail.HOW_OFTEN}

any_topic = st.sampled_from(HUIZEN.topics)
VISIBLE = st.characters(exclude_categories=["Cf", "Cs"])
any_draft = st.builds(
    Draft,
    text=st.text(min_size=10, max_size=40, alphabet=VISIBLE),
    neighbourhood=st.none() | st.just("kostmand"),
    topic=st.none() | st.sampled_from([topic.key for topic in HUIZEN.topics]),
    place=st.just("") | st.just("bij de garages"),
    when=st.none() | st.sampled_from(PartOfDay),
    how_often=st.none() | st.sampled_from(HowOften),
    passed=st.frozensets(st.sampled_from(Detail)),
    location=st.none() | st.just(Location(52.3, 5.24)),
    voice=st.none() | st.just(Voice("file", 20)),
    taps=st.sampled_from([0, 1]),  # typed at once, or started with the button
)


def tapped(draft: Draft, step: Step, topic: Topic) -> Draft:
    """The draft after its question was answered with one tap."""
    draft = replace(draft, taps=draft.taps + 1)
    if step is Step.NEIGHBOURHOOD:
        return replace(draft, neighbourhood="kostmand")
    if step is Step.TOPIC:
        return replace(draft, topic=topic.key)
    return draft.passing(DETAILS[step])


def questions(draft: Draft, topic: Topic) -> Iterator[tuple[Step, Draft]]:
    """Each question of a report with the draft it is asked about, up to the preview."""
    for _ in range(10):
        step = next_step(draft, HUIZEN.topic(draft.topic) if draft.topic else None)
        yield step, draft
        if step is Step.PREVIEW:
            return
        draft = tapped(draft, step, topic)


def asked(draft: Draft, topic: Topic = DRUGS) -> list[Step]:
    return [step for step, _ in questions(draft, topic)]


@given(any_draft, any_topic)
def test_no_report_takes_more_than_five_taps(draft: Draft, topic: Topic) -> None:
    step, last = list(questions(draft, topic))[-1]
    assert step is Step.PREVIEW
    assert last.neighbourhood and last.topic
    sending = 2 if draft.voice else 1  # a voice message is warned about before it goes anonymously
    assert last.taps + sending <= MOST_TAPS


@given(any_draft, any_topic)
def test_nothing_is_asked_that_is_known_or_not_worth_a_question(draft: Draft, topic: Topic) -> None:
    for step, so_far in questions(draft, topic):
        if step in DETAILS:
            assert not so_far.has(DETAILS[step])
            assert DETAILS[step] in HUIZEN.topic(so_far.topic or "").asks


@given(any_draft, any_topic, st.integers(0, 20))
def test_the_more_taps_are_gone_the_fewer_details_are_asked(draft: Draft, topic: Topic, taps: int) -> None:
    now = missing_details(replace(draft, taps=taps), topic)
    later = missing_details(replace(draft, taps=taps + 1), topic)
    assert set(later) <= set(now)
    assert taps < MOST_TAPS or not now


def test_a_text_that_says_all_is_shown_at_once() -> None:
    draft = Draft(text="Elke avond dealen", neighbourhood="kostmand", topic="drugs", place="bij de garages")
    assert asked(replace(draft, when=PartOfDay.EVENING, how_often=HowOften.DAILY)) == [Step.PREVIEW]


def test_all_details_are_asked_in_order_when_there_are_taps_enough() -> None:
    draft = Draft(text="Er wordt gedeald", neighbourhood="kostmand", topic="drugs")
    assert asked(draft) == [Step.PLACE, Step.WHEN, Step.HOW_OFTEN, Step.PREVIEW]


def test_when_one_detail_can_be_asked_it_is_how_often() -> None:
    draft = Draft(text="Er wordt gedeald", taps=1)
    assert asked(draft) == [Step.NEIGHBOURHOOD, Step.TOPIC, Step.HOW_OFTEN, Step.PREVIEW]


def test_a_voice_message_leaves_a_tap_for_its_warning() -> None:
    assert asked(Draft(voice=Voice("file", 20), taps=1)) == [Step.NEIGHBOURHOOD, Step.TOPIC, Step.PREVIEW]


def test_who_needs_help_is_asked_nothing_more() -> None:
    draft = Draft(text="Ik kan de huur niet betalen", neighbourhood="kostmand", topic=NEED.key)
    assert asked(draft, NEED) == [Step.PREVIEW]


def test_a_pin_on_the_map_is_a_place() -> None:
    assert Draft(location=Location(52.3, 5.24)).has(Detail.PLACE)
    assert not Draft().has(Detail.PLACE)


@pytest.mark.parametrize(
    ("length", "step"),
    [
        (0, Step.TEXT),
        (9, Step.TEXT),
        (10, Step.NEIGHBOURHOOD),
        (1_000, Step.NEIGHBOURHOOD),
        (1_001, Step.TEXT),
    ],
)
def test_a_text_has_ten_to_a_thousand_characters(length: int, step: Step) -> None:
    assert next_step(Draft(text="x" * length), None) is step


def test_going_back_comes_to_the_text_or_the_preview() -> None:
    for step in BACK_TO:
        before = step
        for _ in BACK_TO:
            before = BACK_TO.get(before, before)
        assert before in {Step.TEXT, Step.PREVIEW}


long_text = st.lists(st.text(max_size=400) | st.just(". ") | st.just(" "), max_size=20).map("".join)


@given(long_text | st.text(min_size=1_001).map(lambda text: text + "x" * 1_000))
def test_a_cut_text_fits_is_a_beginning_and_keeps_at_least_half(text: str) -> None:
    cut = cut_to_fit(text)
    assert len(cut) <= LONGEST_TEXT
    assert text.startswith(cut)
    assert len(cut) >= min(len(text), LONGEST_TEXT // 2)


def test_a_text_is_cut_after_its_last_whole_sentence() -> None:
    whole = "Er is elke nacht lawaai. " * 39
    assert cut_to_fit(f"{whole}{'w' * 100}") == whole.rstrip()


def test_a_sentence_that_just_fits_is_kept_whole() -> None:
    fits = "Er is elke nacht lawaai. " * 39 + "w" * 24 + "."
    assert len(fits) == LONGEST_TEXT
    assert cut_to_fit(f"{fits} En nog meer.") == fits


def test_an_endless_sentence_is_cut_between_words() -> None:
    assert cut_to_fit("gedoe " * 200) == " ".join(["gedoe"] * 166)


def test_an_endless_word_is_cut_where_it_must_be() -> None:
    assert len(cut_to_fit("Hoi " + "w" * 2_000)) == LONGEST_TEXT
