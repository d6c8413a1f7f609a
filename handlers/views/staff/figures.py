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

_MOST_TOPICS = 6  # of one neighbourhood
_PLACES = 12  # for topics on one screen of a phone, all neighbourhoods together
_LEAST_TOPICS = 2

MARKS = {Change.MORE: " ▲", Change.LESS: " ▼", None: ""}


def read(count: Range) -> str:
    return str(count.low) if count.is_exact else f"{count.low}–{count.high}"


def told_lines(municipality: Municipality, weeks: Sequence[WeekFigures], neighbourhood: str) -> list[Line]:
    """The topics worth a place on a phone, also when nothing came in this week; what changed always has one."""
    found = [one for one in lines_of(weeks, neighbourhood, shown_topics(municipality)) if one.is_known]
    fair = max(_LEAST_TOPICS, min(_MOST_TOPICS, _PLACES // len(municipality.neighbourhoods)))
    return [one for nth, one in enumerate(found) if nth < fair or one.change is not None]


def topic_line(t: Translator, municipality: Municipality, line: Line) -> str:
    """“Drugs 8 ▲ (41–52)”: this week, and in all weeks together."""
    label = t.own(municipality.topic(line.topic).label)
    return f"{label} {read(line.count)}{MARKS[line.change]} ({read(line.over_all)})"


def topic_line_of_all_weeks(t: Translator, municipality: Municipality, line: Line) -> str:
    """“Drugs 41–52 ▼”: for a week that has no counts of its own."""
    return f"{t.own(municipality.topic(line.topic).label)} {read(line.over_all)}{MARKS[line.change]}"


def without_topics(t: Translator, weeks: Sequence[WeekFigures], neighbourhood: str) -> str:
    """In the place of topics, when of none something is sure to have come in."""
    may_be = any(one.count.high for week in weeks for one in week.cells if one.neighbourhood == neighbourhood)
    return t.plain("too few to show") if may_be else t.plain("nothing")


def picture(t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures], title: str) -> Picture:
    drawn = groups(t, municipality, weeks)
    return Picture(
        title=title,
        columns=[Column(str(one.week.number), one.new) for one in weeks],
        groups=drawn,
        footnote=t.plain("Hatched: a small number, at most this many.") if drawn else "",
    )


def groups(t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures]) -> list[Group]:
    """The bars of each neighbourhood, when there are any."""
    return [
        Group(one.name, [_bar(t, municipality, line) for line in _drawn(municipality, weeks, one.key)])
        for one in municipality.neighbourhoods
        if has_bars(weeks[-1])
    ]


def has_bars(about: WeekFigures) -> bool:
    """Whether the picture of this week shows topics by neighbourhood."""
    return bool(about.new) and about.is_broken_down


def _drawn(municipality: Municipality, weeks: Sequence[WeekFigures], neighbourhood: str) -> list[Line]:
    """Only what has a bar, or lost it all of a sudden."""
    found = told_lines(municipality, weeks, neighbourhood)
    return [one for one in found if not one.count.is_nothing or one.change is not None]


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
