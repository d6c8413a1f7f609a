"""/pauze: no answers are promised until a day, or they are again. Only administrators may."""

from datetime import date, timedelta

from domain.dialogues import Step
from domain.errors import Unknown
from domain.typed_dates import Unsure, read_day
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import pausing as views
from services import pauses

_LONGEST = timedelta(days=366)
_SUNDAYS_OFFERED = 5


def show(turn: Turn) -> None:
    """Whether there is a pause, and the question until when."""
    turn.go_to(Step.PAUSE)
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    return views.ask(turn.t, turn.dialogue.version, pauses.current(turn.conn, turn.today), _offered(turn.today))


def _offered(today: date) -> list[date]:
    """Today, tomorrow, and the Sundays to come."""
    sunday = today + timedelta(days=(6 - today.weekday()) % 7)
    sundays = [sunday + timedelta(weeks=count) for count in range(_SUNDAYS_OFFERED)]
    return sorted({today, today + timedelta(days=1), *sundays})


def take_day(turn: Turn) -> None:
    """A typed day is read back with its weekday before it counts."""
    read = read_day(turn.text, turn.today, turn.t.language)
    found = read.candidates if isinstance(read, Unsure) else (read,)
    turn.go_to(Step.PAUSE)
    days = [one.day for one in found if one.day <= turn.today + _LONGEST]
    turn.say(views.read_back(turn.t, turn.dialogue.version, days))


def press_day(turn: Turn, chosen: str) -> None:
    try:
        until = date.fromisoformat(chosen)
    except ValueError as error:
        raise Unknown from error
    if not turn.today <= until <= turn.today + _LONGEST:
        raise Unknown
    pauses.begin(turn.conn, turn.person, until, turn.now)
    turn.go_to(None)
    pause = pauses.current(turn.conn, turn.today)
    if pause is not None:
        turn.show(views.paused(turn.t, pause))


def change(turn: Turn) -> None:
    """[▶️ Weer beloven], or [Meld dat het later wordt] for what was promised before."""
    if turn.parts[0] == "off":
        pauses.end(turn.conn, turn.person, turn.now)
        turn.go_to(None)
        turn.show(views.resumed(turn.t))
        return
    notices = pauses.lift_promises(turn.conn, turn.person, turn.municipality, turn.now)
    tell(turn.speaker, notices)
    turn.show(views.lifted(turn.t, len(notices)))


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None)
    turn.show(welcome.never_mind(turn.t))
