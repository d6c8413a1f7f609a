"""Who takes over a signal, and what they get to read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from domain.municipality import Desk, Municipality, Partner
from domain.signals import PartnerAnswer, Signal
from handlers.i18n import Translator
from handlers.views.labels import how_often, part_of_day, partner_answer, photo_count
from handlers.views.messages import Button, Message, Row, card_rows, lines, pairs
from handlers.views.staff.cards import back_to_card, short_name, subject
from handlers.views.staff.in_person import not_told
from handlers.views.staff.redacting import may_be_somebody, redact_row

_ON_A_LIST = 6  # with what follows a list stays under Telegram's 4,096 characters
_LONGEST_ON_LIST = 450

__all__ = ["Consent", "Message", "choose_desk", "choose_partner", "choose_partner_answer", "for_partner", "tell_desk"]


@dataclass(frozen=True)
class Consent:
    """Whether the resident agrees that the partner reads the words; `in_person`: has no chat with the bot."""

    given: bool | None
    asked: bool
    can_ask: bool
    in_person: bool


def choose_partner(t: Translator, municipality: Municipality, signal: Signal, hears: bool) -> Message:
    """`hears`: whether the bot can tell its reporter."""
    partners = [
        Button(t.own(one.name), f"forward:{signal.id}:{signal.version}:{one.key}")
        for one in municipality.partners
        if one.desk is None
    ]
    question = t.text("Who takes over {signal}?", signal=short_name(t, municipality, signal))
    told = t.text("The resident hears who it was passed on to.") if hears else None
    return Message(lines(question, told), rows=(*pairs(partners), back_to_card(t, signal)))


def choose_desk(t: Translator, municipality: Municipality, signal: Signal, desk: Desk, hears: bool) -> Message:
    desks = [
        Button(t.own(one.name), f"refer:{signal.id}:{signal.version}:{one.key}")
        for one in municipality.partners
        if one.desk is desk
    ]
    return Message(
        lines(
            t.text("Where does {signal} belong?", signal=short_name(t, municipality, signal)),
            t.text("The resident gets the number, and I ask whether you may pass it on.") if hears else not_told(t),
        ),
        rows=(*((one,) for one in desks), back_to_card(t, signal)),
    )


def desk_row(t: Translator, municipality: Municipality, signal: Signal) -> Row:
    """What is not for the coordinator, beside the reasons to close."""
    labels = {
        Desk.HELP_REQUEST: t.label("button", "🤝 Request for help"),
        Desk.OFFICIAL_LETTER: t.label("button", "✉️ Official letter"),
    }
    there = {one.desk for one in municipality.partners}
    return tuple(
        Button(label, f"desk:{signal.id}:{signal.version}:{desk}") for desk, label in labels.items() if desk in there
    )


def choose_partner_answer(t: Translator, municipality: Municipality, signal: Signal, partner: Partner) -> Message:
    """With a hint: what becomes of people is not for this place."""
    answers = [Button(partner_answer(t, one), f"partner:{signal.id}:{signal.version}:{one}") for one in PartnerAnswer]
    name = short_name(t, municipality, signal)
    return Message(
        lines(
            t.text("What does {partner} say about {signal}?", partner=t.own(partner.name), signal=name),
            t.text("Do not write down who was fined or arrested."),
        ),
        rows=(*pairs(answers), back_to_card(t, signal)),
    )


def for_partner(
    t: Translator,
    municipality: Municipality,
    partner: Partner,
    signal: Signal,
    consent: Consent,
    found: tuple[str, ...],
) -> Message:
    """A text for one's own mail: neutral, and what the resident wrote only when they agree.

    `found` is what the guard sees in the words that go along.
    """
    return Message(
        lines(
            t.text("You can send this to {partner} yourself:", partner=t.own(partner.name)),
            Markup("<pre>{}</pre>").format(_letter(t, municipality, signal, bool(consent.given))),
            _about_words(t, consent),
            may_be_somebody(t, found) if found else None,
        ),
        rows=(*_consent_rows(t, signal, consent), *((redact_row(t, signal),) if found else ())),
        words_of=(signal.id,) if consent.given else (),
    )


def _letter(t: Translator, municipality: Municipality, signal: Signal, with_words: bool) -> str:
    details = [
        part_of_day(t, signal.when) if signal.when else "",
        how_often(t, signal.how_often) if signal.how_often else "",
    ]
    head = t.plain(
        "Report {signal}. Will you let us know what you do with it?",
        signal=f"{signal.number}, {subject(t, municipality, signal)}",
    )
    words = [signal.place, t.plain("“{text}”", text=signal.text) if signal.text else ""] if with_words else []
    return "\n".join([head, *(one for one in [", ".join(filter(None, details)), *words] if one)])


def _about_words(t: Translator, consent: Consent) -> Markup | None:
    if consent.given:
        return t.text("The resident agrees that the words go along.")
    if consent.given is False:
        return t.text("The resident does not want the words to go along. Please leave them out.")
    if consent.asked:
        return t.text("I ask the resident whether the words may go along. You hear the answer.")
    return t.text("The words of the resident are not in it.")


def _consent_rows(t: Translator, signal: Signal, consent: Consent) -> tuple[Row, ...]:
    if consent.can_ask:
        ask = t.label("button", "🗣 Ask whether the words may go along")
        return ((Button(ask, f"ask_words:{signal.id}:{signal.version}:"),),)
    if consent.in_person and consent.given is None:
        agreed = t.label("button", "✅ The reporter is 16 or older and agrees")
        return ((Button(agreed, f"agreed:{signal.id}:{signal.version}:"),),)
    if consent.in_person and consent.given:
        withdrawn = t.label("button", "↩️ The reporter does not agree any more")
        return ((Button(withdrawn, f"disagreed:{signal.id}:{signal.version}:"),),)
    return ()


def tell_desk(t: Translator, municipality: Municipality, signal: Signal, partner: Partner) -> Message:
    """Whom the bot cannot tell anything hears it from the coordinator."""
    return Message(
        t.text(
            "I cannot reach the reporter of {signal}. Tell them yourself: {partner}, phone {phone}.",
            signal=short_name(t, municipality, signal),
            partner=t.own(partner.name),
            phone=partner.phone,
        )
    )


def daily_lists(
    t: Translator, municipality: Municipality, signals: Sequence[Signal], photos: Mapping[int, int]
) -> list[Message]:
    """What residents wanted passed on, for each partner a list to send: the residents' words go along.

    `photos` says of which signals there are how many.
    """
    messages: list[Message] = []
    for key in dict.fromkeys(one.partner for one in signals):
        theirs = [one for one in signals if one.partner == key]
        for start in range(0, len(theirs), _ON_A_LIST):
            part = theirs[start:][:_ON_A_LIST]
            messages.append(_daily_list(t, municipality, municipality.partner(key or ""), part, photos))
    return messages


def _daily_list(
    t: Translator,
    municipality: Municipality,
    partner: Partner,
    signals: Sequence[Signal],
    photos: Mapping[int, int],
) -> Message:
    head = t.plural(
        "📮 <b>Pass on today to {partner}: {count} report</b>",
        "📮 <b>Pass on today to {partner}: {count} reports</b>",
        len(signals),
        partner=t.own(partner.name),
    )
    rows = (_on_list(t, municipality, one, photos.get(one.id, 0)) for one in signals)
    return Message(
        lines(head, Markup("<pre>{}</pre>").format("\n\n".join(rows))),
        rows=card_rows(signals),
        words_of=tuple(one.id for one in signals),
    )


def _on_list(t: Translator, municipality: Municipality, signal: Signal, photos: int) -> str:
    text = signal.text if len(signal.text) <= _LONGEST_ON_LIST else signal.text[: _LONGEST_ON_LIST - 1] + "…"
    name = f"{signal.number}, {subject(t, municipality, signal)}"
    return "\n".join(one for one in (name, signal.place, text, str(photo_count(t, photos)) if photos else "") if one)
