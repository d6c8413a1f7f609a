"""What people type about days and times, made plain: lower case, digits for numbers, one word for a part of the day."""

import re
import unicodedata

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "maandag ma monday mon",
            "dinsdag di din tuesday tue tues",
            "woensdag wo woe wednesday wed",
            "donderdag do don thursday thu thur thurs",
            "vrijdag vr vri vrij friday fri",
            "zaterdag za zat saturday sat",
            "zondag zo zon sunday sun",
        )
    )
    for name in names.split()
}
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb febr",
            "maart march mrt mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "augustus august aug",
            "september sep sept",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}

_DUTCH = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf "
    "dertien veertien vijftien zestien zeventien achttien negentien twintig"
).split()
_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_NUMBERS = {word: str(number) for words in (_DUTCH, _ENGLISH) for number, word in enumerate(words, start=1)}
_LONGEST = 100
_DAY_NAME = r"\b(\w+dag|overmorgen|tomorrow)"

_REWRITES = tuple(
    (re.compile(pattern), plainer)
    for pattern, plainer in (
        (r"['’‘`´]", ""),
        (r"\b([ap])\.m\b\.?", r"\1m"),
        (r"\ba\.s\b\.?", "aanstaande"),
        (r"(?<![\d.])(\d\d?)\.(1[0-2]|0?[1-9])\.(?!\d)", r"\1-\2 "),  # “12.3.” is a date, “12.30.” ends a sentence
        (r"\.(?!\d)|(?<!\d)\.|[,;!?]+(?=\s|$)", " "),
        (r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)", " "),
        (r"\s+", " "),
        (r"\b(?:the )?day after tomorrow\b|\bover morgen\b", "overmorgen"),
        (r"\bmorgen(?= ?(?:vroeg|ochtend|middag|avond|nacht)\b)", "tomorrow"),
        (r"\btonight\b", "vandaag evening"),
        (r"\bvanmorgen\b", "vandaag morning"),
        (r"\bvan ?(?=(?:ochtend|middag|avond)\b)|\bthis (?=(?:morning|afternoon|evening)\b)", "vandaag "),
        (rf"{_DAY_NAME} ?vroeg\b|{_DAY_NAME}morgen\b", r"\1\2 morning"),
        (rf"{_DAY_NAME}(?=(?:ochtend|middag|avond|nacht)\b)", r"\1 "),
        (r"\b(?:s |in (?:de|the) )?(?:ochtends?|morning)\b|\bs morgens\b", "morning"),
        (r"\b(?:s |in (?:de|the) )?(?:middags?|afternoon)\b", "afternoon"),
        (r"\b(?:s |in (?:de|the) )?(?:avonds?|evening)\b", "evening"),
        (r"\b(?:s |in (?:de|the) |at )?(?:nachts?|night)\b", "night"),
        (r"\bin an? (?=day\b|week\b|month\b)", "in 1 "),
    )
)
_ENGLISH_HALF = re.compile(rf"\bhalf(?= (?:{'|'.join(_ENGLISH)})\b)")
_ANY_HALF = re.compile(rf"{_ENGLISH_HALF.pattern}|\bhalf(?= \d)")


def plain(text: str, language: str) -> list[str]:
    """The words of a text, none when it is too long to be a date.

    “half?” marks a half that is an hour later to a Briton than to a Dutchman (“half eight”).
    """
    if len(text) > _LONGEST:
        return []
    text = "".join(_digit(sign) for sign in unicodedata.normalize("NFD", text.lower()) if not _is_invisible(sign))
    for pattern, plainer in _REWRITES:
        text = pattern.sub(plainer, text)
    text = (_ANY_HALF if language == "en" else _ENGLISH_HALF).sub("half?", text)
    return [_NUMBERS.get(word, word) for word in text.split()]


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def _is_invisible(sign: str) -> bool:
    """Accents on letters (“één”), and marks that only steer the direction of writing."""
    return unicodedata.category(sign) in {"Mn", "Cf"}
