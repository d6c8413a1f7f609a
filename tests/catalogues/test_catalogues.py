import ast
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.plurals import get_plural

from bot.contradictions import contradictions
from domain.texts import Localised
from handlers.i18n import ENGLISH, LANGUAGE_NAMES, Translator, translators
from handlers.views import welcome
from handlers.views.messages import Keyboard, quoted
from locales.extraction import calls, said
from tests.catalogues.faults import LONGEST_TOAST, faults
from tests.catalogues.reading import PATHS, ROOT, asked_of, catalogue, extracted, ids, key, messages, strings
from tests.world import HUIZEN

MAIN_BUTTONS = (
    welcome.REPORT,
    welcome.MINE,
    welcome.TALK,
    welcome.QUEUE,
    welcome.NEW,
    welcome.MEETINGS,
    welcome.ARRANGE,
)

QUOTATION_MARKS = {"nl": "„”", "en": "“”", "tr": "“”", "ar": "«»", "pl": "„”", "uk": "«»"}

each_catalogue = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.parts[-3])
each_language = pytest.mark.parametrize("t", translators().values(), ids=lambda t: t.language)


def test_every_catalogue_is_a_language_that_can_be_chosen() -> None:
    assert {path.parts[-3] for path in PATHS} | {ENGLISH} == set(translators())
    assert set(translators()) <= set(LANGUAGE_NAMES)


@each_catalogue
def test_a_catalogue_has_every_text_of_the_code_and_no_other(path: Path) -> None:
    asked, there = (
        {key(one) for one in messages(asked_of(path.parts[-3]))},
        {key(one) for one in messages(catalogue(path))},
    )
    assert len(asked) > 100
    assert (asked - there, there - asked) == (set(), set()), "run `make texts` and translate what is new"
    assert not catalogue(path).obsolete


@each_catalogue
def test_every_text_is_translated_whole(path: Path) -> None:
    forms = catalogue(path).num_plurals
    assert [fault for one in messages(catalogue(path)) for fault in faults(one, forms)] == []


def test_every_english_text_can_be_sent() -> None:
    in_english = [Message(one.id, one.id, context=one.context) for one in messages(extracted())]
    assert [fault for one in in_english for fault in faults(one, 2)] == []


@each_language
def test_what_is_quoted_stands_between_the_marks_of_its_language(t: Translator) -> None:
    marks = QUOTATION_MARKS[t.language]
    path = ROOT / "locales" / t.language / "LC_MESSAGES" / "buurtsignaal.po"
    read = messages(catalogue(path)) if path in PATHS else messages(extracted())
    texts = [text for one in read for text in (strings(one) if path in PATHS else ids(one))]
    assert [text for text in texts if set(text) & (set("„“”«»‘‹›") - set(marks))] == []
    assert str(quoted(t, "<b>")).replace("\u2068", "").replace("\u2069", "") == f"{marks[0]}&lt;b&gt;{marks[1]}"


@each_catalogue
def test_a_catalogue_says_which_language_it_is_and_how_that_counts(path: Path) -> None:
    language, header = path.parts[-3], dict(catalogue(path).mime_headers)
    assert header["Language"] == language
    assert header["Plural-Forms"] == str(get_plural(language))
    assert header["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("asked", "told", "fault"),
    [
        ("Hi {name}", "", "empty"),
        ("Hi {name}", "Hoi {nmae}", "other placeholders"),
        ("Hi {name}", "Hoi {name", "other placeholders"),
        ("Hi {name}", "Hoi {name} {name}", "other placeholders"),
        ("<b>Hi</b>", "Hoi", "other tags"),
        ("<b>Hi</b>", "<i>Hoi</i>", "other tags"),
        ("<b>Hi</b>", "<b>Hoi", "other tags"),
        ("<b>Hi</b>", "<b>Hoi</b></b>", "other tags"),
        ("<b>Hi</b> <i>you</i>", "<b>Hoi <i>u</b></i>", "other tags"),
        ("Hi & you", "Hoi & u", "other tags"),
        ("Hi. ", "Hoi.", "other space around it"),
        ("Hi\nyou", "Hoi u", "other lines"),
        (("{count} day", "{count} days"), ("{count} dag",), "not every plural form"),
        (("{count} day", "{count} days"), ("{count} dag", ""), "empty"),
        (("{count} day", "{count} days"), ("één dag", "{count} dagen"), "other placeholders"),
    ],
)
def test_a_fault_in_a_translation_is_found(
    asked: str | tuple[str, str], told: str | tuple[str, ...], fault: str
) -> None:
    assert faults(Message(asked, told), 2) == [f"{fault}: {asked!r}"]


def test_a_guess_and_a_label_that_is_too_long_are_found() -> None:
    assert faults(Message("Hi", "Hoi", flags=["fuzzy"]), 2) == ["fuzzy: 'Hi'"]
    assert faults(Message("Hi", "Hoi" * 14, context="button"), 2) == ["does not fit a button: 'Hi'"]
    assert faults(Message("Hi", "Hoi", context="button"), 2) == []


@each_catalogue
def test_what_is_shown_over_the_chat_fits(path: Path) -> None:
    short = {said(call, method)[0] for call, method in _calls() if method == "plain"} - {None}
    assert short
    assert [
        one.id for one in messages(catalogue(path)) if one.id in short and len(strings(one)[0]) > LONGEST_TOAST
    ] == []


def test_every_text_is_written_out_where_it_is_said() -> None:
    hidden = [ast.unparse(call) for call, method in _calls() if None in said(call, method) and _of_translator(call)]
    assert hidden == ["t.label('main button', label)"]
    labels = {one.id for one in messages(extracted()) if one.context == "main button"}
    assert labels == set(MAIN_BUTTONS)


def _calls() -> list[tuple[ast.Call, str]]:
    paths = [path for floor in ("bot", "handlers") for path in sorted((ROOT / floor).rglob("*.py"))]
    return [found for path in paths for found in calls(path.read_bytes())]


def _of_translator(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value).split(".")[-1] == "t"


def test_a_main_button_means_one_thing_in_whatever_language_it_was_shown() -> None:
    meanings = [set(welcome.in_every_language(label)) for label in MAIN_BUTTONS] + [{welcome.LANGUAGE}]
    assert [one & other for one, other in combinations(meanings, 2) if one & other] == []


@each_language
def test_the_keys_of_a_keyboard_differ_at_a_glance(t: Translator) -> None:
    for keyboard in (welcome.main_keys(t), welcome.staff_keys(t)):
        assert len(_signs(keyboard)) == len(set(_signs(keyboard))) == sum(map(len, keyboard.rows))


def _signs(keyboard: Keyboard) -> list[str]:
    signs = [key.label.split(" ")[0] for row in keyboard.rows for key in row]
    assert not any(sign.isalnum() for sign in signs)
    return signs


def test_a_text_is_found_though_its_values_have_the_name_of_a_method() -> None:
    source = b't.text("One {topic}", topic=t.own(topic.label)); t.plural("{count} a", "{count} b", 2, x=f(one.text))'
    assert [said(*found) for found in calls(source)] == [("One {topic}",), ("{count} a", "{count} b")]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"tr": ""}, "templates.will_look: missing: found 'tr'"),
        ({"ar": "شكرًا لك."}, "templates.will_look.ar: found []"),
        (
            {"pl": "{number} {phone} {neighbourhood}"},
            "templates.will_look.pl: found ['neighbourhood', 'number', 'phone']",
        ),
    ],
)
def test_a_ready_text_that_is_not_the_same_in_every_language_is_refused(changes: dict[str, str], found: str) -> None:
    first, *others = HUIZEN.templates
    changed = replace(HUIZEN, templates=(replace(first, text={**first.text, **changes}), *others))
    (fault,) = contradictions(changed)
    assert fault.startswith(found)
    assert list(contradictions(HUIZEN)) == []


def test_the_municipality_s_own_words_are_refused_when_one_language_lacks_them() -> None:
    first, *others = HUIZEN.neighbourhoods
    changed = replace(
        HUIZEN,
        privacy=replace(HUIZEN.privacy, legal_ground=_without(HUIZEN.privacy.legal_ground, "tr")),
        elsewhere=_without(HUIZEN.elsewhere, "uk"),
        face=replace(HUIZEN.face, title=_without(HUIZEN.face.title, "ar")),
        neighbourhoods=(replace(first, before_opening=_without(first.before_opening, "pl")), *others),
    )
    assert [fault.split(",")[0] for fault in contradictions(changed)] == [
        "privacy.legal_ground: missing: found 'tr'",
        "elsewhere: missing: found 'uk'",
        "face.title: missing: found 'ar'",
        f"neighbourhoods.{first.key}.before_opening: missing: found 'pl'",
    ]


def _without(text: Localised, language: str) -> Localised:
    return {other: said for other, said in text.items() if other != language}


DAYS = {
    "nl": ("vrijdag 27 november", "vr 27 nov"),
    "en": ("Friday 27 November", "Fri 27 Nov"),
    "tr": ("27 Kasım Cuma", "27 Kas Cum"),
    "ar": ("الجمعة 27 نوفمبر", "الجمعة 27 نوفمبر"),
    "pl": ("piątek 27 listopada", "pt 27 lis"),
    "uk": ("пʼятниця 27 листопада", "пт 27 лист"),
}


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
def test_a_day_is_written_as_in_its_language(code: str) -> None:
    t, day = translators()[code], date(2026, 11, 27)
    assert (t.day(day), t.short_day(day)) == DAYS[code]
