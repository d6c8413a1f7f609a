"""How counts read, and their marks."""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.figures import Change, Line, WeekFigures, lines_of
from domain.municipality import Municipality
from domain.suppression import Range
from handlers.drawing.charts import Bar, Column, Group, Picture
from handlers.drawing.sheets import Value
from handlers.i18n import Translator
from services.figures import shown_topics

_MOST_TOPICS = 6

MARKS = {Change.MORE: " ▲", Change.LESS: " ▼", None: ""}


def read(count: Range) -> str:
    return str(count.low) if count.is_exact else f"{count.low}–{count.high}"


def told_lines(municipality: Municipality, weeks: Sequence[WeekFigures], neighbourhood: str) -> list[Line]:
    """The topics worth a place on a phone: what came in this week, and what stayed away all of a sudden."""
    found = lines_of(weeks, neighbourhood, shown_topics(municipality))
    return [one for one in found if not one.count.is_nothing or one.change is not None][:_MOST_TOPICS]


def topic_line(t: Translator, municipality: Municipality, line: Line) -> str:
    """“Drugs 8 ▲ (41–52)”: this week, and in all weeks together."""
    label = t.own(municipality.topic(line.topic).label)
    return f"{label} {read(line.count)}{MARKS[line.change]} ({read(line.over_all)})"


def picture(t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures], title: str) -> Picture:
    about = weeks[-1]
    return Picture(
        title=title,
        columns=[Column(str(one.week.number), one.new) for one in weeks],
        groups=[
            Group(one.name, [_bar(t, municipality, line) for line in told_lines(municipality, weeks, one.key)])
            for one in municipality.neighbourhoods
            if about.is_broken_down
        ],
        footnote=t.plain("Hatched: a small number, at most this many."),
    )


def _bar(t: Translator, municipality: Municipality, line: Line) -> Bar:
    label = t.own(municipality.topic(line.topic).label)
    return Bar(label, line.count.low, line.count.high, read(line.count) + MARKS[line.change])


def sheet(t: Translator, municipality: Municipality, weeks: Iterable[WeekFigures]) -> list[list[Value]]:
    """Every published count of these weeks, with the headings of a spreadsheet."""
    heading: list[Value] = [
        t.label("heading", "Week"),
        t.label("heading", "Monday"),
        t.label("heading", "Neighbourhood"),
        t.label("heading", "Topic"),
        t.label("heading", "Number"),
        t.label("heading", "At least"),
        t.label("heading", "At most"),
    ]
    everywhere, everything = municipality.name, t.label("heading", "All topics")
    rows: list[list[Value]] = [heading]
    for one in weeks:
        when = (str(one.week), one.week.monday)
        rows.append(_row(when, everywhere, everything, Range(one.new, one.new)))
        for cell in one.cells:
            topic = t.own(municipality.topic(cell.topic).label)
            rows.append(_row(when, municipality.neighbourhood(cell.neighbourhood).name, topic, cell.count))
    return rows


def _row(when: tuple[str, date], neighbourhood: str, topic: str, count: Range) -> list[Value]:
    return [*when, neighbourhood, topic, read(count), count.low, count.high]
