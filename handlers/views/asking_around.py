"""“Speelt dit ook bij u?”, and whether somebody wants to be asked that."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views import consenting
from handlers.views.messages import Button, Message, lines, pairs, quoted
from handlers.views.questions import button, stop_row
from handlers.views.welcome import who
from storage.askings import Asked

ABOUT = "neighbours"

# For the coordinator


def asked_around(t: Translator, asked: Asked) -> str:
    return t.plain("🏘 {asked} asked, {yes} yes", asked=asked.asked, yes=asked.yes)


def about(t: Translator, municipality: Municipality, signal: Signal, text: str) -> str:
    """What the question is about: as the coordinator typed it, else the topic and the place."""
    if text:
        return text
    where = [part for part in (municipality.neighbourhood(signal.neighbourhood).name, signal.place) if part]
    return t.comma.join([t.own(municipality.topic(signal.topic).label), *(t.alone(part) for part in where)])


def preview(t: Translator, version: int, municipality: Municipality, signal: Signal, text: str, count: int) -> Message:
    if not count:
        return Message(
            t.text("Nobody in {neighbourhood} can be asked now.", neighbourhood=_name(municipality, signal)),
            rows=(stop_row(t, version),),
        )
    return Message(
        lines(
            t.plural(
                "This goes to {count} resident of {neighbourhood} who chose to be asked:",
                "This goes to {count} residents of {neighbourhood} who chose to be asked:",
                count,
                neighbourhood=_name(municipality, signal),
            ),
            quoted(t, about(t, municipality, signal, text)),
            t.text("Is it neutral? No people, no house numbers, no suspicion."),
        ),
        rows=(
            (
                button(t.label("button", "✅ Send"), version, "send"),
                button(t.label("button", "✏️ Change"), version, "edit"),
            ),
            stop_row(t, version),
        ),
        words_of=(signal.id,),
    )


def ask_words(t: Translator, version: int) -> Message:
    return Message(
        t.text("Type what the question is about, such as: “Loose tiles at the school”."), rows=(stop_row(t, version),)
    )


def _name(municipality: Municipality, signal: Signal) -> str:
    return municipality.neighbourhood(signal.neighbourhood).name


# For residents


def question(t: Translator, municipality: Municipality, signal: Signal, text: str) -> Message:
    row = (
        Button(t.label("button", "Yes"), f"too:yes:{signal.id}"),
        Button(t.label("button", "No"), f"too:no:{signal.id}"),
    )
    return Message(
        lines(
            t.text(
                "🏘 A question of {name} to residents of {neighbourhood}:",
                name=who(t, municipality),
                neighbourhood=_name(municipality, signal),
            ),
            quoted(t, about(t, municipality, signal, text)),
            t.text("Do you notice this too? Nobody sees what you choose."),
        ),
        rows=(row,),
    )


def thanks(t: Translator) -> Message:
    return Message(t.text("Thank you. Your answer counts, without your name."))


def offer(t: Translator, municipality: Municipality, neighbourhood: str) -> Button:
    """Under a receipt."""
    name = municipality.neighbourhood(neighbourhood).name
    label = t.label("button", "🏘 Ask me about {neighbourhood}", neighbourhood=name)
    return Button(label, f"ask_me:choose:{neighbourhood}")


def setting(t: Translator) -> Message:
    row = (Button(t.label("button", "🏘 Questions about my neighbourhood"), "ask_me:choose:"),)
    return Message(t.text("We may ask you now and then what you notice in your neighbourhood."), rows=(row,))


def choose(t: Translator, municipality: Municipality, asked_in: str | None) -> Message:
    names = [Button(one.name, f"ask_me:choose:{one.key}") for one in municipality.neighbourhoods if one.key != asked_in]
    stop = (Button(t.label("button", "✖️ Do not ask me"), "ask_me:off:"),)
    now = t.text("Now: {neighbourhood}.", neighbourhood=municipality.neighbourhood(asked_in).name) if asked_in else None
    return Message(lines(_may_we_ask(t), now), rows=(*pairs(names), *((stop,) if asked_in else ())))


def _may_we_ask(t: Translator) -> Markup:
    return t.text("May we ask you now and then whether you notice something too? At most once a week.")


def ask_consent(t: Translator, municipality: Municipality, neighbourhood: str) -> Message:
    what = consenting.questions(t, municipality, neighbourhood)
    return consenting.ask(t, lines(what, _may_we_ask(t)), f"ask_me:in:{neighbourhood}", "ask_me:off:")


def chosen(t: Translator, municipality: Municipality, asked_in: str | None) -> Message:
    if asked_in is None:
        return Message(t.text("Good. We will not ask you."))
    return Message(
        t.text(
            "Good. Now and then we ask you something about {neighbourhood}. /stop ends it.",
            neighbourhood=municipality.neighbourhood(asked_in).name,
        ),
        rows=((Button(t.label("button", "✖️ Do not ask me"), "ask_me:off:"),),),
    )
