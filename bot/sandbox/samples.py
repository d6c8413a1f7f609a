"""Six weeks of a neighbourhood, so that whoever opens the sandbox sees a queue that lives."""

import tomllib
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path

from pydantic import TypeAdapter
from sqlalchemy import Connection

from bot.sandbox import sample_meetings, town
from bot.sandbox.stages import Stage
from domain.municipality import Municipality
from domain.people import Person
from domain.reminders import calendar_of
from domain.reports import Draft
from domain.signals import (
    ClosingReason,
    HowOften,
    PartOfDay,
    Priority,
    RemarkKind,
    ReporterKind,
    Voice,
)
from domain.texts import HOME_LANGUAGE, read_in
from services import answering, deeds, forwarding, reports, triage, upkeep
from services.deeds import Act
from storage import people, signals

SPAN = timedelta(weeks=6)
_FILE = Path(__file__).with_suffix(".toml")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Deed:
    """What the coordinator did `after` so many working days."""

    after: int
    at: time
    do: str
    text: str = ""
    partner: str = ""
    reason: ClosingReason = ClosingReason.SOLVED
    priority: Priority = Priority.NORMAL


@dataclass(frozen=True, kw_only=True)
class Sample:
    """`ago` counts working days; without it the signal came in `hours` before the first start."""

    neighbour: int
    neighbourhood: int
    topic: str
    deeds: tuple[Deed, ...]
    ago: int = 0
    at: time = time()
    hours: int = 0
    weekend: bool = False
    text: str = ""
    place: str = ""
    when: PartOfDay | None = None
    how_often: HowOften | None = None
    anonymous: bool = False
    kind: ReporterKind = ReporterKind.RESIDENT
    idea: str = ""
    voice: bool = False
    photo: bool = False


def read() -> tuple[Sample, ...]:
    return TypeAdapter(tuple[Sample, ...]).validate_python(tomllib.loads(_FILE.read_text("utf-8"))["signals"])


def fill(conn: Connection, stage: Stage) -> int:
    """How many signals were made: none in a database that has some. Nobody is told of any of them."""
    if signals.by_id(conn, 1) is not None:
        return 0
    known = [sample for sample in read() if _fits(sample, stage.municipality)]
    coordinator = _coordinator(conn, stage)
    for sample in sorted(known, key=lambda sample: _sent_at(sample, stage)):
        _play(conn, stage, sample, coordinator)
    sample_meetings.fill(conn, stage, coordinator)
    upkeep.mark_missed_promises(conn, stage.municipality, stage.now)
    return len(known)


def _fits(sample: Sample, municipality: Municipality) -> bool:
    """Another municipality has other topics and partners."""
    partners = {deed.partner for deed in sample.deeds if deed.partner}
    return sample.topic in {topic.key for topic in municipality.topics} and partners <= {
        partner.key for partner in municipality.partners
    }


def _coordinator(conn: Connection, stage: Stage) -> Person:
    known = people.of_chat(conn, stage.bot_id, town.COORDINATOR, stage.now - SPAN)
    coordinator = replace(known, language="nl", staff_name=town.coordinator_name(stage.municipality))
    people.save(conn, coordinator)
    return coordinator


def _sent_at(sample: Sample, stage: Stage) -> datetime:
    if not sample.ago:
        return stage.now - timedelta(hours=sample.hours)
    day = stage.working_day(sample.ago)
    if sample.weekend:
        day -= timedelta(days=day.weekday() + 2)
    return stage.moment(day, sample.at)


def _play(conn: Connection, stage: Stage, sample: Sample, coordinator: Person) -> None:
    sent_at = _sent_at(sample, stage)
    person = people.of_chat(conn, stage.bot_id, town.neighbour(sample.neighbour), sent_at)
    person = replace(person, language=town.neighbour_language(sample.neighbour))
    people.save(conn, person)
    draft = _draft(sample, stage)
    signal = reports.send(conn, person, draft, sample.anonymous, stage.municipality, sent_at, True).signal
    if sample.idea:
        reports.add(conn, person, signal, RemarkKind.IDEA, sample.idea, calendar_of(stage.municipality), sent_at, True)
    for deed in sample.deeds:
        at = stage.moment(stage.working_day(sample.ago - deed.after), deed.at)
        version = deeds.look_up(conn, signal.id).version
        act = Act(coordinator, signal.id, version, at, stage.municipality)
        _do(conn, deed, act, stage.municipality)


def _draft(sample: Sample, stage: Stage) -> Draft:
    there = stage.municipality.neighbourhoods[sample.neighbourhood % len(stage.municipality.neighbourhoods)]
    return Draft(
        text=sample.text.replace("{here}", there.in_a_sentence["nl"]),
        neighbourhood=there.key,
        topic=sample.topic,
        place=sample.place,
        when=sample.when,
        how_often=sample.how_often,
        reporter_kind=sample.kind,
        voice=Voice(stage.media["voice"], town.VOICE_SECONDS) if sample.voice else None,
        photos=(stage.media["photo"],) if sample.photo else (),
    )


def _do(conn: Connection, deed: Deed, act: Act, municipality: Municipality) -> None:
    match deed.do:
        case "claim":
            triage.claim(conn, act)
        case "note":
            triage.note(conn, act, deed.text)
        case "reply":
            answering.reply(conn, act, deed.text)
        case "forward":
            forwarding.forward(conn, act, deed.partner)
        case "prioritise":
            triage.prioritise(conn, act, deed.priority)
        case "reopen":
            answering.reopen(conn, act)
        case "close":
            ready = read_in(HOME_LANGUAGE, municipality.closing_texts[deed.reason])
            answering.close(conn, act, deed.reason, deed.text or ready)
        case _:
            raise ValueError(f"nobody can {deed.do}")
