"""More words of a resident about a signal: an answer, an addition, an idea. The guard looks at them first."""

from dataclasses import replace

from domain.about import About
from domain.answers import NOTHING, Enclosed, Said
from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.notices import MoreSaid
from domain.personal.found import Kind
from domain.personal.guard import Seen, says_anything
from domain.signals import RemarkKind, Signal, Status
from handlers.resident import gate
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import media as media_views
from handlers.views import personal as views
from handlers.views import reports as report_views
from handlers.views import told as told_views
from handlers.views import welcome
from handlers.views.messages import Message
from services import enclosing, questions, reports
from storage import reply_keys, signals


def put(turn: Turn, signal: Signal, kind: RemarkKind, text: str, enclosed: Enclosed = NOTHING) -> None:
    """With the signal, unless something personal in them has to be decided on first; nothing that waits is lost."""
    turn.is_about(signal.topic)
    key = reply_keys.of_signal(turn.conn, signal.id)
    said = Said(key.key if key is not None else "", kind, {_message_id(turn): text}, enclosed)
    waiting = turn.answers.said
    if waiting is not None and waiting.reply_key == said.reply_key:
        # A message that was changed says what it says now.
        texts = {**waiting.texts, **said.texts}
        said = replace(waiting, texts=texts, enclosed=waiting.enclosed.and_more(enclosed))
        turn.go_to(None, said=None)
    elif waiting is not None and signals.of_key(turn.conn, waiting.reply_key, turn.person.id) is not None:
        _settle(turn, stays=False)
    if key is None or not _seen(turn, signal, said.text).found:
        _keep(turn, signal, said.kind, said.text, said.enclosed)
        return
    turn.go_to(Step.PERSONAL, said=said)
    turn.say(question(turn))


def _message_id(turn: Turn) -> int:
    message = turn.update.effective_message
    return message.message_id if message is not None else 0


def question(turn: Turn) -> Message:
    seen = _seen(turn, _signal(turn), _waiting(turn).text)
    return views.ask(turn.t, turn.dialogue.version, turn.municipality, seen)


def add_words(turn: Turn) -> None:
    """Typed where a button was expected: more of the same."""
    put(turn, _signal(turn), _waiting(turn).kind, turn.text)


def take_out(turn: Turn, _: str) -> None:
    _settle(turn, stays=False)


def let_stand(turn: Turn, _: str) -> None:
    _settle(turn, stays=True)


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, said=None)
    turn.show(welcome.never_mind(turn.t))


def _settle(turn: Turn, stays: bool) -> None:
    waiting, signal = _waiting(turn), _signal(turn)
    kept = _asked_for(turn, signal, waiting.text)
    if stays:
        kept |= _seen(turn, signal, waiting.text).may_stand
    text = turn.house.guard.cleaned(waiting.text, strict=_is_strict(turn, signal), let_stand=kept)
    turn.go_to(None, said=None)
    if says_anything(text) or waiting.enclosed:
        _keep(turn, signal, waiting.kind, text if says_anything(text) else "", waiting.enclosed)
    else:
        turn.show(welcome.never_mind(turn.t))


def _keep(turn: Turn, signal: Signal, kind: RemarkKind, text: str, waited: Enclosed) -> None:
    """What may go along may be less than when it was sent."""
    enclosed = enclosing.allowed(turn.conn, signal, turn.municipality.topic(signal.topic), waited)
    if words := text or enclosed.sign:
        _go_along(turn, signal, kind, words, enclosed)
    if lost := waited.without(enclosed):
        turn.show(media_views.not_kept(turn.t, signal, lost, still_asked=False), about=not_kept(turn, signal))


def _go_along(turn: Turn, signal: Signal, kind: RemarkKind, text: str, enclosed: Enclosed) -> None:
    """A question may have been answered or taken back meanwhile."""
    gate.warn_of_crime(turn, text)
    warned = gate.is_open_to(turn)
    calendar = turn.speaker.office.calendar
    if kind is RemarkKind.ANSWER and signal.status is Status.QUESTION:
        signal = questions.answer(turn.conn, signal, text, enclosed, calendar, turn.now, warned)
        turn.show(told_views.thanks_for_answer(turn.t, turn.municipality, signal), about=about(turn, signal))
        tell(turn.speaker, (MoreSaid(signal),))
        return
    kind = RemarkKind.ADDED if kind is RemarkKind.ANSWER else kind
    notices = reports.add(turn.conn, turn.person, signal, kind, text, calendar, turn.now, warned)
    enclosing.add(turn.conn, signal, enclosed, calendar)
    turn.show(report_views.added(turn.t, signal), about=about(turn, signal) if kind is RemarkKind.ADDED else "")
    tell(turn.speaker, notices)


def about(turn: Turn, signal: Signal) -> str:
    """What comes right after it is asked about."""
    return About.THANKS.of(reply_keys.key_of(turn.conn, signal.id))


def not_kept(turn: Turn, signal: Signal) -> str:
    """And after this."""
    return About.NOT_KEPT.of(reply_keys.key_of(turn.conn, signal.id))


def _waiting(turn: Turn) -> Said:
    if turn.answers.said is None:
        raise Stale
    return turn.answers.said


def _signal(turn: Turn) -> Signal:
    signal = signals.of_key(turn.conn, _waiting(turn).reply_key, turn.person.id)
    if signal is None:
        raise Unknown
    turn.is_about(signal.topic)
    return signal


def _seen(turn: Turn, signal: Signal, text: str) -> Seen:
    kept = _asked_for(turn, signal, text)
    return turn.house.guard.look([text], strict=_is_strict(turn, signal), let_stand=kept)


def _asked_for(turn: Turn, signal: Signal, text: str) -> frozenset[str]:
    """The number to be called back on, which a desk asks for."""
    if signal.partner is None or turn.municipality.partner(signal.partner).desk is None:
        return frozenset()
    return frozenset(one.text for one in turn.house.guard.find(text) if one.kind is Kind.PHONE)


def _is_strict(turn: Turn, signal: Signal) -> bool:
    return turn.municipality.topic(signal.topic).without_names
