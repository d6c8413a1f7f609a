"""Who to call, each number on a line of its own so that a phone makes it a link."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from markupsafe import Markup

from domain.municipality import Municipality
from domain.office import Number
from domain.safety.rules import Concern
from handlers.i18n import Translator
from handlers.views.messages import Message, lines
from handlers.views.pacing import not_read_this_minute

_TOMORROW = timedelta(days=1)


@dataclass(frozen=True)
class Reading:
    """Local; `before` while the office is open, `at` when it is not, neither when nobody says when they read."""

    today: date
    at: datetime | None = None
    before: time | None = None


def who_to_call(
    t: Translator,
    municipality: Municipality,
    numbers: tuple[Number, ...],
    reading: Reading | None,
    is_too_much: bool = False,
) -> Message:
    """Without a reading when nobody will read it."""
    told = [t.text("⚠️ <b>Is somebody in danger now? Do not wait for us.</b>"), _shown(t, municipality, numbers)]
    if reading is not None:
        told.append(
            lines(
                _when_read(t, reading),
                t.text("You can go on here. What you wrote is kept. We read a report only once you send it."),
            )
        )
    elif is_too_much:
        told.append(not_read_this_minute(t))
    return Message(Markup("\n\n").join(told))


def nobody_reads_along(
    t: Translator, municipality: Municipality, numbers: tuple[Number, ...], reading: Reading
) -> Message:
    """In a night that is known to be busy, before anybody types."""
    head = t.text("🌙 <b>Tonight nobody is reading messages here.</b> Is something happening now? Call:")
    after = lines(_when_read(t, reading), t.text("You can write it down here now. It is kept."))
    return Message(Markup("\n\n").join([head, _shown(t, municipality, numbers), after]))


def _shown(t: Translator, municipality: Municipality, numbers: tuple[Number, ...]) -> Markup:
    return Markup("\n\n").join(_call(t, municipality, number) for number in numbers)


def no_life_in_danger(t: Translator, municipality: Municipality, concerns: Iterable[Concern]) -> Markup:
    """Who hears of blows at home that do not fall this moment, and the police."""
    numbers = [number for one in (*concerns, Concern.CRIME) for number in one.numbers]
    shown = dict.fromkeys(number for number in numbers if number is not Number.EMERGENCY)
    return lines(*(_call(t, municipality, number) for number in shown))


def in_danger(t: Translator, municipality: Municipality, concerns: Iterable[Concern]) -> Markup:
    """As was shown when the words were typed."""
    shown = dict.fromkeys(number for one in concerns for number in one.numbers)
    return lines(*(_call(t, municipality, number) for number in shown))


def _call(t: Translator, municipality: Municipality, number: Number) -> Markup:
    return lines(_whom(t, number), Markup("<b>{}</b>").format(t.alone(municipality.numbers[number])))


def _whom(t: Translator, number: Number) -> Markup:
    return {
        Number.EMERGENCY: t.text("Danger to life? Call at once, or use the 112NL app:"),
        Number.POLICE: t.text("The police, when nobody’s life is in danger:"),
        Number.CRIME_ANONYMOUS: t.text("Report a crime without giving your name:"),
        Number.WORRYING_BEHAVIOUR: t.text("Worried about how somebody behaves:"),
        Number.SAFE_AT_HOME: t.text("Violence at home? Call, day and night:"),
        Number.SUICIDE_PREVENTION: t.text("Thoughts of suicide? Talk to somebody, day and night:"),
        Number.CHILD_LINE: t.text("Are you a child or teenager? You can talk to:"),
    }[number]


def _when_read(t: Translator, reading: Reading) -> Markup:
    if reading.before is not None:
        return t.text("We will read this today before {time}, but not at once.", time=t.clock(reading.before))
    if reading.at is None:
        return t.text("We do not read messages all the time.")
    clock = t.clock(reading.at.time())
    if reading.at.date() == reading.today:
        return t.text("We will not read this until {time} today.", time=clock)
    if reading.at.date() == reading.today + _TOMORROW:
        return t.text("We will not read this until tomorrow at {time}.", time=clock)
    return t.text("We will not read this until {day} at {time}.", day=t.day(reading.at.date()), time=clock)
