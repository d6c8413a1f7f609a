"""The whole bot on one page: which handler answers which update. The first that fits wins."""

from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from domain.people import Role
from handlers import attachments, dialogue, figures, groups, language, seasons, words
from handlers.adapter import in_turn
from handlers.administrator import destroyed, pausing, roles, team_group
from handlers.coordinator import (
    accounts,
    asking_around,
    assigning,
    call_backs,
    cards,
    contacts,
    digest,
    exports,
    forwarding,
    handover,
    history,
    holding,
    hotspots,
    later,
    loose_text,
    meeting_reports,
    merging,
    muting,
    overview,
    planning,
    queue,
    redacting,
    registering,
    search,
    writing,
)
from handlers.coordinator import meetings as arranging
from handlers.resident import (
    after_meetings,
    agendas,
    clearing,
    consents,
    edits,
    erasure,
    evaluations,
    leaving,
    media,
    meetings,
    mine,
    my_data,
    neighbours,
    report,
    unknown,
    welcome,
)
from handlers.turn import Handler
from handlers.views.welcome import ARRANGE, LANGUAGE, MEETINGS, MINE, NEW, QUEUE, REPORT, TALK, in_every_language

AnyHandler = BaseHandler[Any, Any, Any]

_PRIVATE = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
_ELSEWHERE = ~filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
_STAFF = Role.COORDINATOR
_MORE_DEEDS: dict[str, Handler] = {
    "neighbours": asking_around.begin,
    "merge": merging.merge,
    "split": merging.split,
    "assign": assigning.assign,
    "snooze": later.snooze,
    "redact": redacting.begin,
    "mute": muting.begin,
}
_NOTHING = in_turn(unknown.anything_else)


def handlers() -> list[AnyHandler]:
    """In the order in which they are asked; every update ends in exactly one turn."""
    return [*_in_groups(), *_commands(), *_keys(), *_messages(), *_buttons(), TypeHandler(Update, _NOTHING)]


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
        MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, in_turn(media.take_other)),
        MessageHandler(edited, in_turn(edits.take_edit)),
    ]


def _buttons() -> list[AnyHandler]:
    return [
        *_buttons_of_residents(),
        *_buttons_of_lists(),
        *_buttons_of_cards(),
        *_buttons_of_the_desk(),
        *_meeting_buttons(),
        CallbackQueryHandler(in_turn(unknown.button)),
    ]


def _buttons_of_residents() -> list[AnyHandler]:
    """Of a dialogue, and of one's own reports."""
    return [
        _button(r"d:(\d+):(\w+):([\w-]*)", dialogue.press),
        _button(r"more:(idea|offer):([0-9a-f]+)", mine.ask_for_more),
        _button(r"mine", mine.show),
        _button(r"callback", welcome.ask_call_back),
        _button(r"lang:(\w+)", language.take),
        _button(r"answers:(yes|no)", leaving.want_answers),
        _button(r"my:([0-9a-f]+)", mine.show_one),
        _button(r"consent:(yes|no):(\d{1,18})", consents.answer),
        _button(r"unconsent:(news|asking|\d{1,18})", consents.withdraw),
        _button(r"read:(\d{1,18})", mine.read),
        _button(r"add:([0-9a-f]+)", mine.ask_for_addition),
        _button(r"withdraw:([0-9a-f]+):(ask|yes)", mine.withdraw),
        _button(r"solved:(yes|partly|no):(\d{1,18})", evaluations.say_whether_solved),
        _button(r"felt:(yes|no):(\d{1,18})", evaluations.say_whether_heard),
        _button(r"too:(yes|no):(\d{1,18})", neighbours.answer),
        _button(r"mydata", my_data.send),
        _button(r"clear:(ask|yes)", clearing.clear),
        _button(r"erase:(ask|yes|no)", erasure.answer),
        _button(r"ask_me:(choose|in|off):([\w-]*)", neighbours.choose),
    ]


def _buttons_of_lists() -> list[AnyHandler]:
    """Of the queue, and of what was found."""
    return [
        _button(r"queue:(\w+):([\w-]*)", queue.show, _STAFF),
        _button(r"page:(\d{1,18}):(\d{1,6})", queue.turn_page, _STAFF),
        _button(r"next", queue.show_next, _STAFF),
        _button(r"search", search.ask, _STAFF),
        _button(r"typed:(\d{1,18})", search.use_typed, _STAFF),
        _button(r"find:(\d{1,18}):(\w+):([\w-]*)", search.narrow, _STAFF),
        _button(r"found:(\d{1,18}):(\d{1,6})", search.turn_page, _STAFF),
        _button(r"hit:(\d{1,18})", search.show_hit, _STAFF),
    ]


def _buttons_of_cards() -> list[AnyHandler]:
    """A deed names the signal and the version that was shown."""
    return [
        _button(r"card:(\d{1,18})", cards.show, _STAFF),
        _button(r"contact:(\d{1,18})", contacts.show, _STAFF),
        _button(r"forget:(\d{1,18})", contacts.forget, _STAFF),
        _button(r"with:(reply|note):(\d{1,18}):(\d{1,18}):(\d{1,18})", loose_text.use, _STAFF),
        *(
            _button(rf"{name}:(\d{{1,18}}):(\d{{1,18}}):?([\w-]*)", deed, _STAFF)
            for name, deed in (
                cards.DEEDS | forwarding.DEEDS | writing.DEEDS | holding.DEEDS | _MORE_DEEDS | history.DEEDS
            ).items()
        ),
    ]


def _buttons_of_the_desk() -> list[AnyHandler]:
    """What staff do besides: writing down, handing over, figures, words for the digest, calling back."""
    return [
        _button(r"new", registering.begin, _STAFF),
        _button(r"new:(\d{1,18})", registering.begin_with_typed, _STAFF),
        _button(r"handover:(\d{1,18})", handover.hand_over, _STAFF),
        _button(r"away", handover.begin_away, _STAFF),
        _button(r"back:(\d{1,18})", handover.come_back, _STAFF),
        _button(r"pause:(off|lift)", pausing.change, Role.ADMINISTRATOR),
        _button(r"roles", roles.show, Role.ADMINISTRATOR),
        _button(r"inviting", roles.choose, Role.ADMINISTRATOR),
        _button(r"invite:(\w+)", roles.invite, Role.ADMINISTRATOR),
        _button(r"revoke:(\d{1,18})", roles.revoke, Role.ADMINISTRATOR),
        _button(r"taking", roles.choose_taking, Role.ADMINISTRATOR),
        _button(r"take:(\d{1,18}):(\w+):(ask|yes)", roles.take, Role.ADMINISTRATOR),
        _button(r"destroyed", destroyed.show, Role.ADMINISTRATOR),
        _button(r"team_code", team_group.make_code, Role.ADMINISTRATOR),
        _button(r"figures:(week|month|quarter|year):(\d{1,3}):(\d{1,3}|-):(\d{1,3}|-)", overview.change, _STAFF),
        _button(r"topics:(week|month|quarter|year):(\d{1,3}):(\d{1,3}|-)", overview.choose_topic, _STAFF),
        _button(r"published:(week|month):(\d{4}-W\d\d)", figures.change),
        _button(r"account:(month|quarter|year):(\d{1,3})", accounts.ask, _STAFF),
        _button(r"export:(xlsx|csv):(plain|text|woo)", exports.ask, _STAFF),
        _button(r"words:(\d{4}-W\d\d)", digest.write, _STAFF),
        _button(r"season:(\w{1,20}):(\d{4})", seasons.change),
        _button(r"hotspot:(\w{1,20}):(\d{4}):(\w{1,20})", hotspots.show, _STAFF),
        _button(r"agree:(\w{1,20}):(\d{4}):(\w{1,20})", hotspots.ask, _STAFF),
        _button(r"disagree:(\d{1,18})", hotspots.let_go, _STAFF),
        _button(r"muted", muting.show, _STAFF),
        _button(r"unmute:(\d{1,18})", muting.lift, _STAFF),
        _button(r"callbacks", call_backs.show, _STAFF),
        _button(r"called:(\d{1,18})", call_backs.done, _STAFF),
    ]


def _meeting_buttons() -> list[AnyHandler]:
    """Of residents, then of staff; what was agreed is called done by either."""
    return [
        _button(r"meetings", meetings.show),
        _button(r"home:(\w+)", meetings.choose_home),
        _button(r"news:(ask|yes|no)", meetings.want_news),
        _button(r"meet:(\d{1,18})", meetings.show_one),
        _button(r"join:(\d{1,18}):([1-5])", meetings.join),
        _button(r"party:(\d{1,18})", meetings.ask_party),
        _button(r"come:(\d{1,18}):([1-5])", meetings.come_with),
        _button(r"leave:(\d{1,18}):(ask|yes)", meetings.leave),
        _button(r"offer:(yes|no):(\d{1,18})", meetings.answer_offer),
        _button(r"wishes:(\d{1,18})", meetings.ask_wishes),
        _button(r"ics:(\d{1,18})", meetings.send_file),
        _button(r"here:(\d{1,18})", meetings.ask_code),
        _button(r"hear:(yes|no)", meetings.hear),
        _button(r"agenda:(\d{1,18})", agendas.show),
        _button(r"voice:(\d{1,18})", agendas.back),
        _button(r"propose:(\d{1,18})", meetings.ask_proposal),
        _button(r"owner:(yes|no):(\d{1,18})", after_meetings.answer_as_owner),
        _button(r"judge:(\d{1,18})", after_meetings.begin_judging),
        _button(r"score:(\d{1,18}):(\d):([1-3])", after_meetings.judge),
        _button(r"agreed:(\d{1,18})", meeting_reports.finish),
        _button(r"later:(\d{1,18})", meeting_reports.put_off, _STAFF),
        _button(r"meeting", planning.begin, _STAFF),
        _button(r"decide:(yes|no):(\d{1,18})", arranging.decide, _STAFF),
        _button(r"mt:(\w+):(\d{1,18}):(\d{1,18}):([\w-]*)", arranging.press, _STAFF),
    ]


def _command(names: tuple[str, ...], handler: Handler, role: Role | None = None) -> AnyHandler:
    return CommandHandler(names, in_turn(handler, role), filters=_PRIVATE)


def _key(label: str, handler: Handler, role: Role | None = None) -> AnyHandler:
    return MessageHandler(_PRIVATE & filters.Text(in_every_language(label)), in_turn(handler, role))


def _button(pattern: str, handler: Handler, role: Role | None = None) -> AnyHandler:
    return CallbackQueryHandler(in_turn(handler, role), pattern=f"^{pattern}$")
