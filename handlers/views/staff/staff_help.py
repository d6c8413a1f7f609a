"""What somebody with a role can do besides what everybody can."""

from markupsafe import Markup

from domain.people import Role
from handlers.i18n import Translator
from handlers.views.commands import for_roles, of_residents
from handlers.views.messages import lines


def of_roles(t: Translator, roles: frozenset[Role]) -> Markup | None:
    """The commands of their menu; none for who has no role."""
    own = [one for one in for_roles(t, roles) if one not in of_residents(t)]
    if not own:
        return None
    cards = t.text("Reply to a card to answer or to keep a note.") if Role.COORDINATOR in roles else None
    return lines(*(f"/{command} – {what}" for command, what in own), cards) + "\n"
