import re
from collections.abc import Mapping
from enum import StrEnum

HOME_LANGUAGE = "nl"

Localised = Mapping[str, str]
"""A text of the configuration by language code; Dutch is always there."""

INFORMAL = "_informal"  # behind a language code: the text that says “je”, where it differs


class Address(StrEnum):
    """How residents are spoken to in Dutch."""

    FORMAL = "u"
    INFORMAL = "je"


_SAYS_U = re.compile(r"\b(u|uw|uwe|uzelf)\b", re.IGNORECASE)


def says_u(dutch: str) -> bool:
    """Whether somebody who is called “je” should read other words."""
    return bool(_SAYS_U.search(dutch))


def read_in(language: str, text: Localised, informal: bool = False) -> str:
    endings = (INFORMAL, "") if informal else ("",)
    codes = (spoken + ending for spoken in (language, HOME_LANGUAGE) for ending in endings)
    return next(text[code] for code in codes if text.get(code))
