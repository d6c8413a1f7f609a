"""[👤 Toewijzen]: a signal goes to a colleague."""

from handlers.choices import colleague
from handlers.coordinator.cards import act, done
from handlers.turn import Turn
from handlers.views.staff import assigning as views
from services import deeds, triage


def assign(turn: Turn) -> None:
    """Asks to whom, then hands it over and tells them."""
    named, chosen = act(turn), turn.parts[2]
    colleagues = turn.speaker.staff()
    if not chosen:
        signal = deeds.look_up(turn.conn, named.signal_id)
        turn.show(views.choose_colleague(turn.t, turn.municipality, signal, colleagues))
        return
    done(turn, triage.assign(turn.conn, named, colleague(colleagues, chosen)))
