"""What residents say after a meeting: whether they want to be reminded, and how it was."""

from handlers.turn import Turn
from handlers.views import meetings_told as views
from handlers.views.messages import Message
from services import meeting_reports as services
from storage import meetings


def answer_as_owner(turn: Turn) -> None:
    answer, agreement_id = turn.parts
    wants = answer == "yes"
    services.answer_as_owner(turn.conn, turn.person, int(agreement_id), wants)
    turn.show(views.owner_answered(turn.t, wants))


def begin_judging(turn: Turn) -> None:
    (meeting_id,) = turn.parts
    first = services.first_to_judge(turn.conn, turn.person, int(meeting_id))
    turn.say(_question(turn, int(meeting_id), first))


def _question(turn: Turn, meeting_id: int, criterion: int | None) -> Message:
    if criterion is None:
        return views.thanks_for_marks(turn.t)
    return views.ask_mark(turn.t, meetings.by_id(turn.conn, meeting_id), criterion)


def judge(turn: Turn) -> None:
    """A face for each criterion, one after the other."""
    meeting_id, criterion, score = (int(part) for part in turn.parts)
    following = services.judge(turn.conn, turn.person, meeting_id, criterion, score)
    turn.show(_question(turn, meeting_id, following))
