"""Making a group the one of team OOV."""

from domain.municipality import Municipality
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines
from storage.team_codes import TeamCode


def code(t: Translator, municipality: Municipality, username: str, made: TeamCode) -> Message:
    return Message(
        lines(
            t.text("👥 This makes another group the group of team OOV:"),
            t.text("1. Add @{username} to that group.", username=username),
            t.text("2. I ask for the code there. Answer that message with: <code>{code}</code>", code=made.code),
            t.text(
                "The code works until {moment}. Give it to nobody outside that group.",
                moment=t.moment(made.expires_at, municipality.timezone),
            ),
        ),
        rows=((Button(t.label("button", "⬅️ Back"), "roles"),),),
    )


def ask(t: Translator) -> Message:
    return Message(t.text("Is this the group of team OOV? Then answer this message with the code."))


def wrong(t: Translator) -> Message:
    return Message(t.text("That is not the code. Answer this message with the code."))


def too_many(t: Translator) -> Message:
    return Message(
        t.text("⚠️ Somebody typed a wrong code for the group of team OOV five times. It does not work any more.")
    )


def welcome(t: Translator) -> Message:
    return Message(t.text("✅ This is the group of team OOV now. The digest comes here on Monday at eight."))


def moved(t: Translator) -> Message:
    return Message(t.text("👥 Team OOV has another group now: the code was typed there."))


def grew(t: Translator) -> Message:
    return Message(
        t.text("The group of team OOV has grown and got another number. I write there now. You need not do anything.")
    )


def not_any_more(t: Translator) -> Message:
    return Message(t.text("The digest does not come here any more. I leave this group."))
