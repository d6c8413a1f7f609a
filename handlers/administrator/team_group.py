"""The group of team OOV: an administrator gets a code, and in the new group it is typed."""

import re

from domain.people import Person
from handlers.administrator.roles import tell_administrators
from handlers.turn import Turn
from handlers.views.staff import team_group as views
from services import team_groups as services
from services.team_groups import Fate

_CODE = re.compile(r"(?<!\d)(\d{6})(?!\d)", re.ASCII)


def make_code(turn: Turn) -> None:
    code = services.make_code(turn.conn, turn.speaker.office, turn.person, turn.now)
    turn.show(views.code(turn.t, turn.municipality, turn.house.bot_username, code))


def may_become(turn: Turn) -> bool:
    return services.is_expected(turn.conn, turn.speaker.office, turn.now)


def ask(turn: Turn) -> None:
    turn.say(views.ask(turn.t))


def take(turn: Turn) -> bool:
    """False when the bot has to go. What is no code is not meant for it."""
    typed = _CODE.search(turn.text)
    if typed is None:
        return True
    tried = services.try_code(turn.conn, turn.speaker.office, turn.person.chat_id, typed[1], turn.now)
    match tried.fate:
        case Fate.MOVED:
            _tell_moved(turn, tried.before)
        case Fate.WRONG:
            turn.say(views.wrong(turn.t))
        case Fate.TOO_MANY:
            tell_administrators(turn, views.too_many, but=turn.person)
    return tried.fate is not Fate.TOO_MANY


def _tell_moved(turn: Turn, before: int | None) -> None:
    """The group of before hears only that it is not this one any more."""
    turn.say(views.welcome(turn.t))
    tell_administrators(turn, views.moved, but=turn.person)
    if before is not None and before != turn.person.chat_id:
        old = Person.of_group(turn.house.bot_id, before)
        turn.say(views.not_any_more(turn.t), to=old)
        turn.speaker.call("leaveChat", old)
