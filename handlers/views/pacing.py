"""What somebody hears who sends too much, or to whom nobody listens for a while."""

from datetime import date

from markupsafe import Markup

from domain.limits import MuteReason
from domain.municipality import Municipality
from domain.office import Number
from handlers.i18n import Translator
from handlers.views.messages import Message, lines


def slow_down(t: Translator, municipality: Municipality) -> Message:
    return Message(
        lines(
            t.text("⏸ One moment, please. You send a lot at once."),
            not_read_this_minute(t),
            _danger(t, municipality),
        )
    )


def not_read_this_minute(t: Translator) -> Markup:
    return t.text("I do not read what you send in this minute. After that, please send it again.")


def too_many_today(t: Translator, municipality: Municipality) -> Message:
    return Message(
        lines(
            t.text("⏸ You sent many reports today. Tomorrow you can send this one."),
            t.text("Your text stays here for a day. Can it not wait? Call {phone}.", phone=municipality.phone),
        )
    )


def muted(t: Translator, municipality: Municipality, reason: str, until: date) -> Message:
    return Message(
        lines(
            nobody_reads(t, until),
            t.text("Why: {reason}", reason=reason_label(t, reason)),
            t.text("You still get answers to what you reported before."),
            t.text("Did we ask you something? You can type the answer, or press the button."),
            t.text("Do you not agree? Call {phone}.", phone=municipality.phone),
            _danger(t, municipality),
        )
    )


def nobody_reads(t: Translator, until: date) -> Markup:
    return t.text("🔇 Until {day}, that day included, nobody reads what you send here.", day=t.day(until))


def not_now(t: Translator, until: date) -> str:
    return t.plain("🔇 Until {day}, that day included, you cannot send anything here.", day=t.day(until))


def may_write_again(t: Translator) -> Message:
    return Message(t.text("🔈 You can write to us again."))


def reason_label(t: Translator, reason: str) -> str:
    """What was typed stands as it was typed."""
    labels: dict[str, str] = {
        MuteReason.INSULTS: t.plain("you insulted or threatened somebody"),
        MuteReason.TOO_MUCH: t.plain("you sent the same thing many times"),
        MuteReason.MADE_UP: t.plain("you reported something that was not true"),
    }
    return labels.get(reason) or reason


def _danger(t: Translator, municipality: Municipality) -> Markup:
    return t.text("Is somebody in danger? Call {number}.", number=municipality.numbers[Number.EMERGENCY])
