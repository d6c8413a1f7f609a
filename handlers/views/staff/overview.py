"""The figures of a period as a coordinator reads them, with the buttons that choose others."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from markupsafe import Markup

from domain.municipality import Municipality
from domain.overview import Choice, HotPlace, Overview
from domain.periods import Period, PeriodKind
from domain.reports import LONGEST_PLACE
from domain.signals import Solved
from handlers.i18n import Translator
from handlers.views.labels import part_of_day
from handlers.views.messages import Button, Message, Row, Upload, lines, pairs, shortened, split

_LONGEST_CAPTION = 1_024  # characters that Telegram takes under a picture
_MOST_TOPICS = 6
_MOST_MOMENTS = 3


@dataclass(frozen=True)
class _Places:
    """How places are told: the longest name, and whether with the parts of the day."""

    longest: int
    with_parts: bool = True


_PLACES = (_Places(LONGEST_PLACE), _Places(40), _Places(20), _Places(20, with_parts=False))


@dataclass(frozen=True)
class Asked:
    """What a button of the figures asks for: so many periods back, places in the configuration."""

    kind: PeriodKind
    back: int = 0
    neighbourhood: int | None = None
    topic: int | None = None

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @staticmethod
    def of(kept: dict[str, Any]) -> "Asked":
        return Asked(**kept | {"kind": PeriodKind(kept["kind"])})

    def button(self, label: str) -> Button:
        return Button(label, f"figures:{self.kind}:{self.back}:{_or_all(self.neighbourhood)}:{_or_all(self.topic)}")


def _or_all(number: int | None) -> str:
    return "-" if number is None else str(number)


def being_drawn(t: Translator) -> str:
    return t.plain("One moment, I am counting.")


def not_now(t: Translator) -> Message:
    return Message(t.text("I could not make that. Please try again later."))


def overview(
    t: Translator, municipality: Municipality, one: Overview, asked: Asked, attachment: Upload | None
) -> Message:
    """Places are told in fewer letters until all fits under a picture; what still does not is left out from the end."""
    told = [list(_lines(t, municipality, one, ways)) for ways in _PLACES]
    fitting = next((one for one in told if len(lines(*one)) <= _LONGEST_CAPTION), told[-1])
    text = split(fitting, _LONGEST_CAPTION)[0]
    return Message(text, rows=_rows(t, municipality, asked), attachment=attachment)


def _lines(t: Translator, municipality: Municipality, one: Overview, places: _Places) -> Iterator[Markup]:
    yield t.text("<b>Figures</b> · {what}", what=title(t, municipality, one.choice))
    work = [
        t.plural(
            "{count} new (before that {before})", "{count} new (before that {before})", one.new, before=one.before
        ),
        t.plural("{count} closed", "{count} closed", one.closed),
        t.plural("{count} open", "{count} open", one.open),
        t.plural("{count} too late", "{count} too late", one.overdue),
    ]
    yield Markup(" · ").join(work)
    yield from _speed(t, one)
    yield from _judged(t, one)
    yield from _topics(t, municipality, one)
    yield from _hot(t, one, places)


def _hot(t: Translator, one: Overview, places: _Places) -> Iterator[Markup]:
    """The heat maps in words, for who cannot see them."""
    if one.is_worth_a_heat_map:
        moments = (
            f"{t.weekday(weekday)} {part_of_day(t, part)} {count}"
            for (weekday, part), count in one.busiest(_MOST_MOMENTS)
        )
        yield t.text("Most came in: {moments}", moments=" · ".join(moments))
    if one.hot:
        with_parts = places.with_parts and one.is_worth_a_heat_map
        told = " · ".join(_hot_place(t, place, places.longest, with_parts) for place in one.hot)
        yield t.text("Places named most: {places}", places=told)


def _hot_place(t: Translator, place: HotPlace, longest: int, with_parts: bool) -> str:
    told = ", ".join(f"{part_of_day(t, part)} {count}" for part, count in place.when.items() if count)
    return f"{shortened(place.name, longest)} {place.count}" + (f" ({told})" if with_parts and told else "")


def _speed(t: Translator, one: Overview) -> Iterator[Markup]:
    if one.due:
        yield t.text(
            "{share} % answered in time ({in_time} of {due})",
            share=round(100 * one.in_time / one.due),
            in_time=one.in_time,
            due=one.due,
        )
    if one.to_answer is not None:
        yield t.text("Half had an answer within {days} working days.", days=t.number(one.to_answer))
    if one.to_closing is not None:
        yield t.text("Half were closed within {days} working days.", days=t.number(one.to_closing))


def _judged(t: Translator, one: Overview) -> Iterator[Markup]:
    told = []
    if one.reopened:
        told.append(t.plural("{count} reopened", "{count} reopened", one.reopened))
    if one.solved:
        told.append(
            t.text(
                "solved: yes {yes}, partly {partly}, no {no}",
                yes=one.solved.get(Solved.YES, 0),
                partly=one.solved.get(Solved.PARTLY, 0),
                no=one.solved.get(Solved.NO, 0),
            )
        )
    if one.heard or one.not_heard:
        told.append(t.text("felt heard: {heard} of {all}", heard=one.heard, all=one.heard + one.not_heard))
    if told:
        yield Markup(" · ").join(told)


def _topics(t: Translator, municipality: Municipality, one: Overview) -> Iterator[Markup]:
    for neighbourhood, counts in by_neighbourhood(t, municipality, one):
        told = " · ".join(f"{label} {count}" for label, count in counts)
        yield t.text("<b>{neighbourhood}</b>: {topics}", neighbourhood=neighbourhood, topics=told)


def by_neighbourhood(
    t: Translator, municipality: Municipality, one: Overview
) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Most first; a neighbourhood without any is left out."""
    for neighbourhood in municipality.neighbourhoods:
        counts = [
            (t.own(topic.label), one.topics[neighbourhood.key, topic.key])
            for topic in municipality.topics
            if (neighbourhood.key, topic.key) in one.topics
        ]
        if counts:
            yield neighbourhood.name, sorted(counts, key=lambda count: -count[1])[:_MOST_TOPICS]


def title(t: Translator, municipality: Municipality, choice: Choice) -> str:
    parts = [period_name(t, choice.period)]
    if choice.neighbourhood:
        parts.append(municipality.neighbourhood(choice.neighbourhood).name)
    if choice.topic:
        parts.append(t.own(municipality.topic(choice.topic).label))
    return " · ".join(parts)


def period_name(t: Translator, period: Period) -> str:
    match period.kind:
        case PeriodKind.WEEK:
            return t.days(period.first, period.last)
        case PeriodKind.MONTH:
            return t.month(period.first)
        case PeriodKind.QUARTER:
            quarter = (period.first.month + 2) // 3
            return t.plain("quarter {number} of {year}", number=quarter, year=period.first.year)
        case PeriodKind.YEAR:
            return str(period.first.year)


# Buttons


def _rows(t: Translator, municipality: Municipality, asked: Asked) -> tuple[Row, ...]:
    steps = [replace(asked, back=asked.back + 1).button("⬅️")]
    if asked.back:
        steps.append(replace(asked, back=asked.back - 1).button("➡️"))
    kinds = {
        PeriodKind.WEEK: t.label("period", "Week"),
        PeriodKind.MONTH: t.label("period", "Month"),
        PeriodKind.QUARTER: t.label("period", "Quarter"),
        PeriodKind.YEAR: t.label("period", "Year"),
    }
    places = [(None, t.label("filter", "Everywhere")), *enumerate(one.name for one in municipality.neighbourhoods)]
    topic = None if asked.topic is None else t.own(municipality.topics[asked.topic].label)
    account = () if asked.kind is PeriodKind.WEEK else (_account(t, asked),)
    return (
        tuple(steps),
        tuple(
            replace(asked, kind=kind, back=0).button(_marked(label, kind is asked.kind))
            for kind, label in kinds.items()
        ),
        *pairs(
            [
                replace(asked, neighbourhood=nth).button(_marked(name, nth == asked.neighbourhood))
                for nth, name in places
            ]
        ),
        (
            Button(
                topic or t.label("button", "Topic ▾"),
                f"topics:{asked.kind}:{asked.back}:{_or_all(asked.neighbourhood)}",
            ),
        ),
        *account,
    )


def _account(t: Translator, asked: Asked) -> Row:
    return (Button(t.label("button", "📄 Account"), f"account:{asked.kind}:{asked.back}"),)


def _marked(label: str, is_chosen: bool) -> str:
    return f"• {label}" if is_chosen else label


def topic_rows(t: Translator, municipality: Municipality, asked: Asked) -> tuple[Row, ...]:
    everything = replace(asked, topic=None).button(t.label("filter", "All topics"))
    topics = [replace(asked, topic=nth).button(t.own(one.label)) for nth, one in enumerate(municipality.topics)]
    return pairs([everything, *topics])


def keyboard(rows: tuple[Row, ...]) -> list[list[dict[str, str]]]:
    return [[{"text": one.label, "callback_data": one.data} for one in row] for row in rows]
