"""Who has which role, as administrators see and change it."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.municipality import Municipality
from domain.people import GIVEN, Person, Role
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, pairs
from handlers.views.role_names import name_of, role_name, what_it_means
from services.roles import Crew
from storage.role_invitations import Invitation


def crew(t: Translator, municipality: Municipality, shown: Crew) -> Message:
    members = [_member(t, municipality, person, roles) for person, roles in shown.members]
    waiting = [_waiting(t, municipality, one) for one in shown.invitations]
    taking = Button(t.label("button", "➖ Take a role away"), "taking")
    return Message(
        lines(t.text("👥 <b>Who has which role</b>"), *members, *waiting),
        rows=(
            (Button(t.label("button", "➕ Invite"), "inviting"), taking),
            (Button(t.label("button", "👥 Group of team OOV"), "team_code"),),
            (Button(t.label("button", "🗑 Destroyed"), "destroyed"),),
            *((_revoke(t, municipality, one),) for one in shown.invitations),
        ),
    )


def _member(t: Translator, municipality: Municipality, person: Person, roles: frozenset[Role]) -> Markup:
    named = t.listed(role_name(t, municipality, role) for role in GIVEN if role in roles)
    if person.staff_name is None:
        return t.text("• {name} (has not opened the chatbot yet): {roles}", name=name_of(person), roles=named)
    return t.text("• {name}: {roles}", name=name_of(person), roles=named)


def _waiting(t: Translator, municipality: Municipality, one: Invitation) -> Markup:
    return t.text(
        "🔑 An invitation waits: {role}, until {moment}",
        role=role_name(t, municipality, one.role),
        moment=t.moment(one.expires_at, municipality.timezone),
    )


def _revoke(t: Translator, municipality: Municipality, one: Invitation) -> Button:
    role = role_name(t, municipality, one.role)
    return Button(t.label("button", "✖️ Withdraw invitation: {role}", role=role), f"revoke:{one.id}")


def choose_role(t: Translator, municipality: Municipality) -> Message:
    explained = (
        t.text("<b>{role}</b>: {words}", role=role_name(t, municipality, role), words=what_it_means(t, role))
        for role in GIVEN
    )
    buttons = [Button(role_name(t, municipality, role), f"invite:{role}") for role in GIVEN]
    return Message(
        lines(t.text("For which role do you invite somebody? This is what they read:"), *explained),
        rows=(*pairs(buttons), _back(t)),
    )


def _back(t: Translator) -> Row:
    return (Button(t.label("button", "⬅️ Back"), "roles"),)


def link(t: Translator, municipality: Municipality, one: Invitation, link: str) -> Message:
    return Message(
        lines(
            t.text(
                "🔑 Send this link to whoever becomes <b>{role}</b>. It works once, until {moment}. "
                "Send it to nobody else: who opens it first gets the role.",
                role=role_name(t, municipality, one.role),
                moment=t.moment(one.expires_at, municipality.timezone),
            ),
            Markup.escape(link),
        ),
        rows=((_revoke(t, municipality, one),), _back(t)),
    )


def revoked(t: Translator) -> Message:
    return Message(t.text("The link does not work any more."), rows=(_back(t),))


def choose_taking(t: Translator, municipality: Municipality, shown: Crew) -> Message:
    buttons = [
        Button(f"{name_of(person)} · {role_name(t, municipality, role)}", f"take:{person.id}:{role}:ask")
        for person, roles in shown.members
        for role in GIVEN
        if role in roles
    ]
    return Message(t.text("Which role do you take away, and from whom?"), rows=(*pairs(buttons), _back(t)))


def sure(t: Translator, municipality: Municipality, person: Person, role: Role, in_hand: int, leaves: bool) -> Message:
    """`leaves`: nobody would read signals any more."""
    return Message(
        lines(
            t.text(
                "Take the role <b>{role}</b> from <b>{name}</b>? It works at once.",
                role=role_name(t, municipality, role),
                name=name_of(person),
            ),
            t.plural(
                "{count} open report goes back to the queue.", "{count} open reports go back to the queue.", in_hand
            )
            if in_hand
            else None,
            t.text("⚠️ After that nobody reads what residents write. Invite somebody first.") if leaves else None,
        ),
        rows=((Button(t.label("button", "➖ Yes, take it away"), f"take:{person.id}:{role}:yes"),), _back(t)),
    )


def taken(t: Translator, municipality: Municipality, name: str, role: Role, by: str) -> Message:
    return Message(
        t.text(
            "➖ {name} does not have the role {role} any more. {by} took it.",
            name=name,
            role=role_name(t, municipality, role),
            by=by,
        )
    )


def given(t: Translator, municipality: Municipality, name: str, role: Role, by: str) -> Message:
    return Message(
        t.text(
            "✅ {name} has the role {role} now, by an invitation of {by}.",
            name=name,
            role=role_name(t, municipality, role),
            by=by,
        )
    )


def released(t: Translator, name: str, count: int) -> Message:
    return Message(
        t.plural(
            "{name} does not read reports any more. {count} open report is in nobody’s hands now. It is in the queue.",
            "{name} does not read reports any more. {count} open reports are in nobody’s hands now. "
            "They are in the queue.",
            count,
            name=name,
        ),
        rows=((Button(t.label("main button", "📋 Queue"), "queue:all:"),),),
    )


def left_alone(t: Translator, name: str) -> Message:
    return Message(
        t.text(
            "{name} does not read reports any more, and cannot stand in for you. Choose again: /overdracht", name=name
        )
    )


def last_administrator(t: Translator) -> str:
    return t.plain("This is the last administrator. Invite another one first.")


def only_administrators(t: Translator, names: Sequence[str]) -> Message:
    return Message(
        t.text("Only an administrator gives and takes roles. Ask {names}.", names=t.listed(names))
        if names
        else t.text("Only an administrator gives and takes roles.")
    )
