"""What every button of a meeting shares: who does it to which version, and the card shown after it."""

from domain.errors import Unknown
from domain.meetings import Meeting
from handlers.turn import Turn
from handlers.views.staff import meeting_staff as views
from services import agendas
from services.meetings import MeetingAct
from services.participants import attendance
from storage import meetings


def act(turn: Turn) -> MeetingAct:
    """On the version that the pressed button names."""
    meeting_id, version = turn.parts[1:3]
    return MeetingAct(turn.person, int(meeting_id), int(version), turn.now, turn.municipality)


def act_on(turn: Turn, meeting_id: int) -> MeetingAct:
    """On the meeting as it is now: the words that were typed say what is wanted."""
    version = meetings.by_id(turn.conn, meeting_id).version
    return MeetingAct(turn.person, meeting_id, version, turn.now, turn.municipality)


def show_card(turn: Turn, meeting_id: int, more: bool = False) -> None:
    shown = attendance(turn.conn, meeting_id)
    points = agendas.of_meeting(turn.conn, shown.meeting).points
    turn.show(views.card(turn.t, turn.municipality, shown, points, turn.now, more))


def being_arranged(turn: Turn) -> Meeting:
    """Raises Unknown when nothing is."""
    planning = turn.answers.planning
    if planning is None or planning.meeting_id is None:
        raise Unknown
    return meetings.by_id(turn.conn, planning.meeting_id)
