"""The words of a report: begun, typed, typed anew, cut short, kept for later."""

from dataclasses import replace

from domain.answers import Enclosed, Said
from domain.dialogues import Step
from domain.errors import Stale
from domain.reports import BACK_TO, LONGEST_TEXT, MOST_PHOTOS, SHORTEST_TEXT, Draft, cut_to_fit, next_step
from domain.signals import Detail, HowOften
from domain.suggestion import Suggestion
from handlers.resident import gate, seasons
from handlers.resident.questions import ask, proceed
from handlers.turn import Turn
from handlers.views import promises, questions, reports


def begin(turn: Turn) -> None:
    """/meld and its button: asks for the text, unless it stands behind the command or a report waits."""
    words = turn.house.guard.without_service_numbers(" ".join(turn.parts))
    if turn.answers.draft.says_something:
        _ask_whether_to_go_on(turn, words)
    elif words:
        warn_of_halt(turn)
        proceed(turn, with_words(turn, _anew(turn.answers.draft, 0), words))
    else:
        warn_of_halt(turn)
        taps = 0 if turn.text.startswith("/") else 1
        ask(turn, Step.TEXT, _anew(turn.answers.draft, taps))


def _anew(draft: Draft, taps: int) -> Draft:
    """Nothing yet but who reports, and where it was heard."""
    return Draft(reporter_kind=draft.reporter_kind, source=draft.source, taps=taps)


def take_text(turn: Turn) -> None:
    """Words typed when the text was asked for, or when nothing was."""
    draft = turn.answers.draft
    if turn.step is None and draft.says_something:
        _ask_whether_to_go_on(turn, turn.text)
    else:
        if turn.step is None:
            warn_of_halt(turn)
            draft = _anew(draft, 0)
        proceed(turn, with_words(turn, draft, turn.text))


def warn_of_halt(turn: Turn) -> None:
    """Before they type: that no answer is promised now, or nobody reads along tonight."""
    seasons.warn_of_eve(turn)
    halt = turn.halt
    if halt is not None:
        turn.say(promises.notice(turn.t, turn.municipality, halt))


def _ask_whether_to_go_on(turn: Turn, newer_text: str) -> None:
    turn.go_to(None, newer_text=f"{turn.answers.newer_text}\n{newer_text}".strip(), reply_key="", album="")
    turn.say(questions.continue_or_new(turn.t, turn.dialogue.version, turn.answers.draft))


def with_words(turn: Turn, draft: Draft, words: str) -> Draft:
    """A text that was too short grows, one that was too long is kept whole beside the shorter one."""
    too_short = 0 < len(draft.text) < SHORTEST_TEXT
    too_long = len(draft.text) > LONGEST_TEXT
    changed = replace(
        draft,
        text=f"{draft.text} {words}" if too_short else words,
        whole_text=draft.text if too_long else draft.whole_text,
        message_id=turn.message_id or draft.message_id,
    )
    return suggest(turn, changed) if too_short or not draft.text else suggest_anew(turn, changed)


def suggest(turn: Turn, draft: Draft) -> Draft:
    """Fills in what the words give away, and never what was answered already."""
    draft, found = _found(turn, draft)
    return seasons.placed(turn, _filled(draft, found, draft), draft)


def suggest_anew(turn: Turn, draft: Draft) -> Draft:
    """For words that were replaced: what they say now goes before what the old ones said."""
    draft, found = _found(turn, draft)
    return seasons.placed(turn, _filled(draft, found, found), draft)


def _found(turn: Turn, draft: Draft) -> tuple[Draft, Suggestion]:
    """Of danger now nobody asks how often it is, and nobody is told that it is once."""
    found = turn.house.suggester.read(draft.text)
    if found.how_often is HowOften.ONCE and gate.sounds_like_danger(draft.text):
        return draft.passing(Detail.HOW_OFTEN), replace(found, how_often=None)
    return draft, found


def _filled(draft: Draft, found: Suggestion, first: Draft | Suggestion) -> Draft:
    """With what is known from both; where they differ, what `first` says."""
    return replace(
        draft,
        neighbourhood=first.neighbourhood or draft.neighbourhood or found.neighbourhood,
        topic=first.topic or draft.topic or found.topic,
        likely_topics=found.topics[:3],
        place=first.place or draft.place or found.place,
        when=first.when or draft.when or found.when,
        how_often=first.how_often or draft.how_often or found.how_often,
    )


def add_words(turn: Turn) -> None:
    """Typed where a button was expected: more of the story, which is asked about again."""
    draft = turn.answers.draft
    joined = f"{draft.text}\n{turn.text}".strip()
    proceed(turn, suggest(turn, replace(draft, text=joined, message_id=None)))


def shorten(turn: Turn, _: str) -> None:
    draft = turn.answers.draft
    proceed(turn, replace(draft, text=cut_to_fit(draft.text), whole_text=draft.text, taps=draft.taps + 1))


def go_on(turn: Turn, _: str) -> None:
    """With the report that waited, and what was typed since."""
    seasons.warn_of_eve(turn)
    draft, newer = turn.answers.draft, turn.answers.newer_text
    turn.answers = replace(turn.answers, newer_text="")
    if newer:
        draft = suggest(turn, replace(draft, text=f"{draft.text}\n{newer}".strip(), message_id=None))
    proceed(turn, replace(draft, taps=1))


def begin_anew(turn: Turn, _: str) -> None:
    """With what was typed last; what waited is let go."""
    newer, draft = turn.answers.newer_text, _anew(turn.answers.draft, 1)
    turn.answers = replace(turn.answers, newer_text="", draft=draft)
    proceed(turn, suggest(turn, replace(draft, text=newer)) if newer else draft)


def begin_with(turn: Turn, said: Said) -> None:
    """What might have belonged to another report."""
    turn.answers = replace(turn.answers, draft=_anew(turn.answers.draft, 1))
    draft = joined(turn, said)
    turn.answers = replace(turn.answers, unsure=None, reply_key="", album="")
    proceed(turn, draft)


def joined(turn: Turn, said: Said) -> Draft:
    """The report in the making, with words and what was sent besides them."""
    draft = turn.answers.draft
    both = Enclosed(draft.photos, draft.voice, draft.location).and_more(said.enclosed)
    draft = replace(draft, photos=both.photos[:MOST_PHOTOS], voice=both.voice, location=both.location)
    text = f"{draft.text}\n{said.text}".strip()
    return suggest(turn, replace(draft, text=text, message_id=None)) if said.text else draft


def stop(turn: Turn, _: str) -> None:
    """Ends this report only; the draft waits for a day."""
    turn.go_to(None)
    turn.show(reports.stopped(turn.t))


def back(turn: Turn, _: str) -> None:
    """To the preview when that was reached before, else to the question before this one."""
    draft = turn.answers.draft
    topic = turn.municipality.topic(draft.topic) if draft.topic else None
    if next_step(draft, topic) is Step.PREVIEW:
        ask(turn, Step.PREVIEW, draft)
        return
    step = BACK_TO.get(turn.step or Step.PREVIEW)
    asked = topic.asks if topic else frozenset(Detail)
    while step in _DETAIL_OF and _DETAIL_OF[step] not in asked:
        step = BACK_TO[step]
    if step is None:
        raise Stale
    ask(turn, step, draft)


_DETAIL_OF = {Step.PLACE: Detail.PLACE, Step.WHEN: Detail.WHEN, Step.HOW_OFTEN: Detail.HOW_OFTEN}
