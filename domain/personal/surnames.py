"""Surnames that are heard in a Dutch neighbourhood, and how others end."""

import re

from domain.personal.first_names import plain
from domain.word_lists import word_lists

_LISTS = word_lists("domain.personal", "surnames")
SURNAMES = frozenset(name for word in _LISTS["surnames"].split() for name in (word, plain(word)))
"""In small letters, without what stands before them: “van der”."""
EVERYDAY = frozenset(_LISTS["everyday"].split())
"""Of those, what in small letters is hardly ever a name: “van de hoek”."""

_ENDINGS = re.compile(
    r"\w{2,}(?:stra|sma|inga|enga|ema|huis|huizen|mans|veld|oğlu|oglu|soy|türk|ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|enko|chuk"
    r"|shyn|skyi|ska|iuk|енко|єнко|ський|ська|цький|цька|чук|щук|юк|ович|евич|івна|ївна|ovych|ivna|enka|ago|pour|zadeh|zada)"
    r"|\w{3,}(?:ssen|nsen|rsen|dsen|ksen|son|ink|ers|bergen|burg|hoven|ову|enkę|ego)",
    re.IGNORECASE,
)


def is_surname(word: str) -> bool:
    small = word.casefold()
    return all(part in SURNAMES for part in small.split("-")) or _ENDINGS.fullmatch(small) is not None
