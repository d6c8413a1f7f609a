"""/overdracht: hands over one signal or all, and says who stands in while somebody is away."""

from datetime import date

from domain.dialogues import Step
from domain.errors import Unknown
from domain.people import Person
from domain.typed_dates import Unsure, read_day
from handlers.choices import colleague
from handlers.coordinator.cards import find
from handlers.i18n import translator
from handlers.turn import Turn
from handlers.views import trouble, welcome
from handlers.views.messages import Message
from handlers.views.staff import assigning
from handlers.views.staff import handover as views
from services import absences as services
from services import handover
from storage import absences


def show(turn: Turn) -> None:
    """With a number: who takes that one. Without: who takes all, and when somebody is away."""
    if turn.parts:
        _one(turn, turn.parts[0])
        return
    mine = handover.in_hand(turn.conn, turn.person)
    away = absences.from_day(turn.conn, turn.person.id, turn.today)
    turn.say(views.choose(turn.t, mine, _others(turn), away))


def _one(turn: Turn, number: str) -> None:
    signal = find(turn, number)
    if signal is None:
        turn.say(trouble.no_such_signal(turn.t))
    else:
        turn.say(assigning.choose_colleague(turn.t, turn.municipality, signal, turn.speaker.staff()))


def _others(turn: Turn) -> list[Person]:
    return [one for one in turn.speaker.staff() if one.id != turn.person.id]


def hand_over(turn: Turn) -> None:
    """Everything goes to a colleague, who gets a summary."""
    (person_id,) = turn.parts
    to = colleague(_others(turn), person_id)
    handed = handover.hand_over_all(turn.conn, turn.person, to, turn.municipality, turn.now)
    turn.show(views.handed_over(turn.t, len(handed), to.staff_name or ""))
    t = translator(to.language)
    turn.say(views.summary(t, turn.municipality, turn.person.staff_name or "", handed), to=to)


# Being away


def begin_away(turn: Turn) -> None:
    turn.go_to(Step.AWAY_FROM)
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    return views.ask_day(turn.t, turn.dialogue.version, turn.step is Step.AWAY_UNTIL)


def take_day(turn: Turn) -> None:
    """A typed day; when it is not certain the days it may be are offered."""
    read = read_day(turn.text, turn.today, turn.t.language)
    if isinstance(read, Unsure):
        days = [one.day for one in read.candidates]
        turn.go_to(turn.step)
        turn.say(views.which_day(turn.t, turn.dialogue.version, days))
    else:
        _take(turn, read.day)


def press_day(turn: Turn, chosen: str) -> None:
    try:
        _take(turn, date.fromisoformat(chosen))
    except ValueError as error:
        raise Unknown from error


def _take(turn: Turn, day: date) -> None:
    first_day = turn.answers.away_from
    if turn.step is Step.AWAY_FROM or first_day is None:
        turn.go_to(Step.AWAY_UNTIL, away_from=day)
        turn.say(views.from_day(turn.t, turn.dialogue.version, day))
    elif day < first_day:
        turn.say(views.runs_backwards(turn.t, first_day))
    else:
        turn.go_to(Step.AWAY_UNTIL, away_until=day)
        turn.say(views.ask_deputy(turn.t, turn.dialogue.version, first_day, day, _others(turn)))


def press_deputy(turn: Turn, person_id: str) -> None:
    deputy = colleague(_others(turn), person_id)
    first_day, last_day = turn.answers.away_from, turn.answers.away_until
    if first_day is None or last_day is None:
        raise Unknown
    services.be_away(turn.conn, turn.person, deputy, first_day, last_day, turn.now)
    turn.go_to(None, away_from=None, away_until=None)
    turn.show(views.away(turn.t, first_day, last_day, deputy.staff_name or ""))
    told = views.stands_in(translator(deputy.language), first_day, last_day, turn.person.staff_name or "")
    turn.say(told, to=deputy)


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, away_from=None, away_until=None)
    turn.show(welcome.never_mind(turn.t))


def come_back(turn: Turn) -> None:
    """Takes an absence back."""
    (absence_id,) = turn.parts
    services.be_back(turn.conn, turn.person, int(absence_id), turn.now)
    turn.show(views.is_back(turn.t))
