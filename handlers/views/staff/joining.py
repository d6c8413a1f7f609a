"""What somebody sees who takes a role, and who loses one."""

from domain.municipality import Municipality
from domain.people import Role
from handlers.i18n import Translator
from handlers.views.messages import Message, lines
from handlers.views.role_names import role_name
from handlers.views.welcome import main_keys, staff_keys


def joined(t: Translator, municipality: Municipality, role: Role, staff: bool) -> Message:
    more = {
        Role.ADMINISTRATOR: t.text("/rollen shows who has which role."),
        Role.OOV_READER: t.text("The digest comes on Monday at eight. /cijfers shows the week before."),
    }.get(role, t.text("/wachtrij shows the queue. /hulp shows what else you can do."))
    return Message(
        lines(t.text("✅ You are {role} now.", role=role_name(t, municipality, role)), more),
        keyboard=staff_keys(t) if staff else main_keys(t),
    )


def has_it_already(t: Translator, municipality: Municipality, role: Role) -> Message:
    return Message(
        t.text(
            "You have the role {role} already. The link still works, for somebody else.",
            role=role_name(t, municipality, role),
        )
    )


def lost(
    t: Translator, afterwards: Translator, municipality: Municipality, role: Role, by: str, staff: bool
) -> Message:
    """With the keys in the language that they read from now on."""
    return Message(
        t.text(
            "{by} took the role {role} from you. What belongs to it does not work any more. "
            "Thank you for what you did.",
            by=by,
            role=role_name(t, municipality, role),
        ),
        keyboard=staff_keys(t) if staff else main_keys(afterwards),
    )
