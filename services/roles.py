"""Who gets a role and who loses one: given only by a link that an administrator made, or the operator."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.errors import InvitationOver, LastAdministrator, Stale
from domain.people import Person, Role, is_last_administrator
from domain.signals import Signal
from services import leaving_staff
from services.staff import Office
from storage import audit, people, role_invitations, shown_words, team_codes
from storage.role_invitations import Invitation

HOLDS = timedelta(hours=24)


@dataclass(frozen=True)
class Crew:
    """Who has which role, by person, and the invitations that wait."""

    members: tuple[tuple[Person, frozenset[Role]], ...]
    invitations: tuple[Invitation, ...]


@dataclass(frozen=True)
class Taken:
    """`roles` are what is left; `released` signals are in nobody's hand, `left_alone` have nobody to stand in."""

    person: Person
    roles: frozenset[Role]
    released: tuple[Signal, ...] = ()
    left_alone: tuple[Person, ...] = ()


def crew(conn: Connection, office: Office, now: datetime) -> Crew:
    given = people.given(conn, office.bot_id, office.first_staff)
    members = ((people.of_chat(conn, office.bot_id, user_id, now), given[user_id]) for user_id in sorted(given))
    return Crew(tuple(members), tuple(role_invitations.unused(conn, office.bot_id, now)))


def administrators(conn: Connection, office: Office, now: datetime) -> list[Person]:
    ids = people.with_role(conn, office.bot_id, Role.ADMINISTRATOR, office.first_staff)
    return [people.of_chat(conn, office.bot_id, user_id, now) for user_id in ids]


def invite(conn: Connection, bot_id: int, by: Person | None, role: Role, now: datetime) -> tuple[Invitation, str]:
    """The invitation, and the token that only its link tells; `by` None is the operator."""
    token = secrets.token_urlsafe(24)
    invitation = role_invitations.add(conn, bot_id, token, role, by.id if by else None, now + HOLDS)
    _record(conn, by, "invite", role, now)
    return invitation, token


def revoke(conn: Connection, office: Office, by: Person, invitation_id: int, now: datetime) -> None:
    """Raises Stale when it does not wait any more."""
    invitation = role_invitations.use_up(conn, office.bot_id, invitation_id, now)
    if invitation is None:
        raise Stale
    _record(conn, by, "revoke invitation", invitation.role, now)


def look_up(conn: Connection, office: Office, token: str, now: datetime) -> Invitation:
    """Raises InvitationOver."""
    invitation = role_invitations.of_token(conn, office.bot_id, token, now)
    if invitation is None:
        raise InvitationOver
    return invitation


def accept(
    conn: Connection, office: Office, invited: Person, invitation_id: int, name: str, now: datetime
) -> Invitation:
    """The link is used up. Raises InvitationOver."""
    invitation = role_invitations.use_up(conn, office.bot_id, invitation_id, now)
    if invitation is None:
        raise InvitationOver
    people.settle_roles(conn, office.bot_id, office.first_staff)
    people.give_role(conn, office.bot_id, invited.chat_id, invitation.role)
    people.save(conn, replace(invited, staff_name=name))
    _record(conn, invited, "accept invitation", invitation.role, now)
    return invitation


def take_away(conn: Connection, office: Office, by: Person, person_id: int, role: Role, now: datetime) -> Taken:
    """At once. Raises Stale when they have it no more, LastAdministrator when nobody could give roles then."""
    given = people.settle_roles(conn, office.bot_id, office.first_staff)
    person = people.by_id(conn, person_id)
    check_may_go(given, person.chat_id, role)
    people.take_role(conn, office.bot_id, person.chat_id, role)
    _record(conn, by, "take role", f"{role} {person.id}", now)
    left = people.roles(conn, office.bot_id, person.chat_id, office.first_staff)
    if role is Role.ADMINISTRATOR:
        role_invitations.forget_of(conn, person.id)
        team_codes.forget_of(conn, person.id)
    if left == {Role.RESIDENT}:
        person = person.as_resident()
        people.save(conn, person)
    leaving_staff.close_dialogue(conn, person, now)
    if Role.COORDINATOR in left or role not in (Role.COORDINATOR, Role.DEPUTY):
        return Taken(person, left)
    shown_words.hide_from(conn, person.chat_id)
    released = leaving_staff.release(conn, office, by, person, now)
    return Taken(person, left, tuple(released), tuple(leaving_staff.end_absences(conn, office, person, now)))


def check_may_go(given: Mapping[int, frozenset[Role]], user_id: int, role: Role) -> None:
    """Raises Stale or LastAdministrator."""
    if role not in given.get(user_id, ()):
        raise Stale
    if role is Role.ADMINISTRATOR and is_last_administrator(given, user_id):
        raise LastAdministrator


def _record(conn: Connection, by: Person | None, deed: str, detail: str, now: datetime) -> None:
    audit.record(conn, now, Role.ADMINISTRATOR, deed, person_id=by.id if by else None, detail=detail)
