"""A season for coordinators, to the last report; and for team OOV, whole days of the whole municipality."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from markupsafe import Markup

from domain.seasons import LONGEST_WHAT, Agreement, Count, Edition, Page, Season, Totals
from domain.signals import PartOfDay
from handlers.i18n import Translator
from handlers.views.labels import part_of_day
from handlers.views.messages import Button, Message, Row, lines, pairs, shortened, split

_ONE_DAY = timedelta(days=1)
_SHORTEST = 120  # characters of an agreement on the page


def no_season(t: Translator) -> Message:
    return Message(t.text("There is no season in the configuration."))


def title(t: Translator, edition: Edition) -> str:
    return f"{t.own(edition.season.name)} {_years(edition)}"


def _years(edition: Edition) -> str:
    first, last = edition.first.year, edition.last.year
    return str(first) if first == last else f"{first}–{last}"


# For coordinators


def page(t: Translator, shown: Page, newest: Edition, others: Sequence[Edition]) -> Message:
    told = [*_page(t, shown), *_agreed(t, shown.edition.season, shown.agreements, _SHORTEST)]
    rows = (*_hotspot_rows(t, shown), *_ways(t, shown.edition, newest, others))
    return Message(split(told)[0], rows=rows)


def review(t: Translator, shown: Page) -> list[Message]:
    """After the season, beside the one before."""
    head = t.text("{season} is over. This is what came of it.", season=title(t, shown.edition))
    return _with_button(t, shown.edition, [head, *_page(t, shown), *_agreed(t, shown.edition.season, shown.agreements)])


def figure(t: Translator, shown: Page, yesterday: Count) -> list[Message]:
    """Each morning on the days that matter most."""
    season = shown.edition.season
    told = [
        t.text("<b>{season}</b> · figure of {day}", season=title(t, shown.edition), day=t.day(shown.day)),
        t.plural("Yesterday {count} report.", "Yesterday {count} reports.", yesterday.total),
        *_by_place(t, season, yesterday, None),
        t.plural("{count} so far this season", "{count} so far this season", shown.now.total)
        + Markup(" · ")
        + t.plural("{count} too late", "{count} too late", shown.now.overdue),
        *_agreed(t, season, shown.agreements),
    ]
    return _with_button(t, shown.edition, told)


def _with_button(t: Translator, edition: Edition, told: list[Markup]) -> list[Message]:
    texts = split(told)
    rows = ((edition_button(t.own(edition.season.name), edition),),)
    return [*(Message(one) for one in texts[:-1]), Message(texts[-1], rows=rows)]


def _page(t: Translator, shown: Page) -> Iterator[Markup]:
    edition, before = shown.edition, shown.before if shown.before.total else None
    yield t.text("<b>{season}</b> · {days}", season=title(t, edition), days=t.days(edition.first, edition.last))
    yield Markup(" · ").join(
        (
            beside(t.plural("{count} report", "{count} reports", shown.now.total), before.total if before else None),
            beside(t.plural("{count} closed", "{count} closed", shown.now.closed), before.closed if before else None),
            t.plural("{count} too late", "{count} too late", shown.now.overdue),
        )
    )
    yield from _by_place(t, edition.season, shown.now, before)
    parts = Markup(" · ").join(
        beside(f"{part_of_day(t, one)} {shown.now.parts.get(one, 0)}", before.parts.get(one, 0) if before else None)
        for one in PartOfDay
    )
    yield t.text("When: {parts}", parts=parts)
    if before is None:
        yield t.text("There are no reports of the season before.")
    elif shown.day > edition.last:
        yield t.text("Between brackets: the season before.")
    else:
        yield t.text("Between brackets: the season before, until the same day.")


def beside(told: str, before: int | None) -> str:
    return told if before is None else Markup("{} ({})").format(told, before)


def _by_place(t: Translator, season: Season, now: Count, before: Count | None) -> Iterator[Markup]:
    for one in season.hotspots:
        told = f"📍 {one.name}: {now.hotspots.get(one.key, 0)}"
        yield Markup.escape(beside(told, before.hotspots.get(one.key, 0) if before else None))
    elsewhere = t.text("Somewhere else: {count}", count=now.elsewhere(season))
    yield Markup.escape(beside(elsewhere, before.elsewhere(season) if before else None))


def _agreed(
    t: Translator, season: Season, agreements: Sequence[Agreement], most: int = LONGEST_WHAT
) -> Iterator[Markup]:
    """By place; what was agreed for a place that is no hotspot any more comes last, under its key."""
    keys = list(dict.fromkeys((*(one.key for one in season.hotspots), *(one.hotspot for one in agreements))))
    if agreements:
        yield t.text("What was agreed:")
    for key in keys:
        for one in (one for one in agreements if one.hotspot == key):
            what = shortened(one.what, most)
            yield t.text("📍 {place}: {what} ({who})", place=name_of(season, key), what=what, who=one.who)


def name_of(season: Season, key: str) -> str:
    hotspot = season.hotspot(key)
    return hotspot.name if hotspot else key


def _hotspot_rows(t: Translator, shown: Page) -> tuple[Row, ...]:
    edition = shown.edition
    return pairs(
        [
            Button(t.label("button", "📍 {place}", place=one.name), f"hotspot:{id_of(edition)}:{one.key}")
            for one in edition.season.hotspots
        ]
    )


def id_of(edition: Edition) -> str:
    return f"{edition.season.key}:{edition.year}"


def edition_button(label: str, edition: Edition) -> Button:
    return Button(label, f"season:{id_of(edition)}")


def _ways(t: Translator, edition: Edition, newest: Edition, others: Sequence[Edition]) -> list[Row]:
    """To the year before and after, and to other seasons."""
    before, after = edition.season.edition(edition.year - 1), edition.season.edition(edition.year + 1)
    years = [edition_button(f"⬅️ {_years(before)}", before)]
    if edition.year < newest.year:
        years.append(edition_button(f"{_years(after)} ➡️", after))
    return [tuple(years), *((edition_button(t.own(one.season.name), one),) for one in others)]


# For team OOV


def totals(t: Translator, shown: Totals, newest: Edition, others: Sequence[Edition]) -> Message:
    return Message(lines(*_totals(t, shown)), rows=tuple(_ways(t, shown.edition, newest, others)))


def totals_of_day(t: Translator, shown: Totals) -> list[Message]:
    days = shown.edition.figure_days()
    told = list(shown.days.items())
    yesterday, count = told[-1]
    recent = [f"{t.short_day(day)} {new}" for day, new in told if days and day >= days[0] - _ONE_DAY]
    return _in_parts(
        [
            t.text("<b>{season}</b> · figure of {day}", season=title(t, shown.edition), day=t.day(yesterday)),
            t.plural("{count} new report.", "{count} new reports.", count),
            t.text("By day: {days}", days=" · ".join(recent)),
            *_all_subjects(t, shown),
        ]
    )


def totals_of_review(t: Translator, shown: Totals) -> list[Message]:
    head = t.text("{season} is over. This is what came of it.", season=title(t, shown.edition))
    return _in_parts([head, *_totals(t, shown)])


def _in_parts(told: list[Markup]) -> list[Message]:
    return [Message(one) for one in split(told)]


def _totals(t: Translator, shown: Totals) -> Iterator[Markup]:
    edition = shown.edition
    yield t.text("<b>{season}</b> · {days}", season=title(t, edition), days=t.days(edition.first, edition.last))
    if shown.is_over:
        yield t.plural("{count} new report.", "{count} new reports.", shown.total)
    else:
        yield t.plural("{count} new report so far.", "{count} new reports so far.", shown.total)
    if shown.before:
        yield t.text("In the same days of the year before: {count}.", count=shown.before)
    yield from _all_subjects(t, shown)


def _all_subjects(t: Translator, shown: Totals) -> Iterator[Markup]:
    yield t.text("All subjects in the whole municipality, whole days. By neighbourhood: in the weekly digest.")
    yield from _agreed(t, shown.edition.season, shown.agreements)
    yield t.text("<i>Not everybody reports. This does not measure safety.</i>")
