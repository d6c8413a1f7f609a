"""Names of persons: behind a title, with initials, known first names, and where a name is expected."""

import re
from collections.abc import Iterator

from domain.personal.first_names import FIRST_NAMES
from domain.personal.found import Kind, Personal

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŤŮŹŻŽІЇЄҐА-Я"
_LETTER = r"[^\W\d_]"
_CAPITAL = rf"[{_UPPER}](?:{_LETTER}|['’](?={_LETTER}))*(?:-[{_UPPER}]{_LETTER}+)*"
_PREFIX = r"(?:[Vv]an\s(?:[Dd]e[rn]?\s|'t\s)?|[Dd]e[rn]?\s|[Tt]e[rn]\s|[Ee]l\s|[Aa]l-|[Bb]en\s|von\s|da\s|dos\s|del\s)"
_INITIALS = rf"(?:[{_UPPER}]\.\s?){{1,4}}"
_SURNAME = rf"(?:{_PREFIX}{{0,2}}{_CAPITAL})"
_TITLE = (
    r"(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Mm]enheer|[Dd]hr\.?|(?:[Dd]e\s)?[Hh]eer|[Ff]amilie|[Ff]am\."
    r"|[Jj]uf(?:frouw)?|[Oo]pa|[Oo]ma|[Oo]om|[Tt]ante|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|[Pp]ani?|[Пп]ані?"
    r"|[Aa]unt|[Uu]ncle|السيد|السيدة)"
)
_WITH_TITLE = re.compile(rf"(?<![\w.]){_TITLE}\s(?:{_INITIALS})?(?:{_CAPITAL}\s)?{_SURNAME}")
_WITH_INITIALS = re.compile(rf"(?<![\w.]){_INITIALS}{_SURNAME}")
_FROM_NUMBER = (
    r"(?:\s(?:van|op|uit|from|at|z|з|із|من)\s(?:nummer|nr\.?|no\.?|number|huisnummer|numeru|номера|رقم)?\s?"
    r"\d{1,4}[a-z]?\b)"
)
_TURKISH = re.compile(rf"(?<!\w){_CAPITAL}\s(?:Hanım|Bey|Teyze|Amca|Abi|Abla)\b")
_WORD = re.compile(rf"{_LETTER}+(?:-{_LETTER}+)*")
_SURNAMES_BEHIND = re.compile(rf"(?:\s{_SURNAME}){{1,2}}")
_BEHIND = re.compile(_FROM_NUMBER)
_CALLED = re.compile(
    r"(?<!\w)(?:heet|heette|genaamd|(?:mijn|zijn|haar|mn|me)\snaam\sis|naam\s?:|called|named|(?:my|his|her)\sname\sis|ad[ıi]m?\s?:?"
    r"|ismim|(?:mam|ma)\sna\simi[ęe]|nazywa(?:m)?\ssi[ęe]|мене\sзвати|звати|зовуть|اسمه|اسمها|اسمي"
    r"|(?:[Gg]roet(?:jes|en)?|[Mm]vg|[Hh]oogachtend|[Rr]egards|[Mm]et\svriendelijke\sgroet(?:en)?|[Pp]ozdrawiam|[Ss]aygılarımla"
    r"|[Bb]uurman|[Bb]uurvrouw|[Bb]uurjongen|[Bb]uurmeisje|[Oo]verbuurman|[Bb]ovenbuurman|[Kk]omşum|[Ss]ąsiad(?:ka)?|[Сс]усід(?:ка)?"
    r"|جاري|جارتي)[,.]?)\s+"
)
_EXPECTED = re.compile(rf"(?:{_INITIALS})?{_CAPITAL}(?:\s{_SURNAME})?")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]{2,}")
_STREET = re.compile(
    r"\w*(?:straat|laan|weg|plein|hof|singel|kade|school|kerk|park|stichting|college)\b", re.IGNORECASE
)
_NO_PERSON = frozenset(
    """
    huizen kostmand oostermeent naarden bussum hilversum amsterdam versa welzijn gemeente politie albert heijn jumbo
    lidl aldi etos kruidvat ramadan halloween kerst pasen januari februari maart april mei juni juli augustus
    september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ik wij hij zij
    het een dit dat er wie wat waar hoe kunt kan is de wordt alle geen niet nederland facebook whatsapp instagram
    snapchat tiktok google monday tuesday wednesday thursday friday saturday sunday i zegt die is en heeft
    """.split()
)


def names_in(text: str, known: frozenset[str]) -> Iterator[Personal]:
    """`known` are names, in small letters, that may stand there: neighbourhoods, the coordinator, partners."""
    strangers = known | _NO_PERSON
    for one in (*_WITH_TITLE.finditer(text), *_WITH_INITIALS.finditer(text), *_TURKISH.finditer(text)):
        yield from _person(text, one.start(), one.end(), strangers)
    for one in _CALLED.finditer(text):
        found = _EXPECTED.match(text, one.end()) or _lower_or_arabic(text, one.end())
        if found and found[0].split()[0].casefold() not in strangers:
            yield from _person(text, found.start(), found.end(), strangers)
    for one in _WORD.finditer(text):
        if one[0][0].isupper() or _is_arabic(one[0]):
            if one[0].casefold() in FIRST_NAMES and one[0].casefold() not in strangers:
                behind = _SURNAMES_BEHIND.match(text, one.end())
                yield from _person(text, one.start(), behind.end() if behind else one.end(), strangers)


def _is_arabic(word: str) -> bool:
    return len(word) > 2 and _ARABIC_WORD.fullmatch(word) is not None


def _lower_or_arabic(text: str, start: int) -> re.Match[str] | None:
    found = _WORD.match(text, start)
    return found if found and (found[0].casefold() in FIRST_NAMES) else None


def _person(text: str, start: int, end: int, strangers: frozenset[str]) -> Iterator[Personal]:
    """With the house number by which somebody is known, and without what only looks like a name."""
    words = re.findall(rf"{_LETTER}+", text[start:end])
    if _STREET.fullmatch(words[-1]) or (words[-1].casefold() in strangers and len(words) < 3):
        return
    behind = _BEHIND.match(text, end)
    end = behind.end() if behind else end
    yield Personal(Kind.NAME, start, end, text[start:end])
