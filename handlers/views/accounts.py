"""The page for the alderman: figures, what they mean, what residents and meetings brought."""

from base64 import b64encode
from collections.abc import Iterator

from markupsafe import Markup

from domain.figures import together
from domain.municipality import Municipality
from domain.suppression import total
from handlers.drawing.charts import Column, Picture
from handlers.drawing.pages import Page, Section
from handlers.i18n import Translator
from handlers.views import figures as views
from handlers.views.messages import Message, Upload, lines
from handlers.views.overview import period_name
from handlers.views.questions import button, stop_row
from services.accounts import Account
from services.figures import shown_topics


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
    return Message(t.text("One moment, I make the file."))


def documents(
    t: Translator, municipality: Municipality, page: Page, chart: bytes, pdf: bytes, name: str
) -> list[Message]:
    caption = t.text("📄 {title}. Small numbers are hidden in it, so others may read it too.", title=page.title)
    html = as_html(page, chart).encode()
    return [
        Message(caption, attachment=Upload("document", f"{name}.pdf", pdf)),
        Message(t.text("The same as a web page."), attachment=Upload("document", f"{name}.html", html)),
    ]


def page(t: Translator, municipality: Municipality, account: Account) -> Page:
    period = account.overview.choice.period
    counts = [(str(one.week.number), one.new) for one in account.weeks]
    return Page(
        language=t.language,
        title=t.plain("Account of {period}", period=period_name(t, period)),
        under_title=municipality.name,
        sections=[one for one in _sections(t, municipality, account) if one.paragraphs],
        picture=Picture(t.plain("New reports a week"), [Column(*one) for one in counts] or [Column("", 0)], []),
        picture_in_words=", ".join(f"{label}: {count}" for label, count in counts),
        footnote=t.plain("Not everybody reports. This does not measure safety."),
    )


def _sections(t: Translator, municipality: Municipality, account: Account) -> Iterator[Section]:
    yield Section(t.plain("Figures"), list(_figures(t, account)))
    yield Section(t.plain("By neighbourhood"), list(_neighbourhoods(t, municipality, account)))
    told = [t.plain("Week {number}: {words}", number=week.number, words=words) for week, words in account.words]
    yield Section(t.plain("What it means"), told)
    yield Section(t.plain("What residents did"), list(_residents(t, account)))
    yield Section(t.plain("Meetings and what came of them"), list(_meetings(t, municipality, account)))
    yield Section(t.plain("Hours and budget"), [account.means] if account.means else [])


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


def _neighbourhoods(t: Translator, municipality: Municipality, account: Account) -> Iterator[str]:
    for neighbourhood in municipality.neighbourhoods:
        found = together(account.weeks, neighbourhood.key, shown_topics(municipality))
        told = ", ".join(f"{t.own(municipality.topic(topic).label)} {views.read(count)}" for topic, count in found)
        if told:
            yield f"{neighbourhood.name}: {told}"


def _residents(t: Translator, account: Account) -> Iterator[str]:
    ideas, offers = (total(getattr(one, what) for one in account.weeks) for what in ("ideas", "offers"))
    if not (ideas.is_nothing and offers.is_nothing):
        yield t.plain("Ideas: {ideas}. Offered to help: {offers}.", ideas=views.read(ideas), offers=views.read(offers))


def _meetings(t: Translator, municipality: Municipality, account: Account) -> Iterator[str]:
    for one, agreed in account.meetings:
        where = municipality.neighbourhood(one.neighbourhood).name
        yield ": ".join([f"{t.short_day(one.day)} {one.title} ({where})", *(["; ".join(agreed)] if agreed else [])])


def as_html(one: Page, chart: bytes) -> str:
    """One file with all in it."""
    sections = Markup("\n").join(
        Markup("<h2>{}</h2>\n{}").format(
            section.heading, Markup("\n").join(Markup("<p>{}</p>").format(words) for words in section.paragraphs)
        )
        for section in one.sections
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
