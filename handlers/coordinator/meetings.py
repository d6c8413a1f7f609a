"""/bijeenkomst: the meetings, and the card of one with its buttons."""

from collections.abc import Callable
from datetime import timedelta

from domain.agendas import PointStatus
from domain.errors import Stale, Unknown
from domain.meetings import LARGEST_PARTY, Meeting
from domain.texts import HOME_LANGUAGE
from handlers import posters
from handlers.coordinator import meeting_reports, meeting_words, participants, planning
from handlers.coordinator.meeting_acts import act, show_card
from handlers.i18n import translator
from handlers.meetings_told import tell
from handlers.turn import Turn
from handlers.views import meetings as resident_views
from handlers.views.staff import meeting_news
from handlers.views.staff import meeting_staff as views
from handlers.views.staff import posters as poster_views
from handlers.views.staff.planning import subject
from services import agendas, invitations
from services import meetings as services
from services.meeting_visits import Visit
from storage import agendas as agenda_rows
from storage import errands, registrations
from storage import meetings as rows

_SERIES = timedelta(weeks=4)


def show(turn: Turn) -> None:
    """/bijeenkomst: what is planned, what was held lately, and a new one."""
    found = rows.for_staff(turn.conn, turn.now - services.RECENT)
    turn.go_to(None, planning=None)
    turn.say(views.all_of_them(turn.t, turn.municipality, found, turn.now))


def press(turn: Turn) -> None:
    """`mt:<deed>:<id>:<version>:<argument>`"""
    deed = turn.parts[0]
    if deed not in _DEEDS:
        raise Unknown
    _DEEDS[deed](turn, rows.by_id(turn.conn, int(turn.parts[1])), turn.parts[3])


def _card(turn: Turn, meeting: Meeting, _: str) -> None:
    show_card(turn, meeting.id)


def _more(turn: Turn, meeting: Meeting, _: str) -> None:
    """[⋯ Meer]"""
    show_card(turn, meeting.id, more=True)


def _preview(turn: Turn, meeting: Meeting, _: str) -> None:
    """What residents will see, in their language, and how many are asked to come."""
    t = translator(HOME_LANGUAGE)
    visit = Visit(meeting, registrations.room(turn.conn, meeting), None, 0, takes_sign_ups=True)
    seen = resident_views.one(t, turn.municipality, visit, turn.now)
    turn.show(views.preview(turn.t, meeting, seen, invitations.count(turn.conn, meeting)))


def _publish(turn: Turn, meeting: Meeting, _: str) -> None:
    services.publish(turn.conn, act(turn))
    show_card(turn, meeting.id)


def _switch(turn: Turn, meeting: Meeting, field: str) -> None:
    """Child care, wheelchair, bringing others."""
    changes: dict[str, dict[str, bool | int]] = {
        "child_care": {"child_care": not meeting.child_care},
        "wheelchair": {"wheelchair": not meeting.wheelchair},
        "party_limit": {"party_limit": LARGEST_PARTY if meeting.party_limit == 1 else 1},
    }
    if field not in changes:
        raise Unknown
    done = services.change(turn.conn, act(turn), **changes[field])
    tell(turn.speaker, done.notices)
    show_card(turn, meeting.id, more=True)


def _cancel(turn: Turn, meeting: Meeting, answer: str) -> None:
    """Asks first."""
    if answer != "yes":
        turn.show(views.ask_cancel(turn.t, meeting, len(registrations.listed(turn.conn, meeting.id))))
        return
    done = services.cancel(turn.conn, act(turn))
    turn.speaker.take_back_everywhere(resident_views.about(meeting.id))
    tell(turn.speaker, done.notices)
    turn.show(views.cancelled(turn.t, done.meeting))


def _again(turn: Turn, meeting: Meeting, _: str) -> None:
    """The next of a series; only where the municipality wants series."""
    if not turn.municipality.meetings.series:
        raise Unknown
    show_card(turn, services.plan_again(turn.conn, act(turn), _SERIES).id)


def _poster(turn: Turn, meeting: Meeting, _: str) -> None:
    """Drawn beside the program; it comes when it is there."""
    if not meeting.is_published:
        raise Unknown
    name = f"poster-{meeting.id}"
    asked = {"meeting": meeting.id, "name": name}
    chat_id = turn.person.chat_id
    errands.ask(turn.conn, posters.key(meeting.id, chat_id), posters.KIND, chat_id, asked, turn.now)
    turn.toast(poster_views.being_made(turn.t))


# Subjects


def _points(turn: Turn, meeting: Meeting, _: str) -> None:
    listed = agenda_rows.points(turn.conn, meeting.id)
    heard = agendas.most_heard(turn.conn, meeting.neighbourhood, turn.municipality, turn.now)
    linked = agenda_rows.linked_signals(turn.conn, meeting.id)
    fresh = [one for one in heard if not set(one.signal_ids) <= linked]
    labels = [(subject(turn.t, turn.municipality, one), one.key) for one in fresh]
    turn.show(views.points(turn.t, meeting, listed, labels))


def _put_on(turn: Turn, meeting: Meeting, key: str) -> None:
    act(turn)
    agendas.put_on(turn.conn, meeting, [key], turn.municipality, turn.now)
    if meeting.is_published:
        invitations.plan(turn.conn, meeting, turn.now)
    _points(turn, meeting, "")


def _take_off(turn: Turn, meeting: Meeting, point_id: str) -> None:
    point = agenda_rows.point(turn.conn, int(point_id) if point_id.isdecimal() else 0)
    if point.meeting_id != meeting.id:
        raise Unknown
    agendas.decide(turn.conn, point.id, PointStatus.DECLINED)
    _points(turn, meeting, "")


def decide(turn: Turn) -> None:
    """What a resident brought up: on the agenda or not."""
    answer, point_id = turn.parts
    taken = answer == "yes"
    status = PointStatus.ON_AGENDA if taken else PointStatus.DECLINED
    notices = agendas.decide(turn.conn, int(point_id), status)
    message = meeting_news.point_decided(turn.t, agenda_rows.point(turn.conn, int(point_id)), taken)
    turn.show(message, about=meeting_news.about_point(int(point_id)))
    tell(turn.speaker, notices)


def show_proposal(turn: Turn) -> None:
    """[💬 Bekijk]: what was taken from the chat after a while. Raises Stale once it was decided."""
    point = agenda_rows.point(turn.conn, int(turn.parts[0]))
    if point.status is not PointStatus.PROPOSED:
        raise Stale
    meeting = rows.by_id(turn.conn, point.meeting_id)
    turn.show(meeting_news.point_proposed(turn.t, meeting, point), about=meeting_news.about_point(point.id))


def _message(turn: Turn, meeting: Meeting, _: str) -> None:
    meeting_words.ask(turn, meeting, "message")


_DEEDS: dict[str, Callable[[Turn, Meeting, str], None]] = {
    "card": _card,
    "more": _more,
    "preview": _preview,
    "publish": _publish,
    "switch": _switch,
    "cancel": _cancel,
    "again": _again,
    "poster": _poster,
    "points": _points,
    "on": _put_on,
    "off": _take_off,
    "message": _message,
    "words": meeting_words.ask,
    "when": planning.ask_when_again,
    "people": participants.show,
    "one": participants.show_one,
    "came": participants.check_in,
    "remove": participants.remove,
    "door": participants.close_the_door,
    "report": meeting_reports.show,
    "agree": meeting_reports.begin,
    "tell": meeting_reports.tell_everybody,
}
