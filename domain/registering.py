"""What a coordinator heard and writes down: at the door, on a walk, at the walk-in hour or by phone."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

from domain.dialogues import Step
from domain.reports import Draft, cut_to_fit
from domain.signals import Source

LONGEST_HEARD = 8_000  # characters: more than one message can hold
LONGEST_CONTACT = 200

SOURCES = (Source.STREET, Source.WALK, Source.OFFICE_HOUR, Source.PHONE)


@dataclass(frozen=True)
class Contact:
    """How to reach whoever told it, and the message of the coordinator that says so."""

    text: str
    message_id: int
    at: datetime


@dataclass(frozen=True)
class Round:
    """Where a coordinator talks with people and how, on one local day."""

    day: date
    source: Source | None = None
    neighbourhood: str | None = None


@dataclass(frozen=True)
class Registering:
    """`draft` holds the text as it was typed, however long; as long as its source is the bot nobody said how."""

    draft: Draft = field(default_factory=Draft)
    contact: Contact | None = None


STEPS = frozenset(
    {
        Step.NEW_WAITING,
        Step.NEW_TEXT,
        Step.NEW_SOURCE,
        Step.NEW_NEIGHBOURHOOD,
        Step.NEW_TOPIC,
        Step.NEW_PLACE,
        Step.NEW_WHEN,
        Step.NEW_HOW_OFTEN,
        Step.NEW_KIND,
        Step.NEW_CONTACT,
        Step.NEW_CHANGE,
        Step.NEW_PREVIEW,
    }
)

BACK_TO: dict[Step, Step] = {
    Step.NEW_SOURCE: Step.NEW_TEXT,
    Step.NEW_NEIGHBOURHOOD: Step.NEW_SOURCE,
    Step.NEW_TOPIC: Step.NEW_NEIGHBOURHOOD,
}


def next_step(draft: Draft) -> Step:
    """Only what the card cannot do without is asked."""
    if not draft.text:
        return Step.NEW_TEXT
    if draft.source not in SOURCES:
        return Step.NEW_SOURCE
    if draft.neighbourhood is None:
        return Step.NEW_NEIGHBOURHOOD
    return Step.NEW_TOPIC if draft.topic is None else Step.NEW_PREVIEW


def as_kept(draft: Draft) -> Draft:
    """A text that is too long for a card goes with it in whole."""
    cut = cut_to_fit(draft.text)
    return draft if cut == draft.text else replace(draft, text=cut, whole_text=draft.text)


def during(draft: Draft, talks: Round) -> Draft:
    """What the words do not say is as it was in the talk before."""
    return replace(
        draft,
        source=draft.source if draft.source in SOURCES else talks.source or draft.source,
        neighbourhood=draft.neighbourhood or talks.neighbourhood,
    )


def remembered(talks: Round, draft: Draft) -> Round:
    """A neighbourhood that only the words of one talk named does not move the round elsewhere."""
    return replace(talks, source=draft.source, neighbourhood=talks.neighbourhood or draft.neighbourhood)
