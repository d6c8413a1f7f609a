"""The one table of steps: what each asks, what answers it typed, and what its buttons do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from domain.dialogues import Step
from domain.people import Role
from handlers.administrator import joining, pausing
from handlers.coordinator import (
    accounts,
    asking_around,
    digest,
    handover,
    heard,
    hotspots,
    later,
    meeting_reports,
    meeting_words,
    merging,
    muting,
    planning,
    prompts,
    redacting,
    registering,
    search,
    writing,
)
from handlers.guarded import Watch
from handlers.resident import details, meetings, mine, report, said, seasons, sending, welcome
from handlers.resident import meeting_words as resident_words
from handlers.resident.questions import QUESTIONS
from handlers.turn import Handler, Turn
from handlers.views.messages import Message

Press = Callable[[Turn, str], None]


@dataclass(frozen=True)
class Rule:
    """`question` shows it (again), `typed` takes words, `pressed` buttons by their field; `role` may answer.

    `watch` has words that are about no signal looked at before they are taken.
    """

    question: Callable[[Turn], Message]
    typed: Handler
    pressed: Mapping[str, Press] = field(default_factory=dict)
    role: Role | None = None
    watch: Callable[[Turn], Watch] = lambda _: Watch.NONE


def _always(_: Turn) -> Watch:
    return Watch.ASK


def _publicly(_: Turn) -> Watch:
    return Watch.PUBLIC


def _of_report(step: Step, typed: Handler, **pressed: Press) -> Rule:
    return Rule(QUESTIONS[step], typed, {"stop": report.stop, "back": report.back, **pressed})


_of_staff = partial(Rule, role=Role.COORDINATOR)
_STOP_WRITING: dict[str, Press] = {"stop": writing.stop}
_GUARDED: dict[str, Press] = {"takeout": writing.take_out, "letstand": writing.let_stand}
_PREVIEW: Mapping[str, Press] = {
    **_GUARDED,
    "stop": writing.stop,
    "send": writing.send,
    "edit": writing.edit,
    "plain": writing.drop_attachment,
}
_AWAY: Mapping[str, Press] = {
    "stop": handover.stop,
    "day": handover.press_day,
    "deputy": handover.press_deputy,
}
_AROUND: Mapping[str, Press] = {
    "stop": writing.stop,
    "send": asking_around.send,
    "edit": asking_around.edit,
    "takeout": asking_around.take_out,
    "letstand": asking_around.let_stand,
}
_PAUSE: Mapping[str, Press] = {"stop": pausing.stop, "day": pausing.press_day}
_LET_GO: Mapping[str, Press] = {"stop": welcome.stop}


def _of_new(typed: Handler, pressed: Mapping[str, Press] | None = None) -> Rule:
    """Of what staff write down themselves."""
    ways: Mapping[str, Press] = {"stop": registering.stop, "back": registering.back}
    return _of_staff(heard.question, typed, {**ways, **(pressed or {})})


def _choice(field: str) -> Rule:
    return _of_new(heard.type_choice, {field: heard.CHOICES[field]})


def _of_planning(typed: Handler, **pressed: Press) -> Rule:
    """Of a meeting in the making; a day or a moment that was offered may be pressed after another question too."""
    ways = {"stop": planning.stop, "day": planning.press_day, "moment": planning.press_moment}
    return _of_staff(planning.question, typed, {**ways, "other": planning.press_other, **pressed})


STEPS: Mapping[Step, Rule] = {
    Step.TEXT: _of_report(Step.TEXT, report.take_text, shorten=report.shorten, season=seasons.begin),
    Step.NEIGHBOURHOOD: _of_report(
        Step.NEIGHBOURHOOD,
        details.type_neighbourhood,
        neighbourhood=details.choose_neighbourhood,
        hotspot=seasons.choose_hotspot,
    ),
    Step.TOPIC: _of_report(Step.TOPIC, details.type_topic, topic=details.choose_topic),
    Step.PLACE: _of_report(Step.PLACE, details.type_place, place=details.skip_place, hotspot=seasons.choose_hotspot),
    Step.WHEN: _of_report(Step.WHEN, details.type_when, when=details.choose_when),
    Step.HOW_OFTEN: _of_report(Step.HOW_OFTEN, details.type_how_often, how_often=details.choose_how_often),
    Step.PREVIEW: _of_report(
        Step.PREVIEW,
        report.add_words,
        send=sending.send,
        anonymous=sending.send_anonymously,
        myself=sending.report_myself,
        **{"without": sending.send_without, "with": sending.send_with},
        edit=details.ask_change,
    ),
    Step.CHANGE: _of_report(Step.CHANGE, report.add_words, change=details.change),
    Step.VOICE_WARNING: _of_report(Step.VOICE_WARNING, report.add_words, all_the_same=sending.send_voice_all_the_same),
    Step.IDEA: Rule(mine.MORE_QUESTIONS[Step.IDEA], mine.take_idea, _LET_GO),
    Step.OFFER: Rule(mine.MORE_QUESTIONS[Step.OFFER], mine.take_offer, _LET_GO),
    Step.CALL_BACK: Rule(welcome.phone_question, welcome.take_phone_number, _LET_GO),
    Step.REPLY: _of_staff(prompts.question, writing.take_text, _STOP_WRITING),
    Step.REPLY_PREVIEW: _of_staff(prompts.question, writing.take_text, _PREVIEW),
    Step.CLOSING: _of_staff(prompts.question, writing.take_text, _STOP_WRITING),
    Step.CLOSING_PREVIEW: _of_staff(prompts.question, writing.take_text, _PREVIEW),
    Step.NOTE: _of_staff(prompts.question, writing.take_text, _STOP_WRITING | _GUARDED),
    Step.HOLD: _of_staff(prompts.question, writing.take_text, _STOP_WRITING | _GUARDED),
    Step.HEARD: _of_staff(prompts.question, writing.take_text, _STOP_WRITING | _GUARDED),
    Step.ASK: _of_staff(prompts.question, writing.take_text, _STOP_WRITING),
    Step.ASK_PREVIEW: _of_staff(prompts.question, writing.take_text, _PREVIEW),
    Step.AWAY_FROM: _of_staff(handover.question, handover.take_day, _AWAY),
    Step.AWAY_UNTIL: _of_staff(handover.question, handover.take_day, _AWAY),
    Step.PAUSE: Rule(pausing.question, pausing.take_day, _PAUSE, Role.ADMINISTRATOR),
    Step.JOIN: Rule(joining.question, joining.take_name, {"stop": joining.stop, "join": joining.join}),
    Step.AROUND: _of_staff(asking_around.question, asking_around.take_words, _STOP_WRITING),
    Step.AROUND_PREVIEW: _of_staff(asking_around.question, asking_around.take_words, _AROUND),
    Step.SPLIT: _of_staff(
        prompts.question,
        merging.take_part,
        {"stop": writing.stop, "takeout": merging.take_out, "letstand": merging.let_stand},
    ),
    Step.REDACT: _of_staff(
        redacting.question,
        redacting.take_words,
        {"stop": writing.stop, "word": redacting.press_word, "redact": redacting.redact},
    ),
    Step.MUTE: _of_staff(
        muting.question,
        muting.take_reason,
        {"stop": writing.stop, "reason": muting.press_reason},
        watch=_always,
    ),
    Step.MUTE_UNTIL: _of_staff(muting.question, muting.take_day, {"stop": writing.stop, "day": muting.press_day}),
    Step.SNOOZE: _of_staff(later.question, later.take_typed),
    Step.PERSONAL: Rule(
        said.question,
        said.add_words,
        {"takeout": said.take_out, "letstand": said.let_stand, "stop": said.stop},
    ),
    Step.ADD: Rule(mine.MORE_QUESTIONS[Step.ADD], mine.take_addition, _LET_GO),
    Step.NEW_WAITING: _of_new(registering.keep_words, {"continue": registering.go_on, "new": registering.begin_anew}),
    Step.NEW_TEXT: _of_new(registering.take_text),
    Step.NEW_SOURCE: _choice("source"),
    Step.NEW_NEIGHBOURHOOD: _choice("neighbourhood"),
    Step.NEW_TOPIC: _choice("topic"),
    Step.NEW_PLACE: _of_new(heard.type_place, {"place": heard.skip_place, "hotspot": heard.choose_hotspot}),
    Step.NEW_WHEN: _choice("when"),
    Step.NEW_HOW_OFTEN: _choice("how_often"),
    Step.NEW_KIND: _choice("kind"),
    Step.NEW_CONTACT: _of_new(registering.take_contact, {"drop": registering.drop_contact}),
    Step.NEW_CHANGE: _of_new(heard.add_words, {"change": registering.change}),
    Step.NEW_PREVIEW: _of_new(
        heard.add_words,
        {
            "takeout": registering.take_out,
            "save": registering.save,
            "edit": registering.ask_change,
            "contact": registering.ask_contact,
        },
    ),
    Step.ACCOUNT: _of_staff(
        accounts.question, accounts.take_means, {"stop": accounts.stop, "skip": accounts.skip}, watch=_publicly
    ),
    Step.SEASON_WHAT: _of_staff(hotspots.question, hotspots.take_what, {"stop": hotspots.stop}, watch=_publicly),
    Step.SEASON_WHO: _of_staff(
        hotspots.question, hotspots.take_who, {"stop": hotspots.stop, "who": hotspots.press_who}, watch=_publicly
    ),
    Step.DIGEST_WORDS: _of_staff(digest.question, digest.take_words, {"stop": digest.stop}, watch=_publicly),
    Step.MEETING_WORDS: Rule(
        meetings.question, resident_words.take, {"stop": meetings.stop}, watch=resident_words.watch
    ),
    Step.MEETING_NEIGHBOURHOOD: _of_planning(planning.type_neighbourhood, neighbourhood=planning.press_neighbourhood),
    Step.MEETING_SUBJECT: replace(
        _of_planning(planning.type_subject, subject=planning.press_subject, done=planning.subjects_done),
        watch=_always,
    ),
    Step.MEETING_DAY: _of_planning(planning.type_moment),
    Step.MEETING_TIME: _of_planning(planning.type_moment, time=planning.press_time),
    Step.MEETING_SURE: _of_planning(planning.type_moment, yes=planning.press_yes),
    Step.MEETING_PLACE: replace(
        _of_planning(planning.type_place, place=planning.press_place), watch=lambda _: Watch.PLACE
    ),
    Step.MEETING_STAFF_WORDS: _of_staff(
        meeting_words.question,
        meeting_words.take,
        {
            "stop": meeting_words.stop,
            "party": meeting_words.press_party,
            "skip": meeting_reports.skip,
            "by": meeting_reports.press_day,
        },
        watch=meeting_words.watch,
    ),
    Step.MEETING_PREVIEW: _of_staff(
        meeting_words.question,
        meeting_words.take,
        {"stop": meeting_words.stop, "send": meeting_words.send, "edit": meeting_words.edit},
        watch=meeting_words.watch,
    ),
    Step.MEETING_REPORT: _of_staff(meeting_reports.question, meeting_reports.type_loose, {"stop": meeting_words.stop}),
    Step.SEARCH: _of_staff(search.question, search.take_words, {"stop": search.stop}),
}
