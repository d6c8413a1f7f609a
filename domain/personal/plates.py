"""Number plates: Dutch ones by how they are written, others beside a word for a plate or a vehicle."""

import re
from collections.abc import Iterator

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
_LETTERS = r"[A-ZА-ЯІЇЄҐ]"
_SHAPES = (
    rf"{_LETTERS}{{2}} ?\d{{4}} ?{_LETTERS}{{2}}",  # Ukrainian, Bulgarian
    r"[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4}[EH]?",  # German
    r"(?:[A-Z]{2} ?\d[A-Z\d]|[A-Z]{3} ?(?!20\d\d(?!\w))\d)[A-Z\d]{3,4}",  # Polish
    r"\d{2} ?[A-Z]{1,3} ?\d{2,4}",  # Turkish
)
_ABROAD = re.compile(rf"(?<![\w-])(?!(?:BMW|VW|KTM|NR|NO|BSN|TEL|HZ)\b)(?:{'|'.join(_SHAPES)})(?![\w-])")
_PLATE_WORD = (
    r"kenteken\w*|nummerbord\w*|nummerplaat|number ?plate|licen[cs]e plate|plates?|reg(?:istration)?|plaka\w*"
    r"|rejestrac\w*|tablic\w*|номер\w*|держномер\w*|لوحة|لوحته|رقم السيارة|رقم سيارته"
)
_VEHICLE_WORD = (
    r"auto\w*|wagen|busje|bestelbus\w*|scooter\w*|brommer\w*|motor\w*|taxi|car|truck|moped|araba\w*|araç\w*|aracı?\w*"
    r"|samoch\w*|skuter\w*|машин\w*|авто\w*|скутер\w*|سيارة|سيارته|السيارة|audi|bmw|mercedes|volkswagen|golf|polo|opel|ford"
)
_OF_A_VEHICLE = re.compile(rf"(?<!\w)(?:{_PLATE_WORD}|{_VEHICLE_WORD})(?!\w)[^.!?\n\d]{{0,25}}$", re.IGNORECASE)
_OF_A_VEHICLE_BEHIND = re.compile(rf"[^.!?\n\d]{{0,12}}(?<!\w)(?:{_PLATE_WORD}|{_VEHICLE_WORD})(?!\w)", re.IGNORECASE)
# In small letters only right behind the word for a plate.
_ABROAD_LOW = re.compile(
    rf"(?<!\w)(?:{_PLATE_WORD})(?: is| jest| авто)?[ :]{{1,2}}(?P<plate>\d{{2}} ?[a-z]{{1,3}} ?\d{{2,4}}"
    rf"|[a-zа-яіїєґ]{{2}} ?\d{{4}} ?[a-zа-яіїєґ]{{2}}|[a-z]{{2,3}} ?\d{{5}})(?![\w-])"
)


def plates_in(text: str) -> Iterator[tuple[int, int]]:
    """Where they begin and end."""
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
    for one in _ABROAD.finditer(text):
        behind = text[one.end() :]
        if _OF_A_VEHICLE.search(text[: one.start()]) or _OF_A_VEHICLE_BEHIND.match(behind):
            yield one.span()
    for one in _ABROAD_LOW.finditer(text):
        yield one.span("plate")


def _is_plate_without_dashes(written: str, bare: str, shape: str) -> bool:
    """Newer plates have no vowels; with spaces, only in capitals."""
    letters = {letter for letter in bare.upper() if letter.isalpha()}
    return letters <= _CONSONANTS and shape not in _LIKE_POSTCODES and (written == bare or written.isupper())
