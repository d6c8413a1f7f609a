from collections.abc import Mapping

HOME_LANGUAGE = "nl"

Localised = Mapping[str, str]
"""A text of the configuration by language code; Dutch is always there."""


def read_in(language: str, text: Localised) -> str:
    return text.get(language) or text[HOME_LANGUAGE]
