"""What staff are asked when they plan a meeting: neighbourhood, subject, when, where."""

from collections.abc import Sequence
from datetime import date, datetime, time

from markupsafe import Markup

from domain.agendas import Heard
from domain.meetings import Oddity
from domain.municipality import Municipality
from domain.planning import Field
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, pairs, quoted
from handlers.views.questions import button, stop_row
from handlers.views.staff.calendar import month_rows


def ask_neighbourhood(t: Translator, version: int, municipality: Municipality) -> Message:
    choices = [button(one.name, version, "neighbourhood", one.key) for one in municipality.neighbourhoods]
    return Message(t.text("A new meeting. In which neighbourhood?"), rows=(*pairs(choices), stop_row(t, version)))


def ask_subject(
    t: Translator, version: int, municipality: Municipality, heard: Sequence[Heard], chosen: Sequence[str]
) -> Message:
    rows: list[Row] = [
        (button(f"{'✅ ' if one.key in chosen else ''}{subject(t, municipality, one)}", version, "subject", one.key),)
        for one in heard
    ]
    if chosen:
        rows.append((button(t.label("button", "▶️ Go on"), version, "done"),))
    most = t.text("Residents report this most. You can choose several.") if heard else None
    return Message(lines(t.text("What is it about? Type it in a few words."), most), rows=(*rows, stop_row(t, version)))


def subject(t: Translator, municipality: Municipality, one: Heard) -> str:
    """“Drugs · 6 bewoners”; what was merged stands there by itself."""
    topic = t.own(municipality.topic(one.topic).label)
    count = str(t.plural("{count} resident", "{count} residents", one.reporters))
    merged = t.label("subject", "merged") if one.signal_id is not None else ""
    return " · ".join(part for part in (topic, merged, count) if part)


def ask_day(t: Translator, version: int, month: date, earliest: date) -> Message:
    rows = month_rows(t, month, earliest, lambda chosen: button("", version, "day", chosen).data)
    words = t.text("When is it? Choose a day, or type it: “Thursday 3 December 19:30”.")
    return Message(words, rows=(*rows, stop_row(t, version)))


def ask_time(t: Translator, version: int, day: date, times: Sequence[time]) -> Message:
    choices = [button(t.clock(one), version, "time", f"{one:%H%M}") for one in times]
    other = button(t.label("button", "📅 Another day"), version, "other")
    return Message(
        t.text("{day}. At what time? Choose one, or type it.", day=_year(t, day)),
        rows=(*pairs(choices), (other,), stop_row(t, version)),
    )


def _year(t: Translator, day: date) -> str:
    return f"{t.day(day)} {day.year}"


def which_moment(t: Translator, version: int, choices: Sequence[tuple[datetime, str]], is_past: bool) -> Message:
    if is_past and not choices:
        return Message(t.text("That moment has passed. Type a later one."), rows=(stop_row(t, version),))
    if not choices:
        words = t.text("I do not understand that moment. Type it like this: “Thursday 3 December 19:30”.")
        return Message(words, rows=(stop_row(t, version),))
    buttons = [button(t.day_and_time(moment), version, "moment", key) for moment, key in choices]
    return Message(t.text("Is this what you mean?"), rows=(*pairs(buttons), stop_row(t, version)))


def sure(
    t: Translator, version: int, moment: datetime, odd: Sequence[Oddity], heard_by: int | None, during: Sequence[str]
) -> Message:
    """The moment read back, with whatever is odd about it; `heard_by` when people are on the list already."""
    told = None
    if heard_by is not None:
        told = t.plural("{count} registration hears it.", "{count} registrations hear it.", heard_by)
    return Message(
        lines(
            t.text("<b>{day} {time}</b>", day=_year(t, moment.date()), time=t.clock(moment.time())),
            *(_oddity(t, one, during) for one in odd),
            told,
            t.text("Is that right?"),
        ),
        rows=(
            (
                button(t.label("button", "✅ Yes, then"), version, "yes"),
                button(t.label("button", "🕢 Other time"), version, "other"),
            ),
            stop_row(t, version),
        ),
    )


def _oddity(t: Translator, one: Oddity, during: Sequence[str]) -> Markup:
    return {
        Oddity.IN_THE_PAST: t.text("⚠️ That moment has passed."),
        Oddity.PUBLIC_HOLIDAY: t.text("⚠️ That is a public holiday, or the town hall is closed."),
        Oddity.PAST_MIDNIGHT: t.text("⚠️ It goes on past midnight."),
        Oddity.CLOCKS_CHANGE: t.text("⚠️ The clock changes that night."),
        Oddity.DURING_ANOTHER: t.text("⚠️ There is another meeting then: {names}.", names=t.listed(during)),
    }[one]


def passed(t: Translator) -> Message:
    return Message(t.text("That moment has passed. Type a later one."))


def ask_place(t: Translator, version: int, places: Sequence[str]) -> Message:
    choices = [button(one, version, "place", str(index)) for index, one in enumerate(places)]
    return Message(t.text("Where is it? Type the place, or choose one."), rows=(*pairs(choices), stop_row(t, version)))


_WORDS = {
    Field.TITLE: lambda t: t.text("What is the meeting called? Type it."),
    Field.PLACE: lambda t: t.text("Where is it? Type the place."),
    Field.CAPACITY: lambda t: t.text("How many places are there? Type the number."),
    Field.HELD: lambda t: t.text("How many of them do you hold for people without a phone? Type the number."),
    Field.LANGUAGES: lambda t: t.text("Which languages are spoken? Are there interpreters? Type it, or “none”."),
    Field.ROUTE: lambda t: t.text("How does one get there? Type it, or “none”."),
    Field.GUESTS: lambda t: t.text("Who joins? For instance the mayor, the boa or Versa Welzijn. Type it, or “none”."),
    Field.CRITERIA: lambda t: t.text("By what do residents judge it? Type at most five, each on a line, or “none”."),
    Field.POINT: lambda t: t.text("What is to be talked about? Type it in a few words."),
    Field.MESSAGE: lambda t: t.text("What do you want to tell everybody on the list? Type it."),
    Field.NAME: lambda t: t.text("Who is it? A first name or a sign, such as “lady with the red coat”, is enough."),
    Field.AGREED: lambda t: t.text("What was agreed? Type it."),
    Field.OWNER: lambda t: t.text(
        "Who does it? Type it. For a resident on the list type the number, as in “number 7”: "
        "I ask whether I may remind them."
    ),
    Field.BY_DAY: lambda t: t.text("By when? Type a day, such as “10 December”."),
}


def ask_words(t: Translator, version: int, field: Field) -> Message:
    skip = button(t.label("button", "Skip"), version, "skip")
    rows = (stop_row(t, version),) if field not in (Field.OWNER, Field.BY_DAY) else ((skip,), stop_row(t, version))
    return Message(_WORDS[field](t), rows=rows)


def ask_number_again(t: Translator, most: int) -> Message:
    return Message(t.text("Type a number from 0 to {most}.", most=most))


def in_use(t: Translator, taken: int) -> Message:
    return Message(
        t.text(
            "That is too few: {taken} places are taken or offered. Nobody loses their place. Call "
            "people first, or take them off the list.",
            taken=taken,
        )
    )


def ask_party(t: Translator, version: int, name: str, most: int) -> Message:
    row = tuple(button(str(count), version, "party", str(count)) for count in range(1, most + 1))
    return Message(lines(quoted(t, name), t.text("With how many?")), rows=(row, stop_row(t, version)))


def confirm(t: Translator, version: int, field: Field, text: str, count: int) -> Message:
    """Before many people hear something."""
    head = t.text("This goes to everybody on the list:") if field is Field.MESSAGE else t.text("The new place:")
    heard = t.plural("{count} registration hears it.", "{count} registrations hear it.", count)
    return Message(
        lines(head, quoted(t, text), heard),
        rows=(
            (
                button(t.label("button", "✅ Send"), version, "send"),
                button(t.label("button", "✏️ Change"), version, "edit"),
            ),
            stop_row(t, version),
        ),
    )


def sent(t: Translator, count: int) -> Message:
    return Message(t.plural("Sent to {count} registration.", "Sent to {count} registrations.", count))


def which_day(t: Translator, version: int, days: Sequence[date]) -> Message:
    if not days:
        words = t.text("I do not understand that day. Type it like this: “4 January”.")
        return Message(words, rows=(stop_row(t, version),))
    choices: list[Button] = [button(_year(t, day), version, "by", day.isoformat()) for day in days]
    return Message(t.text("Which day do you mean?"), rows=(*pairs(choices), stop_row(t, version)))
