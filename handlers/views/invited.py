"""What somebody reads who opens the link of an invitation: no staff yet, so in whatever language they read."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.people import Role
from handlers.i18n import STAFF_LANGUAGES, Translator
from handlers.views.messages import Message, lines
from handlers.views.questions import button
from handlers.views.role_names import role_name, what_it_means

MOST_LETTERS = 40


def invited(t: Translator, municipality: Municipality, version: int, role: Role, by: str, name: str) -> Message:
    return Message(
        lines(
            t.text(
                "🔑 {by} invites you to be <b>{role}</b> of {municipality}.",
                by=by,
                role=role_name(t, municipality, role),
                municipality=municipality.name,
            ),
            Markup.escape(what_it_means(t, role)),
            t.text("When you join, I write to you in Dutch.") if t.language not in STAFF_LANGUAGES else None,
            t.text("Your colleagues see this name: <b>{name}</b>. Another name? Type it.", name=name),
        ),
        rows=(
            (button(t.label("button", "✅ I join"), version, "join"),),
            (button(t.label("button", "✖️ No, thank you"), version, "stop"),),
        ),
    )


def too_long(t: Translator) -> Message:
    return Message(t.text("Type a name of at most {count} letters.", count=MOST_LETTERS))


def link_over(t: Translator) -> Message:
    return Message(t.text("This link does not work any more. Ask for a new one."))
