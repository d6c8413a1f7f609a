"""Who sends too much, or was muted, is told so, and what they send goes no further. Danger was answered before."""

from domain.leaving import asks_to_stop
from domain.limits import Hold
from handlers.resident import answers
from handlers.resident.kept import is_answer_in_doubt
from handlers.turn import Turn
from handlers.views import pacing as views
from handlers.views.welcome import LANGUAGE, MEETINGS, MINE, REPORT, TALK, in_every_language
from services import limits as services
from storage import limits

# What is everybody's right, however much they send.
_RIGHTS = frozenset("/privacy /mijngegevens /mydata /verwijder /erase /stop /mijnmeldingen /mysignals".split())
# What is everybody's right, only reads, or answers with a tap what was asked: also for who was muted.
_COMMANDS = _RIGHTS | frozenset("/start /hulp /help /taal /language".split())
_BUTTONS = frozenset(
    "mydata clear erase answers lang mine my read withdraw consent unconsent news ask_me hear leave".split()
    + "solved felt too offer owner judge score".split()
)


def hold(turn: Turn) -> Hold | None:
    """Why nobody hears what this update says."""
    if not turn.person.id or turn.has_role or _is_right(turn):
        return None
    return _too_much(turn) or (Hold.MUTED if not _is_free(turn) and _is_muted(turn) else None)


def tell(turn: Turn, why: Hold) -> None:
    """Once a minute of too much, and each time to who is muted."""
    mute = limits.mute_of(turn.conn, turn.person.id, turn.today)
    if why is Hold.TOO_MUCH:
        turn.say(views.slow_down(turn.t, turn.municipality))
    elif why is Hold.MUTED and mute is not None:
        if turn.update.callback_query is not None:
            turn.toast(views.not_now(turn.t, mute.until), alert=True)
        else:
            turn.say(views.muted(turn.t, turn.municipality, mute.reason, mute.until))


def _is_right(turn: Turn) -> bool:
    if turn.update.callback_query is not None:
        return False
    return _first_word(turn) in _RIGHTS or asks_to_stop(turn.text) or turn.text in in_every_language(MINE)


def _first_word(turn: Turn) -> str:
    return turn.text.split(maxsplit=1)[0] if turn.text else ""


def _is_free(turn: Turn) -> bool:
    query = turn.update.callback_query
    if query is not None:
        return (query.data or "").split(":")[0] in _BUTTONS
    if turn.update.effective_message is None:
        return True
    return _is_right(turn) or _first_word(turn) in _COMMANDS or turn.text == LANGUAGE


def _is_answer(turn: Turn) -> bool:
    """What staff asked may be answered, by whoever was muted too."""
    query, message = turn.update.callback_query, turn.update.message
    if query is not None:
        return (query.data or "").startswith("d:") and is_answer_in_doubt(turn)
    if message is None or not message.text or turn.text.startswith("/"):
        return False
    is_key = any(turn.text in in_every_language(key) for key in (REPORT, TALK, MEETINGS))
    return not is_key and answers.is_awaited(turn)


def _too_much(turn: Turn) -> Hold | None:
    """A change is a message too."""
    message = turn.update.message or turn.update.edited_message
    if message is None:
        return None
    most = turn.municipality.limits.messages_a_minute
    count = services.count_message(turn.conn, turn.person, message.edit_date or message.date)
    if count <= most:
        return None
    return Hold.TOO_MUCH if count == most + 1 else Hold.MORE_OF_IT


def _is_muted(turn: Turn) -> bool:
    return limits.mute_of(turn.conn, turn.person.id, turn.today) is not None and not _is_answer(turn)
