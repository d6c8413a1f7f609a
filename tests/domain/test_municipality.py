from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from domain.municipality import COORDINATORS_QUEUE, Municipality, Route
from domain.office import Number, Weekday
from tests.domain.huizen import HUIZEN

TOPICS = [topic.key for topic in HUIZEN.topics]
NEIGHBOURHOODS = [one.key for one in HUIZEN.neighbourhoods]
DESKS = ["youth_desk", "night_desk", COORDINATORS_QUEUE]
LANGUAGES = {"nl", "en", "tr", "ar", "pl", "uk"}

any_route = st.builds(
    Route,
    topics=st.frozensets(st.sampled_from(TOPICS), max_size=3),
    neighbourhoods=st.frozensets(st.sampled_from(NEIGHBOURHOODS), max_size=2),
    queue=st.sampled_from(DESKS),
)


def routed(*routes: Route) -> Municipality:
    return replace(HUIZEN, routes=routes)


def route(queue: str, topics: set[str] | None = None, neighbourhoods: set[str] | None = None) -> Route:
    return Route(frozenset(topics or ()), frozenset(neighbourhoods or ()), queue)


def test_the_first_route_that_matches_wins() -> None:
    municipality = routed(
        route("youth_desk", topics={"youth"}, neighbourhoods={"kostmand"}),
        route("night_desk", topics={"youth", "new_year"}),
        route("late_desk"),
    )
    assert municipality.queue_for("youth", "kostmand") == "youth_desk"
    assert municipality.queue_for("youth", "oostermeent") == "night_desk"
    assert municipality.queue_for("traffic", "oostermeent") == "late_desk"


def test_what_no_route_names_goes_to_the_coordinator() -> None:
    assert routed().queue_for("youth", "kostmand") == COORDINATORS_QUEUE
    assert routed(route("youth_desk", topics={"youth"})).queue_for("drugs", "kostmand") == COORDINATORS_QUEUE


@given(st.lists(any_route, max_size=5), st.sampled_from(TOPICS), st.sampled_from(NEIGHBOURHOODS))
def test_every_signal_lands_in_a_queue_that_somebody_reads(routes: list[Route], topic: str, neighbourhood: str) -> None:
    queue = routed(*routes).queue_for(topic, neighbourhood)
    assert queue in DESKS
    more = routed(*routes, route("last_desk")).queue_for(topic, neighbourhood)
    assert more == queue or (more, queue) == ("last_desk", COORDINATORS_QUEUE)


def test_a_neighbourhood_opens_on_its_first_day() -> None:
    kostmand = HUIZEN.neighbourhood("kostmand")
    assert not kostmand.is_open(date(2026, 8, 31))
    assert kostmand.is_open(date(2026, 9, 1))


def test_weekdays_count_from_monday_as_dates_do() -> None:
    assert [day.number for day in Weekday] == [0, 1, 2, 3, 4, 5, 6]
    assert Weekday.MONDAY.number == date(2026, 11, 23).weekday()


def test_the_example_municipality_knows_every_topic_in_every_language() -> None:
    assert (
        TOPICS
        == (
            "youth drugs worry_about_someone tensions new_year unsafe_place street_and_green traffic need idea other"
        ).split()
    )
    for topic in HUIZEN.topics:
        assert {language for language, words in topic.words.items() if words} == LANGUAGES


def test_the_example_municipality_shows_the_numbers_of_the_design() -> None:
    assert HUIZEN.numbers[Number.EMERGENCY] == "112"
    assert [HUIZEN.numbers[number] for number in HUIZEN.topic("drugs").call] == ["0900-8844", "0800-7000"]


def _texts(part: Any) -> Iterator[Mapping[str, str]]:
    """Whatever is there in Dutch, but for the words that topics are known by."""
    if isinstance(part, Mapping):
        if isinstance(part.get("nl"), str):
            yield part
        for inner in part.values():
            yield from _texts(inner)
    elif isinstance(part, list | tuple):
        for inner in part:
            yield from _texts(inner)


def test_the_example_speaks_every_language_of_residents() -> None:
    texts = list(_texts(TypeAdapter(Municipality).dump_python(HUIZEN)))
    assert len(texts) > 40
    assert [dict(text) for text in texts if set(text) - {"nl_informal"} != LANGUAGES] == []
