"""What may not stand in words for team OOV: streets, and numbers of reports."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.personal.found import BARRED_IN_PUBLIC
from domain.personal.guard import Guard
from tests.domain.huizen import HUIZEN

GUARD = Guard(HUIZEN)


def barred(text: str, guard: Guard = GUARD) -> list[str]:
    return [one.text for one in guard.in_public(text) if one.kind in BARRED_IN_PUBLIC]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dealen in de Kerkstraat neemt toe", ["Kerkstraat"]),
        ("overlast bij de havenstraat.", ["havenstraat"]),
        ("Wat valt op: Prins Bernhardplein en KERKSTRAAT", ["Prins Bernhardplein", "KERKSTRAAT"]),
        ("Koningslaan, Zuiderzeepad, Nieuwe Havendijk", ["Koningslaan", "Zuiderzeepad", "Nieuwe Havendijk"]),
        ("rond Van der Helstlaan 4", ["Van der Helstlaan 4"]),
        ("in Kerk- en Havenstraat", ["Kerk- en Havenstraat"]),
        ("Laan van Nassau en Plein 2000", ["Laan van Nassau", "Plein 2000"]),
        ("op de Brink, aan de Oude Weg", ["Brink", "Oude Weg"]),
        ("bij Kostmand 12", ["Kostmand 12"]),
        ("zie HZ-2026-0042 en hz 2026 43", ["HZ-2026-0042", "hz 2026 43"]),
        ("2026-0042, of kort 0042", ["2026-0042", "0042"]),
        ("melding 42 en meldingen nr. 43, 44", ["melding 42", "meldingen nr. 43, 44"]),
        ("zie signaal 42 en meldingen 43 en 44", ["signaal 42", "meldingen 43 en 44"]),
        ("melding: 42, meldingsnummer 7, zaak 8", ["melding: 42", "meldingsnummer 7", "zaak 8"]),
        ("HZ-2026-42 en -43", ["HZ-2026-42 en -43"]),
        ("ook de Naarderstr. en de Kerkstraten", ["Naarderstr", "Kerkstraten"]),
        ("vooral Botterwerf, en de Ceintuurbaan", ["Botterwerf", "Ceintuurbaan"]),
        ("in de Kerk straat", ["Kerk straat"]),
    ],
)
def test_streets_and_numbers_are_found_however_they_are_written(text: str, found: list[str]) -> None:
    assert barred(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Onderweg, vandaag op straat: de aanpak loopt. Weg met afval, en halverwege terug.",
        "Jongeren op het schoolplein, het winkelplein en fietspaden; één fietspad is donker.",
        "Wij verslaan het, slaan niemand over en gaan de weg op. Het aantal steeg. De blokkade is weg.",
        "12 meldingen, één melding 3 keer, een melding 2 weken oud, jaarwisseling 2026-2027.",
        "Bel 0900-8844, 112 of 0800-7000, ook om 0800 uur. In Kostmand en Oostermeent.",
        "Nieuwe meldingen: 12. Meldingen 12, signalen 3. Een zaak van lange adem. In alle winkelstraten en zijstraten.",
        "Een bijbaan voor jongeren, het voetbalveld, een zomerkamp. Jongeren willen een skatebaan.",
        "Straatverlichting bij de garages achter het kerkhof en de snelweg. Plein en laan zijn schoon.",
    ],
)
def test_ordinary_words_are_none(text: str) -> None:
    assert barred(text) == []


def test_streets_of_the_configuration_are_known_whatever_they_sound_like() -> None:
    streets = replace(HUIZEN.neighbourhoods[0], streets=("Holleblok",))
    here = Guard(replace(HUIZEN, neighbourhoods=(streets, *HUIZEN.neighbourhoods[1:])))
    assert barred("op het holleblok", here) == ["holleblok"]
    assert barred("op het holleblok") == []


@given(
    st.lists(
        st.sampled_from(["Kerkstraat", "HZ-2026-0042", "2026-", "0042", "Van", "de", "Jan", "4", "melding", "en", "-"]),
        max_size=8,
    )
)
def test_what_is_taken_out_leaves_none(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert barred(GUARD.fit_for_public(text, leave=True)) == []
    assert GUARD.in_public(GUARD.fit_for_public(text, leave=False)) == ()
