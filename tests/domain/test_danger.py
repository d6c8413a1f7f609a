from time import process_time

import pytest

from domain.office import Number
from domain.safety.danger import danger_in
from domain.safety.rules import Concern, Level
from tests.domain.messages import DANGERS, MESSAGES, told_in_six_languages

NOW, POLICE, NONE = Level.NOW, Level.POLICE, Level.NONE


def test_every_message_of_somebody_in_danger_is_seen() -> None:
    missed = [one["text"] for one in MESSAGES if one["danger"] == NOW and danger_in(one["text"]).level is not NOW]
    assert missed == []


def test_at_most_three_in_a_hundred_messages_raise_a_false_alarm() -> None:
    calm = [one["text"] for one in MESSAGES if one["danger"] != NOW]
    alarms = [text for text in calm if danger_in(text).level is NOW]
    assert len(alarms) <= 0.03 * len(calm), alarms


def share_seen(level: Level, among: list[dict[str, str]]) -> float:
    seen = [danger_in(one["text"]).level is level for one in among]
    return sum(seen) / len(seen)


@pytest.mark.parametrize("language", sorted({one["lang"] for one in DANGERS}))
def test_of_the_dangers_written_down_in_each_language_nearly_all_are_seen(language: str) -> None:
    ours = [one for one in DANGERS if one["lang"] == language]
    assert share_seen(NOW, [one for one in ours if one["danger"] == NOW]) >= 0.92
    assert share_seen(NOW, [one for one in ours if one["danger"] != NOW]) <= 0.03


def test_crimes_that_endanger_nobody_now_are_for_the_police() -> None:
    assert share_seen(POLICE, [one for one in DANGERS if one["danger"] == POLICE]) >= 0.9
    assert share_seen(POLICE, [one for one in DANGERS if one["danger"] == NONE]) <= 0.02


@pytest.mark.parametrize(
    ("words", "slip"),
    [
        ("ik ruik een gaslucht", "ik ruik een gasluct"),
        ("hij is bewusteloos", "hij is bewusteloss"),
        ("mijn buurman is neergestoken", "mijn buurman is neergestooken"),
        ("someone is unconscious", "someone is unconscous"),
    ],
)
def test_a_slip_of_the_finger_hides_no_danger(words: str, slip: str) -> None:
    assert danger_in(words).level is danger_in(slip).level is NOW


def test_an_everyday_word_is_not_taken_for_a_misspelled_one() -> None:
    assert danger_in("de gezondheid van mijn buurman, de schotten bij de gerechten").level is NONE


def test_a_long_message_is_read_in_two_thousandths_of_a_second() -> None:
    words = " ".join(one["text"] for one in DANGERS if one["lang"] == "nl")[:400]
    danger_in(words)

    def seconds() -> float:
        before = process_time()
        danger_in(words)
        return process_time() - before

    assert min(seconds() for _ in range(30)) < 0.002


@pytest.mark.parametrize(("level", "words"), told_in_six_languages())
def test_danger_is_told_from_what_only_sounds_like_it(level: str, words: str) -> None:
    assert danger_in(words).level == level


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("er is brand in de schuur", NOW),
        ("vorig jaar was er brand in de schuur", NONE),
        ("vorig jaar ook al, en nu is er weer brand in de schuur", NOW),
        ("er is geen brand", NONE),
        ("wat moeten we doen als er brand is in de schuur?", NONE),
        ("in een film was er brand in de schuur", NONE),
        ("de buurman slaat zijn vrouw", NOW),
        ("gisteren sloeg de buurman zijn vrouw, zij is mishandeld", POLICE),
        ("ik ben bijna aangereden", NONE),
        ("er staat een man met een mes voor de deur", NOW),
        ("jongens lopen met messen op zak", POLICE),
    ],
)
def test_time_negation_and_doubt_change_what_the_same_words_mean(words: str, level: Level) -> None:
    assert danger_in(words).level is level


def test_who_wants_to_die_is_shown_another_number_than_who_sees_a_fire() -> None:
    assert danger_in("ik wil niet meer leven").concerns == (Concern.SUICIDE,)
    assert Number.SUICIDE_PREVENTION in Concern.SUICIDE.numbers
    assert danger_in("het huis staat in brand").concerns == (Concern.LIFE,)
    assert Concern.LIFE.numbers == (Number.EMERGENCY,)


def test_a_word_of_one_language_is_no_alarm_in_another() -> None:
    assert danger_in("want die jongens hebben geen fit en zijn best aardig").level is NONE


@pytest.mark.parametrize("words", ["", "   ", "?!", "…", "👍", "a" * 5_000, "brand " * 1_000])
def test_any_text_can_be_read(words: str) -> None:
    danger_in(words)
