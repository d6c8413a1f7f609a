"""/stop, and whoever blocks the bot or comes back."""

from telegram.constants import ChatMemberStatus

from domain.about import About
from handlers.resident import meetings, report
from handlers.turn import Turn
from handlers.views import signals as views
from handlers.views.reports import kept_for_a_day
from services import reports
from storage import taking_back


def stop(turn: Turn) -> None:
    """Ends the dialogue and all that was not asked for; asks whether answers are still wanted."""
    draft, unsure = turn.answers.draft, turn.answers.unsure
    draft = report.joined(turn, unsure) if unsure else draft
    turn.go_to(None, said=None, unsure=None, draft=draft)
    taking_back.unasked(turn.conn, turn.house.bot_id, turn.person.chat_id)
    kept = kept_for_a_day(turn.t) if draft.says_something else None
    turn.say(views.stopped_for_good(turn.t, reports.stop(turn.conn, turn.person, turn.today), kept))
    meetings.offer_to_hear(turn)


def want_answers(turn: Turn) -> None:
    wanted = turn.parts[0] == "yes"
    for reply_key in reports.want_answers(turn.conn, turn.person, wanted):
        if not wanted:
            turn.take_back(About.ANSWER.of(reply_key))
    turn.show(views.answers_wanted(turn.t, wanted))


def note_block(turn: Turn) -> None:
    """Telegram tells that somebody blocked the bot, or lifted it."""
    change = turn.update.my_chat_member
    blocked = change is not None and change.new_chat_member.status == ChatMemberStatus.BANNED
    turn.save_person(reachable=not blocked)
