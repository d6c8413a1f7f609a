"""The questions about what staff heard, and the answers, pressed or typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from domain.dialogues import Step
from domain.errors import Unknown
from domain.registering import LONGEST_HEARD, SOURCES, Registering, Round, as_kept, during, next_step
from domain.reports import ANSWER_WORDS, LONGEST_PLACE, SHORTEST_TEXT, Draft
from domain.seasons import Hotspot
from domain.signals import HowOften, PartOfDay, ReporterKind, Source
from domain.suggestion import ELSEWHERE
from handlers.choices import one_of
from handlers.resident import personal, seasons
from handlers.resident.report import suggest
from handlers.turn import Turn
from handlers.views import questions
from handlers.views.messages import Message
from handlers.views.staff import registering as views
from handlers.views.staff import writing
from storage.shown_words import WITHOUT_NUMBER


def heard_so_far(turn: Turn) -> Registering:
    return turn.answers.registering or Registering()


def round_of(turn: Turn) -> Round:
    """A round ends with the local day."""
    talks = turn.answers.round
    return talks if talks is not None and talks.day == turn.today else Round(turn.today)


def _text(turn: Turn, heard: Registering) -> Message:
    if heard.draft.text:
        return questions.ask_text_again(turn.t, turn.dialogue.version, as_kept(heard.draft).text)
    return views.ask_text(turn.t, turn.dialogue.version)


def _topic(turn: Turn, heard: Registering) -> Message:
    return questions.ask_topic(turn.t, turn.dialogue.version, turn.municipality, heard.draft.likely_topics)


def _hotspots(turn: Turn, heard: Registering) -> tuple[Hotspot, ...]:
    edition = turn.season
    return edition.season.offered(heard.draft.topic, heard.draft.neighbourhood) if edition else ()


_QUESTIONS: Mapping[Step, Callable[[Turn, Registering], Message]] = {
    Step.NEW_WAITING: lambda turn, heard: questions.continue_or_new(turn.t, turn.dialogue.version, heard.draft),
    Step.NEW_TEXT: _text,
    Step.NEW_SOURCE: lambda turn, _: views.ask_source(turn.t, turn.dialogue.version),
    Step.NEW_NEIGHBOURHOOD: lambda turn, _: views.ask_neighbourhood(turn.t, turn.dialogue.version, turn.municipality),
    Step.NEW_TOPIC: _topic,
    Step.NEW_PLACE: lambda turn, heard: views.ask_place(turn.t, turn.dialogue.version, _hotspots(turn, heard)),
    Step.NEW_WHEN: lambda turn, _: questions.ask_when(turn.t, turn.dialogue.version),
    Step.NEW_HOW_OFTEN: lambda turn, _: questions.ask_how_often(turn.t, turn.dialogue.version),
    Step.NEW_KIND: lambda turn, _: views.ask_kind(turn.t, turn.dialogue.version),
    Step.NEW_CONTACT: lambda turn, heard: views.ask_contact(
        turn.t, turn.dialogue.version, turn.municipality, heard.contact is not None
    ),
    Step.NEW_CHANGE: lambda turn, _: views.ask_change(turn.t, turn.dialogue.version),
    Step.NEW_PREVIEW: lambda turn, heard: views.preview(
        turn.t, turn.dialogue.version, turn.municipality, heard, personal.seen(turn, heard.draft)
    ),
}


def question(turn: Turn) -> Message:
    heard = heard_so_far(turn)
    asked = _QUESTIONS[turn.step or Step.NEW_TEXT](turn, heard)
    return replace(asked, words_of=(WITHOUT_NUMBER,)) if heard.draft.text else asked


def ask(turn: Turn, step: Step, heard: Registering) -> None:
    turn.go_to(step, registering=heard)
    turn.show(question(turn))


def proceed(turn: Turn, heard: Registering) -> None:
    """Keeps it and asks what is still missing, or shows all before it is saved."""
    ask(turn, next_step(heard.draft), heard)


# Words


def take_words(turn: Turn, text: str, **changes: Any) -> None:
    """This is the text now: what it gives away is filled in, then what the round says."""
    if len(text) > LONGEST_HEARD:
        turn.say(writing.too_long(turn.t, LONGEST_HEARD))
        return
    heard = heard_so_far(turn)
    draft = suggest(turn, replace(heard.draft, text=text, **changes))
    proceed(turn, replace(heard, draft=_placed(draft, round_of(turn))))


def _placed(draft: Draft, talks: Round) -> Draft:
    """Where the words name another place than the neighbourhoods there are, the round does not say where."""
    if draft.neighbourhood == ELSEWHERE:
        return during(replace(draft, neighbourhood=None), replace(talks, neighbourhood=None))
    return during(draft, talks)


def add_words(turn: Turn) -> None:
    """More of the story; an edited message says no longer all of it."""
    text = heard_so_far(turn).draft.text
    take_words(turn, f"{text}\n{turn.text}".strip(), message_id=None)


# Answers


def _keep(turn: Turn, **changes: Any) -> None:
    heard = heard_so_far(turn)
    proceed(turn, replace(heard, draft=replace(heard.draft, **changes)))


def choose_source(turn: Turn, value: str) -> None:
    source = one_of(Source, value)
    if source not in SOURCES:
        raise Unknown
    turn.answers = replace(turn.answers, round=replace(round_of(turn), source=source))
    _keep(turn, source=source)


def choose_neighbourhood(turn: Turn, key: str) -> None:
    if key not in {one.key for one in turn.municipality.neighbourhoods}:
        raise Unknown
    turn.answers = replace(turn.answers, round=replace(round_of(turn), neighbourhood=key))
    _keep(turn, neighbourhood=key, hotspot=None)


def choose_topic(turn: Turn, key: str) -> None:
    if key not in {one.key for one in turn.municipality.topics}:
        raise Unknown
    _keep(turn, topic=key)


def skip_place(turn: Turn, _: str) -> None:
    _keep(turn, place="", hotspot=None)


def choose_hotspot(turn: Turn, key: str) -> None:
    hotspot = turn.season.season.hotspot(key) if turn.season else None
    if hotspot is None:
        raise Unknown
    heard = heard_so_far(turn)
    proceed(turn, replace(heard, draft=seasons.at(hotspot, heard.draft)))


def choose_when(turn: Turn, part: str) -> None:
    _keep(turn, when=one_of(PartOfDay, part) if part else None)


def choose_how_often(turn: Turn, often: str) -> None:
    _keep(turn, how_often=one_of(HowOften, often) if often else None)


def choose_kind(turn: Turn, kind: str) -> None:
    _keep(turn, reporter_kind=one_of(ReporterKind, kind))


CHOICES: Mapping[str, Callable[[Turn, str], None]] = {
    "source": choose_source,
    "neighbourhood": choose_neighbourhood,
    "topic": choose_topic,
    "place": skip_place,
    "when": choose_when,
    "how_often": choose_how_often,
    "kind": choose_kind,
}


def type_place(turn: Turn) -> None:
    if len(turn.text) <= LONGEST_PLACE:
        hotspot = seasons.named(turn, heard_so_far(turn).draft.neighbourhood)
        _keep(turn, place=turn.text, hotspot=hotspot.key if hotspot else None)
    else:
        add_words(turn)


def type_choice(turn: Turn) -> None:
    """The words of a button, or an answer in words of one's own; other words belong to the story."""
    meant = _named(turn) or _understood(turn)
    if meant is not None:
        field, value = meant
        CHOICES[field](turn, value)
    elif len(turn.text) < SHORTEST_TEXT and turn.step is not None:
        turn.go_to(turn.step)
        turn.say(questions.please_choose(turn.t, question(turn)))
    else:
        add_words(turn)


def _named(turn: Turn) -> tuple[str, str] | None:
    for button in (button for row in question(turn).rows for button in row):
        _, _, field, value = button.data.split(":")
        if field in CHOICES and _spoken(button.label) == turn.text.casefold():
            return field, value
    return None


def _spoken(label: str) -> str:
    """Without the signs."""
    return " ".join(word for word in label.casefold().split() if any(map(str.isalnum, word)))


def _understood(turn: Turn) -> tuple[str, str] | None:
    if len(turn.text.split()) > ANSWER_WORDS:
        return None
    found = turn.house.suggester.read(turn.text)
    match turn.step:
        case Step.NEW_NEIGHBOURHOOD if found.neighbourhood not in (None, ELSEWHERE):
            return "neighbourhood", found.neighbourhood or ""
        case Step.NEW_TOPIC if found.topic:
            return "topic", found.topic
        case Step.NEW_WHEN if found.when:
            return "when", found.when
        case Step.NEW_HOW_OFTEN if found.how_often:
            return "how_often", found.how_often
    return None
