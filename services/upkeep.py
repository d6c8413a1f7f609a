"""What time itself changes: promises that were missed, and what only was under way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.answers import Answers
from domain.meeting_notices import WordsNotPassedOn
from domain.municipality import Municipality
from domain.notices import NotPassedOn
from domain.planning import OF_RESIDENTS
from domain.reminders import BETWEEN_UNASKED
from domain.retention import Rule
from services.triage import mark_overdue
from storage import (
    absences,
    destructions,
    dialogues,
    envelopes,
    inbox,
    limits,
    meeting_reminders,
    meetings,
    outbox,
    pace,
    people,
    queue,
    reminders,
    role_invitations,
    runs,
    shown_words,
    signals,
    team_codes,
)

_DONE_UPDATES_KEPT = timedelta(days=2)  # without their words: longer than Telegram repeats them or lets them be deleted
_SET_ASIDE_KEPT = timedelta(days=7)
_SENT_KEPT = timedelta(days=60)  # without their words: as long as somebody may reply to a message
_LOOSE_KEPT = timedelta(days=2)  # as long as a bot may delete a message
_LISTS_KEPT = timedelta(days=2)
_FORGETS_EVERY = timedelta(hours=1)
_COUNTS_KEPT = timedelta(days=1)  # how much somebody sent
_AT_ONCE = 200

LAST_WORDS = "erased"
"""What is said to whoever was erased is about this: that they heard it is forgotten too."""


def mark_missed_promises(conn: Connection, municipality: Municipality, now: datetime) -> int:
    """How many became overdue now."""
    today = now.astimezone(municipality.timezone).date()
    missed = signals.promises_missed(conn, today, _AT_ONCE)
    for signal in missed:
        mark_overdue(conn, signal)
    return len(missed)


@dataclass(frozen=True)
class Unchosen:
    """Of whose words waited too long for a choice."""

    reports: tuple[NotPassedOn, ...]
    meetings: tuple[WordsNotPassedOn, ...]


def forget(conn: Connection, municipality: Municipality, now: datetime, real: float) -> Unchosen:
    """What leads to whoever was erased and what expired at once, the rest once an hour.

    `real` is in seconds of real time.
    """
    pace.forget_before(conn, real)
    told = _forget_dialogues(conn, municipality, now)
    outbox.forget_told(conn, LAST_WORDS)
    if not runs.begin_again(conn, "forget", now, _FORGETS_EVERY):
        return told
    inbox.forget_done(conn, now - _DONE_UPDATES_KEPT)
    outbox.forget_before(conn, now - _SENT_KEPT)
    outbox.forget_loose(conn, now - _LOOSE_KEPT)
    shown_words.forget_unsent(conn)
    inbox.forget_set_aside(conn, now - _SET_ASIDE_KEPT)
    envelopes.forget_before(conn, now - _SENT_KEPT)
    queue.forget_before(conn, now - _LISTS_KEPT)
    role_invitations.forget_expired(conn, now)
    team_codes.forget_expired(conn, now)
    reminders.forget_before(conn, now - _SENT_KEPT)
    meeting_reminders.forget_before(conn, now - _SENT_KEPT)
    meeting_reminders.forget_invitations(conn, now)
    people.forget_unasked(conn, now - BETWEEN_UNASKED)
    people.blur_first_seen(conn, now)
    yesterday = now - _COUNTS_KEPT
    limits.forget_before(conn, int(yesterday.timestamp()) // 60, yesterday.date())
    absences.forget_before(conn, yesterday.date())
    return told


def _forget_dialogues(conn: Connection, municipality: Municipality, now: datetime) -> Unchosen:
    gone = {person: Answers.from_json(answers) for person, answers in dialogues.forget_expired(conn, now).items()}
    if drafts := sum(answers.draft.says_something for answers in gone.values()):
        destructions.add(conn, now.astimezone(municipality.timezone).date(), Rule.DRAFTS, drafts)
    return Unchosen(
        tuple(one for person, answers in gone.items() for one in _about_reports(conn, person, answers)),
        tuple(one for person, answers in gone.items() for one in _about_meeting(conn, person, answers)),
    )


def _about_reports(conn: Connection, person_id: int, answers: Answers) -> Iterator[NotPassedOn]:
    for waiting in filter(None, (answers.said, answers.unsure)):
        signal = signals.of_key(conn, waiting.reply_key, person_id)
        if signal is not None:
            yield NotPassedOn(signal, unsure=waiting is answers.unsure)


def _about_meeting(conn: Connection, person_id: int, answers: Answers) -> Iterator[WordsNotPassedOn]:
    planning = answers.planning
    if answers.in_doubt and planning is not None and planning.meeting_id and planning.field in OF_RESIDENTS:
        yield WordsNotPassedOn(meetings.by_id(conn, planning.meeting_id), person_id)
