from domain.languages import language_of
from tests.domain.messages import IMPLIED, MESSAGES, UNSEEN

OTHERS = {
    "Во дворе каждый вечер громкая музыка, невозможно спать": "ru",
    "Всяка вечер има силна музика и не можем да спим": None,
    "هر شب اینجا سر و صدا است لطفا کمک کنید": None,
    "In unserer Straße liegt seit Wochen Müll und niemand macht etwas": None,
    "Il y a des jeunes qui font du bruit tous les soirs devant chez moi": None,
    "Снощи пак имаше силна музика, много е шумно тук, може ли помощ": None,
    "Синоћ је опет била гласна музика, моли се помоћ, деца не спавају": None,
    "Чи може хтось подивитися": "uk",
    "Мене звати Оля, я живу в Kostmand": "uk",
    "Вчора вони знову були тут": "uk",
    "Меня зовут Оля, позвоните мне": "ru",
    "Ahmet Yılmaz": None,
    "Jan de Vries Kostmand": None,
    "Mohamed El Amrani": None,
    "ok 👍": None,
    "😡😡😡": None,
    "BMW fout geparkeerd": None,
    "Komşu maakt altijd lawaai vannacht": None,
    "Abi kun jij zeggen dat die jongens weg moeten inşallah": "nl",
    "Het is een no-go area geworden, total disaster": None,
    "Hi, thanks, there is always noise": "en",
    "dzień dobry": None,
}


def test_no_words_are_taken_for_another_language_than_they_are_in() -> None:
    found = [(one["lang"].partition("-")[0], language_of(one["text"])) for one in (*MESSAGES, *UNSEEN, *IMPLIED)]
    assert [pair for pair in found if pair[1] not in (None, pair[0])] == []
    assert sum(language is None for _, language in found) < len(found) * 0.05


def test_a_language_that_the_bot_does_not_speak_is_none_of_those_it_does() -> None:
    assert {words: language_of(words) for words in OTHERS} == OTHERS
