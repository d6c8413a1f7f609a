"""The whole bot: which handler answers which update. The first that fits wins; buttons have a page of their own."""

from telegram import Update
from telegram.ext import (
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.buttons import AnyHandler, buttons
from domain.people import Role
from handlers import attachments, figures, groups, language, seasons, words
from handlers.adapter import in_turn
from handlers.administrator import pausing, roles
from handlers.coordinator import (
    cards,
    exports,
    handover,
    queue,
    registering,
    search,
)
from handlers.coordinator import meetings as arranging
from handlers.resident import (
    edits,
    erasure,
    leaving,
    media,
    meetings,
    mine,
    my_data,
    report,
    unknown,
    welcome,
)
from handlers.turn import Handler
from handlers.views.welcome import ARRANGE, LANGUAGE, MEETINGS, MINE, NEW, QUEUE, REPORT, TALK, in_every_language

_PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
_ELSEWHERE = ~filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
_STAFF = Role.COORDINATOR
_NOTHING = in_turn(unknown.anything_else)


def handlers() -> list[AnyHandler]:
    """In the order in which they are asked; every update ends in exactly one turn."""
    return [*_in_groups(), *_commands(), *_keys(), *_messages(), *buttons(), TypeHandler(Update, _NOTHING)]


def _in_groups() -> list[AnyHandler]:
    """Only team OOV's group is ours. Being blocked or let in is told as membership too."""
    return [
        MessageHandler(_ELSEWHERE & filters.COMMAND, in_turn(groups.take_command)),
        MessageHandler(_ELSEWHERE, in_turn(groups.take_message)),
        ChatMemberHandler(in_turn(groups.note_membership)),
    ]


def _commands() -> list[AnyHandler]:
    return [
        _command(("start",), welcome.start),
        _command(("meld", "report"), report.begin),
        _command(("mijnmeldingen", "mysignals"), mine.show),
        _command(("bijeenkomsten", "meetings"), meetings.show),
        _command(("hulp", "help"), welcome.help_),
        _command(("privacy",), welcome.privacy),
        _command(("mijngegevens", "mydata"), my_data.send),
        _command(("verwijder", "erase"), erasure.ask),
        _command(("taal", "language"), language.choose),
        _command(("stop",), leaving.stop),
        _command(("wachtrij", "queue"), queue.show, _STAFF),
        _command(("vandaag", "today"), queue.show_today, _STAFF),
        _command(("zoek", "search"), search.show, _STAFF),
        _command(("nieuw", "new"), registering.begin, _STAFF),
        _command(("signaal", "signal"), cards.show_by_number, _STAFF),
        _command(("bijeenkomst", "meeting"), arranging.show, _STAFF),
        _command(("cijfers", "figures"), figures.show),
        _command(("seizoen", "season", "jaarwisseling"), seasons.show),
        _command(("export",), exports.choose, _STAFF),
        _command(("overdracht", "handover"), handover.show, _STAFF),
        _command(("rollen", "roles"), roles.show),
        _command(("pauze", "pause"), pausing.show, Role.ADMINISTRATOR),
        MessageHandler(_PRIVATE & filters.COMMAND, in_turn(unknown.command)),
    ]


def _keys() -> list[AnyHandler]:
    """The keys under the chat, in whichever language they were shown."""
    return [
        _key(REPORT, report.begin),
        _key(MINE, mine.show),
        _key(TALK, welcome.talk),
        _key(MEETINGS, meetings.show),
        _key(ARRANGE, arranging.show, _STAFF),
        _key(QUEUE, queue.show, _STAFF),
        _key(NEW, registering.begin, _STAFF),
        MessageHandler(_PRIVATE & filters.Text([LANGUAGE]), in_turn(language.choose)),
    ]


def _messages() -> list[AnyHandler]:
    """Whatever else is sent in a private chat."""
    edited = filters.UpdateType.EDITED_MESSAGE & filters.ChatType.PRIVATE
    return [
        MessageHandler(_PRIVATE & filters.TEXT, in_turn(words.take)),
        MessageHandler(_PRIVATE & filters.PHOTO, in_turn(attachments.take_photo)),
        MessageHandler(_PRIVATE & filters.VOICE, in_turn(attachments.take_voice)),
        MessageHandler(_PRIVATE & filters.LOCATION, in_turn(media.take_location)),
        MessageHandler(_PRIVATE & filters.CONTACT, in_turn(media.take_contact)),
        MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, in_turn(attachments.take_other)),
        MessageHandler(edited, in_turn(edits.take_edit)),
    ]


def _command(names: tuple[str, ...], handler: Handler, role: Role | None = None) -> AnyHandler:
    return CommandHandler(names, in_turn(handler, role), filters=_PRIVATE)


def _key(label: str, handler: Handler, role: Role | None = None) -> AnyHandler:
    return MessageHandler(_PRIVATE & filters.Text(in_every_language(label)), in_turn(handler, role))
