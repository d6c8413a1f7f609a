"""What residents said does not stay in staff chats: it is taken down to number and status."""

from domain.people import Person, Role
from handlers import told
from handlers.i18n import staff_translator
from handlers.speaker import Speaker
from handlers.views.messages import api_call
from handlers.views.staff import cards, meeting_news, participants
from handlers.views.staff import hiding as views
from storage import meetings, outbox, shown_words, signals
from storage.outbox import Call, Lane
from storage.shown_words import WITHOUT_NUMBER, Shown

_AT_ONCE = 100


def hide_due(speaker: Speaker) -> bool:
    """What has been shown long enough, some at once; whether there is more."""
    found = shown_words.due(speaker.conn, speaker.now, _AT_ONCE)
    for shown in found:
        shown_words.forget(speaker.conn, shown.outbox_id)
        if shown.state == "waiting":
            _change_before_it_leaves(speaker, shown)
        elif shown.state == "sent" and shown.message_id is not None:
            _take_down(speaker, shown, shown.message_id)
    return len(found) == _AT_ONCE


def _take_down(speaker: Speaker, shown: Shown, message_id: int) -> None:
    """After all that has to be said: nobody waits for it."""
    person = speaker.chat(shown.chat_id)
    if _is_file(shown):
        params = {"chat_id": shown.chat_id, "message_id": message_id}
        gone = Call(speaker.house.bot_id, shown.chat_id, "deleteMessage", params, speaker.now, Lane.BROADCAST)
        outbox.add(speaker.conn, gone, speaker.now)
    else:
        message, about = _hidden(speaker, shown)
        speaker.change(message_id, message, person, about=about, lane=Lane.BROADCAST)


def _change_before_it_leaves(speaker: Speaker, shown: Shown) -> None:
    if _is_file(shown):
        outbox.drop(speaker.conn, shown.outbox_id)
    else:
        _, params = api_call(_hidden(speaker, shown)[0])
        outbox.change_words(speaker.conn, shown.outbox_id, params)


def _is_file(shown: Shown) -> bool:
    return shown.method not in ("sendMessage", "editMessageText")


def _hidden(speaker: Speaker, shown: Shown) -> tuple[views.Message, str]:
    """And what it is about, so that a reply to it is still understood, and what changes later reaches it."""
    person = speaker.chat(shown.chat_id)
    if shown.signal_ids == (WITHOUT_NUMBER,):
        return _without_number(speaker, shown, person), shown.about
    found = [one for one in (signals.by_id(speaker.conn, signal_id) for signal_id in shown.signal_ids) if one]
    may_open = speaker.has_role(person, Role.COORDINATOR)
    about = cards.about(found[0]) if len(found) == 1 and may_open else ""
    return views.hidden(staff_translator(person.language), found, may_open), about


def _without_number(speaker: Speaker, shown: Shown, person: Person) -> views.Message:
    """Of meetings, and of who wants to be called, with the way back for who may take it."""
    t, may_open = staff_translator(person.language), speaker.has_role(person, Role.COORDINATOR)
    kind, _, subject = shown.about.partition(":")
    match f"{kind}:":
        case _ if not may_open:
            return views.hidden(t, (), may_open)
        case participants.ABOUT_LIST:
            return views.hidden_list(t, speaker.municipality, meetings.by_id(speaker.conn, int(subject)))
        case meeting_news.ABOUT_POINT:
            return views.hidden_proposal(t, int(subject))
        case told.ABOUT_CALL:
            return views.hidden_call_back(t)
        case _:
            return views.hidden(t, (), may_open)
