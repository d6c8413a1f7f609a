"""[➡️ Doorzetten]: to a partner or a desk, with a neutral text for one's own mail, and what the partner says."""

from collections.abc import Callable

from domain.errors import Unknown
from domain.municipality import Desk, Partner
from domain.signals import ClosingReason, PartnerAnswer, Signal
from handlers.choices import one_of
from handlers.coordinator.cards import act, done
from handlers.turn import Turn
from handlers.views import forwarding_told
from handlers.views.ready import as_staff_read
from handlers.views.staff import forwarding as views
from services import answering, deeds, forwarding, reporters
from storage import consents, reply_keys


def forward(turn: Turn) -> None:
    """Asks to whom, then passes on, with a neutral text for one's own mail."""
    named, key = act(turn), turn.parts[2]
    if not key:
        signal = deeds.look_up(turn.conn, named.signal_id)
        hears = reporters.hears(turn.conn, signal.id)
        turn.show(views.choose_partner(turn.t, turn.municipality, signal, hears))
        return
    deed = forwarding.forward(turn.conn, named, key)
    done(turn, deed)
    _say_text(turn, deed.signal)


def choose_desk(turn: Turn) -> None:
    """[🤝 Hulpvraag] and [✉️ Officiële brief] among the reasons to close."""
    named, desk = act(turn), one_of(Desk, turn.parts[2])
    hears = reporters.hears(turn.conn, named.signal_id)
    turn.show(views.choose_desk(turn.t, turn.municipality, deeds.look_up(turn.conn, named.signal_id), desk, hears))


def refer(turn: Turn) -> None:
    """One tap: the resident gets the number of the desk, and is asked whether it may be passed on."""
    named, key = act(turn), turn.parts[2]
    hears = reporters.hears(turn.conn, named.signal_id)
    deed = forwarding.refer(turn.conn, named, key)
    done(turn, deed)
    if not hears:
        turn.say(views.tell_desk(turn.t, turn.municipality, deed.signal, turn.municipality.partner(key)))


def ask_consent(turn: Turn) -> None:
    done(turn, forwarding.ask_consent(turn.conn, act(turn)))


def consent_in_person(turn: Turn) -> None:
    deed = forwarding.consent_in_person(turn.conn, act(turn))
    turn.show(_text(turn, deed.signal))


def withdraw_in_person(turn: Turn) -> None:
    deed = forwarding.withdraw_in_person(turn.conn, act(turn))
    turn.show(_text(turn, deed.signal))


def show_text(turn: Turn) -> None:
    """[📄 Tekst voor partner]: once more, with the words when they may go along by now."""
    _say_text(turn, deeds.look_up(turn.conn, act(turn).signal_id))


def _say_text(turn: Turn, signal: Signal) -> None:
    turn.say(_text(turn, signal))


def _text(turn: Turn, signal: Signal) -> views.Message:
    partner = _partner(turn, signal)
    asked = consents.for_partner(turn.conn, signal.id, partner.key)
    has_chat = reply_keys.of_signal(turn.conn, signal.id) is not None
    consent = views.Consent(
        given=asked.given if asked else None,
        asked=asked is not None,
        can_ask=asked is None and reporters.hears(turn.conn, signal.id),
        in_person=not has_chat,
    )
    found = turn.house.guard.look((signal.place, signal.text), strict=False).found if consent.given else ()
    return views.for_partner(turn.t, turn.municipality, partner, signal, consent, found)


def _partner(turn: Turn, signal: Signal) -> Partner:
    if signal.partner is None:
        raise Unknown
    return turn.municipality.partner(signal.partner)


def take_partner_answer(turn: Turn) -> None:
    """[📨 Antwoord van partner]: asks which, then the signal is ours again or waits on."""
    named, chosen = act(turn), turn.parts[2]
    if not chosen:
        signal = deeds.look_up(turn.conn, named.signal_id)
        turn.show(views.choose_partner_answer(turn.t, turn.municipality, signal, _partner(turn, signal)))
        return
    done(turn, forwarding.partner_answered(turn.conn, named, one_of(PartnerAnswer, chosen)))


def passed_on(turn: Turn) -> None:
    """[📤 Doorgegeven]: the desk has it, which closes the signal here; the resident hears it."""
    named = act(turn)
    signal = deeds.look_up(turn.conn, named.signal_id)
    words = forwarding_told.passed_on(as_staff_read(turn.municipality, signal.topic), _partner(turn, signal))
    done(turn, answering.close(turn.conn, named, ClosingReason.NOT_FOR_US, words))


DEEDS: dict[str, Callable[[Turn], None]] = {
    "forward": forward,
    "desk": choose_desk,
    "refer": refer,
    "ask_words": ask_consent,
    "agreed": consent_in_person,
    "disagreed": withdraw_in_person,
    "text": show_text,
    "partner": take_partner_answer,
    "given": passed_on,
}
