"""Who is behind the bot, where to find them, and the main buttons."""

from collections.abc import Sequence

from markupsafe import Markup, escape

from domain.kept_promises import KeptPromises
from domain.municipality import Municipality
from domain.office import Number, Presence
from domain.people import Role
from domain.promises import Halt
from domain.signals import ReporterKind
from handlers.i18n import LANGUAGE_NAMES, Translator, translators
from handlers.views.kept_promises import kept_line
from handlers.views.labels import reporter_kind
from handlers.views.messages import Button, Key, Keyboard, Message, lines, pairs
from handlers.views.staff.staff_help import of_roles

REPORT = "📣 Report something"
MINE = "📋 My reports"
TALK = "🗣 I would rather talk"
LANGUAGE = "🌍 Taal / Language"
QUEUE = "📋 Queue"
NEW = "➕ New report"
MEETINGS = "📅 Neighbourhood meetings"
ARRANGE = "📅 Meetings"


def main_keys(t: Translator) -> Keyboard:
    return Keyboard(
        (
            (Key(t.label("main button", "📣 Report something")),),
            (Key(t.label("main button", "📋 My reports")), Key(t.label("main button", "🗣 I would rather talk"))),
            (Key(t.label("main button", "📅 Neighbourhood meetings")), Key(LANGUAGE)),
        )
    )


def staff_keys(t: Translator) -> Keyboard:
    keys = (Key(t.label("main button", "📋 Queue")), Key(t.label("main button", "➕ New report")))
    return Keyboard((keys, (Key(t.label("main button", "📅 Meetings")), Key(LANGUAGE))))


def in_every_language(label: str) -> list[str]:
    """How a main button reads in each language: somebody may press one shown before the language changed."""
    return sorted({t.label("main button", label) for t in translators().values()})


def who(t: Translator, municipality: Municipality) -> str:
    """The name, or “our” with the title."""
    face = municipality.face
    return face.name or t.plain("our {title}", title=t.own(face.title))


def who_at_start(t: Translator, municipality: Municipality) -> str:
    name = who(t, municipality)
    return name[:1].upper() + name[1:]


def first_contact(
    t: Translator, municipality: Municipality, kept: KeptPromises | None, halt: Halt | None = None
) -> Message:
    return Message(
        lines(
            *_who_is_here(t, municipality, "" if halt else _always_answers(t, municipality)),
            t.text(
                "Is somebody in danger now? Call <b>{number}</b>.",
                number=municipality.numbers[Number.EMERGENCY],
            ),
            kept_line(t, kept),
            "",
            face_lines(t, municipality) if municipality.face.name else _where(t, municipality),
            Markup("\n") + t.text("Just write what is wrong. Or choose a button."),
        ),
        keyboard=main_keys(t),
    )


def _who_is_here(t: Translator, municipality: Municipality, more: str) -> tuple[Markup, ...]:
    """A title that stands for a name is explained before it is said again."""
    when = _presences(t, municipality)
    if municipality.face.name:
        return (_who_reads(t, municipality, when) + more,)
    return _who_reads(t, municipality, ""), _who_is(t, municipality), escape(when) + more


def _who_reads(t: Translator, municipality: Municipality, presence: str) -> Markup:
    return t.text(
        "Hi! I am the chatbot of the municipality of {municipality}. I am a computer. "
        "{name} reads what you write and works for the municipality. {presence}",
        municipality=municipality.name,
        name=who_at_start(t, municipality),
        presence=presence,
    )


def _always_answers(t: Translator, municipality: Municipality) -> Markup:
    return t.text("{name} always answers.", name=who_at_start(t, municipality))


def hears_again(t: Translator) -> Message:
    """For who stopped before."""
    return Message(t.text("You can get messages again that you did not ask for. Send /stop if you do not want them."))


def reports_as(t: Translator, kind: ReporterKind) -> Message:
    """For who came in by a link of their own."""
    return Message(t.text("You report as: {kind}. This is shown with your report.", kind=reporter_kind(t, kind)))


def _presences(t: Translator, municipality: Municipality) -> str:
    sentences = [
        t.plain(
            "On {weekday} {name} is in {neighbourhood}. ",
            weekday=t.weekday(one.weekday.number),
            name=who(t, municipality),
            neighbourhood=_with_article(t, municipality, one.neighbourhood),
        )
        for one in municipality.face.presences
    ]
    return "".join(sentences)


def _with_article(t: Translator, municipality: Municipality, key: str) -> str:
    return t.own(municipality.neighbourhood(key).in_a_sentence)


def face_lines(t: Translator, municipality: Municipality) -> Markup:
    """Title, name, telephone number and office hours."""
    return lines(_who_is(t, municipality), _where(t, municipality))


def _where(t: Translator, municipality: Municipality) -> Markup:
    face = municipality.face
    return lines(
        t.text("📞 {phone}", phone=face.phone),
        *(_office_hour(t, municipality, one) for one in face.office_hours),
    )


def _who_is(t: Translator, municipality: Municipality) -> Markup:
    """The title tells little by itself."""
    face = municipality.face
    if not face.name:
        return t.text(
            "👤 {name} is the person of the municipality in your neighbourhood.", name=who_at_start(t, municipality)
        )
    return t.text(
        "👤 {name} is the {title}: your contact at the municipality for this neighbourhood.",
        name=face.name,
        title=t.own(face.title),
    )


def _office_hour(t: Translator, municipality: Municipality, one: Presence) -> Markup:
    start = t.clock(one.start) if one.start else ""
    end = t.clock(one.end) if one.end else ""
    return t.text(
        "🏠 Walk-in hour {neighbourhood}: {weekday} {start}–{end}, {place}",
        neighbourhood=municipality.neighbourhood(one.neighbourhood).name,
        weekday=t.weekday(one.weekday.number),
        start=start,
        end=end,
        place=one.place,
    )


def talk(t: Translator, municipality: Municipality) -> Message:
    return Message(
        lines(t.text("You are welcome to talk to {name}.", name=who(t, municipality)), face_lines(t, municipality)),
        rows=((Button(t.label("button", "📞 Call me back"), "callback"),),),
    )


def staff_welcome(t: Translator, municipality: Municipality) -> Message:
    return Message(
        t.text(
            "Hi! You see the signals of {municipality} here. /wachtrij shows the queue, "
            "/signaal and a number shows one signal. What you type never becomes a report.",
            municipality=municipality.name,
        ),
        keyboard=staff_keys(t),
    )


def help_text(
    t: Translator, municipality: Municipality, roles: frozenset[Role], staff: bool, kept: KeptPromises | None
) -> Message:
    resident = t.text(
        "Write what is wrong, or choose a button. I ask a few questions. You see everything before it is sent.\n"
        "/meld – report something\n"
        "/mijnmeldingen – your reports and their answers\n"
        "/taal – another language\n"
        "/privacy – what happens with what you write\n"
        "/stop – stop, and no messages you did not ask for"
    )
    come = t.text("/bijeenkomsten – meetings in your neighbourhood")
    danger = t.text(
        "In danger? Call <b>{emergency}</b>. Police, not urgent: {police}.",
        emergency=municipality.numbers[Number.EMERGENCY],
        police=municipality.numbers[Number.POLICE],
    )
    return Message(
        lines(
            of_roles(t, roles),
            resident,
            come,
            danger,
            kept_line(t, kept),
            face_lines(t, municipality),
        ),
        keyboard=staff_keys(t) if staff else main_keys(t),
    )


def choose_language(t: Translator, codes: Sequence[str]) -> Message:
    buttons = [Button(LANGUAGE_NAMES[code], f"lang:{code}") for code in codes]
    return Message(t.text("Which language do you want?"), rows=pairs(buttons))


def offer_language(t: Translator) -> Message:
    """To whoever writes in it and reads another."""
    yes = Button(t.label("button", "Yes, in English"), f"lang:{t.language}")
    return Message(t.text("Shall we go on in English?"), rows=((yes,),))


def language_chosen(t: Translator, staff: bool) -> Message:
    return Message(t.text("From now on I write in English."), keyboard=staff_keys(t) if staff else main_keys(t))


def ask_phone_number(t: Translator, version: int) -> Message:
    return Message(
        t.text("On which number can we call you? Type it here. Only our staff see it. After the call it is deleted."),
        rows=((Button(t.label("button", "✖️ Stop"), f"d:{version}:stop:"),),),
    )


def never_mind(t: Translator) -> Message:
    return Message(t.text("All right, we leave it at that."))


def phone_number_unclear(t: Translator) -> Message:
    return Message(t.text("I do not see a phone number in that. Please type it like this: 06 12345678."))


def type_the_number(t: Translator) -> Message:
    return Message(t.text("Please type the number, so that I keep nothing else of the contact."))


def will_be_called(t: Translator, municipality: Municipality, number: str) -> Message:
    return Message(
        t.text(
            "Thank you. {name} or a colleague will call {number} on a working day. After that your number is deleted.",
            name=who_at_start(t, municipality),
            number=number,
        )
    )


def number_deleted(t: Translator) -> Message:
    return Message(t.text("We called you back. Your phone number is deleted."))
