"""What residents hear about their own signals."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.notices import (
    Closed,
    Corrected,
    Forwarded,
    IsItSolved,
    Merged,
    QuestionAsked,
    QuestionOpen,
    Reopened,
    Replied,
    ToReporter,
)
from domain.signals import Remark, Signal, Solved
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
        case QuestionAsked(text=text):
            head = t.text(
                "❓ {name} has a question about <b>{number}</b>:", number=number, name=who_at_start(t, municipality)
            )
            return Message(lines(head, quoted(text), t.text("Your next message is the answer.")))
        case QuestionOpen():
            return Message(
                t.text(
                    "We still have a question about <b>{number}</b>. Your next message is the answer. "
                    "You need not answer: then we go on without.",
                    number=number,
                )
            )
        case IsItSolved(signal=signal):
            return is_it_solved(t, signal)
        case Merged():
            return Message(
                t.text(
                    "More residents told us the same. Your report <b>{number}</b> was put together with theirs. "
                    "You hear what we do about it.",
                    number=number,
                ),
                rows=_mine_button(t),
            )
        case Corrected(signal=signal):
            return Message(
                t.text(
                    "Sorry, our last message about <b>{number}</b> was not right. Your report is now: {status}.",
                    number=number,
                    status=status(t, signal.status),
                ),
                rows=_mine_button(t),
            )


def is_it_solved(t: Translator, signal: Signal) -> Message:
    """Names only the number: it may stand on a lock screen."""
    choices = {
        Solved.YES: t.label("button", "Yes"),
        Solved.PARTLY: t.label("button", "A little"),
        Solved.NO: t.label("button", "No"),
    }
    row = tuple(Button(label, f"solved:{one}:{signal.id}") for one, label in choices.items())
    return Message(t.text("About <b>{number}</b>: is it solved?", number=signal.number), rows=(row,))


def question_expired(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    head = t.text("We go on with <b>{number}</b> without your answer.", number=signal.number)
    return Message(lines(head, _promise(t, municipality, signal)))


def thanks_for_answer(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    head = t.text("Thank you. I put your answer with <b>{number}</b>.", number=signal.number)
    return Message(lines(head, _promise(t, municipality, signal)))


def _promise(t: Translator, municipality: Municipality, signal: Signal) -> Markup | None:
    """The date by which a person answers, unless one has."""
    if signal.answered_at is not None:
        return None
    return t.text(
        "{name} answers you by <b>{day}</b> at the latest.",
        name=who_at_start(t, municipality),
        day=t.day(signal.promised_on),
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
