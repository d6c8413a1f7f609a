"""/verwijder: forgets whoever asks for it, after one confirmation."""

from domain.people import Person, Role
from handlers import meetings_told
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.told import call_about, tell
from handlers.turn import Turn
from handlers.views import cards, meeting_staff, participants
from handlers.views import erasure as views
from services import erasure
from services.upkeep import LAST_WORDS
from storage import shown_words


def ask(turn: Turn) -> None:
    """Names what goes and what stays. Whoever works here hands in their roles first."""
    if turn.roles != {Role.RESIDENT}:
        turn.say(views.hand_in_roles_first(turn.t))
    else:
        turn.say(views.ask(turn.t))


def answer(turn: Turn) -> None:
    (what,) = turn.parts
    if what == "ask" or turn.roles != {Role.RESIDENT}:
        ask(turn)
    elif what == "no":
        erasure.wait_for_holds(turn.conn, turn.person, None)
        turn.show(views.kept(turn.t))
    elif held := erasure.wait_for_holds(turn.conn, turn.person, turn.now):
        turn.show(views.waits(turn.t, [one.number for one in held]))
    else:
        erase_for(turn.speaker, turn.person, is_told=True)
        turn.show(views.being_erased(turn.t), about=LAST_WORDS)


def erase_for(speaker: Speaker, person: Person, *, is_told: bool) -> None:
    """What they wrote goes from the chats of staff too."""
    erased = erasure.erase(speaker.conn, person, speaker.municipality, speaker.now, is_told=is_told)
    for signal_id in erased.signal_ids:
        about = f"{cards.ABOUT_SIGNAL}{signal_id}"
        speaker.take_back_everywhere(about)
        speaker.replace_told(about, lambda person: views.words_gone(translator(person.language)))
    for call_back_id in erased.call_back_ids:
        speaker.take_back_everywhere(call_about(call_back_id))
        speaker.replace_told(call_about(call_back_id), lambda person: views.number_gone(translator(person.language)))
    subjects = [*map(participants.about, erased.meeting_ids), *map(meeting_staff.about_point, erased.point_ids)]
    for subject in subjects:
        shown_words.hide_about(speaker.conn, subject)
    tell(speaker, erased.notices)
    meetings_told.tell(speaker, erased.meeting_notices)
