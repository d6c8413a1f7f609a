"""What whoever has or had a role reads of it among all that is kept about them."""

from collections.abc import Iterator

from markupsafe import Markup

from domain.municipality import Municipality
from domain.my_data import MyWork
from domain.people import GIVEN
from handlers.i18n import Translator
from handlers.views.role_names import role_name


def of_work(t: Translator, municipality: Municipality, work: MyWork) -> Iterator[Markup]:
    named = t.listed(role_name(t, municipality, role) for role in GIVEN if role in work.roles)
    if named:
        yield t.text("You work here as: {roles}", roles=named)
    if work.name:
        yield t.text("Colleagues see you as: {name}", name=work.name)
    for first, last in work.away:
        yield t.text("You are away: {first} to {last}", first=t.day(first), last=t.day(last))
    if work.noted:
        yield t.plural(
            "Of what you read and did here {count} line is kept, so that residents can see who saw their report.",
            "Of what you read and did here {count} lines are kept, so that residents can see who saw their report.",
            work.noted,
        )
