"""Another language, at any moment, also in the middle of a report."""

from domain.errors import Unknown
from handlers.dialogue import ask_again
from handlers.i18n import closest_language, languages_for
from handlers.turn import Turn
from handlers.views import welcome as views


def choose(turn: Turn) -> None:
    turn.say(views.choose_language(turn.t, languages_for(turn.has_role)))


def take(turn: Turn) -> None:
    (code,) = turn.parts
    if code not in languages_for(turn.has_role):
        raise Unknown
    turn.save_person(language=code)
    turn.say(views.language_chosen(turn.t, turn.is_staff))
    user = turn.update.effective_user
    turn.speaker.offer_menu(turn.person, turn.roles, closest_language(user.language_code if user else None))
    ask_again(turn)
