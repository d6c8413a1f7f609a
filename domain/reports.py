"""A report in the making: what a resident said so far, and what is still worth a question."""

import unicodedata
from dataclasses import dataclass, replace

from domain.dialogues import Step
from domain.municipality import Topic
from domain.signals import Detail, HowOften, Location, PartOfDay, ReporterKind, Source, Voice

SHORTEST_TEXT = 10  # characters
LONGEST_TEXT = 1_000
LONGEST_VOICE = 120  # seconds
MOST_TAPS = 5
LONGEST_PLACE = 120  # characters: more is a story
ANSWER_WORDS = 5  # an answer in more words is a story too
MOST_PHOTOS = 5


@dataclass(frozen=True)
class Draft:
    """`taps` counts the presses so far; `passed` are the details the resident would not or need not tell."""

    text: str = ""
    whole_text: str = ""
    neighbourhood: str | None = None
    topic: str | None = None
    likely_topics: tuple[str, ...] = ()
    place: str = ""
    hotspot: str | None = None  # of a season, by its key
    when: PartOfDay | None = None
    how_often: HowOften | None = None
    passed: frozenset[Detail] = frozenset()
    photos: tuple[str, ...] = ()
    location: Location | None = None
    voice: Voice | None = None
    reporter_kind: ReporterKind = ReporterKind.RESIDENT
    source: Source = Source.BOT
    message_id: int | None = None
    taps: int = 0
    welcomed: bool = False  # read before a question that it is good to tell this
    let_stand: frozenset[str] = frozenset()  # personal data that the resident chose to keep in

    @property
    def says_something(self) -> bool:
        return bool(self.text or self.voice or self.photos or self.location)

    @property
    def is_long_enough(self) -> bool:
        visible = [letter for letter in self.text if unicodedata.category(letter) != "Cf"]
        return self.voice is not None or len(visible) >= SHORTEST_TEXT

    def has(self, detail: Detail) -> bool:
        known = {
            Detail.PLACE: bool(self.place or self.location),
            Detail.WHEN: self.when is not None,
            Detail.HOW_OFTEN: self.how_often is not None,
        }
        return known[detail] or detail in self.passed

    def passing(self, detail: Detail) -> "Draft":
        return replace(self, passed=self.passed | {detail})


# What is worth most to whoever triages comes first when there are taps for one question only.
_WORTH = (Detail.HOW_OFTEN, Detail.PLACE, Detail.WHEN)
_ORDER = (Detail.PLACE, Detail.WHEN, Detail.HOW_OFTEN)


def missing_details(draft: Draft, topic: Topic) -> list[Detail]:
    """The details still to ask, in order of asking, as far as the five taps allow.

    Sending is a tap, and for a voice message so is the warning before it goes anonymously.
    """
    left = MOST_TAPS - draft.taps - (2 if draft.voice else 1)
    wanted = [detail for detail in _WORTH if detail in topic.asks and not draft.has(detail)]
    chosen = set(wanted[: max(left, 0)])
    return [detail for detail in _ORDER if detail in chosen]


_SENTENCE_ENDS = (". ", "! ", "? ", "؟ ", "\n")
_STEP_OF = {Detail.PLACE: Step.PLACE, Detail.WHEN: Step.WHEN, Detail.HOW_OFTEN: Step.HOW_OFTEN}

BACK_TO: dict[Step, Step] = {
    Step.NEIGHBOURHOOD: Step.TEXT,
    Step.TOPIC: Step.NEIGHBOURHOOD,
    Step.PLACE: Step.TOPIC,
    Step.WHEN: Step.PLACE,
    Step.HOW_OFTEN: Step.WHEN,
    Step.CHANGE: Step.PREVIEW,
    Step.VOICE_WARNING: Step.PREVIEW,
}


def next_step(draft: Draft, topic: Topic | None) -> Step:
    """What to ask next; `topic` is the one the draft names."""
    if not draft.is_long_enough or len(draft.text) > LONGEST_TEXT:
        return Step.TEXT
    if draft.neighbourhood is None:
        return Step.NEIGHBOURHOOD
    if topic is None:
        return Step.TOPIC
    missing = missing_details(draft, topic)
    return _STEP_OF[missing[0]] if missing else Step.PREVIEW


def cut_to_fit(text: str) -> str:
    """The first sentences that fit, or the first words, or just the beginning when either leaves too little."""
    if len(text) <= LONGEST_TEXT:
        return text
    for marks in (_SENTENCE_ENDS, (" ",)):
        end = max(text.rfind(mark, 0, LONGEST_TEXT + 1) for mark in marks)
        cut = text[: end + 1].rstrip()
        if len(cut) >= LONGEST_TEXT // 2:
            return cut
    return text[:LONGEST_TEXT]
