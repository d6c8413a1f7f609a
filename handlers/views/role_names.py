"""What the roles are called, in the language of whoever has, had or is offered one."""

from domain.municipality import Municipality
from domain.people import Person, Role
from handlers.i18n import Translator


def role_name(t: Translator, municipality: Municipality, role: Role) -> str:
    return {
        Role.COORDINATOR: t.own(municipality.face.title),
        Role.DEPUTY: t.label("role", "deputy"),
        Role.OOV_READER: t.label("role", "reader of team OOV"),
        Role.ADMINISTRATOR: t.label("role", "administrator"),
    }[role]


def what_it_means(t: Translator, role: Role) -> str:
    return {
        Role.COORDINATOR: t.plain("You read what residents write, and you answer."),
        Role.DEPUTY: t.plain(
            "You read what residents write, and you answer when a colleague cannot. "
            "You hear of every promise that was broken."
        ),
        Role.OOV_READER: t.plain("You get the weekly digest: figures, never people."),
        Role.ADMINISTRATOR: t.plain("You give and take roles, and you hear when something is wrong with the chatbot."),
    }[role]


def name_of(person: Person) -> str:
    """Telegram's number of who has not opened the bot yet."""
    return person.staff_name or str(person.chat_id)


def inviter(t: Translator, person: Person | None) -> str:
    return name_of(person) if person is not None else t.plain("the operator of the chatbot")
