"""Photos and voice messages: with the report of a meeting while that is open, else as residents send them."""

from domain.dialogues import Step
from handlers import words
from handlers.coordinator import meeting_reports
from handlers.resident import media
from handlers.turn import Turn
from handlers.views import media as views


def take_photo(turn: Turn) -> None:
    if _goes_with_a_report(turn):
        meeting_reports.attach_photo(turn)
    else:
        media.take_photo(turn)


def take_voice(turn: Turn) -> None:
    if _goes_with_a_report(turn):
        meeting_reports.attach_voice(turn)
    else:
        media.take_voice(turn)


def take_other(turn: Turn) -> None:
    """Words under a video or a file are taken as if they were typed."""
    if turn.text and not turn.is_staff:
        turn.say(views.only_the_words(turn.t))
        words.take(turn)
    else:
        media.take_other(turn)


def _goes_with_a_report(turn: Turn) -> bool:
    return turn.is_staff and turn.step is Step.MEETING_REPORT
