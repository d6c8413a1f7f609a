"""Turns notices of meetings into messages: who hears of it, when, in their language, and with which words."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.about import About
from domain.meeting_notices import (
    AgreementDone,
    AgreementWaits,
    Announced,
    Invited,
    MeetingCancelled,
    MeetingChanged,
    MeetingNotice,
    OwnerAsked,
    OwnerReminded,
    PlaceByHand,
    PointDecided,
    PointProposed,
    ReportTold,
    ReportWaits,
    ResultsTold,
    ToListed,
    ToMeetingStaff,
    ToResident,
    WordsNotPassedOn,
)
from domain.registrations import tellable
from domain.signals import Signal
from handlers.i18n import Translator, translator
from handlers.speaker import Speaker
from handlers.views import agendas as agenda_views
from handlers.views import meetings_told as views
from handlers.views import told as told_views
from handlers.views.calendar_files import calendar_file
from handlers.views.meeting_questions import newer_file
from handlers.views.meetings import about
from handlers.views.messages import File, Message, api_call
from handlers.views.staff import meeting_news, participants
from storage import agendas, envelopes, people, reply_keys
from storage.outbox import Lane

_IN_ANY_CASE = ReportTold | AgreementDone | WordsNotPassedOn


def tell(speaker: Speaker, notices: tuple[MeetingNotice, ...]) -> None:
    for notice in notices:
        match notice:
            case PlaceByHand() | PointProposed() | ReportWaits() | AgreementWaits():
                _tell_staff(speaker, notice)
            case (
                Invited()
                | PointDecided()
                | ReportTold()
                | AgreementDone()
                | OwnerAsked()
                | OwnerReminded()
                | ResultsTold()
                | WordsNotPassedOn()
            ):
                _tell_resident(speaker, notice)
            case _:
                _tell_listed(speaker, notice)


def _tell_listed(speaker: Speaker, notice: ToListed) -> None:
    """Nobody who stopped that, and not at night."""
    one = notice.registration
    if one.person_id is None or not one.hears:
        return
    person = people.by_id(speaker.conn, one.person_id)
    subject = "" if isinstance(notice, Announced) else about(notice.meeting.id)
    message = views.listed(speaker.words_for(person), speaker.municipality, notice)
    speaker.say(message, person, lane=Lane.REMINDER, held=_until_day(speaker), about=subject)
    if one.has_file and isinstance(notice, MeetingChanged | MeetingCancelled):
        meeting = notice.meeting
        file = calendar_file(speaker.municipality, meeting, speaker.house.bot_username, speaker.now)
        newer = newer_file(speaker.words_for(person), meeting, file)
        speaker.say(newer, person, lane=Lane.REMINDER, held=_until_day(speaker), about=subject)


def _until_day(speaker: Speaker) -> timedelta:
    return _wait(speaker, tellable(speaker.now, speaker.municipality.timezone))


def _wait(speaker: Speaker, moment: datetime) -> timedelta:
    return moment - speaker.now


def _tell_resident(speaker: Speaker, notice: ToResident) -> None:
    """Between eight and nine in the evening, as everything that residents did not just ask for."""
    person = people.by_id(speaker.conn, notice.person_id)
    if not person.reachable or (person.stopped and not isinstance(notice, _IN_ANY_CASE)):
        return
    held = _wait(speaker, speaker.calendar.in_allowed_hours(speaker.now))
    t = speaker.words_for(person)
    if isinstance(notice, Invited):
        invitation = replace(notice, reported=notice.reported and _discreet(speaker, notice) is None)
        lane, subject, messages = Lane.BROADCAST, about(notice.meeting.id), _words(t, speaker, invitation)
    else:
        lane = Lane.REMINDER
        subject, messages = _behind_a_button(t, speaker, notice, _words(t, speaker, notice))
    for message in [*messages, *_attachments(notice)]:
        speaker.say(message, person, lane=lane, held=held, about=subject)


def _behind_a_button(
    t: Translator, speaker: Speaker, notice: ToResident, messages: list[Message]
) -> tuple[str, list[Message]]:
    """What says that somebody reported something could hurt on a lock screen."""
    if not isinstance(notice, ReportTold | AgreementDone) or (signal := _discreet(speaker, notice)) is None:
        return "", messages
    subject = About.ANSWER.of(reply_keys.key_of(speaker.conn, signal.id))
    calls = [api_call(one) for one in messages]
    envelope = envelopes.add(speaker.conn, notice.person_id, subject, calls, None, speaker.now)
    return subject, [told_views.news(t, signal, envelope)]


def _discreet(speaker: Speaker, notice: Invited | ReportTold | AgreementDone) -> Signal | None:
    """What this person reported of it, when that is nobody else's business."""
    reported = agendas.reported_by(speaker.conn, notice.meeting.id, notice.person_id)
    return next((one for one in reported if speaker.municipality.is_discreet(one)), None)


def _words(t: Translator, speaker: Speaker, notice: ToResident) -> list[Message]:
    match notice:
        case Invited():
            return [views.invited(t, speaker.municipality, notice)]
        case PointDecided(meeting=meeting, point=point):
            return [agenda_views.decided(t, meeting, point)]
        case ReportTold():
            return views.report(t, speaker.municipality, notice)
        case AgreementDone():
            return [views.done(t, notice)]
        case OwnerAsked(agreement=agreement):
            return [views.owner_asked(t, agreement)]
        case OwnerReminded(agreement=agreement):
            return [views.owner_reminded(t, agreement)]
        case ResultsTold():
            return [views.results(t, notice)]
        case WordsNotPassedOn(meeting=meeting):
            return [agenda_views.not_passed_on(t, meeting)]


def _attachments(notice: ToResident) -> list[Message]:
    """Photos and the voice message of the report, to whoever was there."""
    if not isinstance(notice, ReportTold) or not notice.came:
        return []
    files = [File("photo", file_id) for file_id in notice.meeting.photos]
    if notice.meeting.voice:
        files.append(File("voice", notice.meeting.voice))
    caption = views.caption(notice.meeting)
    return [Message(caption, attachment=one) for one in files]


def _tell_staff(speaker: Speaker, notice: ToMeetingStaff) -> None:
    """Each coordinator in their own chat, never a group."""
    for person in speaker.staff():
        t, subject = translator(person.language), ""
        match notice:
            case PlaceByHand(meeting=meeting, registration=registration):
                message = meeting_news.place_by_hand(t, speaker.municipality, meeting, registration)
                subject = participants.about(meeting.id)
            case PointProposed(meeting=meeting, point=point):
                message = meeting_news.point_proposed(t, meeting, point)
                subject = meeting_news.about_point(point.id)
            case ReportWaits(meeting=meeting):
                message = meeting_news.report_waits(t, speaker.municipality, meeting)
            case AgreementWaits(meeting=meeting, agreement=agreement):
                message = meeting_news.agreement_waits(t, meeting, agreement)
        speaker.say(message, person, lane=Lane.REMINDER, about=subject)
