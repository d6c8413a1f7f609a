"""The guard: what a report says about people is shown, and taken out or let stand, as it is sent."""

from dataclasses import replace

from domain.personal.guard import Seen
from domain.reports import Draft
from handlers.turn import Turn


def seen(turn: Turn, draft: Draft) -> Seen:
    """What was not let stand yet, or may not stand with this topic."""
    texts = (draft.text, draft.whole_text, draft.place)
    return turn.house.guard.look(texts, strict=_is_strict(turn, draft), let_stand=draft.let_stand)


def taken_out(turn: Turn, draft: Draft) -> Draft:
    return _cleaned(turn, draft, draft.let_stand if not _is_strict(turn, draft) else frozenset())


def let_stand(turn: Turn, draft: Draft) -> Draft:
    """All but what may not stand."""
    kept = draft.let_stand | seen(turn, draft).may_stand
    return replace(_cleaned(turn, draft, kept), let_stand=kept)


def _cleaned(turn: Turn, draft: Draft, kept: frozenset[str]) -> Draft:
    def cleaned(words: str) -> str:
        return turn.house.guard.cleaned(words, strict=_is_strict(turn, draft), let_stand=kept)

    return replace(draft, text=cleaned(draft.text), whole_text=cleaned(draft.whole_text), place=cleaned(draft.place))


def _is_strict(turn: Turn, draft: Draft) -> bool:
    return draft.topic is not None and turn.municipality.topic(draft.topic).without_names
