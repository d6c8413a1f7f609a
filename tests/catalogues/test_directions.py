"""Arabic is written from right to left: what is not keeps a direction of its own, so that nothing jumps."""

import re
from collections.abc import Iterator
from string import Formatter

from handlers.i18n import LANGUAGE_NAMES, translator
from tests.catalogues.reading import ROOT, catalogue, ids, messages, strings
from tests.world import HUIZEN

ARABIC = ROOT / "locales/ar/LC_MESSAGES/buurtsignaal.po"
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")
_TAG = re.compile(r"<[^>]+>")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z0-9]+")
_COMMAND = re.compile(r"^/\w+", re.MULTILINE)
_ADDRESSES = {"link", "username"}


def jumping(text: str) -> list[str]:
    """Latin words and digits that stand open between Arabic ones."""
    plain = _TAG.sub("", text)
    while _ISOLATED.search(plain):
        plain = _ISOLATED.sub("", plain)
    return _LEFT_TO_RIGHT.findall(_COMMAND.sub("", plain))


def _rendered() -> Iterator[str]:
    """Every text as it is said, with a number, a name and a place filled in."""
    t = translator("ar")
    for one in messages(catalogue(ARABIC)):
        names = {name for _, name, _, _ in Formatter().parse(ids(one)[-1]) if name}
        values = {name: "HZ-2026-0042" for name in names - _ADDRESSES} | {name: "" for name in names & _ADDRESSES}
        if one.pluralizable:
            singular, many = ids(one)
            yield from (
                str(t.plural(singular, many, count, **values | {"count": count})) for count in (0, 1, 2, 5, 11, 100)
            )
        elif one.context:
            yield t.label(one.context, ids(one)[0], **values)
        else:
            yield str(t.text(ids(one)[0], **values))


def test_no_number_and_no_name_jumps_in_any_text() -> None:
    assert [(text, found) for text in _rendered() if (found := jumping(text))] == []


def test_no_number_and_no_name_jumps_in_the_configuration() -> None:
    texts = [
        HUIZEN.elsewhere["ar"],
        *(text["ar"] for text in HUIZEN.closing_texts.values()),
        *(re.sub(r"\{\w+\}", "", one.text["ar"]) for one in HUIZEN.templates),
        *(one.in_a_sentence["ar"] for one in HUIZEN.neighbourhoods),
        *(one.before_opening["ar"] for one in HUIZEN.neighbourhoods),
        HUIZEN.face.title["ar"],
    ]
    assert [(text, found) for text in texts if (found := jumping(text))] == []


def test_marks_stand_in_pairs_and_only_where_one_writes_from_right_to_left() -> None:
    for code in LANGUAGE_NAMES:
        for path in ROOT.glob(f"locales/{code}/LC_MESSAGES/*.po"):
            said = " ".join(said for one in messages(catalogue(path)) for said in strings(one))
            assert said.count("\u2068") == said.count("\u2069")
            assert ("\u2068" in said) is (code == "ar")


def test_a_list_of_numbers_keeps_its_order() -> None:
    told = translator("ar").text(
        "Stopped. Do you still want the answer to {numbers}?", numbers=translator("ar").listed(["HZ-1", "HZ-2"])
    )
    assert "\u2068HZ-1\u2069 و\u2068HZ-2\u2069" in told


def test_what_stands_open_is_found() -> None:
    assert jumping("الرقم HZ-2026") == ["HZ", "2026"]
    assert jumping("الرقم \u2068HZ-2026\u2069") == []
