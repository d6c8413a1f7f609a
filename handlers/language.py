"""Another language, at any moment, also in the middle of a report; offered once to whoever writes in it."""

from domain.errors import Unknown
from handlers.dialogue import ask_again
from handlers.i18n import closest_language, languages_for, translator
from handlers.resident import belonging
from handlers.turn import Turn
from handlers.views import welcome as views


def choose(turn: Turn) -> None:
    turn.say(views.choose_language(turn.t, languages_for(turn.has_role)), about=belonging.goes_on_about(turn))


def take(turn: Turn) -> None:
    (code,) = turn.parts
    if code not in languages_for(turn.has_role):
        raise Unknown
    turn.save_person(language=code, language_offered=True)
    turn.say(views.language_chosen(turn.t, turn.is_staff), about=belonging.goes_on_about(turn))
    user = turn.update.effective_user
    turn.speaker.offer_menu(turn.person, turn.roles, closest_language(user.language_code if user else None))
    ask_again(turn)


def offer(turn: Turn) -> None:
    """In their own language, before the answer to what they wrote: nobody has to press anything."""
    if turn.update.message is None or not turn.person.id or turn.has_role or turn.person.language_offered:
        return
    if turn.written_in not in (None, turn.person.language):
        turn.save_person(language_offered=True)
        turn.say(views.offer_language(translator(turn.written_in)))
