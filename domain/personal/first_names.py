"""First names of many cultures, as they are heard in a Dutch neighbourhood."""

import unicodedata
from collections.abc import Iterable, Iterator

from domain.word_lists import word_lists

_LISTS = word_lists("domain.personal", "first_names")


def _feminine(stem: str) -> Iterator[str]:
    softened = {"t": "cie", "d": "dzie", "r": "rze", "k": "ce", "g": "dze", "ł": "le"}
    dative = stem[:-1] + softened[stem[-1]] if stem[-1] in softened else stem + "ie"
    yield from (stem + "ę", stem + "ą", dative)
    yield from ((stem,) if stem[-1] == "i" else (stem + "y", stem + "i"))


def _of_polish(name: str) -> Iterator[str]:
    """“Basię”, “Marka”, “Pawłem”: more forms than there are do no harm."""
    if name.endswith("a"):
        yield from _feminine(name[:-1])
    elif name.endswith(("y", "i")):
        yield from (name + "ego", name[:-1] + "ego", name[:-1] + "ym", name + "m", name + "emu")
    else:
        fleeting = name.endswith(("ek", "eł", "er")) and len(name) > 4
        stem = name[:-2] + name[-1] if fleeting else name
        soft = stem + "i" if stem[-1] in "kg" else stem
        yield from (stem + "a", stem + "owi", soft + "em", stem + "u", stem + "ie")


_UKRAINIAN_ENDINGS = (
    ("ія", "ії ію ією"),
    ("ка", "ки ку кою ці ко"),
    ("га", "ги гу гою зі го"),
    ("а", "и і у ою о"),
    ("я", "і ї ю ею єю"),
    ("о", "а у ові ом"),
    ("й", "я ю єві єм ї"),
    ("ь", "я ю еві ем"),
    ("ір", "ора ору ором ореві ира иру"),
    ("", "а у ові ом е я ю ем ем"),
)


def _of_ukrainian(name: str) -> Iterator[str]:
    for end, others in _UKRAINIAN_ENDINGS:
        if name.endswith(end):
            stem = name[: len(name) - len(end)]
            yield from (stem + other for other in others.split())
            return


def plain(word: str) -> str:
    """Without the marks that a Dutch keyboard lacks, Cyrillic and Arabic left as they are."""
    if word.isascii() or not unicodedata.name(word[0], "").startswith("LATIN"):
        return word
    bare = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ł", "l"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


_DECLINED = {"polish": _of_polish, "ukrainian": _of_ukrainian}


def _all() -> Iterator[str]:
    for language, written in _LISTS["names"].items():
        names = written.split()
        yield from names
        if language in _DECLINED:
            yield from (form for name in names for form in _DECLINED[language](name))


def folded(names: Iterable[str]) -> frozenset[str]:
    """In small letters, with the forms that lack the marks."""
    small = {name.casefold() for name in names}
    return frozenset(small | {plain(name) for name in small})


ORDINARY_NAMES = folded(_LISTS["ordinary"].split())
"""In small letters, everyday words as well: only something beside them makes them a name."""
FIRST_NAMES = folded(_all()) - ORDINARY_NAMES - frozenset(_LISTS["no_names"].split())
"""In small letters, and none of them ordinary."""
ALL_FIRST_NAMES = FIRST_NAMES | ORDINARY_NAMES
_SHORTEST_OF_THEIRS = 5


def is_known(small: str) -> bool:
    """With “henk-jan”, and “samirs” before what is theirs."""
    if small in FIRST_NAMES:
        return True
    if "-" in small:
        return all(part in ALL_FIRST_NAMES for part in small.split("-"))
    return len(small) > _SHORTEST_OF_THEIRS and small.endswith("s") and small[:-1] in FIRST_NAMES
