from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.municipality import Neighbourhood, Topic
from domain.signals import HowOften, PartOfDay
from domain.suggestion import ELSEWHERE, Suggester, Suggestion
from tests.domain.huizen import HUIZEN

HUIZENS = Suggester.of(HUIZEN)
NOTHING = Suggestion(None, ("other", "idea", "need"), None, None, None, "")
TOPICS = {topic.key for topic in HUIZEN.topics}
DAY, EVENING, NIGHT = PartOfDay.DAY, PartOfDay.EVENING, PartOfDay.NIGHT
DAILY, WEEKLY, ONCE = HowOften.DAILY, HowOften.WEEKLY, HowOften.ONCE

# Text, then topic, neighbourhood, part of day and how often as a person reads them.
MESSAGES = [
    ("Het hele trappenhuis stinkt bijna dagelijks naar wiet", "drugs", None, None, DAILY),
    ("Jongeren zitten tot half drie op de trap te schreeuwen en te drinken", "youth", None, NIGHT, None),
    (
        "Mijn buurvrouw van 82 doet niet open, haar gordijnen zijn al dagen dicht",
        "worry_about_someone",
        None,
        None,
        None,
    ),
    ("De buren maken ruzie over de schutting, gisteren bijna op de vuist", "tensions", None, None, ONCE),
    ("Om 23:30 zware vuurwerkknallen bij de speeltuin in de Kostmand", "new_year", "kostmand", NIGHT, None),
    ("Goedenavond, de lantaarnpalen in de tunnel zijn stuk, het is pikdonker", "unsafe_place", None, None, None),
    ("Overal hondenpoep op het grasveld in Oostermeent, elke dag weer", "street_and_green", "oostermeent", None, DAILY),
    ("In Bussum bij het station worden fietsen gestolen", "unsafe_place", ELSEWHERE, None, None),
    ("Auto’s rijden te hard langs de basisschool, drempel graag", "traffic", None, None, None),
    ("Ik kan mijn huur niet meer betalen, bij wie krijg ik hulp?", "need", None, None, None),
    ("Kunnen we een buurtmoestuin beginnen? Ik wil best helpen", "idea", None, None, None),
    ("Hoe laat is het gemeentehuis open?", "other", None, None, None),
    ("jongen bij winkel verkoop drug aan kind ik zie alle dag", "drugs", None, None, DAILY),
    ("buurman slaan vrouw ik hoor nacht, ik bang voor haar", "worry_about_someone", None, NIGHT, ONCE),
    ("ik niet begrijp brief van gemeente wie kan help mij", "need", None, None, None),
    ("A bunch of teenagers smoke in our stairwell until 3 am", "youth", None, NIGHT, None),
    ("People dump mattresses next to the bins every week", "street_and_green", None, None, WEEKLY),
    ("Could we organise a street barbecue? I can bring tables", "idea", None, None, None),
    ("Her akşam garajların arkasında uyuşturucu satıyorlar", "drugs", None, EVENING, DAILY),
    ("Saat 23'te havai fişek patlatıyorlar", "new_year", None, NIGHT, None),
    ("السيارات مسرعة جدا في شارعنا كل صباح", "traffic", None, DAY, DAILY),
    ("مصابيح الشارع معطلة في كوستماند والمكان مظلم ليلا", "unsafe_place", "kostmand", NIGHT, None),
    ("Sąsiedzi kłócą się w każdy weekend i grożą sobie", "tensions", None, None, WEEKLY),
    ("Nie stać mnie na jedzenie, gdzie dostanę pomoc?", "need", None, None, None),
    ("Після 22 підлітки лаються у під'їзді в Оостермеент", "youth", "oostermeent", EVENING, None),
    ("Сусідка похилого віку не відчиняє двері, я хвилююся за неї", "worry_about_someone", None, None, None),
]


@pytest.mark.parametrize(("text", "topic", "neighbourhood", "when", "how_often"), MESSAGES)
def test_a_message_is_read_as_a_person_reads_it(
    text: str, topic: str, neighbourhood: str | None, when: PartOfDay | None, how_often: HowOften | None
) -> None:
    read = HUIZENS.read(text)
    assert read.topics[0] == topic
    assert (read.neighbourhood, read.when, read.how_often) == (neighbourhood, when, how_often)


def test_the_messages_show_every_topic() -> None:
    assert {topic for _, topic, *_ in MESSAGES} == TOPICS


def test_the_example_of_the_design_needs_no_question() -> None:
    read = HUIZENS.read("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    assert read == Suggestion("kostmand", read.topics, "drugs", EVENING, DAILY, "bij de garages")


@pytest.mark.parametrize("text", ["", "?", "hallo", "💥💥💥", "1234"])
def test_words_that_say_nothing_suggest_nothing(text: str) -> None:
    assert HUIZENS.read(text) == NOTHING


def test_two_neighbourhoods_of_our_own_are_left_to_the_resident() -> None:
    assert HUIZENS.read("in de Kostmand en in Oostermeent").neighbourhood is None
    assert HUIZENS.read("in Oostermeent, ik kom uit Bussum").neighbourhood == "oostermeent"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ze staan achter het oude winkelcentrum", "achter het oude winkelcentrum"),
        ("De lift stinkt", "De lift"),
        ("they hang around next to the playground", "next to the playground"),
        ("garajların arkasında", "garajların arkasında"),
        ("ktoś śpi pod klatką", "pod klatką"),
        ("Çocuklar girişin önünde ateş yakıyor", "girişin önünde"),
        ("her gece evimin önünde bağırıyorlar", "evimin önünde"),
        ("adamlar binanın girişinde sigara içiyor", "binanın girişinde"),
        ("gençler marketin önündeki bankta içiyor", "marketin önündeki bankta"),
        ("geceleri parkta ateş yakıyorlar", "parkta"),
        ("Apartmanın sokak kapısı bozuk", "Apartmanın sokak kapısı"),
        ("apartmanın sokak kapısında sigara içiyorlar", "apartmanın sokak kapısında"),
        ("apartmanın sokağında gürültü", "apartmanın sokağında"),
        ("bunun altında başka bir şey var", ""),
        ("Bunun. Altında park yeri yok", ""),
        ("الشباب يدخنون بالمصعد كل يوم", "بالمصعد"),
        ("يجلسون على الدرج مقابل المسجد", "على الدرج"),
        ("الزبالة في ساحة المدرسة", "في ساحة المدرسة"),
        ("palą przy wejściu do bloku", "przy wejściu do bloku"),
        ("krzyczą przed moim domem", "przed moim domem"),
        ("siedzą naprzeciwko kościoła", "naprzeciwko kościoła"),
        ("п’ють навпроти школи", "навпроти школи"),
        ("сміття на подвір'ї", "на подвір'ї"),
        ("rommel in de hal van de flat", "in de hal van de flat"),
        ("bij de speeltuin. De flat stinkt", "bij de speeltuin"),
        ("ga niet achter. De flat stinkt", "De flat"),
        ("bij nummer 12 flat", ""),
        ("ze wilden hem in elkaar slaan", ""),
        ("ik ben op zoek naar mijn paspoort", ""),
        ("on most evenings", ""),
    ],
)
def test_a_place_is_quoted_with_the_word_that_leads_to_it(text: str, place: str) -> None:
    assert HUIZENS.read(text).place == place


@pytest.mark.parametrize(
    "text", ["Goedenavond", "goede middag allemaal", "good evening", "İyi akşamlar", "مساء الخير", "dobry wieczór"]
)
def test_a_greeting_is_no_part_of_the_day(text: str) -> None:
    assert HUIZENS.read(text).when is None
    assert HUIZENS.read(f"{text}, vannacht was er lawaai").when is NIGHT


def test_a_part_of_day_in_words_goes_before_a_clock_time() -> None:
    assert HUIZENS.read("om 10 uur ’s ochtends").when is DAY
    assert HUIZENS.read("om 10 uur").when is EVENING


@pytest.mark.parametrize(
    ("text", "how_often"),
    [
        ("twee keer per week", WEEKLY),
        ("elke week, en nu elke dag", DAILY),
        ("gisteren", ONCE),
        ("sinds gisteren hangt er een camera", None),
        ("vaak", None),
        ("er is brand in de schuur", ONCE),
        ("elke week is er brand in de schuur, nu weer", WEEKLY),
        ("vorig jaar was er brand in de schuur", None),
    ],
)
def test_the_most_frequent_thing_said_counts(text: str, how_often: HowOften | None) -> None:
    assert HUIZENS.read(text).how_often == how_often


@pytest.mark.parametrize(
    ("word", "topic"),
    [
        ("ergens", "youth"),
        ("hapjes", "drugs"),
        ("happens", "drugs"),
        ("koken", "tensions"),
        ("kamer", "unsafe_place"),
        ("calm", "unsafe_place"),
        ("brievenbus", "traffic"),
    ],
)
def test_an_everyday_word_is_not_taken_for_one_that_begins_or_ends_alike(word: str, topic: str) -> None:
    assert topic not in HUIZENS.read(word).topics


@pytest.mark.parametrize("word", ["alles", "tables", "supermarkt", "target"])
def test_an_everyday_word_is_no_idea(word: str) -> None:
    assert HUIZENS.read(word).topics == NOTHING.topics


def town(**words: tuple[str, ...]) -> Suggester:
    """A town with these words for its topics, and the places of Huizen."""

    def topic(key: str) -> Topic:
        return replace(HUIZEN.topics[0], key=key, words={"nl": words[key]})

    return Suggester.of(replace(HUIZEN, topics=tuple(map(topic, words))))


def test_a_finding_counts_once_whichever_word_it_matches() -> None:
    suggester = town(youth=("jongen*", "jongens"), traffic=("auto", "brommer"))
    assert suggester.read("jongens jongen jongens, auto en brommer").topics == ("traffic", "youth")


def test_a_phrase_counts_for_more_than_a_word_and_hides_what_is_in_it() -> None:
    suggester = town(drugs=("wit",), need=("wit goed",))
    assert suggester.read("wit").topics == ("drugs",)
    assert suggester.read("wit goed").topics == ("need",)
    assert suggester.read("wit, en nog eens wit goed").topics == ("need", "drugs")


def test_a_word_that_only_names_the_place_counts_for_half() -> None:
    suggester = town(youth=("school",), traffic=("scheuren",))
    assert suggester.read("scheuren bij de school").topics == ("traffic", "youth")
    assert suggester.read("bij de school").topic is None


def test_topics_that_share_a_word_share_its_points() -> None:
    suggester = town(youth=("herrie",), tensions=("herrie", "buren"), traffic=("auto",))
    assert suggester.read("herrie").topic is None
    assert suggester.read("herrie, auto").topics == ("traffic", "youth", "tensions")
    assert suggester.read("herrie, buren").topic == "tensions"


def test_a_topic_is_clear_only_well_before_the_second() -> None:
    suggester = town(youth=("gillen", "schelden", "spugen"), traffic=("toeteren", "scheuren"))
    assert suggester.read("gillen en spugen, toeteren").topic == "youth"
    assert suggester.read("gillen, schelden, spugen, toeteren en scheuren").topic is None


def test_a_topic_with_a_star_is_offered_last_in_any_text() -> None:
    suggester = town(other=("*", "paspoort"), youth=("gillen",))
    assert suggester.read("gillen").topics == ("youth", "other")
    assert suggester.read("iets").topics == ("other",)
    assert suggester.read("paspoort").topics == ("other",)


@pytest.mark.parametrize("word", ["HEEL", "héél", "heeeeel", "heeler", "kapotheel"])
def test_capitals_accents_stretched_letters_and_what_a_star_stands_for_make_no_difference(word: str) -> None:
    assert town(idea=("heel", "heel*", "*heel")).read(word).topics == ("idea",)


def test_without_a_star_a_word_stands_for_itself() -> None:
    assert town(idea=("heel",)).read("heeler kapotheel").topics == ()


@pytest.mark.parametrize("word", ["مخدرات", "المخدرات", "والمخدرات", "للمخدرات", "بمخدرات"])
def test_arabic_prefixes_hide_no_word(word: str) -> None:
    assert town(drugs=("مخدرات",)).read(word).topics == ("drugs",)


def said(pattern: str) -> str:
    """Something a resident might say that a configured pattern stands for."""
    return pattern.replace("*", "eh")


SOME_WORDS = [
    *(said(word) for topic in HUIZEN.topics for words in topic.words.values() for word in words[::9]),
    *(said(word) for word in (*HUIZEN.hints.places[::5], *HUIZEN.hints.misleading, *HUIZEN.hints.elsewhere)),
    *("om 23:30", "half elf", "nr 12", "bij de", "achter", "elke", "arkasında", "Kostmand", "”", "\n"),
]
any_message = st.lists(st.sampled_from(SOME_WORDS) | st.text(max_size=8), max_size=12).map(" ".join)


@given(any_message)
def test_a_suggestion_names_only_what_exists_and_what_was_said(text: str) -> None:
    read = HUIZENS.read(text)
    assert len(set(read.topics)) == len(read.topics)
    assert "other" in read.topics and set(read.topics) <= TOPICS
    assert read.topic in {None, read.topics[0]}
    assert read.place in text and not any(letter.isdigit() for letter in read.place)


@given(any_message)
def test_saying_it_twice_does_not_change_what_it_is_about(text: str) -> None:
    pause = " eh" * 8
    assert HUIZENS.read(text + pause + " " + text).topics == HUIZENS.read(text).topics


@pytest.mark.parametrize("part", PartOfDay)
def test_every_word_for_a_part_of_the_day_is_understood(part: PartOfDay) -> None:
    for word in HUIZEN.hints.when[part]:
        assert HUIZENS.read(said(word)).when is part, word


@pytest.mark.parametrize("how_often", HowOften)
def test_every_word_for_a_frequency_is_understood(how_often: HowOften) -> None:
    for word in HUIZEN.hints.how_often[how_often]:
        assert HUIZENS.read(said(word)).how_often is how_often, word


@pytest.mark.parametrize("neighbourhood", HUIZEN.neighbourhoods, ids=lambda one: one.key)
def test_every_name_of_a_neighbourhood_is_understood(neighbourhood: Neighbourhood) -> None:
    for word in (neighbourhood.name, *neighbourhood.words):
        assert HUIZENS.read(f"in {said(word)}.").neighbourhood == neighbourhood.key, word


@pytest.mark.parametrize("topic", HUIZEN.topics, ids=lambda topic: topic.key)
def test_every_word_of_a_topic_suggests_it(topic: Topic) -> None:
    for words in topic.words.values():
        for word in words:
            assert topic.key in HUIZENS.read(said(word)).topics, word
