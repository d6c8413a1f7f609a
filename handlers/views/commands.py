"""What the command menu lists: (command, description), for residents and for staff."""

from handlers.i18n import Translator

Menu = list[tuple[str, str]]


def of_residents(t: Translator) -> Menu:
    return [
        ("meld", t.label("command", "Report something")),
        ("mijnmeldingen", t.label("command", "Your reports and their answers")),
        ("bijeenkomsten", t.label("command", "Meetings in your neighbourhood")),
        ("taal", t.label("command", "Another language")),
        ("privacy", t.label("command", "What happens with what you write")),
        ("hulp", t.label("command", "What this chatbot can do")),
        ("stop", t.label("command", "Stop")),
    ]


def of_staff(t: Translator, administrator: bool = False) -> Menu:
    pause = [("pauze", t.label("command", "Promise no answers for some time"))] if administrator else []
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
        *pause,
        *of_residents(t),
    ]
