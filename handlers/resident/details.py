"""The answers to the questions of a report, pressed or typed."""

from dataclasses import replace
from typing import Any

from domain.dialogues import Step
from domain.errors import Unknown
from domain.reports import ANSWER_WORDS, LONGEST_PLACE, SHORTEST_TEXT, Draft
from domain.signals import Detail, HowOften, PartOfDay
from domain.suggestion import ELSEWHERE
from handlers.choices import one_of
from handlers.resident import gate, seasons
from handlers.resident.questions import QUESTIONS, ask, proceed
from handlers.resident.report import add_words, suggest
from handlers.turn import Turn
from handlers.views import questions
from handlers.views import reports as views


def _tapped(turn: Turn, **changes: Any) -> Draft:
    draft = turn.answers.draft
    return replace(draft, taps=draft.taps + 1, **changes)


def choose_neighbourhood(turn: Turn, key: str) -> None:
    if key == ELSEWHERE:
        turn.go_to(None, draft=Draft())
        turn.show(views.outside(turn.t, turn.municipality))
        return
    if key not in {one.key for one in turn.municipality.neighbourhoods}:
        raise Unknown
    proceed(turn, _away_from_hotspot(_tapped(turn, neighbourhood=key)))


def _away_from_hotspot(draft: Draft) -> Draft:
    """Its place was the hotspot's."""
    return replace(draft, hotspot=None, place="") if draft.hotspot else draft


def choose_topic(turn: Turn, key: str) -> None:
    if key not in {one.key for one in turn.municipality.topics}:
        raise Unknown
    proceed(turn, _tapped(turn, topic=key))


def skip_place(turn: Turn, _: str) -> None:
    proceed(turn, _tapped(turn, place="", hotspot=None).passing(Detail.PLACE))


def choose_when(turn: Turn, part: str) -> None:
    proceed(turn, _tapped(turn, when=one_of(PartOfDay, part) if part else None).passing(Detail.WHEN))


def choose_how_often(turn: Turn, often: str) -> None:
    proceed(turn, _tapped(turn, how_often=one_of(HowOften, often) if often else None).passing(Detail.HOW_OFTEN))


def ask_change(turn: Turn, _: str) -> None:
    ask(turn, Step.CHANGE, _tapped(turn))


def change(turn: Turn, step: str) -> None:
    """Asks one question again; the answer that stands is kept until there is another."""
    if step not in _CHANGEABLE:
        raise Unknown
    ask(turn, Step(step), turn.answers.draft)


_CHANGEABLE = {Step.TEXT, Step.NEIGHBOURHOOD, Step.TOPIC, Step.PLACE, Step.WHEN, Step.HOW_OFTEN}


def type_neighbourhood(turn: Turn) -> None:
    hotspot = seasons.named(turn) if turn.answers.draft.topic else None
    found = turn.house.suggester.read(turn.text).neighbourhood
    if hotspot is not None:
        proceed(turn, seasons.at(hotspot, turn.answers.draft))
    else:
        _take(turn, neighbourhood=found) if found else _not_understood(turn)


def type_topic(turn: Turn) -> None:
    """The label itself or words that are clear enough."""
    typed = turn.text.casefold()
    labels = {turn.t.own(one.label).casefold(): one.key for one in turn.municipality.topics}
    found = labels.get(typed) or turn.house.suggester.read(turn.text).topic
    _take(turn, topic=found) if found else _not_understood(turn)


def type_place(turn: Turn) -> None:
    if len(turn.text) <= LONGEST_PLACE:
        draft = turn.answers.draft
        hotspot = seasons.named(turn, draft.neighbourhood)
        key = hotspot.key if hotspot else None
        _take(turn, place=turn.text, hotspot=key, passed=draft.passed | {Detail.PLACE})
    else:
        add_words(turn)


def type_when(turn: Turn) -> None:
    found = turn.house.suggester.read(turn.text).when
    _take(turn, when=found) if found else _not_understood(turn, Detail.WHEN)


def type_how_often(turn: Turn) -> None:
    found = turn.house.suggester.read(turn.text).how_often
    _take(turn, how_often=found) if found else _not_understood(turn, Detail.HOW_OFTEN)


def _take(turn: Turn, **changes: Any) -> None:
    """An answer in words; when they are a story, it is kept as well."""
    draft = turn.answers.draft
    is_story = len(turn.text.split()) > ANSWER_WORDS or gate.sounds_like_danger(turn.text)
    if is_story and "place" not in changes:
        draft = suggest(turn, replace(draft, text=f"{draft.text}\n{turn.text}".strip()))
    proceed(turn, replace(draft, **changes))


def _not_understood(turn: Turn, detail: Detail | None = None) -> None:
    """A few words that say nothing: asks again. More of them belong to the story, and so does danger."""
    if len(turn.text) < SHORTEST_TEXT and turn.step is not None and not gate.sounds_like_danger(turn.text):
        turn.go_to(turn.step)
        turn.say(questions.please_choose(turn.t, QUESTIONS[turn.step](turn)))
        return
    if detail is not None:
        turn.answers = replace(turn.answers, draft=turn.answers.draft.passing(detail))
    add_words(turn)
