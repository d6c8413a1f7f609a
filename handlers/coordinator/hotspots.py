"""What was agreed for a hotspot of a season: shown, written down, let go."""

from domain.dialogues import Step
from domain.errors import Unknown
from domain.seasons import LONGEST_WHAT, LONGEST_WHO, Edition, Hotspot
from domain.texts import HOME_LANGUAGE
from handlers.turn import Turn
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import hotspots as views
from handlers.views.staff.digest_draft import too_long
from services import seasons as services


def show(turn: Turn) -> None:
    key, year, hotspot = turn.parts
    turn.show(_hotspot(turn, *_place(turn, key, year, hotspot)))


def _hotspot(turn: Turn, edition: Edition, hotspot: Hotspot) -> Message:
    return views.hotspot(turn.t, services.page(turn.conn, edition, turn.today), hotspot)


def _place(turn: Turn, key: str, year: str, hotspot: str) -> tuple[Edition, Hotspot]:
    """Raises Unknown."""
    edition = services.edition(turn.municipality, key, int(year), turn.today)
    found = edition.season.hotspot(hotspot)
    if found is None:
        raise Unknown
    return edition, found


def ask(turn: Turn) -> None:
    _place(turn, *turn.parts)
    turn.go_to(Step.SEASON_WHAT, hotspot=":".join(turn.parts), words="")
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    _, hotspot = _chosen(turn)
    if turn.step is Step.SEASON_WHO:
        return views.ask_who(turn.t, turn.dialogue.version, turn.municipality, turn.answers.words)
    return views.ask_what(turn.t, turn.dialogue.version, hotspot.name)


def _chosen(turn: Turn) -> tuple[Edition, Hotspot]:
    key, year, hotspot = turn.answers.hotspot.split(":")
    return _place(turn, key, year, hotspot)


def take_what(turn: Turn) -> None:
    if len(turn.text) > LONGEST_WHAT:
        turn.go_to(turn.step)
        turn.say(too_long(turn.t, turn.dialogue.version, len(turn.text), LONGEST_WHAT))
        return
    turn.go_to(Step.SEASON_WHO, words=turn.text)
    turn.say(question(turn))


def press_who(turn: Turn, key: str) -> None:
    """Kept in the municipality's language: whoever comes after reads it."""
    partner = next((one for one in turn.municipality.partners if one.key == key), None)
    if partner is None:
        raise Unknown
    _keep(turn, partner.name[HOME_LANGUAGE])


def take_who(turn: Turn) -> None:
    if len(turn.text) > LONGEST_WHO:
        turn.go_to(turn.step)
        turn.say(too_long(turn.t, turn.dialogue.version, len(turn.text), LONGEST_WHO))
    else:
        _keep(turn, turn.text)


def _keep(turn: Turn, who: str) -> None:
    edition, hotspot = _chosen(turn)
    services.agree(turn.conn, turn.person, edition, hotspot, turn.answers.words, who, turn.now, turn.today)
    turn.go_to(None, hotspot="", words="")
    turn.show(_hotspot(turn, edition, hotspot))


def let_go(turn: Turn) -> None:
    (agreement_id,) = turn.parts
    gone = services.let_go(turn.conn, turn.person, int(agreement_id), turn.now)
    turn.show(_hotspot(turn, *_place(turn, gone.season, str(gone.year), gone.hotspot)))


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, hotspot="", words="")
    turn.show(welcome.never_mind(turn.t))
