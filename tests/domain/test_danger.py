import pytest

from domain.office import Number
from domain.safety.danger import danger_in
from domain.safety.rules import Concern, Level
from tests.domain.messages import MESSAGES, told_in_six_languages

NOW, POLICE, NONE = Level.NOW, Level.POLICE, Level.NONE


def test_every_message_of_somebody_in_danger_is_seen() -> None:
    missed = [one["text"] for one in MESSAGES if one["danger"] == NOW and danger_in(one["text"]).level is not NOW]
    assert missed == []


def test_at_most_three_in_a_hundred_messages_raise_a_false_alarm() -> None:
    calm = [one["text"] for one in MESSAGES if one["danger"] != NOW]
    alarms = [text for text in calm if danger_in(text).level is NOW]
    assert len(alarms) <= 0.03 * len(calm), alarms


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
