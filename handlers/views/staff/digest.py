"""Team OOV's weekly digest: patterns, never people, written as if it were public."""

from base64 import b64encode
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from domain.digest import Digest
from domain.figures import WEEKS, WeekFigures
from domain.municipality import Municipality
from domain.suppression import Range
from domain.weeks import Week
from handlers.drawing.sheets import as_csv
from handlers.i18n import Translator, translator
from handlers.views.labels import part_of_day, reason
from handlers.views.messages import Message, Upload, lines, quoted, split
from handlers.views.staff import figures as views

_LONGEST_BARS = 700  # characters of the 1,024 that Telegram takes under a picture


def lines_of(t: Translator, municipality: Municipality, digest: Digest) -> list[Markup]:
    return list(_lines(t, municipality, digest))


def messages(t: Translator, municipality: Municipality, digest: Digest, chart: bytes | None) -> list[Message]:
    """The text, in parts when it is long; the chart with its words; the figures."""
    told = [Message(text) for text in split(_lines(t, municipality, digest))]
    if chart is not None:
        told.append(
            Message(in_words(t, municipality, digest), attachment=Upload("photo", f"{_name(digest)}.png", chart))
        )
    caption = t.text("The figures of {count} weeks, for a spreadsheet.", count=len(digest.weeks))
    return [
        *told,
        Message(caption, attachment=Upload("document", f"{_name(digest)}.csv", sheet(municipality, digest))),
    ]


def _name(digest: Digest) -> str:
    return f"weekbericht-{digest.about.week}"


def sheet(municipality: Municipality, digest: Digest) -> bytes:
    """In the municipality's language for every reader: it is opened beside other files of the municipality."""
    return as_csv(views.sheet(translator(None), municipality, digest.weeks))


def _lines(t: Translator, municipality: Municipality, digest: Digest) -> Iterator[Markup]:
    about = digest.about
    yield t.text("<b>Weekly digest {number}</b> · {days}", number=about.week.number, days=_days(t, about.week))
    if digest.missed:
        numbers = t.listed(str(one.number) for one in digest.missed)
        yield t.text("There was no digest of week {numbers}.", numbers=numbers)
    if words := quoted(t, digest.words):
        yield words
    yield _work(t, digest)
    yield from _neighbourhoods(t, municipality, digest)
    if about.parts and not _is_hidden(about.parts.values(), about.new):
        told = [f"{part_of_day(t, part)} {views.read(count)}" for part, count in about.parts.items()]
        yield t.text("When: {parts}", parts=" · ".join(told))
    yield from _closings(t, about)
    yield from _residents(t, about)
    yield from _meetings(t, municipality, digest)
    yield t.text("<i>Not everybody reports. This does not measure safety.</i>")


def _days(t: Translator, week: Week) -> str:
    return t.days(week.monday, week.sunday)


def _work(t: Translator, digest: Digest) -> Markup:
    about = digest.about
    told = [
        t.plural("{count} new (usually {usual})", "{count} new (usually {usual})", about.new, usual=digest.usual),
        t.plural("{count} closed", "{count} closed", about.closed),
    ]
    if about.open is not None and about.overdue is not None:
        told.append(t.plural("{count} open", "{count} open", about.open))
        told.append(t.plural("{count} too late", "{count} too late", about.overdue))
    if about.due:
        told.append(t.text("{share} % answered in time", share=round(100 * about.in_time / about.due)))
    return Markup(" · ").join(told)


def _neighbourhoods(t: Translator, municipality: Municipality, digest: Digest) -> Iterator[Markup]:
    """The weeks together are told whatever happened in this one: what stopped is news too."""
    about, topic_line = digest.about, views.topic_line
    if views.has_bars(about):
        yield t.text("By neighbourhood, this week (in {count} weeks together):", count=WEEKS)
    else:
        topic_line = views.topic_line_of_all_weeks
        yield (
            t.text("Too few reports this week to show them by neighbourhood.")
            if about.new
            else t.text("Nothing was reported this week.")
        )
        yield t.text("By neighbourhood, in {count} weeks together:", count=WEEKS)
    for one in municipality.neighbourhoods:
        found = views.told_lines(municipality, digest.weeks, one.key)
        told = " · ".join(topic_line(t, municipality, line) for line in found)
        yield t.text(
            "<b>{neighbourhood}</b>: {topics}",
            neighbourhood=one.name,
            topics=told or views.without_topics(t, digest.weeks, one.key),
        )


def _is_hidden(counts: Iterable[Range], total: int) -> bool:
    return all(one == Range(0, total) for one in counts)


def _closings(t: Translator, about: WeekFigures) -> Iterator[Markup]:
    told = [f"{reason(t, one)} {views.read(count)}" for one, count in about.reasons.items() if not count.is_nothing]
    if told and not _is_hidden(about.reasons.values(), about.closed):
        yield t.text("What came of it: {reasons}", reasons=" · ".join(told))


def _residents(t: Translator, about: WeekFigures) -> Iterator[Markup]:
    if about.ideas.is_nothing and about.offers.is_nothing:
        return
    yield t.text(
        "Residents themselves: ideas {ideas} · offered to help {offers}",
        ideas=views.read(about.ideas),
        offers=views.read(about.offers),
    )


def _meetings(t: Translator, municipality: Municipality, digest: Digest) -> Iterator[Markup]:
    told = [
        f"{t.short_day(one.day)} {one.title} ({municipality.neighbourhood(one.neighbourhood).name})"
        for one in digest.meetings
    ]
    if told:
        yield t.text("Meetings: {meetings}", meetings=" · ".join(told))


def chart_title(t: Translator) -> str:
    return t.plain("New reports a week")


def in_words(t: Translator, municipality: Municipality, digest: Digest) -> Markup:
    """What the chart shows, for who cannot see it."""
    first, last = digest.weeks[0].week.number, digest.about.week.number
    counts = ", ".join(str(one.new) for one in digest.weeks)
    return lines(
        t.text("Chart: new reports from week {first} until week {last}.", first=first, last=last),
        t.text("In this order: {counts}.", counts=counts),
        *_bars_in_words(t, municipality, digest),
    )


def _bars_in_words(t: Translator, municipality: Municipality, digest: Digest) -> Iterator[Markup]:
    """As many neighbourhoods as a caption has room for; the message before it has them all."""
    left = _LONGEST_BARS
    for group in views.groups(t, municipality, digest.weeks):
        told = Markup("{}: {}").format(group.title, ", ".join(f"{bar.label} {bar.reads}" for bar in group.bars) or "0")
        left -= len(told)
        if left < 0:
            break
        yield told
    if views.has_bars(digest.about):
        yield t.text("▲ more than chance, ▼ less than chance.")


# For mail


def page(t: Translator, municipality: Municipality, digest: Digest, chart: bytes | None) -> str:
    """One HTML file with all in it."""
    title = t.plain("Weekly digest {number}", number=digest.about.week.number)
    picture = Markup()
    if chart is not None:
        picture = Markup('<p><img alt="{}" width="540" src="data:image/png;base64,{}"></p>').format(
            in_words(t, municipality, digest).striptags(), b64encode(chart).decode()
        )
    told = Markup("\n").join(Markup("<p>{}</p>").format(line) for line in _lines(t, municipality, digest))
    body = Markup(
        '<!doctype html>\n<html lang="{}">\n<head><meta charset="utf-8"><title>{}</title></head>\n'
        '<body style="font-family: sans-serif; max-width: 40em">\n{}\n{}\n</body>\n</html>\n'
    )
    return str(body.format(t.language, title, told.replace("\n", Markup("<br>")), picture))
