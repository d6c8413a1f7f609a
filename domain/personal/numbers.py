"""Telephone numbers, mail addresses, accounts, citizen service numbers and number plates."""

import re
from collections.abc import Iterator

import phonenumbers
from stdnum import iban
from stdnum.nl import bsn

from domain.personal.found import Kind, Personal

_HOME_COUNTRY = "NL"
_DIGITS_IN_HOLLAND = 10
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_DOT = r"(?:\.| ?[(\[](?:dot|punt|nokta)[)\]] ?| punt | dot | nokta | kropka | крапка | نقطة )"
_MAILBOX = r"(?<![\w.+-])[\w+-]+(?:(?:\.| punt | dot | streepje | underscore )[\w+-]+){0,4}"
_AT = (
    r"(?: ?[(\[{](?:at|a|apenstaartje|ät)[)\]}] ?| apenstaart(?:je)? | apestaart(?:je)? | małpa | собака | kuyruklu a )"
)
_PROVIDER = (
    r"(?:gmail|hotmail|outlook|live|ziggo|kpnmail|icloud|yahoo|planet|xs4all|protonmail|upcmail|casema|home|onet|wp)"
)
_SPOKEN_EMAIL = re.compile(
    rf"{_MAILBOX}(?:{_AT}[\w-]+(?:{_DOT}[\w-]{{2,}})+"
    rf"| at (?:[\w-]+(?: (?:punt|dot) [\w-]{{2,}})+|{_PROVIDER}\.\w{{2,3}}))(?!\w)",
    re.IGNORECASE,
)
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?(?![A-Za-z0-9])"
)
_DUTCH_IBAN = re.compile(r"(?<![A-Za-z0-9])NL ?\d{2} ?[A-Z]{4} ?(?:\d ?){9}\d(?!\d)", re.IGNORECASE)
_BSN = re.compile(r"(?<!\d)(?:(?<!\d[.-])|(?<=\d{9}[.-]))\d(?:[. -]?\d){7,8}(?!\d)")
_RUNS_ON = re.compile(r"-\d")
_BSN_BEFORE = re.compile(
    r"(?:bsn|burger ?service ?nummer|sofi\w*|citizen service number)\W+(?:\w+\W+){0,2}$", re.IGNORECASE
)
_DATE = r"\d\d?[./-]\d\d?[./-](?:19|20)\d\d(?!\d|[./-]?[1-9])"
_PHONE_GAP = r"[ ./()_\u2010-\u2013-]"
# Ten digits are a whole number when another begins behind them: “06-12345678/06-87654321”.
_PHONE = re.compile(
    rf"(?<![\d+])(?<!\d[.,/-])(?!{_DATE})(?:\(?0[1-9](?:{_PHONE_GAP}{{0,3}}\d){{8}}(?={_PHONE_GAP}{{1,3}}0\d)"
    rf"|(?:\+|00)?\(?\d(?:{_PHONE_GAP}{{0,3}}\d){{7,13}}(?!\d|-\d|/[1-9]))"
)
_DIGIT = "nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|zero|one|two|three|four|five|six|seven|eight|nine"
_SPOKEN_PHONE = re.compile(
    rf"(?<!\w)(?:nul|zero|0)(?:[ ,.-]{{0,2}}(?:{_DIGIT}|\d(?!\w*[^\W\d])|\d(?=\d)))+(?!\w)", re.IGNORECASE
)
_SERVICE = re.compile(r"0[89]00|088|14\d{3}|112|116\d{3}")

_CONSONANTS = frozenset("BDFGHJKLMNPRSTVWXZ")
_SIDE_CODES = frozenset(
    "LL9999 9999LL 99LL99 LL99LL LLLL99 99LLLL 99LLL9 9LLL99 LL999L L999LL LLL99L L99LLL 9LL999 999LL9".split()
)
_LIKE_POSTCODES = frozenset({"9999LL", "LL9999"})
_PLATE = re.compile(r"(?<![\w-])[A-Za-z0-9]{1,3}([ -]?)[A-Za-z0-9]{1,3}\1[A-Za-z0-9]{1,3}(?![\w-])")

_LOW_PLATE = re.compile(
    r"(?<![\w-])(?:[a-z]{1,3}|\d{1,3}) (?:[a-z]{1,3}|\d{1,3}) (?!km|kg|st\b)(?:[a-z]{1,3}|\d{1,2})(?![\w-])"
)
_VEHICLE = re.compile(
    r"(?:kenteken|nummerbord|plaat|plate|plaka|rejestrac|tablic|номер|scoot|brommer|auto|car\b|van\b|bus|golf|polo|bmw|audi"
    r"|mercedes|vespa|motor|araba|машин|авто|samoch)[^.!?\n]{0,40}$",
    re.IGNORECASE,
)


def numbers_in(text: str, known: frozenset[str]) -> Iterator[Personal]:
    """`known` are the digits of numbers that belong to nobody: the municipality's and those for emergencies."""
    plain = text.translate(_DIGITS)
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        yield from (_found(Kind.EMAIL, text, one.start(), one.end()) for one in pattern.finditer(text))
    yield from (_found(Kind.IBAN, text, *span) for span in _ibans(plain))
    yield from (_found(Kind.PLATE, text, *span) for span in _plates(plain))
    yield from (_found(Kind.BSN, text, *span) for span in _bsns(plain))
    yield from (_found(Kind.PHONE, text, *span) for span in _phones(plain, known))


def _found(kind: Kind, text: str, start: int, end: int) -> Personal:
    return Personal(kind, start, end, text[start:end])


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    for one in _DUTCH_IBAN.finditer(text):
        yield one.span()
    for one in _IBAN.finditer(text):
        # A word behind the account may look like its last four characters.
        for end in (one.end(), one[0].rfind(" ") + one.start()):
            if end > one.start() and iban.is_valid(text[one.start() : end]):
                yield one.start(), end
                break


def _bsns(text: str) -> Iterator[tuple[int, int]]:
    for one in _BSN.finditer(text):
        digits = re.sub(r"\D", "", one[0])
        is_named = _BSN_BEFORE.search(text[: one.start()]) is not None
        stands_alone = len(digits) == 9 and not _RUNS_ON.match(text, one.end())
        if is_named or (stands_alone and bsn.is_valid(digits)):
            yield one.span()


def _phones(text: str, known: frozenset[str]) -> Iterator[tuple[int, int]]:
    for one in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", one[0])
        if digits in known or _SERVICE.match(digits) or not _is_phone(one[0], digits):
            continue
        yield one.span()
    for one in _SPOKEN_PHONE.finditer(text):
        if any(map(str.isalpha, one[0])) and len(re.findall(rf"{_DIGIT}|\d", one[0].casefold())) == _DIGITS_IN_HOLLAND:
            yield one.span()


def _is_phone(written: str, digits: str) -> bool:
    if not written.lstrip("(").startswith(("0", "+")):
        return False
    try:
        abroad = digits[2:] if digits.startswith("00") else digits if "+" in written else None
        number = phonenumbers.parse(f"+{abroad}" if abroad else digits, _HOME_COUNTRY)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number)


def _plates(text: str) -> Iterator[tuple[int, int]]:
    for one in _PLATE.finditer(text):
        bare = re.sub(r"[ -]", "", one[0])
        shape = re.sub(r"[A-Za-z]", "L", re.sub(r"\d", "9", bare))
        if shape in _SIDE_CODES and (one[1] == "-" or _is_plate_without_dashes(one[0], bare, shape)):
            yield one.span()
    for one in _LOW_PLATE.finditer(text):
        bare = one[0].replace(" ", "")
        is_shaped = re.sub(r"[a-z]", "L", re.sub(r"\d", "9", bare)) in _SIDE_CODES
        if is_shaped and set(filter(str.isalpha, bare.upper())) <= _CONSONANTS and _VEHICLE.search(text[: one.start()]):
            yield one.span()


def _is_plate_without_dashes(written: str, bare: str, shape: str) -> bool:
    """Newer plates have no vowels; with spaces, only in capitals."""
    letters = {letter for letter in bare.upper() if letter.isalpha()}
    return letters <= _CONSONANTS and shape not in _LIKE_POSTCODES and (written == bare or written.isupper())
