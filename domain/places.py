"""Where something is, quoted from a resident's words: the place with what says how it lies.

Most languages put “behind” before the place. Turkish puts it after, as a noun with endings, and says “in” by an
ending; Arabic can write “in” as the beginning of the word.
"""

import re
from collections.abc import Collection, Iterator

from domain.phrases import fold

REACH = 3  # words between a preposition and the place
_PARTS_BETWEEN = 2  # words, as in “the hall of the flat”

_JOINED = re.compile(r"[ '’`-]+")
_PREPOSITIONS = frozenset(
    map(
        fold,
        "aan achter bij boven in langs naast nabij onder op rond rondom tegenover tussen vlakbij voor "
        "across along around at behind beside between by inside near next on opposite outside under "
        "na obok pod przed przy w we za u koło między naprzeciw naprzeciwko wokół nad "
        "в на за під біля коло перед у між навпроти навколо поруч поблизу "
        "في أمام خلف وراء قرب بجانب عند تحت فوق بين داخل على مقابل حول بالقرب قدام جنب خارج".split(),
    )
)
_ARTICLES = frozenset("de het t een n dat die dit deze onze ons mijn mn m the a an this that our my".split())
_OF = frozenset(map(fold, "van of de het the do od w в у до від ile ve من".split()))

# Folded: “in front of it”, “behind it”, in, to, from, or as what is there.
_SIDE = "on|arka|alt|ust|karsi|cevre|etraf|kose|giris|dib|kenar|civar"
_SIDE_OR_TIME = f"{_SIDE}|yan|ic|orta|ara"
_ITS = r"s?[iu]n(?:[dt][ae](?:n|ki)?|[ae])"
_AT_ITS_SIDE = re.compile(rf"(?:{_SIDE}){_ITS}")
_BEHIND_THE_PLACE = re.compile(rf"(?:{_SIDE_OR_TIME}){_ITS}")
_OF_SOMETHING = re.compile(r"(?!(?:onlar|bunlar|sunlar|insanlar|kimse)in|(?:birin|herkes|kendisin)in)\w{2,}[iu]n")
_ITS_DOOR = re.compile(r"\w{2,}s[iu](?:n[dt][ae](?:ki)?)?")
_OF_SOMEBODY = frozenset("onun bunun sunun senin sizin".split())
_IN_IT = re.compile(r"\w+[dt][ae](?:ki)?|[وف]?(?:بال|لل)\w+")

Span = tuple[int, int]  # the first word and the word after the last


def place_in(text: str, words: list[re.Match[str]], known: Collection[Span]) -> str:
    """The first place with a word or ending that leads to it, or with a name; no digits, so no house numbers."""
    folded = [fold(word[0]) for word in words]
    spans = _together(text, words, folded, sorted({*known, *_sides(folded, known)}))
    phrases = (_phrase(text, words, folded, span) for span in spans)
    return next((phrase for phrase in phrases if _is_a_place(phrase)), "")


def _is_a_place(phrase: str) -> bool:
    return " " in phrase or phrase.istitle() or bool(_IN_IT.fullmatch(fold(phrase)))


def _sides(folded: list[str], known: Collection[Span]) -> Iterator[Span]:
    """In Turkish whatever has a front or a corner is a place, known or not."""
    taken = {place for first, last in known for place in range(first, last)}
    for at in range(1, len(folded)):
        noun = folded[at - 1]
        if at - 1 not in taken and _AT_ITS_SIDE.fullmatch(folded[at]):
            if _OF_SOMETHING.fullmatch(noun) and noun not in _OF_SOMEBODY:
                yield at - 1, at + 1


def _together(text: str, words: list[re.Match[str]], folded: list[str], spans: list[Span]) -> list[Span]:
    """What is said as one: the entrance of the building."""
    joined: list[Span] = []
    for first, last in spans:
        between = range(joined[-1][1], first) if joined else range(0)
        near = joined and len(between) <= _PARTS_BETWEEN and all(folded[one] in _OF for one in between)
        if near and _is_joined(text, words, joined[-1][1] - 1, first):
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


def _is_joined(text: str, words: list[re.Match[str]], first: int, last: int) -> bool:
    """Nothing but spaces stands between the words, no full stop."""
    ends = range(first, last)
    return all(_JOINED.fullmatch(text, words[one].end(), words[one + 1].start()) for one in ends)


def _names_a_part(text: str, words: list[re.Match[str]], folded: list[str], span: Span) -> bool:
    """In Turkish “the building’s street” is only half of “the building’s street door”."""
    first, last = span
    return (
        last - first > 1
        and last < len(words)
        and _OF_SOMETHING.fullmatch(folded[last - 2]) is not None
        and _ITS_DOOR.fullmatch(folded[last]) is not None
        and _is_joined(text, words, last - 2, last)
    )


def _phrase(text: str, words: list[re.Match[str]], folded: list[str], span: Span) -> str:
    """From the nearest preposition, else from the article."""
    first, last = span
    if last < len(words) and _BEHIND_THE_PLACE.fullmatch(folded[last]) and _is_joined(text, words, last - 1, last):
        # The bench in front of it comes after “that is in front of it”.
        last += 1 + (folded[last].endswith("ki") and last + 1 < len(words))
    elif _names_a_part(text, words, folded, span):
        last += 1
    start = first
    for before in range(first - 1, max(first - REACH - 2, -1), -1):
        word = folded[before]
        if word.isdigit() or not _is_joined(text, words, before, before + 1):
            break
        if word in _PREPOSITIONS or (word in _ARTICLES and before == first - 1):
            start = before
        if word in _PREPOSITIONS:
            break
    return text[words[start].start() : words[last - 1].end()]
