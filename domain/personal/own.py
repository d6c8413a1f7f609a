"""Which names, addresses and plates whoever writes gives as their own: told from the words right before or behind."""

import re
from collections.abc import Iterator, Sequence

from domain.personal.found import Kind, Personal

_NAMED = (
    r"ik heet|(?:mijn|m['’]?n|me) (?:volledige )?naam(?: is)?|my (?:full )?name(?: is|['’]s)"
    r"|(?:benim )?adım|ismim|اسمي"
    r"|nazywam się|nazywam sie|mam na imię|mam na imie"
    r"|мене (?:звати|звуть|зовуть)|моє ім['’ʼ]я"
)
# These may go on as “ik ben Samir zijn moeder”.
_BEING = r"(?:ik ben|wij zijn)(?: (?:de )?familie)?|i(?: am|['’]m)|this is|ben|أنا|انا|jestem|tu|я"
_SIGNED = (
    r"(?:met vriendelijke )?groet(?:en|jes)?|m\.?v\.?g\.?|hoogachtend|(?:kind |best )?regards|saygılarımla"
    r"|pozdrawiam|з повагою|مع التحية"
)
_LIVING = (
    r"(?:ik|wij|we) (?:woon|wonen)(?: zelf)?(?: (?:op|aan|in|te))?(?: (?:de|het|een))?"
    r"|(?:mijn|ons|m['’]?n) adres(?: is)?"
    r"|(?:i|we) live(?: (?:at|on|in))?(?: the)?|(?:my|our) address(?: is)?"
    r"|(?:benim )?adresim|أسكن(?: في)?|اسكن(?: في)?|وأسكن(?: في)?|نسكن(?: في)?|عنواني"
    r"|mieszka(?:m|my)(?: (?:na|przy|w|pod))?|m[óo]j adres(?: to)?"
    r"|(?:живу|живемо|мешкаю|мешкаємо)(?: (?:на|за|в|у))?|моя адреса"
)
_DRIVING = (
    r"(?:mijn|m['’]?n|ons) (?:eigen )?(?:kenteken|auto|scooter)(?: (?:is|met kenteken|met))?"
    r"|my (?:own )?(?:number plate|plate|car)(?: is)?"
    r"|plakam|رقم سيارتي|m[óo]j(?:a)? (?:samoch[óo]d|rejestracja|tablica)|мій номер(?: авто)?"
)
_GAP = r"[\s\u2066-\u2069]*[:,.–—-]?[\s\u2066-\u2069]*$"
_BEFORE = re.compile(rf"(?<!\w)(?:{_NAMED}|{_SIGNED}|{_LIVING}|{_DRIVING}){_GAP}", re.IGNORECASE)
_BEFORE_WHOLE = re.compile(rf"(?<!\w)(?:{_BEING}){_GAP}", re.IGNORECASE)
# “Ik ben Samir en zijn vrienden zat”: said of them.
_HIS = (
    r"(?i:(?:z['’]n|haar|hun|co|consorten|zijn(?! (?:het|de|al|erg|heel|zo|niet|ook|boos|bang|blij)\b)|his|her|their"
    r"|jego|jej|ich|його|її|їх|onun|(?:arkadaş|kardeş|komşu|abi|adam)lar[ıi]|ailesi|kardeşi|annesi|babası"
    r"|oğlu|karısı|eşi|çetesi|tayfası)(?!\w))"
)
_WHOLE = re.compile(
    rf"[^\S\n]*(?!(?:, ?|\()?(?i:[&+]|en|and|ve|i|та|і|й) {_HIS})(?:$|\n|[^\w\s'’ʼ`´]|\d|و(?!\w+(?:ه|ها|هم)(?!\w))"
    r"|[A-ZА-ЯІЇЄҐ][\w-]+(?: \d|\s*(?:$|[^\w\s'’ʼ`´]))"
    r"|(?i:en|and|ve|i|та|і|й|van|uit|from|z|ze|з|із|من|ik|wij|we|woon|live|adında|mieszkam|я|живу|أسكن|اسكن)(?!\w))"
)
_BEHIND = re.compile(r"['’]?(?:de|da|te|ta)?\s+(?:otur|yaş)uyor(?:um|uz)(?!\w)", re.IGNORECASE)
# “Jan de Vries, Kostmand 12”: what follows belongs to the same person.
_BETWEEN = re.compile(r"\s*,?\s*(?:van|uit|op|wonend op|en ik woon op|from|at|z|з|من)?\s*", re.IGNORECASE)


def own_in(text: str, found: Sequence[Personal]) -> Iterator[Personal]:
    """`found` in order. Of each kind one belongs to the same person: a second name is somebody else's."""
    chain: list[Personal] = []
    for one in found:
        is_said = _is_said(text, one)
        if is_said or _follows(text, chain, one):
            chain = [one] if is_said else [*chain, one]
            yield one
        else:
            chain = []


def _is_said(text: str, one: Personal) -> bool:
    if _BEFORE.search(text, 0, one.start) or _BEHIND.match(text, one.end):
        return True
    return bool(_BEFORE_WHOLE.search(text, 0, one.start) and _WHOLE.match(text, one.end))


def _follows(text: str, chain: Sequence[Personal], one: Personal) -> bool:
    """“Ik woon op Kostmand 12, Samir dealt”: a name behind an address is somebody else's."""
    is_another_kind = bool(chain) and all(other.kind is not one.kind for other in chain)
    if not is_another_kind or one.kind is Kind.NAME:
        return False
    between = _BETWEEN.fullmatch(text, chain[-1].end, one.start)
    return between is not None and (any(map(str.isalpha, between[0])) or bool(_WHOLE.match(text, one.end)))
