"""What a resident types about a meeting: wishes, a subject, the number on the wall."""

from domain.planning import Field
from handlers.guarded import Watch
from handlers.resident import agendas, meetings
from handlers.turn import Turn

_TAKES = {
    Field.WISHES: meetings.take_wishes,
    Field.PROPOSAL: agendas.take_proposal,
    Field.CODE: meetings.take_code,
}

_WATCH = {Field.WISHES: Watch.ASK, Field.PROPOSAL: Watch.BAR}


def watch(turn: Turn) -> Watch:
    return _WATCH.get(meetings.asked(turn)[1], Watch.NONE)


def take(turn: Turn) -> None:
    meeting_id, field = meetings.asked(turn)
    turn.go_to(None, planning=None)
    _TAKES[field](turn, meeting_id)
