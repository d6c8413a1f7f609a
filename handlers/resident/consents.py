"""[✅ Ja, dat mag] and [🚫 Nee, liever niet]: whether a partner may read what the resident wrote."""

from handlers.told import ANSWER, tell
from handlers.turn import Turn
from handlers.views import forwarding as views
from services import forwarding
from storage import reply_keys


def answer(turn: Turn) -> None:
    given, consent_id = turn.parts
    yes = given == "yes"
    signal, notices = forwarding.answer_consent(
        turn.conn, turn.person, int(consent_id), yes, turn.municipality, turn.now
    )
    turn.is_about(signal.topic)
    partner = turn.municipality.partner(signal.partner or "")
    key = reply_keys.of_signal(turn.conn, signal.id)
    said = views.thanks_for_consent(turn.t, turn.municipality, signal, partner) if yes else None
    turn.show(said or views.thanks_for_refusal(turn.t, partner), about=ANSWER + key.key if key else "")
    tell(turn.speaker, notices)
