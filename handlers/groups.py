"""Groups and channels: the bot talks with residents one by one, and stays only with team OOV."""

from telegram.constants import ChatMemberStatus

from handlers.resident import leaving
from handlers.turn import Turn
from handlers.views import trouble
from storage import people

_GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})


def is_team_group(turn: Turn) -> bool:
    team = people.team_group(turn.conn, turn.house.bot_id, turn.house.first_staff)
    _follow(turn, team)
    return team is not None and team in (turn.person.chat_id, _former_id(turn))


def _former_id(turn: Turn) -> int | None:
    message = turn.update.message
    return message.migrate_from_chat_id if message else None


def _follow(turn: Turn, team: int | None) -> None:
    """Telegram gives a group that grows another id."""
    message = turn.update.message
    if message is None or team is None:
        return
    if message.migrate_to_chat_id is not None and turn.person.chat_id == team:
        people.move_team_group(turn.conn, turn.house.bot_id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id == team:
        people.move_team_group(turn.conn, turn.house.bot_id, turn.person.chat_id)


def take_command(turn: Turn) -> None:
    if is_team_group(turn):
        turn.say(trouble.team_group(turn.t))
    else:
        _leave(turn)


def take_message(turn: Turn) -> None:
    if not is_team_group(turn):
        _leave(turn)


def note_membership(turn: Turn) -> None:
    """Blocked or unblocked by somebody, put into a group or out of it."""
    change = turn.update.my_chat_member
    if turn.person.id:
        leaving.note_block(turn)
    elif change is not None and change.new_chat_member.status not in _GONE and not is_team_group(turn):
        _leave(turn)


def _leave(turn: Turn) -> None:
    """One polite line, and out."""
    turn.say(trouble.only_private(turn.t, turn.house.bot_username))
    turn.call("leaveChat")
