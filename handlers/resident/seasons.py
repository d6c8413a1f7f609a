"""A season in a resident's report: offered with the first question, its hotspots as buttons, its night announced."""

from dataclasses import replace

from domain.dialogues import Step
from domain.errors import Unknown
from domain.reports import Draft
from domain.seasons import Hotspot
from handlers.resident import gate
from handlers.resident.questions import ask, proceed
from handlers.turn import Turn


def begin(turn: Turn, key: str) -> None:
    """[🎆 Jaarwisseling] under the first question. Raises Unknown when it is over."""
    edition = turn.season
    if edition is None or edition.season.key != key:
        raise Unknown
    draft = turn.answers.draft
    topic = edition.season.topics[0]
    gate.warn_of_topic(turn, turn.municipality.topic(topic), is_kept=True)
    ask(turn, Step.NEIGHBOURHOOD, replace(draft, topic=topic, taps=draft.taps + 1))


def choose_hotspot(turn: Turn, key: str) -> None:
    """Raises Unknown when it is none now."""
    edition = turn.season
    hotspot = edition.season.hotspot(key) if edition else None
    if hotspot is None:
        raise Unknown
    draft = turn.answers.draft
    proceed(turn, at(hotspot, replace(draft, taps=draft.taps + 1)))


def at(hotspot: Hotspot, draft: Draft) -> Draft:
    return replace(draft, hotspot=hotspot.key, neighbourhood=hotspot.neighbourhood, place=hotspot.name)


def named(turn: Turn, neighbourhood: str | None = None) -> Hotspot | None:
    """The hotspot that was typed for an answer."""
    return turn.season.season.hotspot_in(turn.text, neighbourhood) if turn.season else None


def placed(turn: Turn, draft: Draft, before: Draft) -> Draft:
    """At the hotspot that the words name; where they name another place than the one chosen before, at none."""
    if (draft.place, draft.neighbourhood) != (before.place, before.neighbourhood):
        draft = replace(draft, hotspot=None)
    edition = turn.season
    if draft.hotspot or edition is None or draft.topic not in edition.season.topics:
        return draft
    found = edition.season.hotspot_in(draft.text, draft.neighbourhood)
    return at(found, draft) if found else draft


def warn_of_eve(turn: Turn) -> None:
    """Before they type, in a night in which nobody reads along."""
    for one in turn.municipality.season:
        if one.eve is not None and one.is_eve(turn.now, turn.municipality.timezone):
            gate.warn_of_eve(turn, one.eve.numbers)
