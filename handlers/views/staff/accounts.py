"""The page for the alderman: figures, what they mean, what residents and meetings brought."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from markupsafe import Markup

from domain.digest import LONGEST_WORDS
from domain.figures import together
from domain.municipality import Municipality
from domain.suppression import total
from handlers.drawing.charts import Column, Picture
from handlers.drawing.pages import Page, Paragraph, Printed, Section
from handlers.i18n import Translator
from handlers.views.messages import Message, Upload, lines, shortened
from handlers.views.questions import button, stop_row
from handlers.views.staff import figures as views
from handlers.views.staff.overview import period_name
from services.accounts import Account
from services.figures import shown_topics

_MOST_LINES = 6  # of hours and budget as they were typed


def ask_means(t: Translator, version: int) -> Message:
    return Message(
        lines(
            t.text("How many hours and how much money did it take?"),
            t.text("Type it as it has to stand in the account."),
        ),
        rows=((button(t.label("button", "Leave it out"), version, "skip"),), stop_row(t, version)),
    )


def too_long(t: Translator, version: int, most: int) -> Message:
    return Message(t.text("At most {most} characters fit. Write it shorter.", most=most), rows=(stop_row(t, version),))


def being_made(t: Translator) -> Message:
    return Message(t.text("One moment, I am making the file."))


def documents(t: Translator, printed: Printed, name: str) -> list[Message]:
    title = printed.page.title
    caption = t.text("📄 {title}. Small numbers are hidden in it, so others may read it too.", title=title)
    html = as_html(printed.page, printed.chart).encode()
    return [
        Message(caption, attachment=Upload("document", f"{name}.pdf", printed.pdf)),
        Message(t.text("The same as a web page."), attachment=Upload("document", f"{name}.html", html)),
    ]


@dataclass(frozen=True)
class _Room:
    """How much goes on the sheet: of how many weeks the words, how many meetings and topics, in how many characters."""

    size: float  # of the type, in points
    weeks: int = 53
    words: int = LONGEST_WORDS
    meetings: int = 100
    agreed: int = 10_000
    topics: int = 100


# The first is everything. What goes first is length, then what is oldest, and only then what can be read easily.
_ROOMS = (
    _Room(10),
    _Room(9),
    _Room(9, weeks=13, words=500, meetings=20, agreed=300, topics=8),
    _Room(9, weeks=13, words=320, meetings=12, agreed=200, topics=8),
    _Room(9, weeks=10, words=280, meetings=9, agreed=180, topics=6),
    _Room(9, weeks=8, words=260, meetings=7, agreed=160, topics=6),
    _Room(9, weeks=6, words=240, meetings=6, agreed=160, topics=6),
    _Room(8.5, weeks=6, words=220, meetings=5, agreed=160, topics=6),
    _Room(8.5, weeks=5, words=200, meetings=5, agreed=140, topics=6),
    _Room(8, weeks=5, words=200, meetings=4, agreed=140, topics=6),
    _Room(8, weeks=4, words=180, meetings=4, agreed=120, topics=6),
    _Room(8, weeks=3, words=160, meetings=3, agreed=100, topics=5),
    _Room(7, weeks=2, words=120, meetings=2, agreed=80, topics=3),
    _Room(5.5, weeks=1, words=100, meetings=1, agreed=60, topics=2),
)


def pages(t: Translator, municipality: Municipality, account: Account) -> list[Page]:
    """The same with ever less on it: the first that fits on one sheet is the account."""
    return [_page(t, municipality, account, room) for room in _ROOMS]


def _page(t: Translator, municipality: Municipality, account: Account, room: _Room) -> Page:
    counts = [(str(one.week.number), one.new) for one in account.weeks]
    return Page(
        language=t.language,
        title=t.plain("Account of {period}", period=period_name(t, account.overview.choice.period)),
        under_title=municipality.name,
        beside=[one for one in _beside(t, account) if one.paragraphs],
        sections=[one for one in _sections(t, municipality, account, room) if one.paragraphs],
        picture=Picture(t.plain("New reports a week"), [Column(*one) for one in counts] or [Column("", 0)], []),
        picture_in_words=", ".join(f"{label}: {count}" for label, count in counts),
        footnote=t.plain("Not everybody reports. This does not measure safety."),
        size=room.size,
    )


def _beside(t: Translator, account: Account) -> Iterator[Section]:
    """What is short stands beside the chart."""
    yield Section(t.plain("Figures"), [Paragraph("", one) for one in _figures(t, account)])
    yield Section(t.plain("What residents did"), [Paragraph("", one) for one in _residents(t, account)])


def _sections(t: Translator, municipality: Municipality, account: Account, room: _Room) -> Iterator[Section]:
    yield Section(t.plain("By neighbourhood"), list(_neighbourhoods(t, municipality, account, room)))
    yield Section(t.plain("What it means"), list(_words(t, account, room)))
    yield Section(t.plain("Meetings and what came of them"), list(_meetings(t, municipality, account, room)))
    yield Section(t.plain("Hours and budget"), [Paragraph("", one) for one in _means(account)])


def _figures(t: Translator, account: Account) -> Iterator[str]:
    one = account.overview
    yield str(t.plural("{count} new report", "{count} new reports", sum(week.new for week in account.weeks)))
    yield str(t.plural("{count} closed", "{count} closed", sum(week.closed for week in account.weeks)))
    if due := sum(week.due for week in account.weeks):
        in_time = sum(week.in_time for week in account.weeks)
        yield t.plain("{share} % answered in time", share=round(100 * in_time / due))
    if one.to_answer is not None:
        yield t.plain("Half had an answer within {days} working days.", days=t.number(one.to_answer))
    if one.to_closing is not None:
        yield t.plain("Half were closed within {days} working days.", days=t.number(one.to_closing))


def _neighbourhoods(t: Translator, municipality: Municipality, account: Account, room: _Room) -> Iterator[Paragraph]:
    for neighbourhood in municipality.neighbourhoods:
        found = together(account.weeks, neighbourhood.key, shown_topics(municipality))[: room.topics]
        told = ", ".join(f"{t.own(municipality.topic(topic).label)} {views.read(count)}" for topic, count in found)
        if told:
            yield Paragraph(f"{neighbourhood.name}:", told)


def _words(t: Translator, account: Account, room: _Room) -> Iterator[Paragraph]:
    """The newest weeks."""
    for week, words in account.words[-room.weeks :]:
        yield Paragraph(t.plain("Week {number}:", number=week.number), _short(words, room.words))
    if (more := len(account.words) - room.weeks) > 0:
        told = t.plural(
            "And {count} week before that, in its digest.", "And {count} weeks before that, in their digests.", more
        )
        yield Paragraph("", str(told))


def _residents(t: Translator, account: Account) -> Iterator[str]:
    ideas, offers = (total(getattr(one, what) for one in account.weeks) for what in ("ideas", "offers"))
    if not (ideas.is_nothing and offers.is_nothing):
        yield t.plain("Ideas: {ideas}. Offered to help: {offers}.", ideas=views.read(ideas), offers=views.read(offers))


def _meetings(t: Translator, municipality: Municipality, account: Account, room: _Room) -> Iterator[Paragraph]:
    """The newest too."""
    for one, agreed in account.meetings[-room.meetings :]:
        where = municipality.neighbourhood(one.neighbourhood).name
        lead = f"{t.short_day(one.day)} {one.title} ({where})"
        yield Paragraph(f"{lead}:" if agreed else lead, _short("; ".join(agreed), room.agreed))
    if (more := len(account.meetings) - room.meetings) > 0:
        yield Paragraph("", str(t.plural("And {count} more meeting.", "And {count} more meetings.", more)))


def _means(account: Account) -> list[str]:
    """Line by line, as typed, unless there are many."""
    told = [one for one in account.means.splitlines() if one.strip()]
    return told if len(told) <= _MOST_LINES else [" · ".join(told)]


def _short(words: str, most: int) -> str:
    """Whole words; on one line."""
    return shorten(words, most, placeholder=" …") if " " in words else shortened(words, most)


def as_html(one: Page, chart: bytes) -> str:
    """One file with all in it."""
    sections = Markup("\n").join(
        Markup("<h2>{}</h2>\n{}").format(section.heading, Markup("\n").join(map(_paragraph, section.paragraphs)))
        for section in (*one.beside, *one.sections)
    )
    body = Markup(
        '<!doctype html>\n<html lang="{}">\n<head><meta charset="utf-8"><title>{}</title></head>\n'
        '<body style="font-family: sans-serif; max-width: 40em">\n<h1>{}</h1>\n<p>{}</p>\n{}\n'
        '<p><img alt="{}" width="540" src="data:image/png;base64,{}"></p>\n<p><i>{}</i></p>\n</body>\n</html>\n'
    )
    picture = b64encode(chart).decode()
    return str(
        body.format(
            one.language, one.title, one.title, one.under_title, sections, one.picture_in_words, picture, one.footnote
        )
    )


def _paragraph(one: Paragraph) -> Markup:
    lead = Markup("<b>{}</b> ").format(one.lead) if one.lead else Markup()
    return Markup("<p>{}{}</p>").format(lead, one.words)
