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
_BEING = (
    r"(?:ik ben|wij zijn)(?: (?:de )?familie)?|i(?: am|['’]m)|this is|ben|أنا|انا|jestem|tu|я"
    r"|(?:u|je) spreekt met|(?:(?<![^.!?\n])|(?<=[.!?\n] )|(?<=\bhoi )|(?<=\bhallo ))(?:hier|naam:)"
)
_SIGNED = (
    r"(?:met vriendelijke )?groet(?:en|jes)?|m\.?v\.?g\.?|hoogachtend|(?:kind |best )?regards|saygılarımla"
    r"|pozdrawiam|з повагою|مع التحية"
)
_GREETING = (
    r"groet(?:en|jes)?(?: van)?|gr\.?|grtjs?\.?|liefs|sincerely|saygılar|sevgiler|selamlar"
    r"|z poważaniem|pozdrowienia|щиро|تحياتي"
)
# With a mark or a new line behind: “bedankt Jan” thanks him.
_THANKS = (
    r"bedankt|dank|dank (?:u|je)(?: wel)?|thanks|thank you|best|cheers|love|teşekkürler|teşekkür ederim|dziękuję|dzięki"
    r"|дякую|شكرا|(?:bel|app|mail|call|text) (?:me|mij|ons|us)(?!\w)[^.!?\n]{0,40}\d"
)
_LIVING = (
    r"(?:ik|wij|we) (?:woon|wonen|zit|zitten)(?: zelf)?(?: (?:al|sinds) [\w ]{1,15}?(?= op| aan| in))?"
    r"(?: (?:op|aan|in|te))?(?: (?:de|het|een))?"
    r"|(?:mijn|ons|m['’]?n) (?:adres|huis)(?: is)?"
    r"|(?:i|we)(?: have|['’]ve)? lived?(?: (?:at|on|in))?(?: the)?|(?:my|our) address(?: is)?"
    r"|(?:benim )?adresim|أسكن(?: في)?|اسكن(?: في)?|وأسكن(?: في)?|نسكن(?: في)?|عنواني"
    r"|mieszka(?:m|my)(?: (?:na|przy|w|pod))?(?: (?:ul\.|ulicy))?|m[óo]j adres(?: to)?"
    r"|(?:живу|живемо|мешкаю|мешкаємо)(?: (?:на|за|в|у))?(?: (?:вулиці|вул\.))?|моя адреса"
)
_DRIVING = (
    r"(?:mijn|m['’]?n|ons) (?:eigen )?(?:kenteken|auto|scooter)(?: (?:is|met kenteken|met))?"
    r"|my (?:own )?(?:number plate|plate|car)(?: is)?"
    r"|plakam|رقم سيارتي|m[óo]j(?:a)? (?:samoch[óo]d|rejestracja|tablica)|мій номер(?: авто)?"
)
_GAP = r"[\s\u2066-\u2069]*[:,.،–—-]?[\s\u2066-\u2069]*$"
_MARK = r"[^\S\n]*[,.،!–—\n-]\s*$"
_BEFORE = re.compile(rf"(?<!\w)(?:{_NAMED}|{_SIGNED}|{_LIVING}|{_DRIVING}){_GAP}", re.IGNORECASE)
_AND = r"(?:[&+]|en|and|ve|i|та|і|й|و)"
_WITH_ANOTHER = rf"(?:(?!aan|to|do)\w+(?: \w+)? {_AND} ?$)?"
_ENDING = re.compile(
    rf"(?<!\w)(?:(?:{_GREETING}|{_SIGNED}){_GAP[:-1]}|(?:{_THANKS}){_MARK[:-1]}){_WITH_ANOTHER}$", re.IGNORECASE
)
_NOTHING = re.compile(rf"(?:\W|(?:{_AND}|van|uit|op|from|at|tel|huizen)(?!\w))*", re.IGNORECASE)
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
_BEHIND = re.compile(
    r"['’]?(?:de|da|te|ta)?(?:\s+numara(?:da|lı evde))?\s+(?:otur|yaş)uyor(?:um|uz)(?!\w)", re.IGNORECASE
)
# “Jan de Vries, Kostmand 12”: what follows belongs to the same person.
_BETWEEN = re.compile(r"\s*,?\s*(?:van|uit|op|wonend op|en ik woon op|from|at|z|з|من)?\s*", re.IGNORECASE)


def own_in(text: str, found: Sequence[Personal]) -> Iterator[Personal]:
    """`found` in order. Of each kind one belongs to the same person: a second name is somebody else's."""
    chain: list[Personal] = []
    for one in found:
        is_said = _is_said(text, one) or _ends(text, found, one)
        if is_said or _follows(text, chain, one):
            chain = [one] if is_said else [*chain, one]
            yield one
        else:
            chain = []


def _is_said(text: str, one: Personal) -> bool:
    if _BEFORE.search(text, 0, one.start) or _BEHIND.match(text, one.end):
        return True
    return bool(_BEFORE_WHOLE.search(text, 0, one.start) and _WHOLE.match(text, one.end))


def _ends(text: str, found: Sequence[Personal], one: Personal) -> bool:
    """“Bedankt, Jan de Vries, 06-12345678”, not “bedankt, Jan dealt”."""
    if one.kind is not Kind.NAME or not _ENDING.search(text, 0, one.start):
        return False
    behind = [one, *(other for other in found if other.start >= one.end)]
    ends = [*(other.start for other in behind[1:]), len(text)]
    return all(_NOTHING.fullmatch(text, other.end, end) for other, end in zip(behind, ends, strict=True))


def _follows(text: str, chain: Sequence[Personal], one: Personal) -> bool:
    """“Ik woon op Kostmand 12, Samir dealt”: a name behind an address is somebody else's."""
    is_another_kind = bool(chain) and all(other.kind is not one.kind for other in chain)
    if not is_another_kind or one.kind is Kind.NAME:
        return False
    between = _BETWEEN.fullmatch(text, chain[-1].end, one.start)
    return between is not None and (any(map(str.isalpha, between[0])) or bool(_WHOLE.match(text, one.end)))
