"""Surnames that are heard in a Dutch neighbourhood, and how others end."""

import re
import tomllib
from importlib.resources import files

from domain.personal.first_names import plain

_LISTS = tomllib.loads((files("domain.personal") / "words" / "surnames.toml").read_text(encoding="utf-8"))
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
