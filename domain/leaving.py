"""The word with which somebody wants to stop, in whichever language they write."""

import re
import unicodedata

# “Koniec” and “досить” are no such words: they are also how somebody answers a question, or ends a story.
_WORDS = frozenset(
    {
        *("stop", "stoppen", "ophouden"),
        *("dur", "durdur", "durun", "durdurun"),
        *("توقف", "قف", "أوقف", "اوقف", "إيقاف", "ايقاف", "ستوب"),
        *("zatrzymaj", "przestań", "przestan"),
        *("стоп", "зупини", "зупинись", "зупинити", "припини", "припинити"),
    }
)
_PLEASE = frozenset({"aub", "alstublieft", "graag", "please", "lütfen", "proszę", "من", "فضلك", "будь", "ласка"})
_ARABIC_VOWELS = re.compile("[\u0640\u064b-\u0652\u0670]")


def asks_to_stop(text: str) -> bool:
    """Only when there is no other word but a “please”: “stop die herrie” is a report."""
    words = [word for word in _words(text) if word not in _PLEASE]
    return len(words) == 1 and words[0] in _WORDS


def _words(text: str) -> list[str]:
    """Without what stands around them: signs, pictures, the marks for vowels."""
    bare = _ARABIC_VOWELS.sub("", unicodedata.normalize("NFC", text)).casefold()
    return re.findall(r"\w+", bare)
