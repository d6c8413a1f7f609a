"""What residents hear about their own signals."""

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import Remark, RemarkKind, Signal, Solved, Status
from handlers.i18n import Translator, translator
from handlers.views.labels import status
from handlers.views.messages import Button, Message, lines, pairs, quoted
from handlers.views.ready import as_told
from services.reports import Mine, MineInFull

_MOST_SAID = 8  # with 200 characters each the message stays under Telegram's 4,096


def mine(t: Translator, municipality: Municipality, found: list[Mine]) -> Message:
    """The newest first, each with a button to more about it."""
    if not found:
        return Message(t.text("You have not sent a report yet. Write what is wrong, and I help you."))
    parts = [_mine(t, municipality, one) for one in found]
    buttons = [Button(one.signal.number, f"my:{one.reply_key}") for one in found]
    return Message(Markup("\n\n").join([t.text("<b>Your reports</b>"), *parts]), rows=pairs(buttons))


def _mine(formal: Translator, municipality: Municipality, one: Mine) -> Markup:
    signal = one.signal
    t = translator(formal.language, municipality.is_informal(signal.topic))
    return lines(
        _name(t, municipality, signal),
        t.text("{status}", status=status(t, signal.status)),
        t.text("Answer: “{text}”", text=_shortened(as_told(t, municipality, signal, one.answer).text))
        if one.answer
        else what_next(t, municipality, signal),
    )


def _name(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    return t.text(
        "<b>{number}</b> · {topic} · {neighbourhood}",
        number=signal.number,
        topic=t.own(municipality.topic(signal.topic).label),
        neighbourhood=municipality.neighbourhood(signal.neighbourhood).name,
    )


def one_of_mine(t: Translator, municipality: Municipality, one: MineInFull) -> Message:
    """Where it stands, what was done, what comes next and when."""
    signal = one.signal
    shared = t.text("Other neighbours reported this too.") if one.shared else None
    return Message(
        lines(
            _name(t, municipality, signal),
            quoted(t, _shortened(signal.text)),
            t.text("Now: {status}", status=status(t, signal.status)),
            Markup("…") if len(one.said) > _MOST_SAID else None,
            *(_done(t, municipality, signal, remark) for remark in one.said[-_MOST_SAID:]),
            what_next(t, municipality, signal),
            shared,
        ),
        rows=_deeds(t, one),
    )


def _done(t: Translator, municipality: Municipality, signal: Signal, remark: Remark) -> Markup:
    """A line of what was said, by the day."""
    day = t.short_day(remark.at.astimezone(municipality.timezone).date())
    text = as_told(t, municipality, signal, remark).text
    words = {
        RemarkKind.REPLY: t.text("{day}: answer “{text}”", day=day, text=_shortened(text)),
        RemarkKind.CLOSING: t.text("{day}: closed “{text}”", day=day, text=_shortened(text)),
        RemarkKind.QUESTION: t.text("{day}: question to you “{text}”", day=day, text=_shortened(text)),
    }
    return words.get(remark.kind) or t.text("{day}: you added “{text}”", day=day, text=_shortened(text))


def what_next(t: Translator, municipality: Municipality, signal: Signal) -> Markup | None:
    if signal.parent_id is not None:
        return t.text("It goes on together with another report. You hear what we do.")
    if signal.status is Status.QUESTION:
        return t.text("We have a question for you. Your next message is the answer.")
    if signal.overdue:
        return t.text("We are late with our answer. We are sorry. You still get it.")
    if signal.is_open and signal.answered_at is None and not signal.promised:
        return t.text("We cannot say yet when you get an answer.")
    if signal.is_open and signal.answered_at is None:
        return t.text("Answer by {day} at the latest.", day=t.day(signal.promised_on))
    if signal.status is Status.FORWARDED and signal.partner:
        partner = municipality.partner(signal.partner)
        if partner.desk is not None:
            return t.text(
                "This can help you: {partner}. Call {phone}.", partner=t.own(partner.name), phone=partner.phone
            )
        return t.text("{partner} works on it. We keep following it.", partner=t.own(partner.name))
    return t.text("We are working on it.") if signal.is_open else None


def _deeds(t: Translator, one: MineInFull) -> tuple[tuple[Button, ...], ...]:
    add = Button(t.label("button", "➕ Add something"), f"add:{one.reply_key}")
    if one.signal.is_open:
        return ((add, Button(t.label("button", "✋ Withdraw"), f"withdraw:{one.reply_key}:ask")),)
    not_solved = Button(t.label("button", "❗ Not solved"), f"solved:{Solved.NO}:{one.signal.id}")
    return ((add, not_solved),)


def ask_withdraw(t: Translator, signal: Signal, reply_key: str) -> Message:
    return Message(
        t.text("Do you want to withdraw <b>{number}</b>? Then we do nothing more with it.", number=signal.number),
        rows=(
            (
                Button(t.label("button", "✋ Yes, withdraw"), f"withdraw:{reply_key}:yes"),
                Button(t.label("button", "⬅️ Back"), f"my:{reply_key}"),
            ),
        ),
    )


def withdrawn(t: Translator, signal: Signal) -> Message:
    return Message(t.text("<b>{number}</b> is withdrawn. Thank you for telling us.", number=signal.number))


def _shortened(text: str) -> str:
    return text if len(text) <= 200 else text[:199] + "…"


def stopped_for_good(t: Translator, open_signals: list[Signal], kept: Markup | None) -> Message:
    """Asks for each at once whether its answer is still wanted; the dialogue has ended already."""
    if not open_signals:
        return Message(lines(t.text("Stopped. You get no messages that you did not ask for."), kept))
    numbers = t.listed(signal.number for signal in open_signals)
    return Message(
        lines(kept, t.text("Stopped. Do you still want the answer to {numbers}?", numbers=numbers)),
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
    return Message(t.text("Good. You will hear nothing more from us. Write to me whenever you want to start again."))
