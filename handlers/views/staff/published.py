"""What a reader of team OOV sees of a week or a month that is over."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from markupsafe import Markup

from domain.digest import Digest
from domain.figures import WeekFigures, together
from domain.municipality import Municipality
from domain.weeks import Week, month_of, weeks_of_month
from handlers.drawing.charts import Bar, Column, Group, Picture
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, Upload, split
from handlers.views.staff import digest as digest_views
from handlers.views.staff import figures as views
from services.figures import shown_topics

_LONGEST_CAPTION = 1_024  # characters that Telegram takes under a picture
_MOST_TOPICS = 6


def week(
    t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures], today: date, chart: bytes | None
) -> Message:
    about = weeks[-1].week
    text = split(digest_views.lines_of(t, municipality, Digest(weeks, "")), _LONGEST_CAPTION)[0]
    steps = _steps("week", about.before(), about.after() if about.after().sunday < today else None)
    month = weeks_of_month(month_of(about))
    other = (Button(t.label("period", "Month"), f"published:month:{about}"),) if month[-1].sunday < today else ()
    return Message(text, rows=tuple(row for row in (steps, other) if row), attachment=_photo(chart))


def month(
    t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures], today: date, chart: bytes | None
) -> Message:
    first, last = weeks[0].week, weeks[-1].week
    following = weeks_of_month(month_of(last.after()))
    text = split(_lines(t, municipality, weeks), _LONGEST_CAPTION)[0]
    steps = _steps("month", first.before(), last.after() if following[-1].sunday < today else None)
    return Message(
        text,
        rows=(steps, (Button(t.label("period", "Week"), f"published:week:{last}"),)),
        attachment=_photo(chart),
    )


def _steps(kind: str, before: Week, after: Week | None) -> Row:
    back = Button("⬅️", f"published:{kind}:{before}")
    return (back,) if after is None else (back, Button("➡️", f"published:{kind}:{after}"))


def _photo(chart: bytes | None) -> Upload | None:
    return None if chart is None else Upload("photo", "cijfers.png", chart)


def _lines(t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures]) -> Iterator[Markup]:
    first, last = weeks[0].week, weeks[-1].week
    yield t.text(
        "<b>{month}</b> · week {first} until {last}",
        month=t.month(first.monday + timedelta(days=3)),
        first=first.number,
        last=last.number,
    )
    new = sum(one.new for one in weeks)
    closed = sum(one.closed for one in weeks)
    yield Markup(" · ").join(
        [t.plural("{count} reported", "{count} reported", new), t.plural("{count} closed", "{count} closed", closed)]
    )
    for neighbourhood in municipality.neighbourhoods:
        found = together(weeks, neighbourhood.key, shown_topics(municipality))[:_MOST_TOPICS]
        told = " · ".join(f"{t.own(municipality.topic(topic).label)} {views.read(count)}" for topic, count in found)
        yield t.text(
            "<b>{neighbourhood}</b>: {topics}", neighbourhood=neighbourhood.name, topics=told or t.plain("nothing")
        )
    yield t.text("<i>Not everybody reports. This does not measure safety.</i>")


def picture_of_week(t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures]) -> Picture:
    return views.picture(t, municipality, weeks, digest_views.chart_title(t))


def picture_of_month(t: Translator, municipality: Municipality, weeks: Sequence[WeekFigures]) -> Picture:
    groups = []
    for one in municipality.neighbourhoods:
        found = together(weeks, one.key, shown_topics(municipality))[:_MOST_TOPICS]
        bars = [
            Bar(t.own(municipality.topic(key).label), count.low, count.high, views.read(count)) for key, count in found
        ]
        groups.append(Group(one.name, bars))
    return Picture(
        title=digest_views.chart_title(t),
        columns=[Column(str(one.week.number), one.new) for one in weeks],
        groups=groups,
        footnote=t.plain("Hatched: a small number, at most this many."),
    )
