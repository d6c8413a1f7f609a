"""What staff type about a meeting: its details, a message to all, who stands at the door, what was agreed."""

from dataclasses import replace
from typing import Any

from domain.agendas import LONGEST_AGREEMENT
from domain.dialogues import Step
from domain.errors import Full, InUse, Unknown
from domain.meetings import LARGEST_PARTY, LONGEST_DETAIL, LONGEST_TITLE, MOST_CRITERIA, MOST_PLACES, Meeting
from domain.planning import Field, Planning
from handlers.choices import one_of
from handlers.coordinator import meeting_reports, participants, planning
from handlers.coordinator.meeting_acts import act_on, being_arranged, show_card
from handlers.guarded import Watch
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import planning as views
from services import agendas, invitations
from services import meetings as services
from services import participants as participant_services

_NOTHING = frozenset({"-", "–", "geen", "none"})
_PREVIEWED = frozenset({Field.MESSAGE, Field.PLACE})
_WATCHED = frozenset(
    {
        Field.TITLE,
        Field.LANGUAGES,
        Field.GUESTS,
        Field.CRITERIA,
        Field.POINT,
        Field.MESSAGE,
        Field.AGREED,
        Field.OWNER,
    }
)
_PLACES = frozenset({Field.PLACE, Field.ROUTE})
_NUMBERS = frozenset({Field.CAPACITY, Field.HELD})


def ask(turn: Turn, meeting: Meeting, field: str) -> None:
    asked = one_of(Field, field)
    turn.go_to(Step.MEETING_STAFF_WORDS, planning=Planning(meeting_id=meeting.id, field=asked))
    turn.show(question(turn))


def _field(turn: Turn) -> Field:
    asked = planning.planning_of(turn)
    if asked.field is None:
        raise Unknown
    return asked.field


def question(turn: Turn) -> Message:
    asked, version = planning.planning_of(turn), turn.dialogue.version
    if turn.step is Step.MEETING_PREVIEW:
        heard = len(participant_services.who_hears(turn.conn, asked.meeting_id or 0))
        return views.confirm(turn.t, version, _field(turn), asked.text, heard)
    if asked.field is Field.NAME and asked.text:
        return views.ask_party(turn.t, version, asked.text, LARGEST_PARTY)
    return views.ask_words(turn.t, version, _field(turn))


def watch(turn: Turn) -> Watch:
    """Who is written down has a name, where it is has an address, and a number of the list is no house."""
    field = _field(turn)
    if field in _PLACES:
        return Watch.PLACE
    is_number = field is Field.OWNER and meeting_reports.number_on_list(turn.text) is not None
    return Watch.ASK if field in _WATCHED and not is_number else Watch.NONE


def take(turn: Turn) -> None:
    meeting, field = being_arranged(turn), _field(turn)
    if field in _PREVIEWED and meeting.is_published:
        changed = replace(planning.planning_of(turn), text=turn.text[:LONGEST_AGREEMENT])
        turn.go_to(Step.MEETING_PREVIEW, planning=changed)
        turn.say(question(turn))
    elif field in _NUMBERS:
        _take_number(turn, meeting, field)
    elif field is Field.NAME:
        turn.go_to(turn.step, planning=replace(planning.planning_of(turn), text=turn.text))
        turn.say(question(turn))
    elif field is Field.POINT:
        _add_point(turn, meeting)
    elif field in meeting_reports.FIELDS:
        meeting_reports.take(turn, field)
    else:
        _take_detail(turn, meeting, field)


def _take_number(turn: Turn, meeting: Meeting, field: Field) -> None:
    if not turn.text.isdecimal() or int(turn.text) > MOST_PLACES:
        turn.say(views.ask_number_again(turn.t, MOST_PLACES))
        return
    number = int(turn.text)
    changes = {"capacity": number, "held": min(meeting.held, number)} if field is Field.CAPACITY else {"held": number}
    if changes["held"] > changes.get("capacity", meeting.capacity):
        turn.say(views.ask_number_again(turn.t, meeting.capacity))
        return
    try:
        done = services.change(turn.conn, act_on(turn, meeting.id), **changes)
    except InUse as in_use:
        turn.say(views.in_use(turn.t, in_use.taken))
        return
    tell(turn.speaker, done.notices)
    _close(turn, meeting)


def _close(turn: Turn, meeting: Meeting) -> None:
    turn.go_to(None, planning=None)
    show_card(turn, meeting.id, more=True)


def _take_detail(turn: Turn, meeting: Meeting, field: Field) -> None:
    text = "" if turn.text.casefold() in _NOTHING else turn.text
    value: Any = text[: LONGEST_TITLE if field is Field.TITLE else LONGEST_DETAIL]
    if field is Field.CRITERIA:
        lines = [line.strip()[:LONGEST_TITLE] for line in text.splitlines() if line.strip()]
        value = tuple(lines[:MOST_CRITERIA])
    if field is Field.TITLE and not text:
        turn.say(question(turn))
        return
    if field is Field.PLACE:
        planning.move_to_place(turn, meeting.id, value)
        return
    done = services.change(turn.conn, act_on(turn, meeting.id), **{field.value: value})
    tell(turn.speaker, done.notices)
    _close(turn, meeting)


def _add_point(turn: Turn, meeting: Meeting) -> None:
    agendas.add_point(turn.conn, meeting.id, turn.text)
    turn.go_to(None, planning=None)
    if meeting.has_begun(turn.now):
        meeting_reports.show(turn, meeting, "")
        return
    if meeting.is_published:
        invitations.plan(turn.conn, meeting, turn.now)
    show_card(turn, meeting.id)


def press_party(turn: Turn, count: str) -> None:
    """With how many somebody who was written down comes."""
    meeting, name = being_arranged(turn), planning.planning_of(turn).text
    if _field(turn) is not Field.NAME or not name or not count.isdecimal():
        raise Unknown
    try:
        done = participant_services.write_down(turn.conn, act_on(turn, meeting.id), name, int(count))
    except Full:
        turn.go_to(None, planning=None)
        participants.say_full(turn, meeting)
        return
    turn.go_to(None, planning=None)
    participants.say_written_down(turn, meeting, done)


# A message to all, or another place: shown and counted first


def send(turn: Turn, _: str) -> None:
    meeting, asked = being_arranged(turn), planning.planning_of(turn)
    if asked.field is Field.PLACE:
        planning.move_to_place(turn, meeting.id, asked.text)
        return
    notices = participant_services.announce(turn.conn, act_on(turn, meeting.id), asked.text)
    turn.go_to(None, planning=None)
    tell(turn.speaker, notices)
    turn.show(views.sent(turn.t, len(notices)))


def edit(turn: Turn, _: str) -> None:
    turn.go_to(Step.MEETING_STAFF_WORDS, planning=replace(planning.planning_of(turn), text=""))
    turn.show(question(turn))


def stop(turn: Turn, _: str) -> None:
    meeting_id = planning.planning_of(turn).meeting_id
    turn.go_to(None, planning=None)
    if meeting_id is None:
        turn.show(welcome.never_mind(turn.t))
    else:
        show_card(turn, meeting_id)
