"""Team OOV's weekly digest: what it says, when it is due, and what the coordinator writes for it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from domain.digest import DRAFT, LONGEST_WORDS, MAKE_GOOD, SEND, Digest, Gathering, Slot
from domain.errors import TooLate, Unknown
from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.people import Person, Role
from domain.personal.guard import Guard
from domain.weeks import Week
from services.figures import look_back, publish, start_of
from storage import audit, figures, meetings, runs

_SENT = "digest:"
_DRAFTED = "digest draft:"
_BEGAN = "began"


def note_beginning(conn: Connection, now: datetime) -> None:
    """At each start; only the first counts: what was due before is not made good."""
    runs.begin(conn, _BEGAN, now)


def due(conn: Connection, municipality: Municipality, now: datetime) -> Week | None:
    """The week that a digest has to be sent about now."""
    slot = _slot(conn, SEND, municipality, now)
    if slot is None:
        return None
    week = Week.of(slot.date()).before()
    return None if is_sent(conn, week) else week


def draft_due(conn: Connection, municipality: Municipality, now: datetime) -> Week | None:
    slot = _slot(conn, DRAFT, municipality, now)
    if slot is None:
        return None
    week = Week.of(slot.date())
    return None if runs.at(conn, f"{_DRAFTED}{week}") else week


def _slot(conn: Connection, slot: Slot, municipality: Municipality, now: datetime) -> datetime | None:
    """The newest, when it is not too long ago and the program was there already."""
    moment = slot.last(now, municipality.timezone)
    began = runs.at(conn, _BEGAN)
    return moment if began is not None and began <= moment and now - moment <= MAKE_GOOD else None


def next_moment(municipality: Municipality, after: datetime) -> datetime:
    return min(slot.next(after, municipality.timezone) for slot in (SEND, DRAFT))


def is_sent(conn: Connection, week: Week) -> bool:
    return runs.at(conn, f"{_SENT}{week}") is not None


def compose(conn: Connection, municipality: Municipality, week: Week, now: datetime) -> Digest:
    """As it would be sent now; changes nothing."""
    weeks = look_back(conn, municipality, week, now)
    missed = _missed(conn, municipality, week)
    return Digest(weeks, figures.words(conn, week), missed, _meetings(conn, municipality, week))


def _meetings(conn: Connection, municipality: Municipality, week: Week) -> list[Gathering]:
    start, end = start_of(week.monday, municipality), start_of(week.after().sunday, municipality) + timedelta(days=1)
    return [gathering(one, municipality) for one in meetings.published_between(conn, start, end)]


def gathering(meeting: Meeting, municipality: Municipality) -> Gathering:
    """As others than residents read of it: what its title says of streets, reports and people stays out."""
    title = Guard(municipality).fit_for_public(meeting.title, leave=False)
    return Gathering(title, meeting.neighbourhood, meeting.starts_at.astimezone(municipality.timezone).date())


def _missed(conn: Connection, municipality: Municipality, week: Week) -> list[Week]:
    """The weeks before this one that had none, since the last digest or since the program began."""
    found = []
    following = _first_missing(conn, municipality) or week
    while following < week:
        found.append(following)
        following = following.after()
    return found


def _first_missing(conn: Connection, municipality: Municipality) -> Week | None:
    last, began = runs.last(conn, _SENT), runs.at(conn, _BEGAN)
    since = [Week.parse(last.removeprefix(_SENT)).after()] if last else []
    if began is not None:
        since.append(Week.of(SEND.first(began, municipality.timezone).date()).before())
    return max(since, default=None)


def mark_sent(conn: Connection, digest: Digest, now: datetime) -> bool:
    """True once for each week; its figures stay as they were read. Raises PublishedMeanwhile."""
    if not runs.begin(conn, f"{_SENT}{digest.about.week}", now):
        return False
    publish(conn, digest.weeks, now)
    return True


def mark_drafted(conn: Connection, week: Week, now: datetime) -> bool:
    return runs.begin(conn, f"{_DRAFTED}{week}", now)


def write_words(conn: Connection, person: Person, week: Week, text: str, now: datetime) -> None:
    """Raises TooLate when the digest has gone out, Unknown when there are too many words."""
    if is_sent(conn, week):
        raise TooLate
    if len(text) > LONGEST_WORDS:
        raise Unknown
    figures.keep_words(conn, week, text, person.id, now)
    audit.record(conn, now, Role.COORDINATOR, "write for the digest", person_id=person.id, detail=str(week))
