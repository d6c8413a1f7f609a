"""“Je” for whoever is spoken to with it: the same texts, said otherwise."""

import re
from dataclasses import replace

from babel.messages.catalog import Message

from bot.contradictions import contradictions
from domain.texts import INFORMAL as ENDING
from domain.texts import Address, says_u
from handlers.i18n import translator
from locales.informal import FORMAL, INFORMAL, to_be_said_otherwise
from tests.catalogues.faults import faults
from tests.catalogues.reading import OF_RESIDENTS, catalogue, extracted, key, messages, strings
from tests.world import HUIZEN


def test_every_text_that_says_u_to_residents_has_words_with_je_and_no_other_has() -> None:
    asked = {key(one) for one in to_be_said_otherwise(extracted(OF_RESIDENTS), catalogue(FORMAL))}
    there = {key(one) for one in messages(catalogue(INFORMAL))}
    assert len(asked) > 100
    assert (asked - there, there - asked) == (set(), set()), "run `make texts` and write what is new in informal.po"


def test_it_is_whole_and_never_says_u() -> None:
    assert [fault for one in messages(catalogue(INFORMAL)) for fault in faults(one, 2)] == []
    assert [said for one in messages(catalogue(INFORMAL)) for said in strings(one) if says_u(said)] == []


def test_nobody_is_called_je_with_the_verb_of_u() -> None:
    verbs = "heeft|bent|wilt|kunt|zult|hoort|krijgt|ziet|komt|staat|gaat|doet|denkt|woont"
    wrong = re.compile(rf"\bje heeft\b|(?<!\bje )\b({verbs}) je\b|\bje je je\b|\bje zich\b", re.IGNORECASE)
    assert [said for one in messages(catalogue(INFORMAL)) for said in strings(one) if wrong.search(said)] == []


def test_it_says_the_same_with_the_same_values() -> None:
    """Against the words with “u”, not only against the English."""
    formal = {key(one): one for one in messages(catalogue(FORMAL))}
    compared = [
        Message(formal[key(one)].string or "", one.string, context=one.context) for one in messages(catalogue(INFORMAL))
    ]
    assert [fault for one in compared for fault in faults(one, 2)] == []


def test_what_it_does_not_have_is_said_as_to_all() -> None:
    formal, informal = translator("nl"), translator("nl", informal=True)
    assert informal.text("You had not finished. Go on?") == "Je was nog niet klaar. Verder gaan?"
    assert informal.text("What is it about?") == formal.text("What is it about?")
    assert informal.label("button", "✅ Send") == formal.label("button", "✅ Send")
    assert translator("tr", informal=True) is translator("tr")


def test_the_configuration_says_je_too() -> None:
    je = translator("nl", informal=True)
    for one in (HUIZEN.elsewhere, *HUIZEN.closing_texts.values(), *(template.text for template in HUIZEN.templates)):
        assert not says_u(je.own(one))
        assert je.own({"en": one["en"], "nl": one["nl"]}) == one["nl"]
    without = dict(HUIZEN.elsewhere)
    del without["nl" + ENDING]
    assert list(contradictions(replace(HUIZEN, address=Address.INFORMAL, elsewhere=without)))
