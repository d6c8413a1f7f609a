"""Turns notices into messages: who hears of it, in their language, and with which words."""

from collections.abc import Callable
from datetime import timedelta

from domain.about import About
from domain.municipality import Municipality
from domain.notices import (
    Assigned,
    CallBackAsked,
    CalledBack,
    Closed,
    ConsentAnswered,
    ConsentAsked,
    ContactForgotten,
    DangerLeft,
    Forwarded,
    Held,
    InAnyCase,
    MoreSaid,
    Notice,
    QuestionAsked,
    QuestionExpired,
    Referred,
    Replied,
    SnoozeOver,
    StillBroken,
    ToReporter,
    UrgentSignal,
    Withdrawn,
)
from domain.people import Person
from domain.signals import Signal
from handlers.i18n import Translator, translator
from handlers.speaker import Speaker
from handlers.views import told as views
from handlers.views import welcome
from handlers.views.messages import Message, api_call
from handlers.views.staff import cards as card_views
from handlers.views.staff import contacts as contact_views
from handlers.views.staff import reminding, staff_news, writing
from services.cards import card
from services.staff import in_charge
from storage import dangers, envelopes, people, reply_keys
from storage.outbox import Lane

NOW = timedelta()
ABOUT_CALL = "call_back:"
# What could hurt on a lock screen; the others name only the number anyway.
_SAYS_MUCH = (Replied, Forwarded, Referred, ConsentAsked, Closed, QuestionAsked, Held)


def tell(speaker: Speaker, notices: tuple[Notice, ...], undo_id: int | None = None, held: timedelta = NOW) -> None:
    """What reporters hear waits `held` and can be taken back by `undo_id`."""
    for notice in notices:
        match notice:
            case UrgentSignal():
                _announce(speaker, notice)
            case MoreSaid(signal=signal):
                is_named = dangers.is_named(speaker.conn, signal.id)
                _tell_in_charge(speaker, signal, staff_news.more_said_of_danger if is_named else staff_news.more_said)
            case ConsentAnswered(signal=signal):
                _tell_in_charge(
                    speaker, signal, staff_news.consent_given if notice.given else staff_news.consent_refused
                )
            case DangerLeft(signal=signal):
                for person in _all_staff(speaker):
                    _tell_staff(speaker, person, signal, staff_news.danger_left)
            case Withdrawn(signal=signal):
                _tell_in_charge(speaker, signal, staff_news.withdrawn)
            case SnoozeOver(signal=signal):
                _tell_in_charge(speaker, signal, staff_news.snooze_over)
            case Assigned(signal=signal, person_id=person_id):
                to = people.by_id(speaker.conn, person_id)
                words = staff_news.assigned(translator(to.language), speaker.municipality, signal)
                speaker.say(words, to, about=card_views.about(signal), held=held, undo_id=undo_id)
            case QuestionExpired(signal=signal):
                _tell_expired(speaker, signal)
            case StillBroken(count=count):
                _tell_team(speaker, count)
            case CallBackAsked():
                _ask_for_call(speaker, notice)
            case CalledBack():
                _tell_called(speaker, notice)
            case ContactForgotten(signal_id=signal_id):
                _take_contact(speaker, signal_id)
            case _:
                _tell_reporter(speaker, notice, undo_id, held)


def _tell_reporter(speaker: Speaker, notice: ToReporter, undo_id: int | None, held: timedelta) -> None:
    def told(t: Translator) -> list[Message]:
        return views.told(t, speaker.municipality, notice)

    behind_a_button = isinstance(notice, _SAYS_MUCH) and speaker.municipality.is_discreet(notice.signal)
    in_any_case = isinstance(notice, InAnyCase)
    _say_to_reporter(speaker, notice.signal, told, undo_id, held, behind_a_button, in_any_case)


def _say_to_reporter(
    speaker: Speaker,
    signal: Signal,
    messages: Callable[[Translator], list[Message]],
    undo_id: int | None = None,
    held: timedelta = NOW,
    behind_a_button: bool = False,
    in_any_case: bool = False,
) -> None:
    """In the hours in which residents may be written to, and together with what else is due then."""
    key = reply_keys.of_signal(speaker.conn, signal.id)
    if key is None or not (key.wants_answer or in_any_case):
        return
    reporter = people.by_id(speaker.conn, key.person_id)
    t, about = speaker.words_for(reporter, signal.topic), About.ANSWER.of(key.key)
    said = messages(t)
    if behind_a_button:
        envelope = envelopes.add(speaker.conn, reporter.id, about, list(map(api_call, said)), undo_id, speaker.now)
        said = [views.news(t, signal, envelope)]
    held = speaker.calendar.in_allowed_hours(speaker.now + held) - speaker.now
    for one in said:
        speaker.say(one, reporter, held=held, about=about, undo_id=undo_id, joins=one.attachment is None)


def _tell_expired(speaker: Speaker, signal: Signal) -> None:
    _say_to_reporter(speaker, signal, lambda t: [views.question_expired(t, speaker.municipality, signal)])
    _tell_in_charge(speaker, signal, staff_news.question_expired)


def _tell_team(speaker: Speaker, count: int) -> None:
    """The group of team OOV reads the language of the municipality."""
    group = people.team_group(speaker.conn, speaker.house.bot_id, speaker.house.first_staff)
    if group is not None:
        team = Person.of_group(speaker.house.bot_id, group)
        speaker.say(reminding.still_broken(translator(None), count), team, lane=Lane.REMINDER)


def _all_staff(speaker: Speaker) -> list[Person]:
    """Coordinators and deputies, whoever has the signal."""
    return list(dict.fromkeys((*speaker.staff(), *speaker.deputies())))


def _announce(speaker: Speaker, notice: UrgentSignal) -> None:
    signal, today = notice.signal, speaker.today
    shown = card(speaker.conn, signal.id, today)
    if notice.heard_by is None:
        hear = in_charge(speaker.conn, speaker.office, signal, speaker.now)
    else:
        hear = [one for one in _all_staff(speaker) if one.id != notice.heard_by]
    for person in hear:
        message = staff_news.urgent(translator(person.language), speaker.municipality, shown, today)
        speaker.say(message, person, about=card_views.about(signal))


View = Callable[[Translator, Municipality, Signal], Message]


def _tell_in_charge(speaker: Speaker, signal: Signal, view: View) -> None:
    for person in in_charge(speaker.conn, speaker.office, signal, speaker.now):
        _tell_staff(speaker, person, signal, view)


def _tell_staff(speaker: Speaker, person: Person, signal: Signal, view: View) -> None:
    message = view(translator(person.language), speaker.municipality, signal)
    speaker.say(message, person, about=card_views.about(signal))


def _ask_for_call(speaker: Speaker, notice: CallBackAsked) -> None:
    for person in speaker.staff():
        message = writing.call_back(translator(person.language), notice.call_back_id, notice.number)
        speaker.say(message, person, about=call_about(notice.call_back_id))


def call_about(call_back_id: int) -> str:
    return f"{ABOUT_CALL}{call_back_id}"


def _tell_called(speaker: Speaker, notice: CalledBack) -> None:
    """The number goes from every chat it was shown in."""
    speaker.replace_told(
        call_about(notice.call_back_id),
        lambda person: writing.called_back(translator(person.language)),
    )
    caller = people.by_id(speaker.conn, notice.person_id)
    speaker.say(welcome.number_deleted(speaker.words_for(caller)), caller)


def _take_contact(speaker: Speaker, signal_id: int) -> None:
    """From every chat it was shown in."""
    about = contact_views.about(signal_id)
    speaker.replace_told(about, lambda person: contact_views.deleted(translator(person.language)))
