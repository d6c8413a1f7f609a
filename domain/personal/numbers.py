"""Telephone numbers, mail addresses, accounts and citizen service numbers, with number plates."""

import re
from collections.abc import Iterator
from functools import cache

import phonenumbers
from stdnum import iban
from stdnum.nl import bsn

from domain.personal.found import Kind, Personal
from domain.personal.plates import plates_in

_HOME_COUNTRY = "NL"
_DIGITS_IN_HOLLAND = 10
_PUBLIC_AT_LEAST = 5
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
# “Z-01234567” is a case, “tel-0612345678” is not.
_OF_A_CASE = re.compile(r"(?<!\w)(?!(?:tel|mob|gsm|t|m)\b)[a-z]{1,4}-$", re.IGNORECASE)
_SERVICE = re.compile(r"0[89]00|088|14\d{3}|112|116\d{3}")


def numbers_in(text: str, known: frozenset[str]) -> Iterator[Personal]:
    """`known` are the digits of numbers that belong to nobody: the municipality's and those for emergencies."""
    plain = text.translate(_DIGITS)
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        yield from (_found(Kind.EMAIL, text, one.start(), one.end()) for one in pattern.finditer(text))
    yield from (_found(Kind.IBAN, text, *span) for span in _ibans(plain))
    yield from (_found(Kind.PLATE, text, *span) for span in plates_in(plain))
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
            if end > one.start() and iban.is_valid(text[one.start() : end], check_country=False):
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
    # As long as before, so that places in it stay the same: “0900-8844/06-12345678”.
    private = _public(known).sub(lambda one: " " * len(one[0]), text)
    for one in _PHONE.finditer(private):
        digits = re.sub(r"\D", "", one[0])
        is_case = len(digits) < _DIGITS_IN_HOLLAND and _OF_A_CASE.search(text[: one.start()])
        if is_case or digits in known or _SERVICE.match(digits) or not _is_phone(one[0], digits):
            continue
        yield one.span()
    for one in _SPOKEN_PHONE.finditer(text):
        if any(map(str.isalpha, one[0])) and len(re.findall(rf"{_DIGIT}|\d", one[0].casefold())) == _DIGITS_IN_HOLLAND:
            yield one.span()


@cache
def _public(known: frozenset[str]) -> re.Pattern[str]:
    written = [rf"{_PHONE_GAP}?".join(number) for number in known if len(number) >= _PUBLIC_AT_LEAST]
    numbers = "|".join([r"0[89]00[ -]?\d{4}(?:\d{3})?", *written])
    return re.compile(rf"(?<![\d+])(?<!\d{_PHONE_GAP})(?:{numbers})(?!{_PHONE_GAP}?[1-9]|\d)")


def _is_phone(written: str, digits: str) -> bool:
    if not written.lstrip("(").startswith(("0", "+")):
        return False
    try:
        abroad = digits[2:] if digits.startswith("00") else digits if "+" in written else None
        number = phonenumbers.parse(f"+{abroad}" if abroad else digits, _HOME_COUNTRY)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number)
