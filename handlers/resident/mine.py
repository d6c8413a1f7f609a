"""What became of somebody's own signals, and more words for them."""

from domain.about import About
from domain.dialogues import Step
from domain.errors import Unknown
from domain.signals import RemarkKind, Signal
from handlers.resident import said
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import questions, trouble
from handlers.views import signals as views
from handlers.views.messages import Message
from services import reports
from storage import envelopes, signals


def show(turn: Turn) -> None:
    turn.say(views.mine(turn.t, turn.municipality, reports.mine(turn.conn, turn.person)))


def ask_for_more(turn: Turn) -> None:
    """[💡 Ik heb een idee] and [🤝 Ik wil meehelpen] under a receipt."""
    kind, reply_key = turn.parts
    signal_of_key(turn, reply_key)
    step = Step.IDEA if kind == "idea" else Step.OFFER
    turn.go_to(step, reply_key=reply_key)
    turn.say(MORE_QUESTIONS[step](turn))


MORE_QUESTIONS = {
    Step.IDEA: lambda turn: questions.ask_idea(turn.t, turn.dialogue.version),
    Step.OFFER: lambda turn: questions.ask_offer(turn.t, turn.dialogue.version),
    Step.ADD: lambda turn: questions.ask_addition(turn.t, turn.dialogue.version),
}


def show_one(turn: Turn) -> None:
    (reply_key,) = turn.parts
    turn.say(_in_full(turn, reply_key), about=About.RECEIPT.of(reply_key))


def _in_full(turn: Turn, reply_key: str) -> Message:
    found = reports.in_full(turn.conn, turn.person, reply_key, turn.today)
    turn.is_about(found.signal.topic)
    return views.one_of_mine(turn.t, turn.municipality, found)


def read(turn: Turn) -> None:
    """[👁 Lezen]: what was only announced, since somebody else could have seen it."""
    (envelope_id,) = turn.parts
    letter = envelopes.open_(turn.conn, int(envelope_id), turn.person.id, turn.now)
    if letter is None:
        turn.toast(trouble.no_longer_so(turn.t), alert=True)
    else:
        for method, params in letter.calls:
            turn.call(method, about=letter.about, **params)


def ask_for_addition(turn: Turn) -> None:
    (reply_key,) = turn.parts
    signal_of_key(turn, reply_key)
    turn.go_to(Step.ADD, reply_key=reply_key)
    turn.say(MORE_QUESTIONS[Step.ADD](turn))


def take_addition(turn: Turn) -> None:
    _take(turn, RemarkKind.ADDED)


def withdraw(turn: Turn) -> None:
    """Asks first; then nothing more is done with the signal."""
    reply_key, answer = turn.parts
    if answer == "ask":
        turn.show(views.ask_withdraw(turn.t, signal_of_key(turn, reply_key), reply_key))
        return
    done = reports.withdraw(turn.conn, turn.person, reply_key, turn.municipality, turn.now)
    turn.show(views.withdrawn(turn.t, done.signal))
    tell(turn.speaker, done.notices)


def take_idea(turn: Turn) -> None:
    _take(turn, RemarkKind.IDEA)


def take_offer(turn: Turn) -> None:
    _take(turn, RemarkKind.OFFER)


def _take(turn: Turn, kind: RemarkKind) -> None:
    signal = signal_of_key(turn, turn.answers.reply_key)
    turn.go_to(None, reply_key="")
    said.put(turn, signal, kind, turn.text)


def signal_of_key(turn: Turn, reply_key: str) -> Signal:
    """Raises Unknown when it is not this person's key."""
    signal = signals.of_key(turn.conn, reply_key, turn.person.id)
    if signal is None:
        raise Unknown
    turn.is_about(signal.topic)
    return signal
