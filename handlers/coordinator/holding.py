"""[🔒 Bewaren]: why nothing of a signal may be deleted, and when that is over."""

from collections.abc import Callable

from domain.dialogues import Step
from domain.retention import HoldReason
from handlers.choices import one_of
from handlers.coordinator.cards import act, done
from handlers.coordinator.prompts import begin, unchanged
from handlers.resident.erasure import erase_released
from handlers.told import tell
from handlers.turn import Turn
from handlers.views.staff import holding as views
from services import holding, reporters


def hold(turn: Turn) -> None:
    """Asks why; a reason that is not among the buttons is typed, and the reporter reads it."""
    signal, chosen = unchanged(turn), turn.parts[2]
    if not chosen:
        hears = reporters.hears_of_law(turn.conn, signal.id)
        turn.show(views.choose_reason(turn.t, turn.municipality, signal, hears))
    elif chosen == HoldReason.OTHER:
        begin(turn, Step.HOLD)
    else:
        done(turn, holding.hold(turn.conn, act(turn), one_of(HoldReason, chosen)))


def lift(turn: Turn) -> None:
    """[🔓 Bewaren opheffen]: what waited for it to be erased is erased now."""
    lifted = holding.lift(turn.conn, act(turn))
    if not lifted.erase:
        done(turn, lifted.deed)
        return
    for person in lifted.erase:
        erase_released(turn.speaker, person, lifted.asked)
    tell(turn.speaker, lifted.deed.notices)
    turn.show(views.erased_now(turn.t))


DEEDS: dict[str, Callable[[Turn], None]] = {"hold": hold, "unhold": lift}
