import pytest

from domain.leaving import asks_to_stop


@pytest.mark.parametrize(
    "words",
    ["stop", "STOP!", " Stop. ", "stoppen", "dur", "DUR!", "durdur", "توقف", "قف!", "stop…", "стоп", "Стоп!", "«стоп»"],
)
def test_the_word_alone_ends_it_in_six_languages(words: str) -> None:
    assert asks_to_stop(words)


@pytest.mark.parametrize(
    "words", ["", "!", "stop die herrie", "dur orada", "Zij stoppen niet", "bushalte", "стоп хамству"]
)
def test_a_sentence_is_no_wish_to_stop(words: str) -> None:
    assert not asks_to_stop(words)
