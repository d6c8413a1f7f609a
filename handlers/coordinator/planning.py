"""Four questions for a new meeting: neighbourhood, subject, when, where. The last two also for one that moves."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from domain.dialogues import Step
from domain.errors import NotOpen, Unknown
from domain.meetings import LONGEST_DETAIL, LONGEST_TITLE, Meeting, Oddity
from domain.planning import Planning
from domain.typed_dates import Reading, read_moment
from handlers.coordinator import meeting_moments as moments
from handlers.coordinator.meeting_acts import act_on, show_card
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views import meetings as resident_views
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import planning as views
from handlers.views.staff.calendar import month_of
from services import agendas
from services import meetings as services
from storage import meetings

_MOST_PLACES = 6
_YEARS_SHOWN = 2


def begin(turn: Turn) -> None:
    _go(turn, Step.MEETING_NEIGHBOURHOOD, Planning())


def ask_when_again(turn: Turn, meeting: Meeting, _: str) -> None:
    """[🕢 Andere tijd]"""
    if meeting.reported_at is not None:
        raise NotOpen
    _go(turn, Step.MEETING_DAY, Planning(meeting_id=meeting.id))


def planning_of(turn: Turn) -> Planning:
    """Raises Unknown when nothing is being planned."""
    if turn.answers.planning is None:
        raise Unknown
    return turn.answers.planning


def _go(turn: Turn, step: Step, planning: Planning) -> None:
    turn.go_to(step, planning=planning)
    turn.show(question(turn))


def _change(turn: Turn, step: Step, **changes: Any) -> None:
    _go(turn, step, replace(planning_of(turn), **changes))


def question(turn: Turn) -> Message:
    """The one that is open."""
    t, version = turn.t, turn.dialogue.version
    planning = planning_of(turn)
    match turn.step:
        case Step.MEETING_NEIGHBOURHOOD:
            return views.ask_neighbourhood(t, version, turn.municipality)
        case Step.MEETING_SUBJECT:
            heard = agendas.most_heard(turn.conn, planning.neighbourhood or "", turn.municipality, turn.now)
            return views.ask_subject(t, version, turn.municipality, heard, planning.subjects)
        case Step.MEETING_TIME if planning.day is not None:
            return views.ask_time(t, version, planning.day, turn.municipality.meetings.times)
        case Step.MEETING_SURE if planning.starts_at is not None:
            return moments.sure(turn, planning, planning.starts_at)
        case Step.MEETING_PLACE:
            return views.ask_place(t, version, _places(turn, planning))
        case _:
            return views.ask_day(t, version, turn.today.replace(day=1), turn.today)


def press_neighbourhood(turn: Turn, key: str) -> None:
    if key not in {one.key for one in turn.municipality.neighbourhoods}:
        raise Unknown
    _change(turn, Step.MEETING_SUBJECT, neighbourhood=key)


def press_subject(turn: Turn, key: str) -> None:
    """On, and off again."""
    before = planning_of(turn).subjects
    chosen = tuple(one for one in before if one != key) if key in before else (*before, key)
    _change(turn, Step.MEETING_SUBJECT, subjects=chosen)


def subjects_done(turn: Turn, _: str) -> None:
    """Called after what was chosen."""
    planning = planning_of(turn)
    heard = agendas.most_heard(turn.conn, planning.neighbourhood or "", turn.municipality, turn.now)
    topics = dict.fromkeys(one.topic for one in heard if one.key in planning.subjects)
    if not topics:
        raise Unknown
    labels = [turn.t.own(turn.municipality.topic(one).label) for one in topics]
    _change(turn, Step.MEETING_DAY, title=turn.t.listed(labels)[:LONGEST_TITLE])


def type_subject(turn: Turn) -> None:
    _change(turn, Step.MEETING_DAY, title=turn.text[:LONGEST_TITLE])


def type_neighbourhood(turn: Turn) -> None:
    wanted = turn.text.casefold()
    found = [one.key for one in turn.municipality.neighbourhoods if one.name.casefold() in wanted]
    if len(found) == 1:
        press_neighbourhood(turn, found[0])
    else:
        turn.say(question(turn))


# When


def press_day(turn: Turn, chosen: str) -> None:
    """A day of the calendar, or another month of it."""
    try:
        month = month_of(chosen)
        day = None if month else date.fromisoformat(chosen)
    except ValueError as error:
        raise Unknown from error
    if month is not None and abs(month.year - turn.today.year) <= _YEARS_SHOWN:
        turn.show(views.ask_day(turn.t, turn.dialogue.version, month, turn.today))
    elif day is not None:
        _change(turn, Step.MEETING_TIME, day=day)
    else:
        raise Unknown


def press_time(turn: Turn, chosen: str) -> None:
    day = planning_of(turn).day
    if day is None:
        raise Unknown
    press_moment(turn, f"{day.isoformat()}-{chosen}")


def press_moment(turn: Turn, chosen: str) -> None:
    _take(turn, moments.of_button(turn, chosen))


def press_other(turn: Turn, _: str) -> None:
    _change(turn, Step.MEETING_DAY, day=None, starts_at=None)


def type_moment(turn: Turn) -> None:
    """What was typed is read back with its weekday before it counts; of what is not certain, the choices."""
    day = planning_of(turn).day
    known = Reading(day) if day is not None else None
    read = read_moment(turn.text, turn.now, turn.municipality.timezone, turn.t.language, known)
    if isinstance(read, Reading) and read.at is None and read.part is None:
        _change(turn, Step.MEETING_TIME, day=read.day)
        return
    choices, is_past = moments.choices(turn, read)
    turn.go_to(turn.step)
    turn.say(views.which_moment(turn.t, turn.dialogue.version, choices, is_past))


def _take(turn: Turn, moment: datetime) -> None:
    """Asks about whatever is odd, and before anybody hears of another time."""
    planning = replace(planning_of(turn), starts_at=moment.astimezone(UTC))
    odd = moments.oddities(turn, planning, moment)
    if Oddity.IN_THE_PAST in odd:
        turn.say(views.passed(turn.t))
        return
    if odd or planning.meeting_id is not None:
        _go(turn, Step.MEETING_SURE, planning)
    else:
        _go(turn, Step.MEETING_PLACE, planning)


def press_yes(turn: Turn, _: str) -> None:
    planning = planning_of(turn)
    if planning.starts_at is None:
        raise Unknown
    if planning.meeting_id is None:
        _change(turn, Step.MEETING_PLACE)
    else:
        _move(turn, planning.meeting_id, starts_at=planning.starts_at)


def _move(turn: Turn, meeting_id: int, **changes: Any) -> None:
    done = services.move(turn.conn, act_on(turn, meeting_id), **changes)
    turn.go_to(None, planning=None)
    turn.speaker.take_back_everywhere(resident_views.about(meeting_id))
    tell(turn.speaker, done.notices)
    show_card(turn, meeting_id)


def move_to_place(turn: Turn, meeting_id: int, place: str) -> None:
    _move(turn, meeting_id, place=place)


# Where


def _places(turn: Turn, planning: Planning) -> list[str]:
    """Where meetings were held before, and where the walk-in hours are."""
    neighbourhood = planning.neighbourhood or ""
    known = meetings.places(turn.conn, neighbourhood, _MOST_PLACES)
    hours = [one.place for one in turn.municipality.face.office_hours if one.neighbourhood == neighbourhood]
    return list(dict.fromkeys([*known, *hours]))[:_MOST_PLACES]


def press_place(turn: Turn, index: str) -> None:
    places = _places(turn, planning_of(turn))
    if not index.isdecimal() or int(index) >= len(places):
        raise Unknown
    _finish(turn, places[int(index)])


def type_place(turn: Turn) -> None:
    _finish(turn, turn.text[:LONGEST_DETAIL])


def _finish(turn: Turn, place: str) -> None:
    """A draft, which nobody sees until it is published."""
    planning = replace(planning_of(turn), place=place)
    meeting = services.plan(turn.conn, turn.person, planning, turn.municipality, turn.now)
    turn.go_to(None, planning=None)
    show_card(turn, meeting.id)


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, planning=None)
    turn.show(welcome.never_mind(turn.t))
