"""Which handler answers which button: the first whose pattern fits the callback data."""

from typing import Any

from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
)

from domain.people import Role
from handlers import dialogue, figures, language, seasons
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
    erasure,
    evaluations,
    leaving,
    meetings,
    mine,
    my_data,
    neighbours,
    unknown,
    welcome,
)
from handlers.turn import Handler

AnyHandler = BaseHandler[Any, Any, Any]

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


def buttons() -> list[AnyHandler]:
    """A stale or unknown one is told so by the last."""
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
        _button(r"proposal:(\d{1,18})", arranging.show_proposal, _STAFF),
        _button(r"mt:(\w+):(\d{1,18}):(\d{1,18}):([\w-]*)", arranging.press, _STAFF),
    ]


def _button(pattern: str, handler: Handler, role: Role | None = None) -> AnyHandler:
    return CallbackQueryHandler(in_turn(handler, role), pattern=f"^{pattern}$")
