"""Streets by name and numbers of signals: both lead to who reported, however few words stand around them."""

import re
from collections.abc import Iterator, Sequence

from domain.personal.found import Kind, Personal

_ENDS = (
    "straat|laan|weg|plein|hof|kade|pad|dijk|singel|gracht|steeg|dreef|plantsoen|boulevard|brink|straatje|laantje"
    "|pleintje|steegje|hofje|paadje|straten|lanen|str"
)
_BARE = "Straat|Laan|Weg|Plein|Hof|Kade|Pad|Dijk|Singel|Gracht|Steeg|Dreef|Plantsoen|Boulevard|Brink"
# Kinds of places that any town has, and verbs and adverbs that only sound like a street.
_KINDS = (
    "(?:fiets|winkel|zij|dwars|woon|speel|leef|milieu|was|test|eenrichtings|achter|buurt|wijk|hang|race|op|klinker)straat"
    "|(?:fiets|voet|wandel|ruiter|zebra|achter|brand|bos|tegel|zand|loop|tuin|trim|school|natuur|groei|leer|tijd|levens|key"
    "|note|touch|launch|wandel|sluip|olifanten|uitlaat|jaag)pad"
    "|(?:fiets|achter|bos|zand|wandel|sluip|voet)paadje"
    "|(?:school|winkel|speel|markt|parkeer|buurt|wijk|voor|dorps|stads|entree|horeca|station|stations)plein"
    "|(?:snel|auto|hoofd|fiets|spoor|water|rijks|vent|toegangs|oprij|rond|ring|zij|onder|terug|heen|om|uit|midden|door|bus"
    "|bouw|vlucht|lucht|levens|wandel|vaar|half|over|aanvoer|ontsluitings|tussen|verkeers|land|zand|bos|buurt|verbindings)weg"
    "|(?:kerk|gerechts|speel|school|tuin|buurt|hong)hof|(?:zee|ring|afsluit)dijk|(?:stads|vaar)gracht"
    "|(?:groen|buurt|wijk|stads|park)plantsoen|(?:blok|barri|de)kade"
    "|(?:be|ont|over|af|op|uit|in|achter|brand)steeg|(?:be|ver|aan|op|over|uit|door)dreef"
    "|(?:aan|af|be|door|dood|in|kapot|los|neer|om|ont|onder|op|over|plat|stuk|toe|uit|ver|voor|terug|gade|achter|mis|bij)slaan"
)
_ORDINARY = re.compile(rf"[\w’'-]*(?:{_KINDS}|(?:{_KINDS})(?:je|tje))", re.IGNORECASE)
_NO_NAME = (
    "In|Op|De|Het|Een|Bij|Aan|Rond|Langs|Naast|Achter|Voor|Tussen|Vanuit|Uit|Naar|Over|Ook|Wat|Rondom|Vooral|Deze|Die|Elke"
    "|Iedere|Geen|Meer|Veel|En|Of|Nabij|Tot|Door|Met|Onze|Ons|Alle|Bewoners|Jongeren|Daar|Hier|Sinds|Onder|Om|Zie"
)
_FIRST = rf"(?:(?!(?:{_NO_NAME})\s)[A-ZÀ-Þ][a-zß-ÿ’'-]+\.?\s)"
_COMPOUND = re.compile(
    rf"(?<![\w’'-])(?:Van\s(?:de[rn]?\s)?)?{_FIRST}{{0,3}}(?:[A-ZÀ-Þ][\w’'-]+-\s(?:en|of)\s)?"
    rf"(?P<word>[\w’'-]{{2,}}(?i:{_ENDS})(?:[- ](?i:noord|oost|zuid|west))?)(?![\w-])"
)
_APART = re.compile(rf"(?<![\w’'-]){_FIRST}{{1,3}}(?:{_BARE})(?![\w-])")
_NAMED_AFTER = re.compile(
    rf"(?<![\w’'-])(?i:{_BARE})\s(?:(?i:19|20)\d\d(?!\d)|van\s(?:de[rn]?\s)?[A-ZÀ-Þ][\w’'-]+)(?:\s[A-ZÀ-Þ][\w’'-]+)*"
)
# “op de Brink”: a capital inside a sentence makes it a name.
_ALONE = re.compile(rf"(?<=[\w,;]\s)(?:{_BARE})(?![\w-])")
# What sounds like a street only with a capital inside a sentence.
_WITH_CAPITAL = re.compile(
    rf"(?<=[\w,;]\s)(?!(?:{_NO_NAME})\s)[A-ZÀ-Þ][a-zß-ÿ’'-]+"
    r"(?:baan|werf|erf|kamp|veld|weide|horst|wal|\s(?:straat|laan|plein|hof|kade|dijk|singel|gracht))(?![\w-])"
)
_NO_COUNT = r"(?!\w|[.,:]\d|\s?(?:x|keer|uur|minuten|dagen|weken|maanden|jaar|meter)\b)"
_AND_MORE = r"\s?(?:,|en|of|t/m)\s?[#-]?\d+"
_SIGNALS_NAMED = re.compile(
    # One, or many that are named; “meldingen: 12” is how many there were.
    r"(?<!\w)(?:(?:melding|signaal|zaak|casus|meldings?nummers?):?\s(?:(?:nr\.?|nrs\.?|nummers?|no\.?)\s)?#?\d+"
    r"|(?:meldingen|signalen|zaken)\s(?:(?:nr\.?|nrs\.?|nummers?|no\.?)\s#?\d+|#\d+"
    rf"|\d+(?={_AND_MORE})))(?:{_AND_MORE})*{_NO_COUNT}",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"(?<![\w.,:/-])#?0\d{3}(?![\w-])(?!\s?(?:\d|uur))|(?<!\w)#\d+(?!\w)")
_YEAR_AND_SERIAL = re.compile(r"(?<![\w-])20\d\d-(?!20\d\d)\d{4,}(?![\w-])")


def streets_in(text: str, named: Sequence[str], public: frozenset[str]) -> Iterator[Personal]:
    """`named` are streets that do not sound like one; `public` are names, in small letters, that only sound so."""
    for one in _COMPOUND.finditer(text):
        if not _ORDINARY.fullmatch(_singular(one["word"])) and one["word"].casefold() not in public:
            yield Personal(Kind.STREET, one.start(), one.end(), one[0])
    patterns = [_APART, _NAMED_AFTER, _ALONE, _WITH_CAPITAL]
    if named:
        patterns.append(re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, named))})(?!\w)", re.IGNORECASE))
    for pattern in patterns:
        for one in pattern.finditer(text):
            if one[0].casefold() not in public:
                yield Personal(Kind.STREET, one.start(), one.end(), one[0])


def _singular(word: str) -> str:
    return re.sub(r"(stra|la)(ten|nen)$", lambda end: end[1] + "a" + end[2][0], word)


def signal_numbers_in(text: str, prefix: str) -> Iterator[Personal]:
    """Whole, or as staff call them among themselves: “melding nr. 42”, “0042”."""
    number = r"(?:20\d\d\s?[-–]?\s?)?\d{1,6}"
    whole = re.compile(rf"(?<!\w){re.escape(prefix)}\s?[-–]?\s?{number}(?:{_AND_MORE})*(?!\w)", re.IGNORECASE)
    for pattern in (whole, _SIGNALS_NAMED, _YEAR_AND_SERIAL, _SERIAL):
        for one in pattern.finditer(text):
            yield Personal(Kind.SIGNAL, one.start(), one.end(), one[0])
