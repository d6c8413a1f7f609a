"""/verwijder: forgets whoever asks for it, after one confirmation."""

from collections.abc import Sequence

from domain.people import Person, Role, is_last_administrator
from domain.signals import Signal
from handlers import meetings_told
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.told import call_about, tell
from handlers.turn import Turn
from handlers.views import erasure as views
from handlers.views.staff import cards, meeting_news, participants
from services import erasure
from services.erasure import Erased
from services.upkeep import LAST_WORDS
from storage import audit, people, shown_words


def ask(turn: Turn) -> None:
    """Names what goes and what stays. Whoever works here hands in their roles first."""
    if turn.roles != {Role.RESIDENT}:
        given = people.given(turn.conn, turn.house.bot_id, turn.house.first_staff)
        turn.say(views.hand_in_roles_first(turn.t, is_last_administrator(given, turn.person.chat_id)))
    else:
        has_worked = audit.count_as_staff(turn.conn, turn.person.id) > 0
        on_agenda = erasure.stays_on_agenda(turn.conn, turn.person)
        turn.say(views.ask(turn.t, _numbers(erasure.waiting(turn.conn, turn.person)), has_worked, on_agenda))


def answer(turn: Turn) -> None:
    (what,) = turn.parts
    if what == "ask" or turn.roles != {Role.RESIDENT}:
        ask(turn)
    elif what == "no":
        turn.show(views.kept(turn.t, _numbers(erasure.left_over(turn.conn, turn.person))))
    else:
        held = _numbers(erasure.waiting(turn.conn, turn.person))
        on_agenda = erasure.stays_on_agenda(turn.conn, turn.person)
        erase_for(turn.speaker, turn.person, is_told=True)
        turn.speaker.offer_menu(turn.person, turn.roles, about=LAST_WORDS)
        turn.show(views.being_erased(turn.t, held, on_agenda), about=LAST_WORDS)


def _numbers(signals: Sequence[Signal]) -> list[str]:
    return [one.number for one in signals]


def erase_for(speaker: Speaker, person: Person, *, is_told: bool) -> None:
    """All but what is held."""
    _tell_others(speaker, erasure.erase(speaker.conn, person, speaker.municipality, speaker.now, is_told=is_told))


def erase_released(speaker: Speaker, person: Person, released: Sequence[Signal]) -> None:
    """What was held, once that is over; of who came back nothing else."""
    ids = [one.id for one in released]
    if not erasure.came_back(speaker.conn, person, ids):
        erase_for(speaker, person, is_told=True)
        return
    erased = erasure.erase_released(speaker.conn, person, ids, speaker.municipality, speaker.now)
    _tell_others(speaker, erased)
    gone = [one.number for one in released if one.id in erased.signal_ids]
    speaker.say(views.released_gone(speaker.words_for(person), gone), person)


def erase_listed(speaker: Speaker, signal_ids: Sequence[int]) -> int:
    """How many went of those that came back with a copy."""
    erased = erasure.erase_listed(speaker.conn, signal_ids, speaker.municipality, speaker.now)
    _tell_others(speaker, erased)
    return len(erased.signal_ids)


def _tell_others(speaker: Speaker, erased: Erased) -> None:
    """What they wrote goes from the chats of staff too."""
    for signal_id in erased.signal_ids:
        about = f"{cards.ABOUT_SIGNAL}{signal_id}"
        speaker.take_back_everywhere(about)
        speaker.replace_told(about, lambda person: views.words_gone(translator(person.language)))
    for call_back_id in erased.call_back_ids:
        speaker.take_back_everywhere(call_about(call_back_id))
        speaker.replace_told(call_about(call_back_id), lambda person: views.number_gone(translator(person.language)))
    subjects = [*map(participants.about, erased.meeting_ids), *map(meeting_news.about_point, erased.point_ids)]
    for subject in subjects:
        shown_words.hide_about(speaker.conn, subject)
    tell(speaker, erased.notices)
    meetings_told.tell(speaker, erased.meeting_notices)
