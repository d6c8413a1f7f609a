"""What a resident hears of a signal that goes to others, and is asked about it."""

from markupsafe import Markup

from domain.municipality import Partner
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.consenting import are_you_sixteen, withdraw_row, yes_label
from handlers.views.messages import Button, Message, Row, lines


def passed_on(t: Translator, partner: Partner) -> str:
    return t.plain("We passed your report on to {partner}. Their number is {phone}.", **_desk(t, partner))


def consent_row(t: Translator, consent_id: int | None) -> tuple[Row, ...]:
    if consent_id is None:
        return ()
    return (
        (
            Button(yes_label(t), f"consent:yes:{consent_id}"),
            Button(t.label("button", "🚫 No, rather not"), f"consent:no:{consent_id}"),
        ),
    )


def forwarded(t: Translator, signal: Signal, partner: Partner, asks: bool) -> Markup:
    return lines(
        t.text(
            "➡️ We passed your report <b>{number}</b> on to {partner}. We keep following it.",
            number=signal.number,
            partner=t.own(partner.name),
        ),
        t.text("May they read your own words too? We do not know your name, so they do not get it.") if asks else None,
        are_you_sixteen(t) if asks else None,
    )


def may_they_read(t: Translator, signal: Signal, partner: Partner) -> Markup:
    question = t.text(
        "About <b>{number}</b>: may {partner} read your own words? We do not know your name, so they do not get it.",
        number=signal.number,
        partner=t.own(partner.name),
    )
    return lines(question, are_you_sixteen(t))


def referred(t: Translator, signal: Signal, partner: Partner, asks: bool) -> Markup:
    desk = _desk(t, partner)
    return lines(
        t.text(
            "Thank you for <b>{number}</b>. This is not our work, but we will tell you where to go.",
            number=signal.number,
        ),
        t.text("This can help you: {partner}. Call {phone}.", **desk),
        t.text("May we pass your report on to them? We do not know your name, so they do not get it.")
        if asks
        else None,
        are_you_sixteen(t) if asks else None,
    )


def thanks_for_consent(t: Translator, partner: Partner, consent_id: int) -> Message:
    """After “yes” to a partner, or to a desk, which needs a number to call back."""
    rows = withdraw_row(t, consent_id)
    if partner.desk is None:
        return Message(t.text("Thank you. Your words may go to {partner}.", partner=t.own(partner.name)), rows=rows)
    return Message(
        lines(
            t.text("Thank you. We pass it on to {partner}.", partner=t.own(partner.name)),
            t.text("Do you want them to call you? Reply to this message with your phone number."),
        ),
        rows=rows,
    )


def thanks_for_refusal(t: Translator, partner: Partner) -> Message:
    if partner.desk is None:
        return Message(t.text("Good. Your words stay with us. They only get the subject and the neighbourhood."))
    return Message(
        t.text("Good. We do not pass it on. You can call them yourself: {partner}, {phone}.", **_desk(t, partner))
    )


def _desk(t: Translator, partner: Partner) -> dict[str, str]:
    return {"partner": t.own(partner.name), "phone": partner.phone}
