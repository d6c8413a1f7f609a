"""Getting to know the bot: the first words, help, privacy, language, and the way to a person."""

from dataclasses import replace

import phonenumbers

from domain.dialogues import Step
from domain.signals import ReporterKind
from handlers.administrator import joining, roles
from handlers.resident import meetings
from handlers.resident.report import warn_of_halt
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import asking_around, questions
from handlers.views import consenting as consenting_views
from handlers.views import privacy as privacy_views
from handlers.views import welcome as views
from handlers.views.messages import Message
from services import call_backs, consenting, kept_promises

_LINK = "b_"


def start(turn: Turn) -> None:
    """/start, also by a link that says who comes in: `?start=b_<key>`."""
    payload = turn.parts[0] if turn.parts else ""
    if payload.startswith(roles.LINK):
        joining.open_link(turn, payload.removeprefix(roles.LINK))
        return
    had_stopped = turn.person.stopped
    if had_stopped:
        turn.save_person(stopped=False)
    if turn.is_staff:
        turn.say(views.staff_welcome(turn.t, turn.municipality))
        turn.speaker.offer_menu(turn.person, turn.roles)
        return
    _follow_link(turn, payload)
    kept = kept_promises.told(turn.conn, turn.municipality, turn.now)
    turn.say(views.first_contact(turn.t, turn.municipality, kept, turn.halt))
    if had_stopped:
        turn.say(views.hears_again(turn.t))
    if (kind := turn.answers.draft.reporter_kind) is not ReporterKind.RESIDENT:
        turn.say(views.reports_as(turn.t, kind))
    warn_of_halt(turn)
    meetings.follow_link(turn, payload)
    draft = turn.answers.draft
    if draft.says_something:
        turn.go_to(None)
        turn.say(questions.continue_or_new(turn.t, turn.dialogue.version, draft))


def _follow_link(turn: Turn, payload: str) -> None:
    link = next((one for one in turn.municipality.start_links if payload == _LINK + one.key), None)
    if link is not None:
        draft = replace(turn.answers.draft, reporter_kind=link.reporter_kind, source=link.source)
        turn.go_to(turn.step, draft=draft)


def help_(turn: Turn) -> None:
    kept = kept_promises.told(turn.conn, turn.municipality, turn.now)
    turn.say(views.help_text(turn.t, turn.municipality, turn.roles, turn.is_staff, kept))
    if turn.municipality.may_ask_around:
        turn.say(asking_around.setting(turn.t))


def privacy(turn: Turn) -> None:
    turn.say(privacy_views.privacy(turn.t, turn.municipality))
    agreed = consenting.given(turn.conn, turn.person)
    if agreed.is_any:
        turn.say(consenting_views.given(turn.t, turn.municipality, agreed))


def talk(turn: Turn) -> None:
    turn.say(views.talk(turn.t, turn.municipality))


def ask_call_back(turn: Turn) -> None:
    turn.go_to(Step.CALL_BACK)
    turn.say(phone_question(turn))


def phone_question(turn: Turn) -> Message:
    return views.ask_phone_number(turn.t, turn.dialogue.version)


def stop(turn: Turn, _: str) -> None:
    """Ends a question that was not part of a report."""
    turn.go_to(None)
    turn.show(views.never_mind(turn.t))


def take_phone_number(turn: Turn) -> None:
    number = _phone_number(turn.text)
    if number is None:
        turn.say(views.phone_number_unclear(turn.t))
        return
    turn.go_to(None)
    notice = call_backs.ask(turn.conn, turn.person, number, turn.now)
    turn.say(views.will_be_called(turn.t, turn.municipality, number))
    tell(turn.speaker, (notice,))


def _phone_number(text: str) -> str | None:
    """As one dials it in the Netherlands; None when there is not exactly one number in the text."""
    found = list(phonenumbers.PhoneNumberMatcher(text, "NL"))
    if len(found) != 1:
        return None
    number = found[0].number
    home = number.country_code == phonenumbers.country_code_for_region("NL")
    form = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)
