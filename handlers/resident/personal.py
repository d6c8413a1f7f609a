"""The guard: what a report says about people is shown, and taken out or let stand, before it goes on."""

from dataclasses import replace

from domain.errors import Unknown
from domain.personal.found import OF_SOMEBODY, Personal
from domain.personal.guard import without
from domain.reports import Draft
from handlers.turn import Turn
from handlers.views import personal as views
from handlers.views.messages import Message


def unsettled(turn: Turn, draft: Draft) -> tuple[Personal, ...]:
    """What was not let stand yet, or may not stand with this topic."""
    found = (one for words in (draft.text, draft.whole_text, draft.place) for one in turn.house.guard.find(words))
    strict = _is_strict(turn, draft)
    return tuple(one for one in found if one.text not in draft.let_stand or (strict and one.kind in OF_SOMEBODY))


def question(turn: Turn) -> Message:
    draft = turn.answers.draft
    found = unsettled(turn, draft)
    must_go = _is_strict(turn, draft) and any(one.kind in OF_SOMEBODY for one in found)
    texts = tuple(dict.fromkeys(one.text for one in found))
    return views.ask(turn.t, turn.dialogue.version, turn.municipality, texts, must_go)


def taken_out(turn: Turn, draft: Draft) -> Draft:
    guard = turn.house.guard
    kept = frozenset() if _is_strict(turn, draft) else draft.let_stand

    def cleaned(words: str) -> str:
        return without(words, tuple(one for one in guard.find(words) if one.text not in kept))

    text, whole, place = cleaned(draft.text), cleaned(draft.whole_text), cleaned(draft.place)
    return replace(draft, text=text, whole_text=whole, place=place, taps=draft.taps + 1)


def let_stand(turn: Turn, draft: Draft) -> Draft:
    """Raises Unknown where somebody else may not be named."""
    found = unsettled(turn, draft)
    if _is_strict(turn, draft) and any(one.kind in OF_SOMEBODY for one in found):
        raise Unknown
    return replace(draft, let_stand=draft.let_stand | {one.text for one in found}, taps=draft.taps + 1)


def _is_strict(turn: Turn, draft: Draft) -> bool:
    return draft.topic is not None and turn.municipality.topic(draft.topic).without_names
