"""To whom nobody listens for a while, as coordinators see and choose it."""

from collections.abc import Mapping, Sequence
from datetime import date

from markupsafe import Markup

from domain.limits import Mute, MuteReason
from domain.municipality import Municipality
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines
from handlers.views.questions import button, stop_row
from handlers.views.staff.calendar import day_rows
from handlers.views.staff.cards import short_name


def _reason(t: Translator, reason: str) -> str:
    """As staff read it."""
    labels: dict[str, str] = {
        MuteReason.INSULTS: t.plain("insults or threats"),
        MuteReason.TOO_MUCH: t.plain("the same again and again"),
        MuteReason.MADE_UP: t.plain("made-up reports"),
    }
    return labels.get(reason) or reason


def ask_reason(t: Translator, version: int, municipality: Municipality, signal: Signal) -> Message:
    reasons = [button(_reason(t, one), version, "reason", one) for one in MuteReason]
    return Message(
        lines(
            t.text("Why do you mute who reported {signal}?", signal=short_name(t, municipality, signal)),
            t.text("Choose, or type it. The resident reads your words."),
            t.text("This is about all that they send. You do not learn who it is.") if signal.anonymous else None,
        ),
        rows=(*((one,) for one in reasons), stop_row(t, version)),
    )


def ask_until(t: Translator, version: int, days: Sequence[date]) -> Message:
    return Message(
        t.text("Until which day, that day included? At most 30 days. Choose, or type it: “4 January”."),
        rows=(*day_rows(t, version, days), stop_row(t, version)),
    )


def read_back(t: Translator, version: int, days: Sequence[date]) -> Message:
    if not days:
        return Message(
            t.text("I need a day within 30 days. Type it like this: “4 January”."), rows=(stop_row(t, version),)
        )
    return Message(t.text("Is this what you mean?"), rows=(*day_rows(t, version, days), stop_row(t, version)))


def muted(t: Translator, until: date) -> str:
    return t.plain("🔇 Muted until {day}, that day included. The resident hears why.", day=t.day(until))


def lifted(t: Translator) -> str:
    return t.plain("🔈 The resident can write again.")


def listed(t: Translator, found: Sequence[Mute], numbers: Mapping[int, str]) -> Message:
    """By number; of what was reported anonymously there is none."""
    if not found:
        return Message(t.text("Nobody is muted."))
    told = [_line(t, one, numbers) for one in found]
    rows = [_lift_row(t, one, numbers) for one in found]
    return Message(lines(t.text("🔇 <b>Muted now</b>"), *told), rows=tuple(rows))


def _who(t: Translator, one: Mute, numbers: Mapping[int, str]) -> str:
    return numbers.get(one.id) or t.plain("anonymous")


def _line(t: Translator, one: Mute, numbers: Mapping[int, str]) -> Markup:
    who, until = _who(t, one, numbers), t.short_day(one.until)
    return t.text("{who} · until {day} · {reason}", who=who, day=until, reason=_reason(t, one.reason))


def _lift_row(t: Translator, one: Mute, numbers: Mapping[int, str]) -> Row:
    who, until = _who(t, one, numbers), t.short_day(one.until)
    return (Button(t.label("button", "🔈 Lift: {who} · {day}", who=who, day=until), f"unmute:{one.id}"),)
