"""Which words only one language has, to see that no other language is heard."""

import re
from collections.abc import Iterator
from functools import cache

from babel.messages.catalog import Catalog

from handlers.i18n import ENGLISH, LANGUAGE_NAMES
from tests.catalogues.reading import OF_RESIDENTS, PATHS, catalogue, extracted, ids, messages, strings
from tests.world import HUIZEN

_APART = re.compile(r"<[^>]+>|\{\w+\}|[\u2068\u2069\n]+|/\w+")
_LONG_ENOUGH = 10  # letters: shorter ones may be a word in two languages


def heard_of_others(language: str, words: str) -> list[str]:
    """What these words have of another language."""
    plain = words.replace("\u2068", "").replace("\u2069", "")
    return [
        fragment
        for other in LANGUAGE_NAMES
        if other != language
        for fragment in _fragments(other) - _fragments(language)
        if fragment in plain and not any(fragment in own for own in _fragments(language))
    ]


@cache
def _fragments(language: str) -> frozenset[str]:
    """Of texts and labels for residents, between what is filled in."""
    parts = (part.strip() for text in _texts(language) for part in _APART.split(text))
    return frozenset(part for part in parts if len(part) >= _LONG_ENOUGH)


def _texts(language: str) -> Iterator[str]:
    for localised in (*(topic.label for topic in HUIZEN.topics), *HUIZEN.closing_texts.values(), HUIZEN.elsewhere):
        yield localised[language]
    if language == ENGLISH:
        yield from (text for one in messages(extracted(OF_RESIDENTS)) for text in ids(one))
    else:
        yield from (text for one in messages(_of(language)) for text in strings(one))


def _of(language: str) -> Catalog:
    return catalogue(next(path for path in PATHS if path.parts[-3] == language))
