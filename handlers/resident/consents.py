"""Whether a partner may read what the resident wrote; and all that somebody agreed to, to withdraw it."""

from domain.about import About
from handlers.resident.neighbours import be_asked_in
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import consenting
from handlers.views import forwarding_told as views
from services import consenting as services
from services import forwarding, meeting_visits
from storage import reply_keys


def answer(turn: Turn) -> None:
    given, consent_id = turn.parts
    yes = given == "yes"
    signal, notices = forwarding.answer_consent(
        turn.conn, turn.person, int(consent_id), yes, turn.municipality, turn.now
    )
    turn.is_about(signal.topic)
    partner = turn.municipality.partner(signal.partner or "")
    said = views.thanks_for_consent(turn.t, partner, int(consent_id)) if yes else None
    turn.show(
        said or views.thanks_for_refusal(turn.t, partner),
        about=About.ANSWER.of(reply_keys.key_of(turn.conn, signal.id)),
    )
    tell(turn.speaker, notices)


def withdraw(turn: Turn) -> None:
    """[↩️ Intrekken], under what was agreed to and under /privacy; shows what is left."""
    (what,) = turn.parts
    if what == "news":
        meeting_visits.want_news(turn.conn, turn.person, False, turn.today)
    elif what == "asking":
        be_asked_in(turn, None)
    else:
        _, notices = forwarding.withdraw_consent(turn.conn, turn.person, int(what), turn.municipality, turn.now)
        tell(turn.speaker, notices)
    turn.show(consenting.withdrawn(turn.t, turn.municipality, services.given(turn.conn, turn.person)))
