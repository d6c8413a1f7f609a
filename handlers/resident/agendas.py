"""Bringing up a subject for a meeting, and joining somebody else's."""

from domain.agendas import LONGEST_POINT
from domain.errors import Full
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views import agendas as views
from handlers.views.messages import Message
from services import agendas, meeting_visits
from services.agendas import Agenda


def show(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    turn.show(_agenda(turn, int(meeting_id)))


def _agenda(turn: Turn, meeting_id: int) -> Message:
    visit = meeting_visits.visit(turn.conn, turn.person, meeting_id, turn.now)
    shown: Agenda = agendas.of_meeting(turn.conn, visit.meeting, turn.person)
    return views.agenda(turn.t, shown, visit.takes_sign_ups)


def back(turn: Turn) -> None:
    """One voice a person: the same button takes it back."""
    (point_id,) = turn.parts
    meeting = agendas.back(turn.conn, turn.person, int(point_id), turn.now)
    turn.show(_agenda(turn, meeting.id))


def take_proposal(turn: Turn, meeting_id: int) -> None:
    text = turn.text[:LONGEST_POINT]
    try:
        point, notices = agendas.propose(turn.conn, turn.person, meeting_id, text, turn.now)
    except Full:
        turn.say(views.too_many(turn.t))
        return
    visit = meeting_visits.visit(turn.conn, turn.person, meeting_id, turn.now)
    turn.say(views.proposed(turn.t, visit.meeting, point))
    tell(turn.speaker, notices)
