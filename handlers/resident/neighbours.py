"""Whether somebody wants to be asked “speelt dit ook bij u?”, and what they answer."""

from dataclasses import replace

from domain.errors import Unknown
from domain.people import month_of
from handlers.turn import Turn
from handlers.views import asking_around as views
from handlers.views.messages import Message
from services import asking_around


def answer(turn: Turn) -> None:
    chosen, signal_id = turn.parts
    asking_around.answer(turn.conn, turn.person, int(signal_id), chosen == "yes")
    turn.show(views.thanks(turn.t))


def offered(turn: Turn, receipt: Message, neighbourhood: str) -> Message:
    """A receipt with the choice to be asked about that neighbourhood, unless that was chosen already."""
    if not turn.municipality.may_ask_around or turn.person.asked_in == neighbourhood:
        return receipt
    return replace(receipt, rows=(*receipt.rows, (views.offer(turn.t, turn.municipality, neighbourhood),)))


def be_asked_in(turn: Turn, neighbourhood: str | None) -> None:
    """What waits for the morning about another one is not asked any more."""
    if neighbourhood != turn.person.asked_in:
        turn.take_back(views.ABOUT)
    turn.save_person(asked_in=neighbourhood, asked_since=month_of(turn.today) if neighbourhood else None)


def choose(turn: Turn) -> None:
    """Asks for which neighbourhood, or keeps what was chosen."""
    what, neighbourhood = turn.parts
    if not turn.municipality.may_ask_around:
        raise Unknown
    known = {one.key for one in turn.municipality.neighbourhoods}
    if what == "choose" and neighbourhood in known:
        turn.say(views.ask_consent(turn.t, turn.municipality, neighbourhood))
        return
    if what == "choose":
        turn.say(views.choose(turn.t, turn.municipality, turn.person.asked_in))
        return
    asked_in = neighbourhood if what == "in" else None
    if asked_in is not None and asked_in not in known:
        raise Unknown
    be_asked_in(turn, asked_in)
    turn.say(views.chosen(turn.t, turn.municipality, asked_in))
