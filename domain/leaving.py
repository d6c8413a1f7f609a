"""The single word with which somebody wants to stop, in whichever language they write."""

_WORDS = frozenset(
    {
        *("stop", "stoppen"),
        *("dur", "durdur", "durun"),
        *("توقف", "قف", "أوقف", "اوقف", "إيقاف", "ايقاف", "ستوب"),
        *("zatrzymaj", "przestań", "przestan"),
        *("стоп", "зупини", "зупинись", "зупинити", "припини", "припинити"),
    }
)
_AROUND = " \t\n.,!?…'\"’“”„«»()/؟،۔\u200e\u200f\u2068\u2069"


def asks_to_stop(text: str) -> bool:
    """Only when there is no other word: “stop die herrie” is a report."""
    return text.strip(_AROUND).casefold() in _WORDS
