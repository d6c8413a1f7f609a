"""The list of a meeting: who comes, who waits, who came. Shown in the coordinator's own chat only."""

from domain.errors import Unknown
from domain.meetings import Meeting
from handlers.coordinator.meeting_acts import act, act_on
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views.messages import Message
from handlers.views.staff import participants as views
from services import participants as services
from services.registrations import SignedUp
from storage import registrations


def show(turn: Turn, meeting: Meeting, page: str) -> None:
    shown = services.attendance(turn.conn, meeting.id)
    begun = meeting.has_begun(turn.now)
    message = views.participants(turn.t, turn.municipality, shown, _number(page or "0"), begun)
    turn.show(message, about=views.about(meeting.id))


def _number(text: str) -> int:
    if not text.isdecimal():
        raise Unknown
    return int(text)


def _named(argument: str) -> tuple[int, str]:
    """`<registration>-<page>`"""
    registration_id, _, page = argument.partition("-")
    return _number(registration_id), page or "0"


def show_one(turn: Turn, meeting: Meeting, argument: str) -> None:
    registration_id, page = _named(argument)
    one = registrations.by_id(turn.conn, registration_id)
    if one.meeting_id != meeting.id:
        raise Unknown
    message = views.one_of_them(turn.t, turn.municipality, meeting, one, _number(page))
    turn.show(message, about=views.about(meeting.id))


def check_in(turn: Turn, meeting: Meeting, argument: str) -> None:
    registration_id, page = _named(argument)
    services.check_in(turn.conn, act(turn), registration_id)
    show(turn, meeting, page)


def close_the_door(turn: Turn, meeting: Meeting, _: str) -> None:
    services.close_the_door(turn.conn, act(turn))
    show(turn, meeting, "0")


def remove(turn: Turn, meeting: Meeting, argument: str) -> None:
    notices = services.remove(turn.conn, act_on(turn, meeting.id), _number(argument))
    tell(turn.speaker, notices)
    show(turn, meeting, "0")


def say_written_down(turn: Turn, meeting: Meeting, done: SignedUp) -> None:
    turn.show(views.written_down(turn.t, done.registration, done.before), about=views.about(meeting.id))
    turn.say(_list(turn, meeting), about=views.about(meeting.id))


def say_full(turn: Turn, meeting: Meeting) -> None:
    turn.show(views.full(turn.t))
    turn.say(_list(turn, meeting), about=views.about(meeting.id))


def _list(turn: Turn, meeting: Meeting) -> Message:
    shown = services.attendance(turn.conn, meeting.id)
    last = len(shown.listed)  # the page is cut to the last one
    return views.participants(turn.t, turn.municipality, shown, last, meeting.has_begun(turn.now))
