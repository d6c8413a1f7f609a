"""[✏️ Duiding schrijven]: what the coordinator says about a week, for team OOV."""

from domain.dialogues import Step
from domain.digest import LONGEST_WORDS
from domain.errors import Unknown
from domain.weeks import Week
from handlers.turn import Turn
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import digest_draft as views
from services import digest as services
from storage import figures


def write(turn: Turn) -> None:
    week = _week(turn.parts[0])
    if services.is_sent(turn.conn, week):
        turn.toast(views.already_sent(turn.t), alert=True)
        return
    turn.go_to(Step.DIGEST_WORDS, week=str(week))
    turn.say(question(turn))


def _week(text: str) -> Week:
    try:
        return Week.parse(text)
    except ValueError as error:
        raise Unknown from error


def question(turn: Turn) -> Message:
    week = _week(turn.answers.week)
    return views.ask_words(turn.t, turn.dialogue.version, figures.words(turn.conn, week))


def take_words(turn: Turn) -> None:
    week = _week(turn.answers.week)
    if services.is_sent(turn.conn, week):
        turn.go_to(None, week="")
        turn.say(views.too_late(turn.t))
        return
    if len(turn.text) > LONGEST_WORDS:
        turn.go_to(turn.step)
        turn.say(views.too_long(turn.t, turn.dialogue.version, len(turn.text), LONGEST_WORDS))
        return
    services.write_words(turn.conn, turn.person, week, turn.text, turn.now)
    turn.go_to(None, week="")
    turn.say(views.words_kept(turn.t, week, turn.text))


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, week="")
    turn.show(welcome.never_mind(turn.t))
