"""The figures of a period as a picture: through time, by topic, and from enough signals on by moment and place."""

from collections.abc import Iterator
from textwrap import shorten

from domain.municipality import Municipality
from domain.overview import Overview
from domain.periods import Period, PeriodKind
from domain.signals import PartOfDay
from handlers.drawing.charts import Bar, Column, Group, Heat, Picture
from handlers.i18n import Translator
from handlers.views.labels import part_of_day
from handlers.views.staff.overview import by_neighbourhood, title

_LONGEST_PLACE = 22  # characters beside a heat map


def picture(t: Translator, municipality: Municipality, one: Overview) -> Picture:
    return Picture(
        title=title(t, municipality, one.choice),
        columns=[Column(_short(t, one.choice.period, piece), count) for piece, count in one.pieces],
        groups=[
            Group(name, [Bar(label, count, count, str(count)) for label, count in counts])
            for name, counts in by_neighbourhood(t, municipality, one)
        ],
        heats=list(_heats(t, one)) if one.is_worth_a_heat_map else [],
    )


def _short(t: Translator, whole: Period, piece: Period) -> str:
    if whole.kind is PeriodKind.WEEK:
        return t.weekday_letters(piece.first.weekday())
    return str(piece.first.month if whole.kind is PeriodKind.YEAR else piece.first.isocalendar().week)


def _heats(t: Translator, one: Overview) -> Iterator[Heat]:
    """When signals came in, and where it happens when, as residents say."""
    parts = [part_of_day(t, part) for part in PartOfDay]
    yield Heat(
        title=t.plain("When it came in"),
        down=parts,
        across=[t.weekday_letters(weekday) for weekday in range(7)],
        counts=[[one.moments.get((weekday, part), 0) for weekday in range(7)] for part in PartOfDay],
    )
    places = [place for place in one.hot if any(place.when.values())]
    if places:
        yield Heat(
            title=t.plain("Where and when it happens, as residents say"),
            down=[shorten(place.name, _LONGEST_PLACE, placeholder="…") for place in places],
            across=parts,
            counts=[[place.when[part] for part in PartOfDay] for place in places],
        )
