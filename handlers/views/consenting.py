"""All that a resident agreed to, each with a button that withdraws it."""

from markupsafe import Markup

from domain.municipality import Municipality
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines
from services.consenting import Given


def given(t: Translator, municipality: Municipality, found: Given) -> Message:
    return Message(
        lines(t.text("<b>You agreed to this</b>. You can withdraw it at any moment."), *_lines(t, municipality, found)),
        rows=_rows(t, found),
    )


def withdrawn(t: Translator, municipality: Municipality, left: Given) -> Message:
    done = t.text("Good. We do not do it any more. What a partner read before, we cannot take back.")
    if not left.is_any:
        return Message(done)
    rest = given(t, municipality, left)
    return Message(lines(done, rest.text), rows=rest.rows)


def withdraw_row(t: Translator, consent_id: int) -> tuple[Row, ...]:
    return ((Button(t.label("button", "↩️ Withdraw"), f"unconsent:{consent_id}"),),)


def ask(t: Translator, what: Markup, yes: str, no: str) -> Message:
    """Nobody is asked how old they are: who says yes says that too."""
    return Message(
        lines(what, are_you_sixteen(t)),
        rows=(
            (Button(yes_label(t), yes),),
            (Button(t.label("button", "🚫 No, rather not"), no),),
        ),
    )


def are_you_sixteen(t: Translator) -> Markup:
    return t.text("Are you 16 or older? Only then can you say yes.")


def yes_label(t: Translator) -> str:
    return t.label("button", "✅ Yes, and I am 16 or older")


def news(t: Translator, municipality: Municipality, neighbourhood: str) -> Markup:
    return t.text("🔔 News about meetings in {place}", place=_place(t, municipality, neighbourhood))


def questions(t: Translator, municipality: Municipality, neighbourhood: str) -> Markup:
    return t.text("🏘 Questions about {place}", place=_place(t, municipality, neighbourhood))


def ask_news(t: Translator, municipality: Municipality, neighbourhood: str) -> Message:
    return ask(t, news(t, municipality, neighbourhood), "news:yes", "meetings")


def _lines(t: Translator, municipality: Municipality, found: Given) -> list[Markup]:
    shown: list[Markup] = []
    if found.news:
        shown.append(news(t, municipality, found.news))
    if found.asked_in:
        shown.append(questions(t, municipality, found.asked_in))
    for one, signal in found.words:
        partner = t.own(municipality.partner(one.partner).name)
        shown.append(t.text("🗣 Your words of {number} go to {partner}", number=signal.number, partner=partner))
    return shown


def _place(t: Translator, municipality: Municipality, neighbourhood: str) -> str:
    return t.own(municipality.neighbourhood(neighbourhood).in_a_sentence)


def _rows(t: Translator, found: Given) -> tuple[Row, ...]:
    rows: list[Row] = []
    if found.news:
        rows.append((Button(t.label("button", "↩️ Withdraw: news"), "unconsent:news"),))
    if found.asked_in:
        rows.append((Button(t.label("button", "↩️ Withdraw: questions"), "unconsent:asking"),))
    for one, signal in found.words:
        label = t.label("button", "↩️ Withdraw: words of {number}", number=signal.short_number)
        rows.append((Button(label, f"unconsent:{one.id}"),))
    return tuple(rows)
