"""Groups and channels: the bot talks with residents one by one, and stays only with team OOV."""

from telegram.constants import ChatMemberStatus, ChatType

from handlers.administrator import team_group
from handlers.apology import follow_group
from handlers.resident import leaving
from handlers.turn import Turn
from handlers.views import trouble
from storage import people

_GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})


def _is_team_group(turn: Turn) -> bool:
    """By any id it has or had: Telegram gives a group that grows another one."""
    team = people.team_group(turn.conn, turn.house.bot_id, turn.house.first_staff)
    message = turn.update.message
    others = (message.migrate_from_chat_id, message.migrate_to_chat_id) if message else ()
    return team is not None and team in (turn.person.chat_id, *others)


def take_command(turn: Turn) -> None:
    if _is_team_group(turn):
        turn.say(trouble.team_group(turn.t))
    elif team_group.may_become(turn):
        team_group.ask(turn)
    else:
        _leave(turn)


def take_message(turn: Turn) -> None:
    message = turn.update.message
    if not _is_team_group(turn):
        if not (team_group.may_become(turn) and team_group.take(turn)):
            _leave(turn)
    elif message is not None and message.migrate_to_chat_id is not None:
        follow_group(turn.conn, turn.house, turn.person.chat_id, message.migrate_to_chat_id, turn.now)
    elif message is not None and message.migrate_from_chat_id is not None:
        follow_group(turn.conn, turn.house, message.migrate_from_chat_id, turn.person.chat_id, turn.now)


def note_membership(turn: Turn) -> None:
    """Blocked or unblocked by somebody, also by who was erased, put into a group or out of it."""
    change = turn.update.my_chat_member
    if turn.person.id:
        leaving.note_block(turn)
    elif change is None or change.chat.type == ChatType.PRIVATE:
        return
    elif change.new_chat_member.status not in _GONE and not _is_team_group(turn):
        if team_group.may_become(turn):
            team_group.ask(turn)
        else:
            _leave(turn)


def _leave(turn: Turn) -> None:
    """One polite line, and out."""
    turn.say(trouble.only_private(turn.t, turn.house.bot_username))
    turn.call("leaveChat")
