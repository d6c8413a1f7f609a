"""What was found, as staff see it."""

import re
from datetime import date

from markupsafe import Markup, escape

from domain.municipality import Municipality
from domain.search import Openness, Search
from handlers.i18n import Translator
from handlers.views.labels import status
from handlers.views.messages import Button, Message, Row, lines
from handlers.views.questions import button
from handlers.views.staff.queue import mark, mark_in_words
from services.search import Found
from storage.search import END, FOUND, Hit

_CLOSED = "✅"
_WORD = re.compile(f"{FOUND}([^{FOUND}{END}]*){END}")


def ask(t: Translator, version: int) -> Message:
    return Message(
        t.text("Which words do you look for? A number works too: 0042."),
        rows=((button(t.label("button", "✖️ Stop"), version, "stop"),),),
    )


def page(t: Translator, municipality: Municipality, found: Found, today: date) -> Message:
    hits = [_hit(t, municipality, one, today) for one in found.hits]
    head = _head(t, municipality, found.search)
    return Message(
        Markup("\n\n").join([head, *(hits or [_nothing(t, found.search)])]),
        rows=tuple(
            row
            for row in (
                tuple(Button(one.signal.short_number, f"hit:{one.signal.id}") for one in found.hits),
                *(_limit_rows(t, municipality, found) if found.hits or _is_limited(found.search) else ()),
                _page_row(found),
                (_again(t), Button(t.label("button", "📋 Queue"), "queue:all:")),
            )
            if row
        ),
        words_of=tuple(one.signal.id for one in found.hits),
    )


def _head(t: Translator, municipality: Municipality, search: Search) -> Markup:
    limits = [
        municipality.neighbourhood(search.neighbourhood).name if search.neighbourhood else "",
        openness(t, search.openness) if search.openness is not Openness.ALL else "",
    ]
    return t.text(
        "🔎 <b>{words}</b>{limits} · newest first",
        words=" ".join(search.words),
        limits="".join(f" · {one}" for one in limits if one),
    )


def _nothing(t: Translator, search: Search) -> Markup:
    if _is_limited(search):
        return t.text("I find nothing here. Perhaps there is something in the other neighbourhoods or signals.")
    return t.text("I find nothing with these words. Fewer words find more, and so does the beginning of a word.")


def _is_limited(search: Search) -> bool:
    return search.openness is not Openness.ALL or bool(search.neighbourhood)


def _hit(t: Translator, municipality: Municipality, hit: Hit, today: date) -> Markup:
    signal = hit.signal
    words = (
        t.own(municipality.topic(signal.topic).label),
        municipality.neighbourhood(signal.neighbourhood).name,
        status(t, signal.status),
        t.short_day(signal.local_day),
        mark_in_words(t, signal, today) if signal.is_open else "",
    )
    sign = mark(signal, today) if signal.is_open else _CLOSED
    return lines(
        Markup("{} {} {}").format(sign, signal.number, " · ".join(word for word in words if word)),
        _excerpt(t, hit.excerpt),
    )


def _excerpt(t: Translator, excerpt: str) -> Markup:
    """With the words that were found in bold; its signs cannot come from anywhere but a pair of ours."""
    bold = _WORD.sub(r"<b>\1</b>", str(escape(" ".join(excerpt.split()).strip(" ·"))))
    return t.text("“{text}”", text=Markup(bold.replace(FOUND, "").replace(END, "")))  # noqa: S704 (escaped above)


def openness(t: Translator, one: Openness) -> str:
    return {
        Openness.ALL: t.label("filter", "Open and closed"),
        Openness.OPEN: t.label("filter", "Open"),
        Openness.CLOSED: t.label("filter", "Closed"),
    }[one]


def _limit_rows(t: Translator, municipality: Municipality, found: Found) -> tuple[Row, ...]:
    return _openness_row(t, found), _neighbourhood_row(t, municipality, found)


def _openness_row(t: Translator, found: Found) -> Row:
    chosen = found.search
    return tuple(
        Button(openness(t, one), f"find:{found.list_id}:{one}:{chosen.neighbourhood}")
        for one in Openness
        if one is not chosen.openness
    )


def _neighbourhood_row(t: Translator, municipality: Municipality, found: Found) -> Row:
    names = {"": t.label("filter", "All neighbourhoods")}
    names |= {one.key: one.name for one in municipality.neighbourhoods}
    return tuple(
        Button(name, f"find:{found.list_id}:{found.search.openness}:{key}")
        for key, name in names.items()
        if key != found.search.neighbourhood
    )


def _page_row(found: Found) -> Row:
    row = []
    if found.number > 1:
        row.append(Button("⬅️", f"found:{found.list_id}:{found.number - 1}"))
    if found.has_more:
        row.append(Button("➡️", f"found:{found.list_id}:{found.number + 1}"))
    return tuple(row)


def _again(t: Translator) -> Button:
    return Button(t.label("button", "🔎 Other words"), "search")
