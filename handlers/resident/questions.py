"""Which question belongs to which step of a report."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from domain.dialogues import Step
from domain.reports import LONGEST_TEXT, Draft, next_step
from domain.safety.danger import worst_in
from domain.safety.rules import Concern, Level
from domain.seasons import Hotspot
from domain.suggestion import ELSEWHERE
from handlers.resident import gate, personal
from handlers.turn import Turn
from handlers.views import questions, reports
from handlers.views.gate import no_life_in_danger
from handlers.views.messages import Message


def _text(turn: Turn) -> Message:
    draft, version = turn.answers.draft, turn.dialogue.version
    if len(draft.text) > LONGEST_TEXT:
        return questions.ask_shorter(turn.t, version, len(draft.text))
    if draft.text and draft.is_long_enough:
        return questions.ask_text_again(turn.t, version, draft.text)
    if draft.text:
        return questions.ask_for_more(turn.t, version)
    if draft.photos or draft.location:
        return questions.ask_words_with_picture(turn.t, version)
    return questions.ask_text(turn.t, version, turn.season.season if turn.season else None)


def _neighbourhood(turn: Turn) -> Message:
    return questions.ask_neighbourhood(turn.t, turn.dialogue.version, turn.municipality, _hotspots(turn, None))


def _topic(turn: Turn) -> Message:
    likely = turn.answers.draft.likely_topics
    return questions.ask_topic(turn.t, turn.dialogue.version, turn.municipality, likely)


def _place(turn: Turn) -> Message:
    topic = turn.municipality.topic(turn.answers.draft.topic or "")
    hotspots = _hotspots(turn, turn.answers.draft.neighbourhood)
    return questions.ask_place(turn.t, turn.dialogue.version, topic, hotspots)


def _hotspots(turn: Turn, neighbourhood: str | None) -> tuple[Hotspot, ...]:
    edition = turn.season
    return edition.season.offered(turn.answers.draft.topic, neighbourhood) if edition else ()


def _preview(turn: Turn) -> Message:
    draft = turn.answers.draft
    return reports.preview(turn.t, turn.dialogue.version, turn.municipality, draft, personal.seen(turn, draft))


QUESTIONS: Mapping[Step, Callable[[Turn], Message]] = {
    Step.TEXT: _text,
    Step.NEIGHBOURHOOD: _neighbourhood,
    Step.TOPIC: _topic,
    Step.PLACE: _place,
    Step.WHEN: lambda turn: questions.ask_when(turn.t, turn.dialogue.version),
    Step.HOW_OFTEN: lambda turn: questions.ask_how_often(turn.t, turn.dialogue.version),
    Step.PREVIEW: _preview,
    Step.CHANGE: lambda turn: questions.ask_change(turn.t, turn.dialogue.version),
    Step.VOICE_WARNING: lambda turn: questions.warn_about_voice(turn.t, turn.dialogue.version),
}


def ask(turn: Turn, step: Step, draft: Draft) -> None:
    """Goes to a step of a report and asks its question."""
    turn.go_to(step, draft=draft)
    turn.show(QUESTIONS[step](turn))


def proceed(turn: Turn, draft: Draft) -> None:
    """Keeps the draft and asks what is still missing, or shows it before it is sent."""
    place = draft.neighbourhood
    is_kept = not place or place == ELSEWHERE or turn.municipality.neighbourhood(place).is_open(turn.today)
    topic = turn.municipality.topic(draft.topic) if draft.topic else None
    if topic is not None and draft.topic != turn.answers.draft.topic:
        gate.warn_of_topic(turn, topic, is_kept)
    gate.warn_of_whole(turn, turn.answers.draft.text, draft.text, is_kept)
    if place == ELSEWHERE:
        turn.go_to(Step.NEIGHBOURHOOD, draft=replace(draft, neighbourhood=None))
        turn.show(questions.ask_whether_here(turn.t, turn.dialogue.version, turn.municipality))
    elif not is_kept:
        turn.go_to(None, draft=Draft())
        turn.show(reports.not_open_yet(turn.t, turn.municipality, place or ""))
    else:
        _go_on(turn, next_step(draft, topic), draft)


def _go_on(turn: Turn, step: Step, draft: Draft) -> None:
    """What the preview would say of who to call, and that it is good to tell, comes with a question before it."""
    if step is Step.PREVIEW or not draft.text:
        ask(turn, step, draft)
        return
    is_answered = draft.topic is not None and turn.municipality.topic(draft.topic).urgent
    crime = () if is_answered else _crime_told(turn.answers.draft, draft)
    is_hard = not draft.welcomed and reports.is_hard_to_tell(turn.municipality, draft)
    turn.go_to(step, draft=replace(draft, welcomed=draft.welcomed or is_hard))
    numbers = no_life_in_danger(turn.t_as_written, turn.municipality, crime) if crime else None
    turn.show(reports.with_question(turn.t, QUESTIONS[step](turn), is_hard, numbers))


def _crime_told(before: Draft, now: Draft) -> tuple[Concern, ...]:
    """By the words that are new."""
    danger = worst_in(now.text)
    is_new = danger.level is Level.POLICE and worst_in(before.text).level is not Level.POLICE
    return danger.concerns if is_new else ()
