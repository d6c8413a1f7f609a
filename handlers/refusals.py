"""One table from what was refused to what the person sees."""

from markupsafe import Markup

from domain.errors import (
    Full,
    InUse,
    InvitationOver,
    LastAdministrator,
    NotOpen,
    OfferLapsed,
    Refusal,
    Stale,
    TooLate,
    TooMany,
)
from domain.people import Role
from handlers.coordinator import cards, writing
from handlers.dialogue import ask_again, may_answer
from handlers.resident import belonging
from handlers.turn import Turn
from handlers.views import invited, pacing, trouble
from handlers.views.messages import Message
from handlers.views.staff import roles
from handlers.views.staff import writing as writing_views
from services import limits
from storage import audit

_MOST_DETAIL = 32  # characters


def refuse(turn: Turn, refusal: Refusal) -> None:
    match refusal:
        case Stale(signal_id=int(signal_id)) if turn.is_staff:
            cards.show_what_changed(turn, signal_id)
            if writing.takes_new_version(turn, signal_id):
                ask_again(turn)
        case OfferLapsed():
            _tell(turn, trouble.offer_lapsed(turn.t))
        case InvitationOver():
            turn.go_to(None, invitation=0, offered=None, staff_name="")
            turn.say(invited.link_over(turn.t))
        case LastAdministrator():
            turn.toast(roles.last_administrator(turn.t), alert=True)
        case NotOpen():
            _tell(turn, trouble.meeting_not_open(turn.t))
        case Full() | InUse():
            _tell(turn, trouble.meeting_full(turn.t))
        case Stale() if _is_about_meeting(turn):
            _tell(turn, trouble.meeting_changed(turn.t))
        case TooMany():
            turn.say(pacing.too_many_today(turn.t, turn.municipality))
        case TooLate():
            turn.toast(trouble.too_late(turn.t), alert=True)
        case Stale():
            waits = turn.step is not None or belonging.waits(turn)
            turn.toast(trouble.old_button(turn.t) if waits else _nothing_waits(turn), alert=not waits)
            ask_again(turn)
        case _:
            _unknown(turn)


def _nothing_waits(turn: Turn) -> str:
    return writing_views.nothing_waits(turn.t) if turn.has_role else trouble.nothing_waits(turn.t)


def _tell(turn: Turn, words: str) -> None:
    """Over the chat for a press, in it for anything else."""
    if turn.update.callback_query is not None:
        turn.toast(words, alert=True)
    else:
        turn.say(Message(Markup.escape(words)))


def _is_about_meeting(turn: Turn) -> bool:
    query = turn.update.callback_query
    return query is not None and (query.data or "").split(":")[0] in _MEETING_BUTTONS


_MEETING_BUTTONS = frozenset({"mt", "join", "come", "party", "leave", "offer", "wishes", "decide", "agreed", "later"})


def _unknown(turn: Turn) -> None:
    """Who may not and who asks what does not exist hear the same."""
    _record(turn)
    if turn.step is not None and not may_answer(turn, turn.step):
        turn.go_to(None, writing=None, registering=None, round=None, planning=None)
    if turn.update.callback_query is not None:
        turn.toast(trouble.unknown_words(turn.t), alert=True)
    elif turn.person.id:
        turn.say(trouble.unknown(turn.t))


def _record(turn: Turn) -> None:
    """The command or the kind of button, never what was typed behind it; of a resident one a minute."""
    if turn.person.id and not turn.has_role and limits.count_refusal(turn.conn, turn.person, turn.now) > 1:
        return
    query = turn.update.callback_query
    asked = (query.data or "").split(":")[0] if query is not None else _command(turn.text)
    audit.record(
        turn.conn,
        turn.now,
        max(turn.roles, key=list(Role).index),
        "refused",
        person_id=turn.person.id or None,
        detail=asked[:_MOST_DETAIL],
    )


def _command(text: str) -> str:
    return text.split()[0] if text.startswith("/") else ""
