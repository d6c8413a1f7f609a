"""What came of a meeting: written down by point, shown, told to everybody, and followed until it is done."""

import re
from dataclasses import replace
from datetime import date, timedelta

from domain.agendas import LONGEST_AGREEMENT, Agreed
from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.meetings import Meeting
from domain.planning import Field, Planning
from domain.typed_dates import Unsure, read_day
from handlers.coordinator import loose_text
from handlers.coordinator.meeting_acts import act, act_on, being_arranged
from handlers.coordinator.planning import planning_of
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views import meetings_told as told_views
from handlers.views.messages import Message
from handlers.views.staff import meeting_reports as views
from handlers.views.staff import planning as planning_views
from services import meeting_reports as services
from storage import agreements

FIELDS = frozenset({Field.AGREED, Field.OWNER, Field.BY_DAY})
_NUMBER = re.compile(r"(?:nr|nummer|number|no|#)\W{0,2}(\d{1,6})", re.IGNORECASE)
_LATER = timedelta(days=7)


def show(turn: Turn, meeting: Meeting, _: str) -> None:
    turn.show(views.report(turn.t, services.report(turn.conn, meeting.id)))
    if meeting.reported_at is None and meeting.has_begun(turn.now):
        turn.go_to(Step.MEETING_REPORT, planning=Planning(meeting_id=meeting.id))


def question(turn: Turn) -> Message:
    return views.report(turn.t, services.report(turn.conn, being_arranged(turn).id))


def begin(turn: Turn, meeting: Meeting, point_id: str) -> None:
    """A point was pressed: what was agreed on it?"""
    if not point_id.isdecimal():
        raise Unknown
    asked = Planning(meeting_id=meeting.id, field=Field.AGREED, point_id=int(point_id))
    turn.go_to(Step.MEETING_STAFF_WORDS, planning=asked)
    turn.say(planning_views.ask_words(turn.t, turn.dialogue.version, Field.AGREED))


def take(turn: Turn, field: Field) -> None:
    """What, then who, then by when."""
    if field is Field.AGREED:
        _ask(turn, replace(planning_of(turn), text=turn.text[:LONGEST_AGREEMENT]), Field.OWNER)
    elif field is Field.OWNER:
        number = number_on_list(turn.text)
        _ask(turn, replace(planning_of(turn), owner=turn.text[:100], owner_number=number), Field.BY_DAY)
    else:
        _take_day(turn)


def number_on_list(text: str) -> int | None:
    number = _NUMBER.fullmatch(text)
    return int(number[1]) if number else None


def _ask(turn: Turn, planning: Planning, field: Field) -> None:
    turn.go_to(Step.MEETING_STAFF_WORDS, planning=replace(planning, field=field))
    turn.say(planning_views.ask_words(turn.t, turn.dialogue.version, field))


def skip(turn: Turn, _: str) -> None:
    """Nobody in particular, or no day."""
    asked = planning_of(turn)
    if asked.field is Field.OWNER:
        _ask(turn, asked, Field.BY_DAY)
    elif asked.field is Field.BY_DAY:
        _agree(turn, being_arranged(turn), None)
    else:
        raise Unknown


def _take_day(turn: Turn) -> None:
    """A typed day is read back with its weekday before it counts."""
    read = read_day(turn.text, turn.today, turn.t.language)
    days = [one.day for one in read.candidates] if isinstance(read, Unsure) else [read.day]
    turn.go_to(turn.step)
    turn.say(planning_views.which_day(turn.t, turn.dialogue.version, days))


def press_day(turn: Turn, chosen: str) -> None:
    if planning_of(turn).field is not Field.BY_DAY:
        raise Unknown
    try:
        day = date.fromisoformat(chosen)
    except ValueError as error:
        raise Unknown from error
    _agree(turn, being_arranged(turn), day)


def _agree(turn: Turn, meeting: Meeting, day: date | None) -> None:
    asked = planning_of(turn)
    agreed = Agreed(asked.text, asked.owner, asked.owner_number, day)
    try:
        _, notices = services.agree(turn.conn, act_on(turn, meeting.id), asked.point_id or 0, agreed)
    except Unknown:
        turn.say(views.no_such_number(turn.t))
        _ask(turn, replace(asked, owner_number=None), Field.OWNER)
        return
    tell(turn.speaker, notices)
    turn.go_to(Step.MEETING_REPORT, planning=Planning(meeting_id=meeting.id))
    turn.show(question(turn))


def attach_photo(turn: Turn) -> None:
    """A photo sent while the report is open goes with it."""
    message = turn.update.message
    if message is None or not message.photo:
        raise Unknown
    services.attach(turn.conn, being_arranged(turn).id, photo=message.photo[-1].file_id)
    turn.say(views.attached(turn.t))


def attach_voice(turn: Turn) -> None:
    message = turn.update.message
    if message is None or message.voice is None:
        raise Unknown
    services.attach(turn.conn, being_arranged(turn).id, voice=message.voice.file_id)
    turn.say(views.attached(turn.t))


def type_loose(turn: Turn) -> None:
    """Words that answer nothing are asked about as anywhere else; the report is opened again from its card."""
    turn.go_to(None, planning=None)
    loose_text.take(turn, "")


def tell_everybody(turn: Turn, meeting: Meeting, answer: str) -> None:
    """Shown and counted first."""
    if meeting.reported_at is not None:
        raise Stale
    if answer != "yes":
        count = len(services.who_hears_report(turn.conn, meeting))
        turn.show(views.ask_tell(turn.t, services.report(turn.conn, meeting.id), count))
        return
    notices = services.publish(turn.conn, act(turn))
    turn.go_to(None, planning=None)
    tell(turn.speaker, notices)
    turn.show(views.told(turn.t, services.report(turn.conn, meeting.id).meeting, len(notices)))


# Afterwards


def finish(turn: Turn) -> None:
    """[✅ Het is gedaan], by staff or by the resident who did it."""
    (agreement_id,) = turn.parts
    notices = services.finish(turn.conn, turn.person, turn.is_staff, int(agreement_id), turn.now)
    days = turn.municipality.retention.participants
    turn.show(views.done(turn.t, days) if turn.is_staff else told_views.thanks(turn.t))
    tell(turn.speaker, notices)


def put_off(turn: Turn) -> None:
    """[⏰ Een week later]"""
    (agreement_id,) = turn.parts
    agreements.by_id(turn.conn, int(agreement_id))
    day = turn.today + _LATER
    services.put_off(turn.conn, int(agreement_id), day, turn.municipality.timezone)
    turn.show(views.put_off(turn.t, turn.t.day(day)))
