"""The question that is open in a chat: what answers it, by words or by a button, and who may."""

from collections.abc import Mapping

from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.personal.guard import says_anything
from handlers import guarded
from handlers.resident import belonging, report
from handlers.steps import STEPS, Press, Rule
from handlers.turn import Turn

_IN_DOUBT: Mapping[str, bool] = {"takeout": False, "letstand": True}

_WITHOUT_STEP: Mapping[str, Press] = {
    "continue": report.go_on,
    "new": report.begin_anew,
    "add": belonging.add,
    "other": belonging.begin_report,
}


def press(turn: Turn) -> None:
    """`d:<version>:<field>:<value>`. Raises Stale for a button of an earlier question."""
    version, chosen, value = turn.parts
    if version != str(turn.dialogue.version):
        raise Stale
    rule = _rule(turn, turn.step) if turn.step else None
    if rule is not None and turn.answers.in_doubt and chosen in _IN_DOUBT:
        _settle(turn, rule, stays=_IN_DOUBT[chosen])
        return
    pressed = rule.pressed if rule is not None else _WITHOUT_STEP
    if chosen not in pressed:
        raise Unknown
    pressed[chosen](turn, value)


def _settle(turn: Turn, rule: Rule, *, stays: bool) -> None:
    """When nothing is left, the question is asked again."""
    guarded.settle(turn, rule.watch(turn), stays=stays)
    if says_anything(turn.text):
        rule.typed(turn)
    else:
        turn.say(rule.question(turn))


def take_typed(turn: Turn, step: Step) -> None:
    rule = _rule(turn, step)
    guarded.take(turn, rule.watch(turn), rule.typed)


def ask_again(turn: Turn) -> None:
    """Shows the question that is open, if there is one."""
    if turn.step is None:
        if belonging.waits(turn):
            belonging.say_question(turn)
        return
    rule = _rule(turn, turn.step)
    turn.say(guarded.question(turn, rule.watch(turn)) if turn.answers.in_doubt else rule.question(turn))


def _rule(turn: Turn, step: Step) -> Rule:
    """Raises Unknown when the role that the step asks for was taken meanwhile."""
    if not may_answer(turn, step):
        raise Unknown
    return STEPS[step]


def may_answer(turn: Turn, step: Step) -> bool:
    role = STEPS[step].role
    return role is None or role in turn.roles
