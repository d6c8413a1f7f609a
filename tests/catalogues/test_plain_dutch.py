"""Dutch for everybody: level B1 begins with short sentences."""

import re
from statistics import mean

import pytest

from domain.municipality import Municipality
from domain.texts import Localised
from handlers.i18n import translator
from handlers.views.welcome import first_contact
from locales.informal import INFORMAL
from tests.catalogues.reading import OF_RESIDENTS, ROOT, catalogue, extracted, key, messages, strings
from tests.world import HUIZEN

LONGEST_SENTENCE = 20  # words
MEAN_SENTENCE = 10  # words

DUTCH = ROOT / "locales/nl/LC_MESSAGES/buurtsignaal.po"

_END = re.compile(r"(?<=[.?!])\s+|\n+")
_UNSEEN = re.compile(r"<[^>]+>")
_VALUE = re.compile(r"\{\w+\}")
_OFFICIALESE = re.compile(
    r"\b(dient|dienen|middels|teneinde|betreffende|derhalve|omtrent|inzake|alsmede|reeds|ten behoeve van"
    r"|met betrekking tot|in verband met|conform|alsnog|desgewenst|indien|tevens|echter|aangaande|casus|terugkoppel\w*"
    r"|geëscaleerd)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w/@][\w’'\-:/{}.]*")


def for_residents() -> list[str]:
    """What residents read that is no label, of the catalogues and of the configuration."""
    read = {key(one) for one in messages(extracted(OF_RESIDENTS)) if one.context is None}
    said = [
        said
        for path in (DUTCH, INFORMAL)
        for one in messages(catalogue(path))
        if key(one) in read
        for said in strings(one)
    ]
    return [*said, *(text for one in sentences_of(HUIZEN) for code, text in one.items() if code.startswith("nl"))]


def sentences_of(municipality: Municipality) -> list[Localised]:
    return [
        municipality.elsewhere,
        *municipality.closing_texts.values(),
        *(template.text for template in municipality.templates),
        *(one.before_opening for one in municipality.neighbourhoods),
    ]


def sentences(text: str) -> list[int]:
    """The number of words of each; a value that is filled in counts as one."""
    parts = _END.split(_UNSEEN.sub("", text))
    return [len(_WORD.findall(_VALUE.sub("x", part))) for part in parts if re.search(r"[^\W\d]", _VALUE.sub("", part))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dank u. Dit maak ik ervan:", [2, 4]),
        ("✅ Verstuurd. Uw melding heeft nummer <b>{number}</b>.", [1, 5]),
        ("<b>{number}</b> · {topic}", []),
        ("Bel de politie: 0900-8844. ’s Avonds?", [4, 2]),
        ("/taal – een andere taal\n/stop – stoppen", [4, 2]),
    ],
)
def test_words_are_counted_as_they_are_read(text: str, words: list[int]) -> None:
    assert sentences(text) == words


def test_no_sentence_for_residents_is_long() -> None:
    assert [text for text in for_residents() if max(sentences(text), default=0) > LONGEST_SENTENCE] == []


def test_sentences_for_residents_are_short_on_average() -> None:
    lengths = [length for text in for_residents() for length in sentences(text)]
    assert len(lengths) > 50
    assert mean(lengths) <= MEAN_SENTENCE


def test_nobody_is_addressed_as_a_child() -> None:
    words = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)
    assert [one.string for one in messages(catalogue(DUTCH)) if words.search(" ".join(strings(one)))] == []


def test_no_officialese() -> None:
    assert [text for text in for_residents() if _OFFICIALESE.search(text)] == []


def test_nothing_is_promised_that_is_not_in_our_hands() -> None:
    words = re.compile(
        r"\b(gegarandeerd|garanderen|zeker weten|wij lossen het op|komt goed|wij begrijpen precies)\b", re.IGNORECASE
    )
    assert [text for text in for_residents() if words.search(text)] == []


def test_the_first_words_say_that_it_is_a_computer_and_what_the_title_means() -> None:
    told = str(first_contact(translator("nl"), HUIZEN, None).text)
    assert "Ik ben een computer." in told
    _, title, after = told.partition(HUIZEN.face.title["nl"])
    assert title
    assert after.split(". ")[1].startswith("Dat is uw contactpersoon van de gemeente")
