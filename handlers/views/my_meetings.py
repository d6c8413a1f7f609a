"""What is kept of somebody at meetings, as they read it."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.my_data import MyData, MyMeeting
from handlers.i18n import Translator


def of_meetings(t: Translator, municipality: Municipality, found: MyData) -> list[Markup]:
    lines = [_meeting(t, municipality, one) for one in found.meetings]
    lines += [t.text("You brought up: “{text}”", text=one) for one in found.proposed if one]
    lines += [t.text("You want to talk about: “{text}”", text=one) for one in found.backed]
    lines += [t.text("You said you would do this: “{text}”", text=one) for one in found.agreed]
    lines += [t.text("You gave {title} {score} out of 3.", title=title, score=score) for title, score in found.marks]
    return lines or [t.text("Nothing")]


def _meeting(t: Translator, municipality: Municipality, one: MyMeeting) -> Markup:
    day = t.day_of_year(one.starts_at.astimezone(municipality.timezone).date())
    words = t.plural(
        "{title}, {day}, with {count} person",
        "{title}, {day}, with {count} people",
        one.party,
        title=one.title,
        day=day,
    )
    standing = [
        *(() if one.came is None else (t.plain("you came") if one.came else t.plain("you did not come"),)),
        *((t.plain("you wait for a place"),) if one.waits else ()),
        *(() if one.hears else (t.plain("you want to hear no more of it"),)),
    ]
    return Markup(" · ").join([words, *(Markup.escape(part) for part in (*standing, one.name, one.wishes) if part)])
