"""What residents hear about their own signals."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.notices import Closed, Corrected, Forwarded, Reopened, Replied, ToReporter
from domain.signals import Remark, Signal
from handlers.i18n import Translator
from handlers.views.labels import status
from handlers.views.messages import Button, Message, lines, quoted
from handlers.views.welcome import who, who_at_start
from services.reports import Mine


def mine(t: Translator, municipality: Municipality, found: list[Mine]) -> Message:
    if not found:
        return Message(t.text("You have not sent a report yet. Write what is wrong, and I help you."))
    parts = [_mine(t, municipality, one.signal, one.answer) for one in found]
    return Message(Markup("\n\n").join([t.text("<b>Your reports</b>"), *parts]))


def _mine(t: Translator, municipality: Municipality, signal: Signal, answer: Remark | None) -> Markup:
    promise = t.text("Answer by {day} at the latest.", day=t.day(signal.promised_on))
    said = t.text("Answer: „{text}”", text=_shortened(answer.text)) if answer else None
    return lines(
        t.text(
            "<b>{number}</b> · {topic} · {neighbourhood}",
            number=signal.number,
            topic=t.own(municipality.topic(signal.topic).label),
            neighbourhood=municipality.neighbourhood(signal.neighbourhood).name,
        ),
        t.text("{status}", status=status(t, signal.status)),
        said or (promise if signal.is_open and signal.answered_at is None else None),
    )


def _shortened(text: str) -> str:
    return text if len(text) <= 200 else text[:199] + "…"


def told(t: Translator, municipality: Municipality, notice: ToReporter) -> Message:
    """What the reporter of a signal hears of a deed."""
    number = notice.signal.number
    match notice:
        case Replied(text=text):
            head = t.text("💬 Answer to <b>{number}</b>, from {name}:", number=number, name=who(t, municipality))
            return Message(lines(head, quoted(text)), rows=_mine_button(t))
        case Forwarded(partner=partner):
            name = t.own(municipality.partner(partner).name)
            return Message(
                t.text(
                    "➡️ We passed your report <b>{number}</b> on to {partner}. We keep following it.",
                    number=number,
                    partner=name,
                ),
                rows=_mine_button(t),
            )
        case Closed(text=text):
            head = t.text("✅ Your report <b>{number}</b> is closed.", number=number)
            return Message(lines(head, quoted(text)), rows=_mine_button(t))
        case Reopened(signal=signal):
            return Message(_reopened(t, municipality, signal), rows=_mine_button(t))
        case Corrected(signal=signal):
            return Message(
                t.text(
                    "Sorry, our last message about <b>{number}</b> was not right. Your report is now: {status}.",
                    number=number,
                    status=status(t, signal.status),
                ),
                rows=_mine_button(t),
            )


def _reopened(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    return t.text(
        "🔄 We opened your report <b>{number}</b> again. {name} answers you by <b>{day}</b> at the latest.",
        number=signal.number,
        name=who_at_start(t, municipality),
        day=t.day(signal.promised_on),
    )


def _mine_button(t: Translator) -> tuple[tuple[Button, ...], ...]:
    return ((Button(t.label("button", "📋 My reports"), "mine"),),)


def stopped_for_good(t: Translator, open_signals: list[Signal]) -> Message:
    """Asks for each at once whether its answer is still wanted; the dialogue has ended already."""
    if not open_signals:
        return Message(t.text("Stopped. You get no messages that you did not ask for."))
    numbers = t.listed(signal.number for signal in open_signals)
    return Message(
        t.text("Stopped. Do you still want the answer to {numbers}?", numbers=numbers),
        rows=(
            (
                Button(t.label("button", "Yes, please"), "answers:yes"),
                Button(t.label("button", "No, nothing more"), "answers:no"),
            ),
        ),
    )


def answers_wanted(t: Translator, wanted: bool) -> Message:
    if wanted:
        return Message(t.text("Good. You still get the answer to your report."))
    return Message(t.text("Good. You hear nothing more. Write to me whenever you want to start again."))
