"""What a resident types about a meeting: wishes, a subject, the number on the wall."""

from domain.planning import Field
from handlers.resident import agendas, meetings
from handlers.turn import Turn

_TAKES = {
    Field.WISHES: meetings.take_wishes,
    Field.PROPOSAL: agendas.take_proposal,
    Field.CODE: meetings.take_code,
}


def take(turn: Turn) -> None:
    meeting_id, field = meetings.asked(turn)
    turn.go_to(None, planning=None)
    _TAKES[field](turn, meeting_id)
