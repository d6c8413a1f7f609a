import pytest

from domain.leaving import asks_to_stop


@pytest.mark.parametrize(
    "words",
    [
        *("stop", "STOP!", " Stop. ", "stoppen", "ophouden", "stop…", "stop 🛑", "🛑 STOP ✋🏽", "stop aub"),
        *("Stop, alstublieft!", "dur", "DUR!", "durdur", "durdurun lütfen", "توقف", "قف!", "توقّف", "توقف من فضلك"),
        *("стоп", "Стоп!", "«стоп»", "стоп, будь ласка"),
    ],
)
def test_the_word_alone_ends_it_in_six_languages(words: str) -> None:
    assert asks_to_stop(words)


@pytest.mark.parametrize(
    "words",
    ["", "!", "stop die herrie", "dur orada", "Zij stoppen niet", "bushalte", "стоп хамству", "koniec", "aub", "🛑"],
)
def test_a_sentence_is_no_wish_to_stop(words: str) -> None:
    assert not asks_to_stop(words)
