"""Addresses with a house number, house numbers of homes, and postcodes."""

import re
from collections.abc import Iterator
from functools import cache

from domain.personal.found import Kind, Personal
from domain.word_lists import word_lists

_LISTS = word_lists("domain.personal", "counted")


def _any_of(*lists: str) -> str:
    return "|".join(re.escape(word) for name in lists for word in _LISTS[name].split())


_STREET_ENDS = (
    "straat|laan|weg|plein|hof|singel|kade|gracht|dijk|pad|steeg|dreef|ring|plantsoen|oord|brink|baan|wal|markt|veld|akker"
    "|kamp|burg|horst|meent|zoom|rade|kant|park|werf|erf|gaarde|weide|oever|haven|hoek|sloot|boulevard|str|ln"
)
# “12x” and “12 X” are houses, “2x per week”, “3x gezien” and “2x Kostmand” are not.
_TIMES = r"x\s(?:per|in|op|deze|dit|die|vorige|afgelopen|achter|zo|te|\w*ge\w+[dtn])\b"
_NUMBER = (
    r"(?!24/7)(?!\d+e\s?(?:verdieping|etage|keer|dag|week))"
    rf"\d{{1,4}}(?:\s?[-/]\s?\d{{1,4}}\b|-?(?!{_TIMES})[a-zA-Z]{{1,2}}\b(?![\w'’]))?(?![\d\w])"
)
# “12, 14 en 16”, “12 t/m 16”.
_MORE = (
    r"(?:(?:\s?[,&+]\s?|,?\s(?:en|of|t/m|tot|tot en met|and|or|to|ve|veya|i|oraz|lub|do|та|і|й|або|до|أو|إلى)\s"
    rf"|\s?و\s?)(?!0|11[23]\b|\d{{4}}){_NUMBER})*"
)
_POSTCODE = r"(?:[1-9]\d{3}\s?[A-Z]{2}|[1-9]\d{3}[a-z]{2})(?![\w])"
_NO_UNIT = rf"(?!\s\d|\s*(?:[-:.,]\d|%|€|{_TIMES}|(?:{_any_of('measures', 'months', 'counted')}|jarige\w*)\b))"
_NO_PLURAL = rf"(?!(?:{_any_of('no_plurals')})\b|\w+en\s(?:ze|zij|we|wij|mensen)\b)"
_PLURAL = (
    rf"(?:(?:{_any_of('such')})\s)?(?:{_any_of('counted')}"
    rf"|{_NO_PLURAL}\w+(?:[^\W\de]en|[dtk]eren|jes|ens|els|ers|['’]s|ów|ів))\b"
)
# Nobody counts a hundred of them: “Kostmand 112 wordt …”.
_NO_COUNT = rf"(?!(?<=\d)(?<!\d\d\d)(?<!t/m\s\d\d)(?:\s(?:of|à|or|veya|lub|або)\s\d\d?)?\s(?i:{_PLURAL}))"
_LABEL = (
    r"(?:nr|nrs|no|nummers?|huisnummers?|huisnr|huis nr|house no|number|house number|house|flat|apartment|apt"
    r"|numara|kapı no|kapı"
    r"|daire no|daire|numer|numerze|numerem|mieszkanie nr|mieszkanie|mieszkaniu nr|mieszkaniu|mieszkania|m(?=\.)|dom nr"
    r"|номер|номером|будинок|будинку|буд|квартира|квартирі|квартири|квартиру|кв(?=\.)|№"
    r"|(?:رقم|منزل رقم|البيت رقم|بيت رقم|شقة رقم|الشقة رقم|شقة|الشقة|الرقم))[.:]?"
)
_NOT_A_HOME = re.compile(
    r"(?:lijn|bus|melding|zaak|rek|rekening|kaart|lantaarn\w*|paal|container|telefoon|mobiel|bel|kenteken|spoor|perron|line|case"
    r"|report|prioriteit|probleem|ticket|zaaknummer|tel|van het|mijn"
    r"|otobüs|hat|hattı|telefon|autobus|linia|linii|автобус|автобуса|маршрут|телефону|الحافلة|حافلة|الباص|باص|خط|الخط|هاتف)\s*$",
    re.IGNORECASE,
)
_POSTCODE_ALONE = re.compile(rf"(?<![\w-]){_POSTCODE}(?:\s*,?\s*(?:nr\.?|nummer|no\.?)?\s*{_NUMBER}{_NO_UNIT})?")
_NO_POSTCODE = re.compile(r"\d{4}\s?(?:km|kg|mm|cm|ml|mg|kw|am|pm|gr|st|mb|gb|AD|SS|EU|en|de|op|in|is)$")
_BARE = re.compile(
    rf"(?:(?<![\w-])|(?<=\bو))(?:{_LABEL}\s?){_NUMBER}{_MORE}{_NO_UNIT}"
    r"(?!\s*(?:probleem|problem|een|één|in|op de lijst))",
    re.IGNORECASE,
)
_BEFORE_LABEL = re.compile(
    r"(?<![\w.,:/-])(?<!\d )(?!1 |112|113|0)\d{1,3}[a-z]?(?:\s?numara|\s?no['’]?lu)"
    r"(?!\s?(?:ara|\w*\s(?:ara|telefon|otobüs|hat)))",
    re.IGNORECASE,
)
_NO_HOUSE_BEFORE = re.compile(
    rf"(?:\d|(?<!\w){_LABEL}"
    rf"|\b(?:om|rond|tot|vanaf|na|voor|sinds|saat|since|until|by|o|о|a|à|buurt|{_any_of('months')}))\s*$",
    re.IGNORECASE,
)
_NO_HOUSE_BEHIND = rf"(?![\w-]|\s(?:\d|{_PLURAL}))"


def addresses_in(text: str, neighbourhoods: tuple[str, ...]) -> Iterator[Personal]:
    """`neighbourhoods` as residents write them; behind a star a word goes on."""
    number_first, *patterns = _patterns(neighbourhoods)
    for pattern in (*patterns, _POSTCODE_ALONE, _BEFORE_LABEL):
        for one in pattern.finditer(text):
            if not _NO_POSTCODE.fullmatch(one[0]):
                yield Personal(Kind.ADDRESS, one.start(), one.end(), one[0])
    for one in _BARE.finditer(text):
        if not _NOT_A_HOME.search(text[: one.start()]) and not re.search(r"\b1$", one[0]):
            yield Personal(Kind.ADDRESS, one.start(), one.end(), one[0])
    for one in number_first.finditer(text):
        if not _NOT_A_HOME.search(text[: one.start()]) and not _NO_HOUSE_BEFORE.search(text[: one.start()]):
            yield Personal(Kind.ADDRESS, one.start(), one.end(), one[0])


@cache
def _patterns(neighbourhoods: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    called = "|".join(re.escape(name).replace(r"\*", r"[^\W\d]*") for name in neighbourhoods)
    return _number_first(called), _street(called), _neighbourhood(called)


def _street(called: str) -> re.Pattern[str]:
    """The streets of a neighbourhood are often called after it."""
    name = (
        rf"(?:(?i:(?:{called})(?:[- ](?:noord|oost|zuid|west)\w*)?)"
        rf"|(?:[A-Z][\w.'’-]+\s){{0,3}}[\w'’-]{{2,}}(?i:{_STREET_ENDS})|(?i:ul\.|ulica|вулиця|вул\.|شارع)\s\w+)"
    )
    number = rf"(?i:nr\.?\s|nummers?\s|no\.?\s|رقم\s)?(?!20[23]\d\b){_NUMBER}(?i:{_MORE})(?i:{_NO_UNIT}){_NO_COUNT}"
    return re.compile(rf"(?<![\w-]){name}\s{number}(?:,?\s*{_POSTCODE})?")


def _neighbourhood(called: str) -> re.Pattern[str]:
    """“Kostmand12”, “Kostmand-12”, “Kostmand #12”, “Kostmand (12)”; an Arabic preposition may touch it."""
    number = rf"(?!20[23]\d\b){_NUMBER}{_MORE}"
    behind = (
        rf"(?:\s?#\s?|-)?{number}{_NO_UNIT}{_NO_COUNT}",
        rf"\s?\({number}\)",
        rf"\s?[:,]\s?{number}(?=\s*(?:$|[,.;!?\n]))",
    )
    touched = rf"(?<=(?<!\w)[بلوف])(?:{called})\s{number}{_NO_UNIT}{_NO_COUNT}"
    return re.compile(rf"(?<![\w-])(?:{called})(?:{'|'.join(behind)})|{touched}", re.IGNORECASE)


def _number_first(called: str) -> re.Pattern[str]:
    """“at 12 Kostmand, …”, “wij wonen 12 Kostmand.”"""
    at = "|".join(rf"(?<=\b{word}\s)" for word in ("at", "op", "aan", "bij", "van", "from", "przy", "na"))
    number = rf"(?<![\w.,:/-])\d{{1,3}}(?:(?!x)[a-z])?\s(?:{called})"
    return re.compile(rf"(?:{at}){number}{_NO_HOUSE_BEHIND}|{number}(?=\s*(?:$|[,.;:!?)\n]))", re.IGNORECASE)
