"""What staff type without being asked: never a report, never lost."""

from domain.answers import Writing
from domain.dialogues import Step
from domain.errors import Stale
from domain.reports import LONGEST_TEXT
from handlers.coordinator import writing
from handlers.coordinator.prompts import about_it
from handlers.turn import Turn
from handlers.views.staff import cards as card_views
from handlers.views.staff import writing as views
from services import deeds


def take(turn: Turn, replied_about: str) -> None:
    """A reply to a card asks what the words are; other words get the buttons there are."""
    kind, _, signal_id = replied_about.partition(":")
    if f"{kind}:" != card_views.ABOUT_SIGNAL:
        turn.go_to(None, newer_text=turn.text, writing=None)
        turn.say(views.what_with_words(turn.t, turn.dialogue.version))
        return
    signal = deeds.look_up(turn.conn, int(signal_id))
    # Which signal it is about, so that it goes when that does.
    turn.go_to(None, newer_text=turn.text, writing=Writing(signal.id, signal.version))
    turn.say(about_it(turn, views.what_with_text(turn.t, turn.dialogue.version, signal)))


def use(turn: Turn) -> None:
    """[💬 Antwoord] or [📝 Notitie] under words that replied to a card."""
    deed, signal_id, version, dialogue_version = turn.parts
    text = turn.answers.newer_text
    if not text or dialogue_version != str(turn.dialogue.version):
        raise Stale
    if len(text) > LONGEST_TEXT:
        turn.say(views.too_long(turn.t, LONGEST_TEXT))
        return
    kept = Writing(int(signal_id), int(version), text)
    if deeds.look_up(turn.conn, kept.signal_id).version != kept.version:
        raise Stale(kept.signal_id)
    writing.take(turn, Step.REPLY_PREVIEW if deed == "reply" else Step.NOTE, kept)
