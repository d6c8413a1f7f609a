"""Whoever opens the link of an invitation sees which role it gives, and takes it or not."""

from sqlalchemy import Connection

from domain.dialogues import Step
from domain.errors import InvitationOver
from domain.people import Person, Role, plain_name
from domain.texts import HOME_LANGUAGE
from handlers.administrator.roles import tell_administrators
from handlers.i18n import STAFF_LANGUAGES
from handlers.turn import Turn
from handlers.views import invited, role_names, welcome
from handlers.views.messages import Message
from handlers.views.staff import joining as views
from handlers.views.staff import roles as role_views
from services import roles as services
from storage import people, role_invitations
from storage.role_invitations import Invitation


def open_link(turn: Turn, token: str) -> None:
    """Opening takes nothing: only [✅ Ik doe mee] uses the link up."""
    invitation = services.look_up(turn.conn, turn.speaker.office, token, turn.now)
    if invitation.role in turn.roles:
        turn.say(views.has_it_already(turn.t, turn.municipality, invitation.role))
        return
    user = turn.update.effective_user
    name = turn.person.staff_name or plain_name(user.first_name if user else "")
    turn.go_to(Step.JOIN, invitation=invitation.id, offered=invitation.role, staff_name=name[: invited.MOST_LETTERS])
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    """Raises InvitationOver when it was used or taken back meanwhile."""
    invitation, name = _shown(turn), turn.answers.staff_name
    by = role_names.inviter(turn.t, _inviter(turn.conn, invitation))
    return invited.invited(turn.t, turn.municipality, turn.dialogue.version, invitation.role, by, name)


def _shown(turn: Turn) -> Invitation:
    """Only the role that the link was opened for."""
    invitation = role_invitations.of_id(turn.conn, turn.house.bot_id, turn.answers.invitation, turn.now)
    if invitation is None or invitation.role is not turn.answers.offered:
        raise InvitationOver
    return invitation


def _inviter(conn: Connection, invitation: Invitation) -> Person | None:
    return people.by_id(conn, invitation.person_id) if invitation.person_id is not None else None


def take_name(turn: Turn) -> None:
    name = plain_name(turn.text)
    if not 0 < len(name) <= invited.MOST_LETTERS:
        turn.say(invited.too_long(turn.t))
        return
    turn.go_to(Step.JOIN, staff_name=name)
    turn.say(question(turn))


def join(turn: Turn, _: str) -> None:
    """As long as they work here they read Dutch or English."""
    name = turn.answers.staff_name
    if not name:
        turn.say(invited.too_long(turn.t))
        return
    if turn.person.language not in STAFF_LANGUAGES:
        turn.keep(turn.person.reading(HOME_LANGUAGE))
    invitation = services.accept(turn.conn, turn.speaker.office, turn.person, _shown(turn).id, name, turn.now)
    turn.go_to(None, invitation=0, offered=None, staff_name="")
    roles = people.roles(turn.conn, turn.house.bot_id, turn.person.chat_id, turn.house.first_staff)
    turn.say(views.joined(turn.t, turn.municipality, invitation.role, Role.COORDINATOR in roles))
    turn.speaker.offer_menu(turn.person, roles)
    by = _inviter(turn.conn, invitation)
    tell_administrators(
        turn,
        lambda t: role_views.given(t, turn.municipality, name, invitation.role, role_names.inviter(t, by)),
        but=turn.person,
    )


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, invitation=0, offered=None, staff_name="")
    turn.show(welcome.never_mind(turn.t))
