"""/rollen: who has which role, inviting, and taking a role away. Only administrators may."""

from collections.abc import Callable

from domain.errors import Unknown
from domain.people import GIVEN, Person, Role
from handlers.choices import colleague, one_of
from handlers.i18n import Translator, translator
from handlers.turn import Turn
from handlers.views import role_names
from handlers.views.messages import Message
from handlers.views.staff import joining as joining_views
from handlers.views.staff import roles as views
from services import handover
from services import roles as services
from services.roles import Crew, Taken

LINK = "r_"


def show(turn: Turn) -> None:
    """Coordinators hear whom to ask; for everybody else there is no such command."""
    if Role.ADMINISTRATOR in turn.roles:
        turn.show(views.crew(turn.t, turn.municipality, _crew(turn)))
    elif turn.is_staff:
        asked = services.administrators(turn.conn, turn.speaker.office, turn.now)
        turn.say(views.only_administrators(turn.t, [one.staff_name for one in asked if one.staff_name]))
    else:
        raise Unknown


def _crew(turn: Turn) -> Crew:
    return services.crew(turn.conn, turn.speaker.office, turn.now)


def choose(turn: Turn) -> None:
    turn.show(views.choose_role(turn.t, turn.municipality))


def invite(turn: Turn) -> None:
    role = _given(turn.parts[0])
    invitation, token = services.invite(turn.conn, turn.house.bot_id, turn.person, role, turn.now)
    turn.show(views.link(turn.t, turn.municipality, invitation, link_of(turn.house.bot_username, token)))


def link_of(bot_username: str, token: str) -> str:
    return f"https://t.me/{bot_username}?start={LINK}{token}"


def _given(chosen: str) -> Role:
    role = one_of(Role, chosen)
    if role not in GIVEN:
        raise Unknown
    return role


def revoke(turn: Turn) -> None:
    services.revoke(turn.conn, turn.speaker.office, turn.person, int(turn.parts[0]), turn.now)
    turn.show(views.revoked(turn.t))


def choose_taking(turn: Turn) -> None:
    turn.show(views.choose_taking(turn.t, turn.municipality, _crew(turn)))


def take(turn: Turn) -> None:
    """Asks first; with “yes” it is gone at once, and everybody concerned hears it."""
    person_id, chosen, sure = turn.parts
    role, members = _given(chosen), dict(_crew(turn).members)
    person = colleague(list(members), person_id)
    if sure == "ask":
        _ask_whether_sure(turn, members, person, role)
    else:
        taken = services.take_away(turn.conn, turn.speaker.office, turn.person, person.id, role, turn.now)
        _tell_taken(turn, person, role, taken)
        turn.show(views.crew(turn.t, turn.municipality, _crew(turn)))


def _ask_whether_sure(turn: Turn, members: dict[Person, frozenset[Role]], person: Person, role: Role) -> None:
    services.check_may_go({one.chat_id: roles for one, roles in members.items()}, person.chat_id, role)
    reading = {Role.COORDINATOR, Role.DEPUTY}
    stays = members[person] & (reading - {role})
    others = any(roles & reading for one, roles in members.items() if one != person)
    stops = role in reading and not stays
    in_hand = len(handover.in_hand(turn.conn, person)) if stops else 0
    turn.show(views.sure(turn.t, turn.municipality, person, role, in_hand, stops and not others))


def _tell_taken(turn: Turn, member: Person, role: Role, taken: Taken) -> None:
    """In the language in which they worked until now."""
    speaker, municipality, by = turn.speaker, turn.municipality, role_names.name_of(turn.person)
    name, staff = role_names.name_of(member), Role.COORDINATOR in taken.roles
    t, afterwards = translator(member.language), speaker.words_for(taken.person)
    speaker.say(joining_views.lost(t, afterwards, municipality, role, by, staff), taken.person)
    speaker.offer_menu(taken.person, taken.roles)
    tell_administrators(turn, lambda t: views.taken(t, municipality, name, role, by), but=taken.person)
    if taken.released:
        for one in speaker.staff():
            speaker.say(views.released(translator(one.language), name, len(taken.released)), one)
    for one in taken.left_alone:
        speaker.say(views.left_alone(translator(one.language), name), one)


def tell_administrators(turn: Turn, message: Callable[[Translator], Message], but: Person) -> None:
    for one in services.administrators(turn.conn, turn.speaker.office, turn.now):
        if one.id != but.id:
            turn.speaker.say(message(translator(one.language)), one)
