"""Which language words are in, where that is clear."""

import re

from domain.learned.reader import reader_of
from domain.phrases import WORD

RUSSIAN = "ru"
_SURE = 0.9
_TOO_FEW = 2  # words: a name, a greeting, a key under the chat
_ONLY_UKRAINIAN = re.compile(
    r"[іїєґ]|\b(?:дякую|хтось|чи|можна|[ву]чора|знову|дуже|завжди|зараз|вони|звати|добрий)\b", re.IGNORECASE
)
_ONLY_RUSSIAN = re.compile(
    r"[ыэё]|\b(?:спасибо|пожалуйста|меня|что|кто|когда|опять|очень|сейчас|здесь)\b", re.IGNORECASE
)
_NOT_ARABIC = re.compile("[\u06a9\u06cc]")  # as Persian, Urdu and Pashto write k and y


def language_of(text: str) -> str | None:
    """One of the six, or Russian, which shares its letters with one of them; None when it is not clear."""
    if len(WORD.findall(text)) <= _TOO_FEW:
        return None
    likely = reader_of("lang").read(text)
    language = max(likely, key=likely.__getitem__)
    if language == "uk":
        return _in_cyrillic(text)
    if likely[language] < _SURE or (language == "ar" and _NOT_ARABIC.search(text)):
        return None
    return language


def _in_cyrillic(text: str) -> str | None:
    """Nearly every sentence has a letter or word that tells; Bulgarian and Serbian have none of either."""
    if _ONLY_UKRAINIAN.search(text):
        return "uk"
    return RUSSIAN if _ONLY_RUSSIAN.search(text) else None
