"""“Is het opgelost?” and “Voelde u zich gehoord?”"""

from domain.dialogues import Step
from domain.signals import Solved
from handlers.resident.mine import MORE_QUESTIONS
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import evaluations as views
from services import evaluations
from storage import limits, reply_keys


def say_whether_solved(turn: Turn) -> None:
    """“No” opens the signal again at once, and asks what is still wrong; not of who is muted."""
    solved, signal_id = turn.parts
    signal, notices = evaluations.say_whether_solved(
        turn.conn, turn.person, int(signal_id), Solved(solved), turn.municipality, turn.now
    )
    turn.is_about(signal.topic)
    turn.show(views.thanks(turn.t, turn.municipality, signal))
    tell(turn.speaker, notices)
    key = reply_keys.of_signal(turn.conn, signal.id)
    if signal.solved is not Solved.NO or key is None:
        turn.say(views.ask_whether_heard(turn.t, signal))
    elif limits.mute_of(turn.conn, turn.person.id, turn.today) is None:
        turn.go_to(Step.ADD, reply_key=key.key)
        turn.say(MORE_QUESTIONS[Step.ADD](turn))


def say_whether_heard(turn: Turn) -> None:
    heard, signal_id = turn.parts
    evaluations.say_whether_heard(turn.conn, turn.person, int(signal_id), heard == "yes", turn.municipality, turn.now)
    turn.show(views.thanks_for_hearing(turn.t))
