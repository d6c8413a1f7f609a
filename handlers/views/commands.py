"""What Telegram shows of the bot: who it is, and its menu of (command, what it does)."""

from domain.municipality import Municipality
from domain.office import Number
from domain.people import Role
from handlers.i18n import Translator

Menu = list[tuple[str, str]]


def of_residents(t: Translator) -> Menu:
    return [
        ("meld", t.label("command", "Report something")),
        ("mijnmeldingen", t.label("command", "Your reports and their answers")),
        ("bijeenkomsten", t.label("command", "Meetings in your neighbourhood")),
        ("taal", t.label("command", "Another language")),
        ("privacy", t.label("command", "What happens with what you write")),
        ("mijngegevens", t.label("command", "All we keep about you")),
        ("verwijder", t.label("command", "Erase everything about you")),
        ("hulp", t.label("command", "What this chatbot can do")),
        ("stop", t.label("command", "Stop")),
    ]


def description(t: Translator, municipality: Municipality) -> str:
    """In a chat that has not begun; at most 512 characters."""
    who = t.plain(
        "I am the chatbot of the municipality of {municipality}. I am a computer. "
        "Tell me what goes on in your neighbourhood, or what would help.",
        municipality=municipality.name,
    )
    number = municipality.numbers[Number.EMERGENCY]
    how = t.plain("A person reads it and answers. You may stay anonymous. In danger? Call {number}.", number=number)
    return f"{who} {how}"


def short_description(t: Translator, municipality: Municipality) -> str:
    """On the profile, and when the bot is shared; at most 120 characters."""
    return t.plain(
        "Tell the municipality of {municipality} what goes on in your neighbourhood.", municipality=municipality.name
    )


def for_roles(t: Translator, roles: frozenset[Role]) -> Menu:
    """What the roles give, and what everybody has."""
    figures = [("cijfers", t.label("command", "Figures and a chart"))]
    menu = of_coordinators(t) if Role.COORDINATOR in roles else figures if Role.OOV_READER in roles else []
    more = of_administrators(t) if Role.ADMINISTRATOR in roles else []
    return [*menu, *more, *of_residents(t)]


def of_coordinators(t: Translator) -> Menu:
    return [
        ("wachtrij", t.label("command", "The queue, most urgent first")),
        ("nieuw", t.label("command", "Write down what you heard")),
        ("vandaag", t.label("command", "What is due today and tomorrow")),
        ("zoek", t.label("command", "Search in all signals")),
        ("signaal", t.label("command", "One signal by its number")),
        ("bijeenkomst", t.label("command", "Plan a meeting, and see who comes")),
        ("cijfers", t.label("command", "Figures and a chart")),
        ("seizoen", t.label("command", "The season: figures, places, what was agreed")),
        ("export", t.label("command", "All signals as a spreadsheet")),
        ("overdracht", t.label("command", "Hand over, or say when you are away")),
    ]


def of_administrators(t: Translator) -> Menu:
    return [
        ("rollen", t.label("command", "Who has which role")),
        ("pauze", t.label("command", "Promise no answers for some time")),
    ]
